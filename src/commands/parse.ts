/** Reads the command line: which command with which arguments, or a help text to print. */
import yargs, {type Argv} from 'yargs';
import {batch} from './batch.js';
import {type Command, type Context, UsageError} from './command.js';
import {compareCommand} from './compare.js';
import {findPairs} from './find-pairs.js';
import {inspect} from './inspect.js';
import {PARSING} from './parsing.js';
import {report} from './report.js';
import {reviewCommand} from './review.js';
import {schema} from './schema.js';
import {disguise} from './shared-options.js';
import {timeline} from './timeline.js';
import {usageWords} from './usage-words.js';

const NAMES = [reviewCommand, report, findPairs, inspect, timeline, batch, schema].map(
  ({usage}) => usage.split(' ')[0] ?? usage,
);

/** Resolves to the exit status. */
export type Run = (context: Context) => Promise<number>;

/** What the command line `args` asks for. Throws UsageError, in one line. */
export async function parse(args: readonly string[], version: string): Promise<Run> {
  let chosen: Run | undefined;
  const parser = yargs()
    .scriptName('storydiff')
    .detectLocale(false)
    .usage('Compares two articles on one story, by topic.')
    .parserConfiguration(PARSING)
    .version(version)
    .strict()
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((message, error) => {
      throw new UsageError(usageWords(message ?? error.message, {args, commands: NAMES}));
    });
  const choose = (run: Run) => {
    chosen = run;
  };
  register(parser, compareCommand, choose);
  register(parser, reviewCommand, choose);
  register(parser, report, choose);
  register(parser, findPairs, choose);
  register(parser, inspect, choose);
  register(parser, timeline, choose);
  register(parser, batch, choose);
  register(parser, schema, choose);
  let help = '';
  await parser.parseAsync([...disguise(args)], {}, (_error, _args, output) => {
    help = output;
  });
  return chosen ?? printing(help);
}

function register<Arguments>(parser: Argv, command: Command<Arguments>, choose: (run: Run) => void): void {
  parser.command<Arguments>(command.usage, command.summary, command.options, (args) => {
    choose((context) => command.run(args, context));
  });
}

function printing(text: string): Run {
  return async ({stdout}) => {
    stdout.write(`${text}\n`);
    return 0;
  };
}
