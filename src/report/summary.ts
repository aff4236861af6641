/** The one sentence that sums a comparison up. */
import type {ComparedTopic, Comparison, Link, TopicKind} from '../model.js';
import {count} from './words.js';

type Counted = readonly [number: number, words: string];

const TALLIED: readonly (readonly [TopicKind, string])[] = [
  ['changed', 'moved'],
  ['dropped', 'dropped'],
  ['added', 'new'],
  ['unchanged', 'unchanged'],
];

/** Without a full stop, so that it can stand in a line of its own: "4 topics moved, 3 dropped, 4 new". */
export function summarise(comparison: Comparison): string {
  const {relation, topics} = comparison;
  if (relation === 'identical') return 'Both articles have the same text';
  const edits = relation === 'revision' ? editTally(comparison) : '';
  const tally = topicTally(topics);
  if (relation === 'unrelated') return unrelated(topics);
  return edits === '' ? tally : `${tally}; ${edits}`;
}

function topicTally(topics: readonly ComparedTopic[]): string {
  if (topics.length === 0) return 'No topic found in either article';
  if (topics.every((topic) => topic.kind === 'unchanged')) {
    return topics.length === 1
      ? 'Nothing moved: the one topic is unchanged'
      : `Nothing moved: all ${topics.length} topics are unchanged`;
  }
  const counts = TALLIED.map(
    ([kind, words]): Counted => [topics.filter((topic) => topic.kind === kind).length, words],
  );
  return tally(counts, 'topic');
}

function unrelated(topics: readonly ComparedTopic[]): string {
  const shared = topics.filter((topic) => topic.old !== null && topic.new !== null).length;
  return shared === 0
    ? 'The articles tell different stories: they share no topic'
    : `The articles tell different stories: they share only ${count(shared, 'topic')}`;
}

/** "2 sentences edited, 1 moved, 3 inserted, 1 deleted"; empty where the wording is the same. */
function editTally({links, old, new: later}: Comparison): string {
  const linked = (side: 'old' | 'new') => new Set(links.flatMap((link) => link[side])).size;
  const edited = links.filter((link) => link.relation !== 'same');
  const size = (some: readonly Link[]) => some.reduce((sum, link) => sum + link.new.length, 0);
  return tally(
    [
      [size(edited), 'edited'],
      [size(links.filter((link) => link.moved)), 'moved'],
      [later.sentences.length - linked('new'), 'inserted'],
      [old.sentences.length - linked('old'), 'deleted'],
    ],
    'sentence',
  );
}

/** The noun stands with the first count only. */
function tally(counts: readonly Counted[], noun: string): string {
  return counts
    .filter(([number]) => number > 0)
    .map(([number, words], index) => (index === 0 ? `${count(number, noun)} ${words}` : `${number} ${words}`))
    .join(', ');
}
