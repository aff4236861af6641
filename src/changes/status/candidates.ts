/** The events of a topic that may say where it stands, with what speaks for and against each. */
import type {Event, Span, Topic} from '../../model.js';
import {foldName} from '../../text/mentions.js';
import {anyOverlaps} from '../../text/spans.js';
import {type Features, formOf, placeOf, textOf} from './clause-features.js';
import {goesOn} from './continuity.js';
import type {Label} from './label.js';
import {keyOf, kindOf, nounsIn, type SideView, wordsIn} from './side-view.js';
import {type Stage, stageOf} from './stages.js';

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

/** Speaking is how a status is told, not the status. */
const SPEECH =
  /^(?:say|tell|add|stress|note|explain|remark|joke|quip|write|report|describe|recall|comment|observe|think|believe|feel|know|see|hear|put|call|reckon|source|accord)$/u;

/** But what has not been said or is not known is open, and "believed her", "put their names to it" tell deeds. */
function isTelling({lemma, score, kind, object}: Event): boolean {
  if (!SPEECH.test(lemma) || (kind === 'verb' && score <= -1)) return false;
  return !(/^(?:put|believe)$/u.test(lemma) && object !== null);
}
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

function participantsOf(view: SideView, event: Event): ReadonlySet<string> {
  return nounsIn(view, event, [event.subject, event.object, event.kind === 'noun' ? event : null]);
}

/** The object of a transitive verb, else the subject. */
function themeOf(event: Event): Span | null {
  if (event.kind === 'noun') return event;
  return event.passive || event.object === null ? event.subject : event.object;
}

function count(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared;
}

function share(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return words.size === 0 ? 0 : count(words, others) / words.size;
}
