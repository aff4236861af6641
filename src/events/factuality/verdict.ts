/** How sure the text is of a predicate, and what made it so. */
import type {Node} from '../clauses/node.js';
import {WEIGHTS} from '../cues/weights.js';
import {CERTAIN} from './scale.js';

export interface Mark {
  readonly rule: string;
  /** First and last word of the cue. */
  readonly at: readonly [number, number];
}

export interface Verdict {
  /** Certainty from -3 (certainly not) to 3 (fact). */
  readonly score: number;
  /** Certainty that the predicate itself holds: "is doubtful" holds where what is doubtful does not. */
  readonly holds: number;
  /** Its clause, or the one that it hangs on, is told in the past: what hangs on it has mostly happened. */
  readonly past: boolean;
  /** Outermost first. */
  readonly marks: readonly Mark[];
}

/** A verdict before its tense is known. */
export type Received = Pick<Verdict, 'score' | 'marks'>;

export const FACT: Verdict = {score: 3, holds: 3, past: false, marks: []};

/** What is certain leaves what is inside it as it is. */
function settled(score: number): number {
  return Math.abs(score) >= CERTAIN ? 3 * Math.sign(score) : score;
}

/**
 * A thing worth `inner` by itself, inside one worth `outer` ("may" under "hopes"): in part as the weaker of the two,
 * in part as if each were left to chance.
 */
export function within(outer: number, inner: number): number {
  const left = Math.abs(settled(outer));
  const right = Math.abs(inner);
  const size = Math.min(left, right) * WEIGHTS.weakestLink + ((left * right) / 3) * (1 - WEIGHTS.weakestLink);
  return Math.sign(outer) * Math.sign(inner) * size;
}

/** The same where the inner adds no doubt of its own: "will" under "hopes". */
export function withinTime(outer: number, inner: number): number {
  return Math.sign(outer) * Math.sign(inner) * Math.min(Math.abs(outer), Math.abs(inner));
}

/** "signed", "has signed", "was signed"; not the bare participle of "a deal signed in May". */
export function tellsPast(node: Node): boolean {
  const {group} = node;
  if (group === null || group.modal !== null || group.shape === 'infinitive') return false;
  return (group.past || group.perfect) && !(group.passive && group.auxiliaries.length === 0);
}
