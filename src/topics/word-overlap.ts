/** How far the common words of two sentences are met by words of like meaning. */
import {LEAST_LIKENESS, type Meaning, type Near} from './meanings.js';

/** Compares the sentence that was read last with many others. */
export interface WordOverlap {
  readonly read: (sentence: Meaning) => void;
  /** How far each one's words are met by a word of like meaning in the other, from 0 to 1. */
  readonly soft: (other: Meaning) => number;
  /** The strongest pair of different words of like meaning ("truce" and "ceasefire"), from 0 to 1. */
  readonly synonyms: (other: Meaning) => number;
}

/** Words this near can stand for one another. */
const SYNONYMS = 0.5;

interface Meeting {
  /** Place of the word in the sentence that was read. */
  readonly place: number;
  readonly near: Near;
}

/** `near` as in the story. */
export function wordOverlap(near: readonly (readonly Near[])[]): WordOverlap {
  /** For each word of the story the words of the sentence that it meets. */
  const meetings: Meeting[][] = near.map(() => []);
  let sentence: Meaning | undefined;
  let best = new Float64Array(0);

  const read = (next: Meaning): void => {
    if (next === sentence) return;
    for (const word of sentence?.words ?? []) for (const each of near[word] ?? []) clear(meetings[each.word]);
    next.words.forEach((word, place) => {
      for (const each of near[word] ?? []) meetings[each.word]?.push({place, near: each});
    });
    best = new Float64Array(next.words.length);
    sentence = next;
  };
  const soft = (other: Meaning): number => {
    if (!sentence) return 0;
    best.fill(0);
    let met = 0;
    for (let k = 0; k < other.words.length; k++) {
      let most = 0;
      for (const {
        place,
        near: {likeness},
      } of meetings[other.words[k] as number] as readonly Meeting[]) {
        if (likeness > most) most = likeness;
        if (likeness > (best[place] as number)) best[place] = likeness;
      }
      met += (other.weights[k] as number) * coverage(most);
    }
    let metBack = 0;
    for (let k = 0; k < best.length; k++)
      metBack += (sentence.weights[k] as number) * coverage(best[k] as number);
    return (share(metBack, sentence.total) + share(met, other.total)) / 2;
  };
  const synonyms = (other: Meaning): number => {
    let most = 0;
    for (let k = 0; k < other.words.length; k++)
      for (const {
        place,
        near: {likeness, differs},
      } of meetings[other.words[k] as number] as readonly Meeting[])
        if (differs && likeness > SYNONYMS)
          most = Math.max(
            most,
            likeness * Math.min(sentence?.weights[place] ?? 0, other.weights[k] as number),
          );
    return most;
  };
  return {read, soft, synonyms};
}

function coverage(likeness: number): number {
  return Math.max(0, (likeness - LEAST_LIKENESS) / (1 - LEAST_LIKENESS));
}

function share(met: number, all: number): number {
  return all === 0 ? 0 : met / all;
}

function clear(list: unknown[] | undefined): void {
  if (list) list.length = 0;
}
