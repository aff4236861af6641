/** `storydiff report`: prints the comparison of two articles, or writes it to a file. */
import type {Argv} from 'yargs';
import type {Pair} from '../io/list-pairs.js';
import {STDIN} from '../io/stdin.js';
import type {Report} from '../model.js';
import type {ReviewedReport} from '../report/remarks.js';
import {wantsColor} from './color.js';
import {type Command, type Context, EXIT_CHANGED, EXIT_OK, UsageError} from './command.js';
import {onePairOf, reportOf} from './pairs.js';
import {type PairArguments, pairOptions, unmask} from './shared-options.js';
import {type WatchArguments, watchOption} from './watch.js';

const FORMATS = ['text', 'markdown', 'html', 'json'] as const;
type Format = (typeof FORMATS)[number];

export interface ReportArguments extends PairArguments, WatchArguments {
  readonly format?: Format | undefined;
  readonly output?: string | undefined;
  readonly width?: number | undefined;
  readonly color?: boolean | undefined;
  readonly exitCode?: boolean | undefined;
  readonly withReview?: boolean | undefined;
}

const NARROWEST = 20;
const WIDTH_OF_FILES = 80;
const ENDINGS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  json: 'json',
};

export const report: Command<ReportArguments> = {
  usage: 'report <old> [new]',
  summary: 'Print what moved, or write it to a file',
  options: reportOptions,
  run: runReport,
};

function reportOptions(yargs: Argv): Argv<ReportArguments> {
  return watchOption(pairOptions(yargs), 'Do so anew whenever an article changes')
    .option('format', {
      choices: FORMATS,
      requiresArg: true,
      describe: "Default: by the output's ending, else text",
    })
    .option('output', {
      type: 'string',
      coerce: unmask,
      requiresArg: true,
      describe: 'Write to this file instead',
    })
    .option('width', {
      type: 'number',
      requiresArg: true,
      describe: "Columns of the text format; default: the terminal's, else 80",
    })
    .option('color', {type: 'boolean', describe: 'Colour the text format; default: on a terminal'})
    .option('exit-code', {type: 'boolean', describe: 'Exit with 1 where anything changed'})
    .option('with-review', {
      type: 'boolean',
      describe: 'Print what you said in the review too; what you found wrong is struck out',
    })
    .example('$0 report old.txt new.txt --output report.html', 'One file for a browser, to keep or to send')
    .example('$0 report old.txt new.txt --output report.md', 'Markdown for a pull request or a wiki');
}

/** Resolves to the exit status. Throws InputError and UsageError. */
export async function runReport(args: ReportArguments, context: Context): Promise<number> {
  const pair = await onePairOf(args);
  if (!args.watch) return statusOf(await print(pair, args, context), args);
  if (args.exitCode) throw new UsageError('--exit-code has nothing to tell with --watch, which goes on');
  const {watchReport} = await import('./watch-report.js');
  return watchReport(pair, async () => void (await print(pair, args, context)), context);
}

async function print(pair: Pair, args: ReportArguments, context: Context): Promise<Report> {
  const width = widthOf(args, context);
  const compared = await reportOf(pair, args, context);
  const result = args.withReview ? await reviewed(compared, context) : compared;
  const text = await render(result, {args, width, context});
  if (toFile(args) || formatOf(args) === 'json') warn(result, context);
  if (toFile(args)) {
    const {writeOutput} = await import('../io/write-output.js');
    await writeOutput(args.output, text);
  } else {
    context.stdout.write(text);
  }
  return compared;
}

function statusOf({relation}: Report, {exitCode}: ReportArguments): number {
  return exitCode && relation !== 'identical' ? EXIT_CHANGED : EXIT_OK;
}

async function reviewed(report: Report, context: Context): Promise<ReviewedReport> {
  const [{recall}, {remarksOn}] = await Promise.all([
    import('./review-state.js'),
    import('../review/remarks-on.js'),
  ]);
  const {opinions, problems} = await recall(report, context);
  for (const problem of problems) context.stderr.write(`storydiff: warning: ${problem}\n`);
  return {...report, review: remarksOn(report, opinions)};
}

/** For whoever doesn't read the report here and now; text and Markdown hold the warnings too. */
function warn({warnings}: Report, {stderr}: Context): void {
  for (const warning of warnings) stderr.write(`storydiff: warning: ${warning}\n`);
}

function toFile(args: ReportArguments): args is ReportArguments & {readonly output: string} {
  return args.output !== undefined && args.output !== STDIN;
}

function formatOf({format, output}: ReportArguments): Format {
  const ending = output?.split('.').at(-1)?.toLowerCase() ?? '';
  return format ?? ENDINGS[ending] ?? 'text';
}

function widthOf(args: ReportArguments, {stdout}: Context): number {
  const {width} = args;
  if (width === undefined) return (!toFile(args) && stdout.columns) || WIDTH_OF_FILES;
  if (Number.isInteger(width) && width >= NARROWEST) return width;
  throw new UsageError(`--width takes a number of columns, ${NARROWEST} or more`);
}

interface Rendering {
  readonly args: ReportArguments;
  readonly width: number;
  readonly context: Context;
}

async function render(result: ReviewedReport, {args, width, context}: Rendering): Promise<string> {
  switch (formatOf(args)) {
    case 'json':
      return (await import('../report/json.js')).toJson(result);
    case 'markdown':
      return (await import('../report/markdown.js')).toMarkdown(result);
    case 'html':
      return (await import('../report/html.js')).toHtml(result);
    case 'text': {
      const color = toFile(args) ? args.color === true : wantsColor(args.color, context);
      return (await import('../report/text.js')).toText(result, {width, color});
    }
  }
}
