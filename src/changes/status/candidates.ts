/** The events of a topic that may say where it stands, with what speaks for and against each. */
import type {AnnotatedArticle, Event, Link, Span, Topic} from '../../model.js';
import {foldSpelling} from '../../text/lexicon/spelling.js';
import {rarity} from '../../text/lexicon/vectors.js';
import {foldName} from '../../text/mentions.js';
import {remember} from '../../text/remember.js';
import {anyInside, anyOverlaps} from '../../text/spans.js';
import {goesOn} from './continuity.js';
import {type Label, labelOf} from './label.js';
import {type Stage, stageOf} from './stages.js';

export type Side = 'old' | 'new';

/** Named values; one that is missing is 0. */
export interface Features {
  readonly [name: string]: number;
}

export interface Candidate {
  readonly event: Event;
  readonly label: Label;
  readonly stage: Stage | null;
  readonly features: Features;
  /** Folded lemmas of the nouns in the event's subject, object and own word. */
  readonly participants: ReadonlySet<string>;
  /** Of these the nouns of what the event is said of: what is signed, what is doubtful. */
  readonly theme: ReadonlySet<string>;
  /** Folded content words of the label. */
  readonly labelWords: ReadonlySet<string>;
}

export interface SideView {
  readonly side: Side;
  readonly article: AnnotatedArticle;
  /** Events by sentence number. */
  readonly events: readonly (readonly Event[])[];
  /** Content words by sentence number, in the order of the text. */
  readonly content: readonly (readonly ContentWord[])[];
  /** Their keys. */
  readonly words: readonly ReadonlySet<string>[];
  /** The label of each event, worked out when it is first asked for. */
  readonly labelOf: (event: Event) => Label;
  /** Sentences that the other article holds word for word. */
  readonly same: ReadonlySet<number>;
  /** Stretches of linked sentences that were edited, in the order of the text. */
  readonly edits: readonly Span[];
}

interface ContentWord extends Span {
  readonly pos: string;
  /** What words are compared by. */
  readonly key: string;
}

/** `links` are those of a revision; in a later article nothing is literally the same. */
export function viewSide(
  side: Side,
  article: AnnotatedArticle,
  events: readonly Event[],
  links: readonly Link[],
): SideView {
  const lists: Event[][] = article.sentences.map(() => []);
  for (const event of events) lists[event.sentence]?.push(event);
  const content = article.sentences.map(({tokens}) =>
    article.tokens
      .slice(...tokens)
      .filter(({pos}) => CONTENT.has(pos))
      .map(({pos, lemma, start, end}) => ({pos, start, end, key: keyOfLemma(lemma)})),
  );
  const words = content.map((list) => new Set(list.map(({key}) => key)));
  const same = new Set(links.filter(({relation}) => relation === 'same').flatMap((link) => link[side]));
  const edits = links
    .flatMap((link) => link.edits)
    .filter(({op}) => op === (side === 'old' ? 'delete' : 'insert'))
    .map((edit) => ({start: edit[side][0], end: edit[side][1]}))
    .sort((a, b) => a.start - b.start);
  const labels = new Map<Event, Label>();
  const label = (event: Event): Label => {
    const known = labels.get(event) ?? labelOf(article, event);
    labels.set(event, known);
    return known;
  };
  return {side, article, events: lists, content, words, labelOf: label, same, edits};
}

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
/** What a word of a label and a lemma of the text are compared by: "dialogues", "dialog". */
function keyOf(word: string): string {
  const folded = foldSpelling(word);
  return folded.length > 4 && folded.endsWith('s') && !folded.endsWith('ss') ? folded.slice(0, -1) : folded;
}

const keyOfLemma = remember((lemma) => keyOf(foldName(lemma)));

/** Speaking is how a status is told, not the status. */
const SPEECH =
  /^(?:say|tell|add|stress|note|explain|remark|joke|quip|write|report|describe|recall|comment|observe|think|believe|feel|know|see|hear|put|call|reckon|source|accord)$/u;

/** But what has not been said or is not known is open, and "believed her", "put their names to it" tell deeds. */
function isTelling({lemma, score, kind, object}: Event): boolean {
  if (!SPEECH.test(lemma) || (kind === 'verb' && score <= -1)) return false;
  return !(/^(?:put|believe)$/u.test(lemma) && object !== null);
}
const EMPTY_VERB =
  /^(?:be|have|do|get|make|take|give|go|come|become|seem|appear|let|keep|put|mean|include|need|use|like|work|look)$/u;

/** Candidates of one side, in text order. `other` are the content words of the topic's sentences on the other side. */
export function statusCandidates(
  view: SideView,
  topic: Topic,
  other: ReadonlySet<string>,
): readonly Candidate[] {
  const edited = topic[view.side].filter((sentence) => !view.same.has(sentence));
  const sentences = edited.length > 0 ? edited : topic[view.side];
  const label = new Set(
    [topic.label, ...topic.aliases.slice(0, 1)].flatMap((name) =>
      foldName(name)
        .split(/[^\p{L}\p{N}+]+/u)
        .map(keyOf),
    ),
  );
  const prose = sentences.filter((sentence) => kindOf(view, sentence) === 'paragraph');
  return sentences.flatMap((sentence) => {
    const all = view.events[sentence] ?? [];
    const events = all.filter((event) => !isTelling(event) && !givesWay(view, event, all));
    const named = all.some((event) => share(participantsOf(view, event), label) > 0);
    return events.flatMap((event, index) => {
      const words = view.labelOf(event);
      if (words.text === '' || isPurposeOfNoun(event)) return [];
      if (isBare(event, words) && kindOf(view, sentence) === 'paragraph') return [];
      const stage = stageOf(event.lemma);
      const participants = new Set([...participantsOf(view, event), ...nounsIn(view, event, [words])]);
      const theme = nounsIn(view, event, [themeOf(event)]);
      const labelWords = wordsIn(view, event, words);
      const features = {
        ...placeOf(view, sentence, prose, index),
        ...formOf(event, stage),
        ...textOf(view, event),
        names: share(participants, label) > 0 ? 1 : 0,
        rivalNamed: share(participants, label) === 0 && named ? 1 : 0,
        themeNames: count(theme, label) > 0 ? 1 : 0,
        themeShared: count(theme, other) > 0 ? 1 : 0,
        labelShared: count(labelWords, other) > 0 ? 1 : 0,
        subjectNames: share(nounsIn(view, event, [event.subject]), label) > 0 ? 1 : 0,
        sharesWithOther: Math.min(3, count(view.words[sentence] ?? new Set(), other)) / 3,
        participantShared: count(participants, other) > 0 ? 1 : 0,
        edited: anyOverlaps(view.edits, event.group) ? 1 : 0,
        goesOn: goesOn(view.article, event) ? 1 : 0,
      };
      return [{event, label: words, stage, features, participants, theme, labelWords}];
    });
  });
}

/** "The right to strike", "a deal to escape duties": what a noun is for is not where the matter stands. */
function isPurposeOfNoun(event: Event): boolean {
  return event.score > -1 && event.cues.at(-1)?.rule.startsWith('noun.') === true;
}

/** "Sanctions" of "despite the sanctions" names a thing; "no deaths" and "hoping for a permit" say where it stands. */
function isBare(event: Event, label: Label): boolean {
  return event.kind === 'noun' && event.score > -1 && !label.text.includes(' ');
}

/** "Able" of "able to get a permit": the event that it leads to tells both, in its label. */
function givesWay(view: SideView, event: Event, others: readonly Event[]): boolean {
  if (event.kind !== 'adjective') return false;
  return others.some(
    (other) =>
      other.start > event.start &&
      !SPEECH.test(other.lemma) &&
      other.cues.some((cue) => cue.start === event.start) &&
      view.labelOf(other).text.includes(event.trigger),
  );
}

function kindOf({article}: SideView, sentence: number): string {
  return article.blocks[article.sentences[sentence]?.block ?? 0]?.kind ?? 'paragraph';
}

function placeOf(view: SideView, sentence: number, prose: readonly number[], index: number): Features {
  const kind = kindOf(view, sentence);
  const place = prose.indexOf(sentence);
  return {
    title: kind === 'title' ? 1 : 0,
    heading: kind === 'heading' ? 1 : 0,
    firstProse: place === 0 ? 1 : 0,
    secondProse: place === 1 ? 1 : 0,
    laterProse: place > 1 ? 1 : 0,
    lastProse: place > 0 && place === prose.length - 1 ? 1 : 0,
    onlyProse: prose.length === 1 && place === 0 ? 1 : 0,
    firstEvent: index === 0 ? 1 : 0,
    laterEvent: index > 2 ? 1 : 0,
  };
}

function formOf(event: Event, stage: Stage | null): Features {
  const group = event.cues.map(({rule}) => rule).join(' ');
  return {
    noun: event.kind === 'noun' ? 1 : 0,
    adjective: event.kind === 'adjective' ? 1 : 0,
    fact: event.score >= 2.5 ? 1 : 0,
    open: Math.abs(event.score) < 2.5 ? 1 : 0,
    negated: event.score <= -1 ? 1 : 0,
    passive: event.passive ? 1 : 0,
    cued: group === '' ? 0 : 1,
    emptyVerb: EMPTY_VERB.test(event.lemma) ? 1 : 0,
    rare: rarity(event.lemma),
    ...(stage ? {[`stage-${stage}`]: 1} : {noStage: 1}),
  };
}

/** Tense and voice as the verb group's own words show them, and whether the sentence is somebody's words. */
function textOf({article}: SideView, event: Event): Features {
  const group = article.text.slice(event.group.start, event.group.end).toLowerCase();
  const sentence = article.sentences[event.sentence];
  const text = article.text.slice(sentence?.start ?? 0, sentence?.end ?? 0);
  const clause = article.text.slice(event.clause.start, event.clause.end).toLowerCase();
  return {
    pending: PENDING.test(clause) ? 1 : 0,
    settled: SETTLED.test(clause) ? 1 : 0,
    dated: anyInside(article.dates, event.clause) ? 1 : 0,
    figure: anyInside(article.quantities, event.clause) ? 1 : 0,
    perfect: /^(?:has|have|'ve|'s)\b/u.test(group) ? 1 : 0,
    pastPerfect: /^(?:had|'d)\b/u.test(group) ? 1 : 0,
    modal: /^(?:will|would|may|might|could|can|should|must|'ll|won't)\b/u.test(group) ? 1 : 0,
    infinitive: /^(?:not )?to\b/u.test(group) ? 1 : 0,
    progressive: /ing\b/u.test(group) ? 1 : 0,
    quoted: /^["“]/u.test(text) && /["”]\.?$/u.test(text) ? 1 : 0,
    question: text.endsWith('?') ? 1 : 0,
    years: /\b(?:19|20)\d\d\b/u.test(article.text.slice(event.clause.start, event.clause.end)) ? 1 : 0,
  };
}

/** Words that keep a matter open, and words that close it. */
const PENDING =
  /\b(?:still|yet|so far|until|unless|whether|if|may|might|could|would|should|no|not|n't|never|without)\b/u;
const SETTLED =
  /\b(?:now|finally|eventually|in the end|at last|after all|already|no longer|instead|since|once|later|last)\b/u;

function participantsOf(view: SideView, event: Event): ReadonlySet<string> {
  return nounsIn(view, event, [event.subject, event.object, event.kind === 'noun' ? event : null]);
}

/** The object of a transitive verb, else the subject. */
function themeOf(event: Event): Span | null {
  if (event.kind === 'noun') return event;
  return event.passive || event.object === null ? event.subject : event.object;
}

function wordsIn({content}: SideView, event: Event, label: Label): ReadonlySet<string> {
  const found = new Set<string>();
  for (const {pos, start, end, key} of content[event.sentence] ?? [])
    if (pos !== 'NUM' && start >= label.start && end <= label.end) found.add(key);
  return found;
}

/** Keys of the nouns inside any of `spans`. */
function nounsIn({content}: SideView, event: Event, spans: readonly (Span | null)[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const {pos, start, end, key} of content[event.sentence] ?? [])
    if (NOUNS.has(pos) && spans.some((span) => span && start >= span.start && end <= span.end))
      found.add(key);
  return found;
}

function count(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared;
}

function share(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return words.size === 0 ? 0 : count(words, others) / words.size;
}
