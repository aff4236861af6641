/** `storydiff pairs`: finds in folders which articles tell one story, and reports on each pair. */
import type {Argv} from 'yargs';
import {type Command, type Context, EXIT_OK, EXIT_TROUBLE, UsageError} from './command.js';
import type {Findings} from './findings.js';
import {last, variadic} from './parsing.js';
import {type ReadArguments, readOptions, unmask} from './shared-options.js';

const FORMATS = ['text', 'json'] as const;
type Format = (typeof FORMATS)[number];
const REPORT_FORMATS = ['markdown', 'html', 'json'] as const;
type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface FindPairsArguments extends ReadArguments {
  readonly paths: readonly string[];
  readonly format: Format | undefined;
  readonly report?: string | undefined;
  readonly reportFormat?: ReportFormat | undefined;
  readonly jobs?: number | undefined;
}

export const findPairs: Command<FindPairsArguments> = {
  usage: 'pairs <paths..>',
  summary: 'Find in folders which articles tell one story',
  options: findPairsOptions,
  run: runFindPairs,
};

function findPairsOptions(yargs: Argv): Argv<FindPairsArguments> {
  return readOptions(variadic(yargs))
    .positional('paths', {
      type: 'string',
      array: true,
      demandOption: true,
      coerce: (paths: readonly string[]) => paths.map((path) => unmask(path) ?? path),
      describe: 'Folders, which are searched with all in them; files, addresses, REV:PATH',
    })
    .option('format', {
      choices: FORMATS,
      requiresArg: true,
      default: 'text' as const,
      coerce: last<Format>,
      describe: 'How to print the pairs',
    })
    .option('report', {
      type: 'string',
      requiresArg: true,
      coerce: (folder: string | readonly string[]) => unmask(last(folder)),
      describe: 'Write a report for each pair, and an index of them, to this folder',
    })
    .option('report-format', {
      choices: REPORT_FORMATS,
      requiresArg: true,
      coerce: last<ReportFormat>,
      describe: 'Format of the reports and the index; default: markdown',
    })
    .option('jobs', {
      type: 'number',
      requiresArg: true,
      coerce: last<number>,
      describe: 'Worker threads; default: one a core',
    })
    .example('$0 pairs archive', 'List the pairs in a folder')
    .example('$0 pairs archive --report out', 'A report a pair, and out/index.md');
}

/** Resolves to the exit status: trouble only where nothing at all could be read, or no pair be reported. */
async function runFindPairs(args: FindPairsArguments, context: Context): Promise<number> {
  const {report: folder, reportFormat, allowPrivate} = args;
  if (folder === undefined && (reportFormat !== undefined || args.jobs !== undefined)) {
    const option = reportFormat === undefined ? 'jobs' : 'report-format';
    throw new UsageError(`--${option} goes with --report`);
  }
  const [{jobsFrom}, {readAll}, {findingsOf}, {findStories}] = await Promise.all([
    import('./compare-pool.js'),
    import('./read-all.js'),
    import('./findings.js'),
    import('../stories/find-stories.js'),
  ]);
  const jobs = jobsFrom(args.jobs);
  const read = await readAll(args.paths, {except: folder, allowPrivate}, context);
  for (const {message} of read.failed) context.stderr.write(`storydiff: ${message}\n`);
  if (read.articles.length === 0 && read.failed.length > 0) return EXIT_TROUBLE;
  const found = findingsOf(read, findStories(read.articles.map(({profile}) => profile)));
  if (folder === undefined) return print(found, args, context);
  const {reportPairs} = await import('./report-pairs.js');
  const format = reportFormat ?? 'markdown';
  const reported = await reportPairs(found, {folder, format, jobs, allowPrivate}, context);
  await print(reported, args, context);
  return allFailed(reported) ? EXIT_TROUBLE : EXIT_OK;
}

async function print(found: Findings, {format}: FindPairsArguments, {stdout}: Context): Promise<number> {
  const {toFindingsJson, toFindingsText} = await import('./findings-print.js');
  stdout.write(format === 'json' ? toFindingsJson(found) : toFindingsText(found));
  return EXIT_OK;
}

function allFailed({stories}: Findings): boolean {
  const pairs = stories.flatMap((story) => story.pairs);
  return pairs.length > 0 && pairs.every(({problem}) => problem !== null);
}
