/** How far the common words of two sentences are met by words of like meaning. */
import {LEAST_LIKENESS, type Meaning, type NearWords} from './meanings.js';

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
const NONE = -1;

/**
 * Where a word of the story meets the words of the sentence that was read: a chain of meetings for each word, all kept in
 * a few rows of numbers, since there are thousands of them for each sentence.
 */
interface Meetings {
  /** By word of the story, its last meeting. */
  readonly last: Int32Array;
  /** By meeting: the word of the story, the place of the other word in the sentence, their likeness, the meeting before. */
  readonly word: number[];
  readonly place: number[];
  readonly likeness: number[];
  readonly before: number[];
  count: number;
}

export function wordOverlap(near: NearWords): WordOverlap {
  const meetings: Meetings = {
    last: new Int32Array(near.words.length).fill(NONE),
    word: [],
    place: [],
    likeness: [],
    before: [],
    count: 0,
  };
  let sentence: Meaning | undefined;
  let best = new Float64Array(0);
  return {
    read: (next) => {
      if (next === sentence) return;
      meet(meetings, near, next);
      best = new Float64Array(next.words.length);
      sentence = next;
    },
    soft: (other) => {
      if (!sentence) return 0;
      const met = bestMeetings(meetings, other, best);
      let metBack = 0;
      for (let k = 0; k < best.length; k++)
        metBack += (sentence.weights[k] as number) * coverage(best[k] as number);
      return (share(metBack, sentence.total) + share(met, other.total)) / 2;
    },
    synonyms: (other) => (sentence ? strongest(meetings, near, sentence, other) : 0),
  };
}

/** Takes the meetings of the sentence before out, and puts those of another one in. */
function meet(meetings: Meetings, near: NearWords, sentence: Meaning): void {
  for (let at = 0; at < meetings.count; at++) meetings.last[meetings.word[at] as number] = NONE;
  meetings.count = 0;
  sentence.words.forEach((own, place) => {
    const [words, likenesses] = [near.words[own] ?? [], near.likenesses[own] ?? []];
    for (let k = 0; k < words.length; k++) {
      const word = words[k] as number;
      const at = meetings.count++;
      meetings.word[at] = word;
      meetings.place[at] = place;
      meetings.likeness[at] = likenesses[k] as number;
      meetings.before[at] = meetings.last[word] as number;
      meetings.last[word] = at;
    }
  });
}

/** How far the words of `other` are met; sets `best` to the best likeness that each word of the sentence read meets. */
function bestMeetings({last, place, likeness, before}: Meetings, other: Meaning, best: Float64Array): number {
  best.fill(0);
  let met = 0;
  for (let k = 0; k < other.words.length; k++) {
    let most = 0;
    for (let at = last[other.words[k] as number] as number; at !== NONE; at = before[at] as number) {
      const found = likeness[at] as number;
      if (found > most) most = found;
      if (found > (best[place[at] as number] as number)) best[place[at] as number] = found;
    }
    met += (other.weights[k] as number) * coverage(most);
  }
  return met;
}

function strongest(
  {last, place, likeness, before}: Meetings,
  {lemmas}: NearWords,
  sentence: Meaning,
  other: Meaning,
): number {
  let most = 0;
  for (let k = 0; k < other.words.length; k++) {
    const word = other.words[k] as number;
    for (let at = last[word] as number; at !== NONE; at = before[at] as number) {
      const found = likeness[at] as number;
      const own = place[at] as number;
      if (found <= SYNONYMS || lemmas[word] === lemmas[sentence.words[own] as number]) continue;
      most = Math.max(most, found * Math.min(sentence.weights[own] as number, other.weights[k] as number));
    }
  }
  return most;
}

function coverage(likeness: number): number {
  return Math.max(0, (likeness - LEAST_LIKENESS) / (1 - LEAST_LIKENESS));
}

function share(met: number, all: number): number {
  return all === 0 ? 0 : met / all;
}
