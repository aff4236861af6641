/** A sentence's tokens as the clause analysis reads them: contractions parted, tags mended, verb forms told. */
import type {AnnotatedArticle, Pos, Sentence, Span, Token} from '../../model.js';
import {mendTags} from './mend-tags.js';
import {type VerbForm, verbForm} from './verb-forms.js';

/** Offsets are the article's. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
  /** Null for all that is neither verb nor auxiliary. */
  readonly form: VerbForm | null;
  /** No white space stands before it. */
  readonly glued: boolean;
}

/** A pronoun's second half, with its lemma. */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ["'m", 'be'],
  ["'re", 'be'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
]);
/** Written as one word, spoken as verb and "to". */
const FUSED: ReadonlyMap<string, {readonly lower: string; readonly lemma: string; readonly length: number}> =
  new Map([
    ['gonna', {lower: 'going', lemma: 'go', length: 3}],
    ['wanna', {lower: 'want', lemma: 'want', length: 3}],
    ['gotta', {lower: 'got', lemma: 'get', length: 3}],
  ]);

/** Words of one sentence in order; a contraction or a fused "gonna" gives two, which split the token's span. */
export function toWords(article: AnnotatedArticle, sentence: Sentence): readonly Word[] {
  const words: Word[] = [];
  let end = -1;
  for (let at = sentence.tokens[0]; at < sentence.tokens[1]; at++) {
    const token = article.tokens[at] as Token;
    const glued = token.start === end;
    end = token.end;
    for (const part of parts(possessive(token, glued, article.tokens[at - 1], article.tokens[at + 1])))
      words.push({...part, form: null, glued: part.start > token.start || glued});
  }
  return mendTags(words).map((word) => ({
    ...word,
    form: word.pos === 'VERB' || word.pos === 'AUX' ? verbForm(word.lower, word.lemma) : null,
  }));
}

/** "the workers' strike": an apostrophe behind a plural and before a noun phrase is the possessive. */
function possessive(
  token: Token,
  glued: boolean,
  before: Token | undefined,
  after: Token | undefined,
): Token {
  if (token.lower !== "'" || token.pos !== 'PUNCT' || !glued || !before?.lower.endsWith('s')) return token;
  const opens =
    after !== undefined && after.start > token.end && ['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(after.pos);
  return opens ? {...token, pos: 'PART'} : token;
}

type Part = Omit<Word, 'form' | 'glued'>;

function parts(token: Token): readonly Part[] {
  const {text, lower, pos, start, end} = token;
  const whole = {text, lower, lemma: lower === 'being' ? 'be' : token.lemma, pos, start, end};
  const fused = FUSED.get(lower);
  if (fused) {
    const verb = {
      ...cut(whole, 0, fused.length),
      lower: fused.lower,
      lemma: fused.lemma,
      pos: 'VERB' as const,
    };
    return [verb, {...cut(whole, fused.length, text.length), lower: 'to', lemma: 'to', pos: 'PART' as const}];
  }
  const apostrophe = lower.lastIndexOf("'");
  const contraction = CONTRACTIONS.get(lower.slice(apostrophe));
  if (apostrophe < 1 || !contraction || end - start !== lower.length) return [whole];
  return [
    {...cut(whole, 0, apostrophe), lemma: lower.slice(0, apostrophe), pos: 'PRON'},
    {...cut(whole, apostrophe, text.length), lemma: contraction, pos: 'AUX'},
  ];
}

function cut(whole: Part, from: number, to: number): Part {
  const {text, lower, start} = whole;
  return {
    ...whole,
    text: text.slice(from, to),
    lower: lower.slice(from, to),
    start: start + from,
    end: start + to,
  };
}
