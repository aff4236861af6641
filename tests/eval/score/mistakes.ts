/** Every miss and every false statement of a report, in words, topic by topic. */
import {type GoldStatus, type GoldTopic, SIDES} from './gold.js';
import type {Cell} from './links.js';
import {alternatives, move, quote, sentence} from './mistake-words.js';
import type {PairScore} from './score-pair.js';
import type {FoundStatus} from './status.js';
import type {TopicMatch} from './topics.js';

export interface Mistake {
  /** Id of the gold topic, or what else it is about. */
  readonly about: string;
  readonly words: string;
}

/** In the order of the gold's topics; what belongs to none of them comes after. */
export function mistakesOf(score: PairScore): readonly Mistake[] {
  const {gold} = score.pair;
  const relation = `${gold.relation} wanted, ${score.report.relation} said`;
  return [
    ...(score.relationRight ? [] : [{about: 'relation', words: relation}]),
    ...gold.topics.flatMap((topic) => inTopic(score, topic)),
    ...beyondTopics(score),
    ...inLinks(score),
  ];
}

function inTopic(score: PairScore, topic: GoldTopic): readonly Mistake[] {
  const match = score.topics.matches.find(({gold}) => gold.topic === topic);
  const found = score.status.found.find(({gold}) => gold === topic);
  const words = [
    ...(match ? inMatch(score, match) : [`no such topic: ${topic.kind}, ${alternatives(topic.names)}`]),
    ...(found ? inStatus(found) : missedStatus(score, topic, match)),
    ...score.details.missed
      .filter((detail) => detail.topic === topic.id)
      .map(({type, slot, old, new: fresh}) => `${type} missed: ${slot}: ${old} → ${fresh}`),
  ];
  return words.map((each) => ({about: topic.id, words: each}));
}

function inMatch(score: PairScore, match: TopicMatch): readonly string[] {
  const {gold, said, kindRight, nameRight} = match;
  const lacking = [...gold.units].filter((unit) => !said.units.has(unit));
  const foreign = [...said.units].filter((unit) => !gold.units.has(unit));
  const {label, aliases, kind} = said.topic;
  return [
    ...lacking.map((unit) => `lacks ${sentence(score.report, unit)}`),
    ...foreign.map((unit) => `has too ${sentence(score.report, unit)}`),
    ...(kindRight ? [] : [`kind: ${gold.topic.kind} wanted, ${kind} said`]),
    ...(nameRight
      ? []
      : [`name: ${alternatives(gold.topic.names)} wanted, ${alternatives([label, ...aliases])} said`]),
  ];
}

function inStatus({gold, told, labelRight, factualityRight}: FoundStatus): readonly string[] {
  return SIDES.flatMap((side) => {
    const wanted = gold.status?.[side];
    if (!wanted) return [];
    const {label, factuality} = told.change[side];
    return [
      ...(labelRight[side]
        ? []
        : [`${side} label: ${alternatives(wanted.labels)} wanted, ${label} said (${quote(wanted.quote)})`]),
      ...(factualityRight[side]
        ? []
        : [`${side} factuality of ${label}: ${wanted.factuality} wanted, ${factuality} said`]),
    ];
  });
}

function missedStatus(
  score: PairScore,
  {status}: GoldTopic,
  match: TopicMatch | undefined,
): readonly string[] {
  if (!status) return [];
  const side = ({labels, quote: words}: GoldStatus): string => `${alternatives(labels)} (${quote(words)})`;
  const told = match?.said.topic.changes.find((change) => change.type === 'status');
  const instead = told ? move(score.report, told) : 'nothing';
  return [`status missed: ${side(status.old)} → ${side(status.new)}; said instead: ${instead}`];
}

function beyondTopics({topics, status, details, pair, report}: PairScore): readonly Mistake[] {
  const ids = new Set(pair.gold.topics.map(({id}) => id));
  const homeless = details.missed.filter(({topic}) => topic === undefined || !ids.has(topic));
  return [
    ...topics.unwanted.map(({topic, units}) => ({
      about: `${topic.label} (not in the gold)`,
      words: `${topic.kind}, ${units.size === 1 ? '1 sentence' : `${units.size} sentences`}`,
    })),
    ...status.unwanted.map(({topic, change}) => ({
      about: 'false status',
      words: `${topic.label}: ${move(report, change)}`,
    })),
    ...homeless.map(({type, slot, old, new: fresh}) => ({
      about: 'details missed',
      words: `${type}: ${slot}: ${old} → ${fresh}`,
    })),
    ...details.unwanted.map(({topic, change: {type, slot, old, new: fresh}}) => ({
      about: 'false details',
      words: `${topic.label}: ${type}: ${slot}: ${old.text} → ${fresh.text}`,
    })),
  ];
}

function inLinks(score: PairScore): readonly Mistake[] {
  if (!score.links) return [];
  const {missed, unwanted, wronglyMoved} = score.links;
  const cell = ({
    old,
    new: fresh,
    link: {relation, moved},
  }: Cell<{relation: string; moved: boolean}>): string =>
    `${relation}${moved ? ', moved' : ''}: ${sentence(score.report, `old${old}`)} → ${sentence(score.report, `new${fresh}`)}`;
  return [
    ...missed.map((one) => ({about: 'links missed', words: cell(one)})),
    ...unwanted.map((one) => ({about: 'false links', words: cell(one)})),
    ...wronglyMoved.map((one) => ({about: 'links wrongly said to have moved or stayed', words: cell(one)})),
  ];
}
