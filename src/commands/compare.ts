/** `storydiff OLD NEW`: reviews on a terminal, else prints the text report. */

import {STDIN} from '../io/stdin.js';
import {type Command, type Context, UsageError} from './command.js';
import {type ReportArguments, report, runReport} from './report.js';
import {hasTerminal, runReview} from './review.js';

export const compareCommand: Command<ReportArguments> = {
  usage: '$0 [old] [new]',
  summary: 'Review on a terminal, else print the report',
  options: (yargs) => report.options(yargs.example('$0 old.txt new.txt', 'Compare two articles')),
  run: runCompare,
};

async function runCompare(args: ReportArguments, context: Context): Promise<number> {
  if (args.old === undefined) throw new UsageError('give two articles: storydiff OLD NEW');
  return asksForReport(args) || !hasTerminal(context) ? runReport(args, context) : runReview(args, context);
}

/** What only a report can do; the keyboard can't be read while an article comes from standard input. */
function asksForReport(args: ReportArguments): boolean {
  const {format, output, width, exitCode, withReview, old, new: other} = args;
  return (
    [format, output, width, exitCode, withReview].some((option) => option !== undefined) ||
    old === STDIN ||
    other === STDIN
  );
}
