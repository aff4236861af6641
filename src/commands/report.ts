/** `storydiff report`: prints the comparison of two articles, or writes it to a file. */
import type {Argv} from 'yargs';
import type {Pair} from '../io/list-pairs.js';
import type {Report} from '../model.js';
import type {ReviewedReport} from '../report/remarks.js';
import {type Command, type Context, EXIT_CHANGED, EXIT_OK, UsageError} from './command.js';
import {onePairOf, reportOf} from './pairs.js';
import {
  type Format,
  formatOf,
  layoutOf,
  type PrintArguments,
  printOptions,
  put,
  type TextLayout,
  warn,
} from './printing.js';
import {type PairArguments, pairOptions} from './shared-options.js';
import {type WatchArguments, watchOption} from './watch.js';

export interface ReportArguments extends PairArguments, WatchArguments, PrintArguments {
  readonly exitCode?: boolean | undefined;
  readonly withReview?: boolean | undefined;
}

export const report: Command<ReportArguments> = {
  usage: 'report <old> [new]',
  summary: 'Print what moved, or write it to a file',
  options: reportOptions,
  run: runReport,
};

function reportOptions(yargs: Argv): Argv<ReportArguments> {
  return printOptions(watchOption(pairOptions(yargs), 'Do so anew whenever an article changes'), {
    format: "Default: by the output's ending, else text",
    color: 'Colour the text format; default: on a terminal',
  })
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
  return watchReport([pair.old, pair.new], async () => void (await print(pair, args, context)), context);
}

async function print(pair: Pair, args: ReportArguments, context: Context): Promise<Report> {
  const layout = layoutOf(args, context);
  const compared = await reportOf(pair, args, context);
  const result = args.withReview ? await reviewed(compared, context) : compared;
  const text = await render(result, formatOf(args), layout);
  warn(result.warnings, args, context);
  await put(text, args, context);
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

async function render(result: ReviewedReport, format: Format, layout: TextLayout): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../report/json.js')).toJson(result);
    case 'markdown':
      return (await import('../report/markdown.js')).toMarkdown(result);
    case 'html':
      return (await import('../report/html.js')).toHtml(result);
    case 'text':
      return (await import('../report/text.js')).toText(result, layout);
  }
}
