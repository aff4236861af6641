/** Tells numbers that count or measure from those that are parts of names, scores, telephone numbers and idioms. */
import type {Token} from '../model.js';
import {type Figure, type Place, wordsBefore} from './figures.js';
import {firstWhere} from './spans.js';

const NAMES_NUMBER =
  /^(?:no|no\.|nos|number|page|article|section|clause|phase|room|flight|route|chapter|grade|division|gate|platform|version|season|episode|ward|channel|formula|highway|line|zone|group|class|type|district|stage|step|rule|item|resolution|pp|vol|lot|bay|pier|terminal|unit|block|reactor)$/iu;
/** Verbs whose object is a short telephone number. */
const RINGS = /^(?:ring|call|dial|phone|text|rang|dialled|dialed)$/u;
const NOT_COUNTED_BY_ONE = /^(?:thing|day|way|hand|side|time|another|point|reason|word|place|step|end)$/u;
const BEFORE_PRONOUN_ONE =
  /^(?:no|the|this|that|every|each|any|which|some|a|another|only|last|first|new|old|not)$/u;

/** True where the figure is no quantity of anything. */
export function isNoQuantity(figure: Figure, {text, tokens, sentence}: Place): boolean {
  const at = firstWhere(tokens, (token) => token.end - sentence.start > figure.start);
  const before = tokens[at - 1];
  const after = tokens[firstWhere(tokens, (token) => token.start - sentence.start >= figure.end)];
  if (!figure.digits) return isPronounOne(figure, text, before, after);
  if (figure.currency !== null || figure.kind !== null || figure.scale !== undefined) return false;
  const written = text.slice(figure.start, figure.end);
  if (/^\d+[-–]\d+$/u.test(written)) return !isRange(written, after);
  if (/^\d+$/u.test(written)) {
    if (isTelephone(written, text, figure, before)) return true;
    if (isScore(text, figure) || isHour(text, figure)) return true;
    if (before && isDesignated(tokens, at, before, after)) return true;
  }
  return false;
}

/** "10-15 people"; "3-1 on points" is a score. */
function isRange(written: string, after: Token | undefined): boolean {
  const [low = 0, high = 0] = written.split(/[-–]/u).map(Number);
  return low < high && (after?.pos === 'NOUN' || after?.pos === 'ADJ');
}

/** "open from 9 till 3" */
function isHour(text: string, figure: Figure): boolean {
  return (
    /^ (?:till|until) \d/u.test(text.slice(figure.end)) ||
    /\d (?:till|until) $/u.test(wordsBefore(text, figure.start))
  );
}

function isPronounOne(
  figure: Figure,
  text: string,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const word = text.slice(figure.start, figure.end).toLowerCase();
  if (word === 'zero') return after?.pos !== 'NOUN';
  if (/^half$/u.test(word))
    return before?.lower === 'first' || before?.lower === 'second' || before?.lower === 'other';
  if (word !== 'one') return false;
  if (figure.compound || BEFORE_PRONOUN_ONE.test(before?.lower ?? '')) return true;
  return after?.pos !== 'NOUN' || NOT_COUNTED_BY_ONE.test(after.lemma);
}

function isTelephone(written: string, text: string, figure: Figure, before: Token | undefined): boolean {
  if (/^0\d/u.test(written) || written.length >= 8) return true;
  if (/\d[ -]$/u.test(wordsBefore(text, figure.start)) || /^[ -]\d{3}/u.test(text.slice(figure.end)))
    return true;
  return (
    written.length === 3 &&
    RINGS.test(before?.lower ?? '') &&
    before?.lower !== 'on' &&
    before?.lower !== 'via'
  );
}

/** "won 3-1", "a 50-50 chance", "24/7" */
function isScore(text: string, figure: Figure): boolean {
  return /^[-–/]\d/u.test(text.slice(figure.end)) || /\d[-–/]$/u.test(wordsBefore(text, figure.start));
}

/** "Gate 5", "Falcon 9 rockets", "phase 3": a number right after a capitalised word or a noun that takes numbers. */
function isDesignated(
  tokens: readonly Token[],
  at: number,
  before: Token,
  after: Token | undefined,
): boolean {
  const number = tokens[at] as Token;
  if (number.start - before.end > 1 || number.start === before.end) return false;
  if (NAMES_NUMBER.test(before.lower))
    return after?.pos !== 'NOUN' || /^\p{Lu}/u.test(before.text) || before.lemma === 'no';
  if (!/^\p{Lu}/u.test(before.text) || before.pos === 'ADP' || before.pos === 'DET') return false;
  if (before.pos === 'VERB' || before.pos === 'ADV' || before.pos === 'SCONJ') return false;
  // "In London 20 people…": a place set before the clause takes no number.
  const first = firstOfName(tokens, at - 1);
  const placed = tokens[first - 1]?.pos === 'ADP' && after?.pos === 'NOUN';
  return !placed;
}

function firstOfName(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '') && tokens[first - 1]?.pos === 'PROPN')
    first--;
  return first;
}
