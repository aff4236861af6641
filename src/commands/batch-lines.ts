/** Compares the pairs that standard input names, one a line, and prints a report a line, in their order. */
import {refusalLine, reportLine} from '../batch/answer.js';
import {mapInOrder} from '../batch/in-order.js';
import {linesOf} from '../batch/lines.js';
import {type Refusal, type Request, requestFrom} from '../batch/request.js';
import {type Context, EXIT_OK} from './command.js';
import {type ComparePool, openComparePool} from './compare-pool.js';
import {lineWriter} from './line-writer.js';
import {onStop} from './stop-signals.js';

/** Enough that no worker waits for its next pair while the oldest one takes long. */
const LINES_PER_WORKER = 4;

export interface BatchWork {
  /** Worker threads. */
  readonly jobs: number;
  readonly relation: 'revision' | 'follow-up' | undefined;
  readonly allowPrivate: boolean | undefined;
}

/** Resolves to the exit status, when all lines are answered. Throws InputError where standard input breaks off. */
export async function compareLines(
  {jobs, relation, allowPrivate}: BatchWork,
  {stdin, stdout, stderr}: Context,
): Promise<number> {
  const pool = await openComparePool({jobs});
  const writer = lineWriter(stdout);
  onStop((signal) => writer.end(() => process.kill(process.pid, signal)));
  const answers = mapInOrder(linesOf(stdin), {
    most: jobs * LINES_PER_WORKER,
    work: (line) => answer(requestFrom(line), {pool, relation, allowPrivate}),
  });
  let [count, refused] = [0, 0];
  for await (const {line, ok} of answers) {
    count += 1;
    if (!ok) refused += 1;
    await writer.write(line);
  }
  await pool.close();
  if (refused > 0) stderr.write(`storydiff: warning: ${refusedWords(refused, count)}\n`);
  return EXIT_OK;
}

/** `2 of 10 lines have no report: see their "error"` */
export function refusedWords(refused: number, count: number): string {
  return `${refused} of ${count} lines ${refused === 1 ? 'has' : 'have'} no report: see "error" in the output`;
}

export interface Answer {
  /** Without a line feed. */
  readonly line: string;
  /** It is a report. */
  readonly ok: boolean;
}

interface Means extends Pick<BatchWork, 'relation' | 'allowPrivate'> {
  readonly pool: ComparePool;
}

/** Never rejects: what goes wrong with a pair is its answer. */
export async function answer(request: Request | Refusal, {pool, ...options}: Means): Promise<Answer> {
  if ('error' in request) return {line: refusalLine(request), ok: false};
  const {id, old, new: fresh} = request;
  const outcome = await pool.compare({old, new: fresh, formats: ['json-line'], ...options});
  if (outcome.ok) return {line: reportLine(id, outcome.reports['json-line'] ?? '{}'), ok: true};
  return {line: refusalLine({id, error: outcome.error}), ok: false};
}
