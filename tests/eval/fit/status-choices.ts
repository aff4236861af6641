/** The clauses among which a status has to be chosen, and how right each is by the gold. */
import {linkSentences} from '../../../src/align/link-sentences.js';
import {type Candidate, statusCandidates} from '../../../src/changes/status/candidates.js';
import {viewSide} from '../../../src/changes/status/side-view.js';
import {findEvents} from '../../../src/events/find-events.js';
import type {Topic} from '../../../src/model.js';
import {findTopics} from '../../../src/topics/find-topics.js';
import {ceaf} from '../score/ceaf.js';
import {type GoldTopic, SIDES, type Side} from '../score/gold.js';
import {type Placed, unitsOf} from '../score/topics.js';
import {sameLabel} from '../score/wording.js';
import type {MarkedStory} from './stories.js';

export interface StatusChoice {
  readonly candidate: Candidate;
  /** It stands in the sentence that the gold quotes. */
  readonly evidence: boolean;
  /** Its label is one that a reader would accept. */
  readonly label: boolean;
}

/** A topic that moved, with all that could be said of it. */
export interface StatusTask {
  /** Story and topic. */
  readonly id: string;
  readonly choices: Readonly<Record<Side, readonly StatusChoice[]>>;
}

/** Sentences are those of the gold, so that clustering's mistakes teach nothing; the name is the one found for them. */
export function statusTasks(story: MarkedStory): readonly StatusTask[] {
  const {articles, gold} = story;
  const links = linkSentences(articles.old, articles.new);
  const literal = gold.relation === 'revision' ? links : [];
  const views = {
    old: viewSide('old', articles.old, findEvents(articles.old), literal),
    new: viewSide('new', articles.new, findEvents(articles.new), literal),
  };
  const joint = gold.relation !== 'unrelated';
  const found = findTopics(articles.old, articles.new, {links, joint});
  const partners = partnersOf(story.topics, found);
  return story.topics.flatMap((placed) => {
    const {topic} = placed;
    if (!topic.status) return [];
    const asked = askedTopic(placed, partners.get(topic));
    const choicesOf = (side: Side): readonly StatusChoice[] => {
      const other = side === 'old' ? 'new' : 'old';
      const words = new Set(asked[other].flatMap((sentence) => [...(views[other].words[sentence] ?? [])]));
      return statusCandidates(views[side], asked, words).map((candidate) =>
        judge(candidate, {story, topic, side}),
      );
    };
    return [{id: `${gold.id}/${topic.id}`, choices: {old: choicesOf('old'), new: choicesOf('new')}}];
  });
}

/** Below this likeness a topic that was found says nothing of what the gold's would be called. */
const LEAST_LIKENESS = 0.3;

function partnersOf(
  gold: readonly Placed<GoldTopic>[],
  found: readonly Topic[],
): ReadonlyMap<GoldTopic, Topic> {
  const clusters = found.map((topic) => unitsOf((side) => topic[side]));
  const {alignments} = ceaf(
    gold.map(({units}) => units),
    clusters,
  );
  const partners = new Map<GoldTopic, Topic>();
  for (const {gold: g, said, likeness} of alignments) {
    const [wanted, partner] = [gold[g]?.topic, found[said]];
    if (wanted && partner && likeness > LEAST_LIKENESS) partners.set(wanted, partner);
  }
  return partners;
}

function askedTopic({topic, units}: Placed<GoldTopic>, partner: Topic | undefined): Topic {
  const [old, fresh] = SIDES.map((side) =>
    [...units]
      .filter((unit) => unit.startsWith(side))
      .map((unit) => Number(unit.slice(side.length)))
      .sort((a, b) => a - b),
  );
  return {
    id: topic.id,
    label: partner?.label ?? topic.names[0] ?? '',
    aliases: partner?.aliases ?? [],
    old: old ?? [],
    new: fresh ?? [],
  };
}

interface Judged {
  readonly story: MarkedStory;
  readonly topic: GoldTopic;
  readonly side: Side;
}

function judge(candidate: Candidate, {story, topic, side}: Judged): StatusChoice {
  const {quote, labels} = topic.status?.[side] ?? {quote: '', labels: []};
  return {
    candidate,
    evidence: story.locate[side](quote).includes(candidate.event.sentence),
    label: labels.some((label) => sameLabel(candidate.label.text, label)),
  };
}
