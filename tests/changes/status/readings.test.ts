/**
 * What is chosen to say where a topic stood and stands: in the files of readings/ each pair of texts has the topic's
 * clauses under it, best first, with what speaks for each, and then what is reported.
 */
import {describe} from 'vitest';
import {findChanges, statusViews} from '../../../src/changes/find-changes.js';
import {type Ranked, rankedSides} from '../../../src/changes/status/choose.js';
import {findEvents} from '../../../src/events/find-events.js';
import type {Change, ComparedTopic, TopicSide} from '../../../src/model.js';
import {testReadings} from '../../readings.js';
import {pairOf} from '../facts.js';

describe('where a topic stands', () => {
  testReadings(new URL('./readings/', import.meta.url), statusLines);
});

/** The pair's topic stands on a line of its own, `topic: ferry contract, the contract`: all sentences tell it. */
function statusLines(text: string): readonly string[] {
  const pair = pairOf(text);
  const [label = '', ...aliases] = (/^topic: (.*)$/mu.exec(text)?.[1] ?? '').split(', ');
  const all = {old: pair.old.sentences.map((_, at) => at), new: pair.new.sentences.map((_, at) => at)};
  const topic = {id: 'topic', label, aliases, ...all};
  const context = {
    ...pair,
    topics: [topic],
    events: {old: findEvents(pair.old), new: findEvents(pair.new)},
  };
  const ranked = rankedSides({views: statusViews(context), topic});
  return [
    ...ranked.old.map((one) => `  - ${candidateLine(one)}`),
    ...ranked.new.map((one) => `  + ${candidateLine(one)}`),
    ...findChanges(context).map((compared) => `  ${reportLine(compared)}`),
  ];
}

/** `1.52 doubtful (pending): adjective, open, subjectNames 0.5; said of contract; words doubtful` */
function candidateLine({
  candidate: {label, stage, features, participants, theme, labelWords},
  score,
}: Ranked): string {
  const speaks = Object.entries(features).filter(([, value]) => value !== 0);
  const named = speaks.map(([name, value]) => (value === 1 ? name : `${name} ${value.toFixed(2)}`));
  const words = [participants, theme, labelWords].map((set) => [...set].join(' ')).join(' | ');
  return `${score.toFixed(2)} ${label.text} (${stage ?? 'no stage'}): ${named.join(', ')}; ${words}`;
}

function reportLine({kind, old, new: fresh, changes}: ComparedTopic): string {
  const side = (one: TopicSide | null) => {
    const status = one?.status;
    if (!status) return one ? 'no status' : 'not told';
    const {label, factuality, event, evidence, source} = status;
    return `${label} ${factuality} (${event}${source ? `, told by ${source}` : ''}) in ${evidence.sentence} at ${evidence.start}-${evidence.end}`;
  };
  return `${kind}: ${side(old)} → ${side(fresh)}${changes.map((change) => `; ${changeWords(change)}`).join('')}`;
}

const changeWords = (change: Change): string =>
  change.type === 'status'
    ? `moved from ${change.old.label} to ${change.new.label}`
    : `${change.type} ${change.old.text} → ${change.new.text}`;
