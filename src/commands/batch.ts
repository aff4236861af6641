/** `storydiff batch`: compares many pairs, named in lines of JSON or taken from a queue on Redis. */
import type {Argv} from 'yargs';
import type {BatchWork} from './batch-lines.js';
import {type Command, type Context, UsageError} from './command.js';
import {type ReadArguments, readOptions} from './shared-options.js';

export interface BatchArguments extends ReadArguments {
  readonly jobs?: number | undefined;
  readonly relation?: 'revision' | 'follow-up' | undefined;
  readonly queue?: string | undefined;
  readonly queueName?: string | undefined;
  readonly add?: boolean | undefined;
  readonly collect?: boolean | undefined;
  readonly once?: boolean | undefined;
  readonly lockSeconds?: number | undefined;
}

export const batch: Command<BatchArguments> = {
  usage: 'batch',
  summary: 'Compare many pairs: lines of JSON in and out',
  options: batchOptions,
  run: runBatch,
};

const QUEUE_NAME = 'storydiff';
const LOCK_SECONDS = 30;
const LONGEST_LOCK = 3_600;

function batchOptions(yargs: Argv): Argv<BatchArguments> {
  return readOptions(yargs)
    .option('jobs', {type: 'number', requiresArg: true, describe: 'Worker threads; default: one a core'})
    .option('relation', {
      requiresArg: true,
      choices: ['revision', 'follow-up'] as const,
      describe: 'Compare as edited texts or as later stories',
    })
    .option('queue', {
      type: 'string',
      requiresArg: true,
      describe: 'Work on the pairs that wait in this Redis: redis://HOST:PORT',
    })
    .option('queue-name', {
      type: 'string',
      requiresArg: true,
      describe: `Name of the queue; default: ${QUEUE_NAME}`,
    })
    .option('add', {type: 'boolean', describe: 'Put the lines of standard input into the queue'})
    .option('collect', {type: 'boolean', describe: 'Print the reports that are done, each once'})
    .option('once', {type: 'boolean', describe: 'End as soon as no pair is left in the queue'})
    .option('lock-seconds', {
      type: 'number',
      requiresArg: true,
      describe: `A worker silent for so long is taken for dead; default: ${LOCK_SECONDS}`,
    })
    .example('$0 batch < pairs.jsonl', 'A pair a line, a report a line')
    .example('$0 batch --queue redis://host', 'A worker; others may run elsewhere')
    .epilogue('A pair: {"id": "a1", "old": {"path": "a.txt"}, "new": {"text": "..."}}');
}

async function runBatch(args: BatchArguments, context: Context): Promise<number> {
  const {jobsFrom} = await import('./compare-pool.js');
  const work = {jobs: jobsFrom(args.jobs), relation: args.relation, allowPrivate: args.allowPrivate};
  if (args.queue !== undefined) return runQueue({...args, queue: args.queue}, work, context);
  refuseQueueOptions(args);
  refuseTerminal(context);
  const {compareLines} = await import('./batch-lines.js');
  return compareLines(work, context);
}

async function runQueue(
  args: BatchArguments & {readonly queue: string},
  work: BatchWork,
  context: Context,
): Promise<number> {
  const {add = false, collect = false, once = false} = args;
  if (add && collect)
    throw new UsageError('--add puts pairs in and --collect takes reports out: give one of them');
  if (add && once) throw new UsageError('--add always ends when its lines do: leave --once out');
  if (add || collect) refuseWorkOptions(args, add ? '--add' : '--collect');
  const place = {address: args.queue, name: nameFrom(args), lockSeconds: lockFrom(args)};
  const {addPairs, collectReports, openQueue, workOnPairs} = await import('./batch-queue.js');
  if (add) refuseTerminal(context);
  const queue = await openQueue(place, context);
  if (add) return addPairs(queue, context);
  return collect ? collectReports(queue, context, {once}) : workOnPairs(queue, {...work, once});
}

function nameFrom({queueName = QUEUE_NAME}: BatchArguments): string {
  if (/^[\w.-]+$/u.test(queueName)) return queueName;
  throw new UsageError('--queue-name takes letters, digits, dots, dashes and underscores');
}

function lockFrom({lockSeconds = LOCK_SECONDS}: BatchArguments): number {
  if (lockSeconds >= 1 && lockSeconds <= LONGEST_LOCK) return lockSeconds;
  throw new UsageError(`--lock-seconds takes a number of seconds, 1 to ${LONGEST_LOCK}`);
}

/** Whoever types the command alone would wait for it, as it waits for lines. */
function refuseTerminal({stdin}: Context): void {
  if (stdin.isTTY)
    throw new UsageError('batch reads its pairs from standard input: storydiff batch < pairs.jsonl');
}

/** Else whoever adds pairs would think that it went with them. */
function refuseWorkOptions({jobs, relation, allowPrivate}: BatchArguments, instead: string): void {
  const option = optionIn({jobs, relation, 'allow-private': allowPrivate});
  if (option !== undefined)
    throw new UsageError(`--${option} is for those who compare: give it to the workers, not with ${instead}`);
}

function refuseQueueOptions({add, collect, once, queueName, lockSeconds}: BatchArguments): void {
  const option = optionIn({add, collect, once, 'queue-name': queueName, 'lock-seconds': lockSeconds});
  if (option !== undefined) throw new UsageError(`--${option} goes with --queue`);
}

/** The first that was given. */
function optionIn(options: Readonly<Record<string, unknown>>): string | undefined {
  return Object.entries(options).find(([, value]) => value !== undefined)?.[0];
}
