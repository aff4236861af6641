/** Topic by topic: the status on either side, the facts that differ, and whether anything moved. */
import type {
  AnnotatedArticle,
  Change,
  ComparedTopic,
  Event,
  FactChange,
  Link,
  Relation,
  Span,
  Status,
  StatusChange,
  Topic,
  TopicKind,
  TopicSide,
} from '../model.js';
import {opposed} from '../text/lexicon/opposed.js';
import {findFacts} from './facts/find-facts.js';
import {chooseStatus, type TopicStatus} from './status/choose.js';
import {saysUnchanged} from './status/continuity.js';
import {type SideView, viewSide} from './status/side-view.js';
import {type Stage, stageOf} from './status/stages.js';

export interface ChangeContext {
  readonly old: AnnotatedArticle;
  readonly new: AnnotatedArticle;
  readonly topics: readonly Topic[];
  readonly links: readonly Link[];
  readonly events: {readonly old: readonly Event[]; readonly new: readonly Event[]};
  readonly relation: Relation;
  /** By a topic's id what its clauses say, where that has been chosen with a view to further articles. */
  readonly chosen?: ReadonlyMap<string, TopicStatus>;
}

/** What the choice of clauses looks at on either side. */
export function statusViews({old, new: fresh, links: all, events, relation}: ChangeContext): {
  readonly old: SideView;
  readonly new: SideView;
} {
  const links = relation === 'revision' ? all : [];
  return {old: viewSide('old', old, events.old, links), new: viewSide('new', fresh, events.new, links)};
}

export function findChanges(context: ChangeContext): readonly ComparedTopic[] {
  const views = statusViews(context);
  const facts = factsByTopic(context);
  return context.topics.map((topic, index) => {
    const status = context.chosen?.get(topic.id) ?? chooseStatus(views, topic);
    const shared = topic.old.length > 0 && topic.new.length > 0;
    const settled = !shared || staysAsItWas(context, views.old.same, {topic, status});
    const found = facts.get(index) ?? [];
    const changes: readonly Change[] = [...(status.change && !settled ? [status.change] : []), ...found];
    // Clauses that are no pair would read as a move: where none is reported, neither side has a status.
    const unsure = shared && !settled && status.change === null;
    const told = (one: Status | null): Status | null =>
      unsure || (!shared && one !== null && !tellsStage(one)) ? null : one;
    return {
      id: topic.id,
      label: topic.label,
      aliases: topic.aliases,
      kind: kindOf(topic, settled && (context.relation === 'follow-up' || changes.length === 0)),
      old: sideOf(topic.old, told(status.old)),
      new: sideOf(topic.new, told(status.new)),
      changes,
    };
  });
}

function factsByTopic(context: ChangeContext): ReadonlyMap<number, readonly FactChange[]> {
  const facts = new Map<number, FactChange[]>();
  for (const {topic, change} of findFacts(context)) {
    if (topic === null) continue;
    const list = facts.get(topic);
    if (list) list.push(change);
    else facts.set(topic, [change]);
  }
  return facts;
}

/** "Its doors are shut" stands, and "they will reopen" was added. */
function turns(change: StatusChange | null): boolean {
  if (!change) return false;
  const {old, new: fresh} = change;
  return opposed(old.event, fresh.event) || opposed(old.event, fresh.event.replace(/^re(?=\w{3})/u, ''));
}

/** Word for word the same, in a revision; said to be as it was, in a later article. */
function staysAsItWas(
  {new: fresh, relation}: ChangeContext,
  same: ReadonlySet<number>,
  {topic, status}: {readonly topic: Topic; readonly status: TopicStatus},
): boolean {
  if (relation === 'identical') return true;
  if (relation === 'revision')
    return topic.old.every((sentence) => same.has(sentence)) && !turns(status.change);
  const prose = topic.new.flatMap((number) => {
    const sentence = fresh.sentences[number];
    return sentence && fresh.blocks[sentence.block]?.kind === 'paragraph' ? [sentence] : [];
  });
  // What follows a semicolon is another matter: "It reached the shops in May; the islands are still waiting."
  const goesOn = (span: Span): boolean =>
    saysUnchanged(fresh.text.slice(span.start, span.end).split(';')[0] ?? '');
  const latest = status.new?.evidence;
  if (![...prose, ...(latest ? [latest] : [])].some(goesOn)) return false;
  return status.change === null || !isDecided(status.change.new) || goesOn(status.change.new.evidence);
}

/** A plain fact that belongs to no stage ("is based in Oslo") doesn't say where a topic stands that only one article tells. */
function tellsStage({factuality, event}: Status): boolean {
  return factuality !== 'CT+' || stageOf(event) !== null;
}

/** "The seat is still empty, but the board has chosen a name": what was decided counts for more. */
function isDecided({event}: Status): boolean {
  return DECIDED.has(stageOf(event));
}

const DECIDED: ReadonlySet<Stage | null> = new Set([
  'agreed',
  'begun',
  'done',
  'stopped',
  'ended',
  'refused',
  'judged',
  'lost',
]);

function kindOf(topic: Topic, settled: boolean): TopicKind {
  if (topic.old.length === 0) return 'added';
  if (topic.new.length === 0) return 'dropped';
  return settled ? 'unchanged' : 'changed';
}

function sideOf(sentences: readonly number[], status: Status | null): TopicSide | null {
  return sentences.length === 0 ? null : {sentences, status};
}
