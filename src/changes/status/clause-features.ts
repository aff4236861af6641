/** What speaks for and against a clause as a status: where it stands, its form, and its words. */
import type {Event} from '../../model.js';
import {rarity} from '../../text/lexicon/vectors.js';
import {anyInside} from '../../text/spans.js';
import {kindOf, type SideView} from './side-view.js';
import type {Stage} from './stages.js';

/** Named values; one that is missing is 0. */
export interface Features {
  readonly [name: string]: number;
}

const EMPTY_VERB =
  /^(?:be|have|do|get|make|take|give|go|come|become|seem|appear|let|keep|put|mean|include|need|use|like|work|look)$/u;

/** `prose` are the topic's sentences in paragraphs, `index` counts the events of the sentence. */
export function placeOf(view: SideView, sentence: number, prose: readonly number[], index: number): Features {
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

export function formOf(event: Event, stage: Stage | null): Features {
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
export function textOf({article}: SideView, event: Event): Features {
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
  /\b(?:still|yet|so far|until|unless|whether|if|may|might|could|would|should|no|not|never|without)\b/u;
const SETTLED =
  /\b(?:now|finally|eventually|in the end|at last|after all|already|no longer|instead|since|once|later|last)\b/u;
