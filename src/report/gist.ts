/** The most telling change of a topic, for a line or a table row. */
import type {Change, ComparedTopic, FactChange, Status} from '../model.js';
import {CHANGE_WORDS, FACTUALITY_WORDS, factLabel, factWords, isFactChange} from './words.js';

export interface GistSide {
  readonly words: string;
  /** Null for a fact. Who says so is left to the topic's own section. */
  readonly certainty: string | null;
}

export interface Gist {
  /** What a fact is about; null where the topic's status is told. */
  readonly slot: string | null;
  /** Null where the article is silent, or states no status. */
  readonly old: GistSide | null;
  readonly new: GistSide | null;
  /** What else changed: "status", or the labels of facts. */
  readonly also: readonly string[];
}

/**
 * What moved in a topic, for a reader: its changes. A changed topic without typed changes is told by where it
 * stood in each article; empty where an article states no status.
 */
export function movements({kind, changes, old, new: later}: ComparedTopic): readonly Change[] {
  if (changes.length > 0 || kind !== 'changed' || old?.status == null || later?.status == null)
    return changes;
  return [{type: 'status', old: old.status, new: later.status}];
}

/** What a line on the changes tells: the first status change, else the first fact; undefined of none. */
export function mainChange(changes: readonly Change[]): Change | undefined {
  return changes.find((change) => change.type === 'status') ?? changes[0];
}

/** The first status change, else the first fact, else the status on each side. */
export function gist(topic: ComparedTopic): Gist {
  const moves = movements(topic);
  const main = mainChange(moves);
  const others = moves.filter((change) => change !== main);
  const also = [...new Set(others.map((change) => briefly(change, topic)))];
  if (main === undefined) {
    return {slot: null, old: status(topic.old?.status), new: status(topic.new?.status), also};
  }
  if (!isFactChange(main)) return {slot: null, old: status(main.old), new: status(main.new), also};
  return {slot: factLabel(main), old: fact(main, 'old'), new: fact(main, 'new'), also};
}

/** A fact about the topic as a whole is told by its type, because the topic's name stands beside it. */
function briefly(change: Change, {label}: ComparedTopic): string {
  if (!isFactChange(change)) return CHANGE_WORDS.status;
  const about = factLabel(change);
  return about.toLowerCase() === label.toLowerCase() ? CHANGE_WORDS[change.type] : about;
}

function status(told: Status | null | undefined): GistSide | null {
  return told == null ? null : {words: `“${told.label}”`, certainty: FACTUALITY_WORDS[told.factuality]};
}

function fact(change: FactChange, side: 'old' | 'new'): GistSide {
  return {words: factWords(change[side], change.type), certainty: null};
}
