/** Short labels of events in the text's own words: "signed", "may not sign", "hoping for permit". */
import type {AnnotatedArticle, Event, Span, Token} from '../../model.js';

/** Content words that a label holds at most; beyond them the text is for the evidence. */
const MOST_WORDS = 5;
/** An embedding cue ("expected" of "expected to open") stands at most this many tokens before the event. */
const NEAREST_CUE = 6;

const AUXILIARY =
  /^(?:be|is|are|was|were|been|being|am|has|have|had|having|does|do|did|'s|'ve|'d|'re|'m|’s)$/u;
const MODAL = /^(?:to|will|would|may|might|could|can|should|must|shall|not|'ll|wo|n't)$/u;
const DROPPED = /^(?:DET|PUNCT|SYM|INTJ)$/u;
/** Verbs that say nothing without their object. */
const LIGHT =
  /^(?:get|give|take|make|have|reach|win|obtain|hold|keep|begin|start|stop|finish|lose|face|need|want|do|put|set|draw|raise|meet|strike|show|offer|secure|seek|ask|pay|say|be|find|enter|leave|go|come|bring|run|call|agree|remain|stay|stand|become|close|trade|fall|rise)$/u;

/** A label and the stretch of the article that its words are taken from. */
export interface Label extends Span {
  readonly text: string;
}

/** The label of an event; its text is empty where no word would say anything. */
export function labelOf(article: AnnotatedArticle, event: Event): Label {
  const tokens = article.tokens.slice(...(article.sentences[event.sentence]?.tokens ?? [0, 0]));
  const start = startOf(tokens, event);
  const words = tokens.filter(
    (token) => token.start >= start && token.end <= Math.max(event.group.end, event.end),
  );
  const kept = words.filter((token, index) => isKept(token, index, words));
  const verb = event.lemma.split(' ')[0] ?? '';
  const object = LIGHT.test(verb) ? complementOf(tokens, event) : [];
  const complement = object.length === 0 && OPEN.test(verb) ? whatFor(tokens, event) : object;
  const taken = [...kept, ...complement].slice(0, MOST_WORDS + 2);
  return {
    text: tidy(taken.map((token, index) => spelling(token, taken[index - 1])).join(' ')),
    start: Math.min(event.start, ...taken.map((token) => token.start)),
    end: Math.max(event.end, ...taken.map((token) => token.end)),
  };
}

/** From the outermost cue that leads straight to the event, or from the verb group. */
function startOf(tokens: readonly Token[], event: Event): number {
  const first = tokens.findIndex((token) => token.start >= event.group.start);
  const near = event.cues.filter((cue) => {
    const at = tokens.findIndex((token) => token.start === cue.start);
    return at >= 0 && at < first && first - at <= NEAREST_CUE && !tokens.slice(at, first).some(breaks);
  });
  return Math.min(event.group.start, event.start, ...near.map((cue) => cue.start));
}

function breaks(token: Token): boolean {
  return /^[,;:.—–"“”]$/u.test(token.text) || token.pos === 'PROPN' || token.pos === 'PRON';
}

function isKept(token: Token, index: number, words: readonly Token[]): boolean {
  if (DROPPED.test(token.pos) && !/^no$/u.test(token.lower)) return false;
  if (/^(?:also|meanwhile|however)$/u.test(token.lower)) return false;
  // "will be held", "to be held", but "called off" of "has been called off".
  // "hoping", not "would be hoping"
  if (
    /^(?:will|would)$/u.test(token.lower) &&
    words[index + 1]?.lower === 'be' &&
    /ing$/u.test(words[index + 2]?.lower ?? '')
  )
    return false;
  if (token.lower === 'be' && /ing$/u.test(words[index + 1]?.lower ?? '')) return false;
  if (AUXILIARY.test(token.lower)) return token.lower === 'be' && MODAL.test(words[index - 1]?.lower ?? '');
  return true;
}

/** Verbs that leave open what: "hoping for a permit", "waiting for word", "plans to sell". */
const OPEN =
  /^(?:hope|wait|plan|ask|call|press|push|apply|look|search|prepare|aim|opt|vote|bid|argue|agree|intend|expect|want|try|decide|promise|refuse|decline|fail|threaten|offer|seek|vow|pledge|be)$/u;

/** The preposition and noun, or the infinitive, that follow at once. */
function whatFor(tokens: readonly Token[], event: Event): readonly Token[] {
  const at = tokens.findIndex((token) => token.start >= Math.max(event.group.end, event.end));
  const [first, ...rest] = at < 0 ? [] : tokens.slice(at, at + 5);
  if (!first || !/^(?:for|to|on|against|over)$/u.test(first.lower)) return [];
  if (first.lower === 'to' && rest[0]?.pos === 'VERB') return [first, rest[0]];
  const noun = rest.findIndex((token) => /^(?:NOUN|PROPN)$/u.test(token.pos));
  const between = rest.slice(0, noun);
  if (noun < 0 || !between.every((token) => /^(?:DET|ADJ|NUM|PRON)$/u.test(token.pos))) return [];
  return [first, ...rest.slice(0, noun + 1).filter((token) => !/^(?:DET|PRON)$/u.test(token.pos))];
}

/** Head of the object or complement, with its preposition or number. */
function complementOf(tokens: readonly Token[], event: Event): readonly Token[] {
  if (event.lemma === 'be' && !event.object) return predicateOf(tokens, event);
  const object = gainOf(tokens, event);
  if (!object || object.start < event.end) return [];
  const inside = tokens.filter((token) => token.start >= object.start && token.end <= object.end);
  const kept = inside.filter(
    (token) => !/^(?:DET|PUNCT)$/u.test(token.pos) && !/^(?:its|his|her|their)$/u.test(token.lower),
  );
  const lead = tokens.find(
    (token) => token.start >= event.group.end && token.end <= object.start && token.pos === 'ADP',
  );
  const stop = kept.findIndex((token) => /^(?:ADP|VERB|SCONJ|CCONJ)$/u.test(token.pos));
  const core = kept.slice(0, stop > 0 ? Math.min(stop, 3) : 3);
  return lead && core.length > 0 ? [lead, ...core] : core;
}

/** Of "gave him his full backing" what was given; else the object. */
function gainOf(tokens: readonly Token[], {object}: Event): Span | null {
  const at = tokens.findIndex(({start}) => start === object?.start);
  const [receiver, ...rest] = at < 0 ? [] : tokens.slice(at);
  if (receiver?.pos !== 'PRON' || receiver.end !== object?.end) return object;
  const last = rest.findIndex(({pos}, index) => pos === 'NOUN' && rest[index + 1]?.pos !== 'NOUN');
  const gain = rest.slice(0, last + 1);
  const [first] = gain;
  if (!first || !gain.every(({pos}) => /^(?:DET|ADJ|NOUN|NUM|PRON)$/u.test(pos))) return object;
  return {start: first.start, end: (gain.at(-1) as Token).end};
}

/** Adverbs that say where a thing stands: "is back", "are down to 900", "it's on again". */
const STANDING =
  /^(?:back|out|off|on|over|up|down|in|away|through|gone|home|again|ahead|behind|under|with|without|at|for|against)$/u;

function predicateOf(tokens: readonly Token[], event: Event): readonly Token[] {
  const after = tokens.filter(({start}) => start >= Math.max(event.group.end, event.end));
  const stop = after.findIndex(({pos}) => /^(?:PUNCT|SCONJ|CCONJ|VERB|AUX)$/u.test(pos));
  const [first, ...rest] = stop < 0 ? after : after.slice(0, stop);
  if (!first || !STANDING.test(first.lower)) return [];
  const noun = rest.findIndex(({pos}) => /^(?:NOUN|PROPN|NUM|PRON)$/u.test(pos));
  const more =
    noun < 0 || noun > 3 ? rest.filter(({lower}) => STANDING.test(lower)) : rest.slice(0, noun + 1);
  return [first, ...more.filter(({pos, lower}) => pos !== 'DET' && !/^(?:its|his|her|their)$/u.test(lower))];
}

/** "Not" of "hasn't called", "will" of "she'll rule": what is left of a contraction is spelled out. */
function spelling({text, lower, start}: Token, before: Token | undefined): string {
  if (before?.end === start) return text;
  if (/^n['’]t$/u.test(lower)) return 'not';
  return /^['’]ll$/u.test(lower) ? 'will' : text;
}

function tidy(label: string): string {
  return label
    .replace(/ (?=n['’]t\b|['’](?:s|re|ve|ll|d)\b|%)/gu, '')
    .replace(/([$£€]) /gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}
