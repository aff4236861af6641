/** The order of a report's topics: what moved most, and covers most of the articles, first. */
import {type ComparedTopic, FACTUALITY_SCALE, type Factuality} from '../model.js';

/** How many sentences each article has. */
export interface Lengths {
  readonly old: number;
  readonly new: number;
}

/**
 * Status changes first, then other changes, added, dropped and unchanged topics. Inside a group by weight,
 * then by the place of the first sentence, then by id, so that the order never depends on the input's.
 */
export function byWeight(topics: readonly ComparedTopic[], lengths: Lengths): readonly ComparedTopic[] {
  return [...topics].sort(
    (a, b) =>
      group(a) - group(b) ||
      weight(b, lengths) - weight(a, lengths) ||
      firstSentence(a) - firstSentence(b) ||
      (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
}

function group(topic: ComparedTopic): number {
  if (topic.changes.some((change) => change.type === 'status')) return 0;
  if (topic.kind === 'changed') return topic.changes.length > 0 ? 1 : 2;
  return {added: 3, dropped: 4, unchanged: 5}[topic.kind];
}

/** The way that the factuality went, as a share of the scale, plus the share of the articles that the topic covers. */
function weight(topic: ComparedTopic, lengths: Lengths): number {
  const shifts = topic.changes.map((change) =>
    change.type === 'status' ? Math.abs(step(change.new.factuality) - step(change.old.factuality)) : 0,
  );
  return Math.max(0, ...shifts) / (FACTUALITY_SCALE.length - 1) + coverage(topic, lengths);
}

function coverage(topic: ComparedTopic, lengths: Lengths): number {
  const old = (topic.old?.sentences.length ?? 0) / Math.max(1, lengths.old);
  const later = (topic.new?.sentences.length ?? 0) / Math.max(1, lengths.new);
  return (old + later) / 2;
}

function step(factuality: Factuality): number {
  return FACTUALITY_SCALE.indexOf(factuality);
}

function firstSentence(topic: ComparedTopic): number {
  return topic.old?.sentences[0] ?? topic.new?.sentences[0] ?? 0;
}
