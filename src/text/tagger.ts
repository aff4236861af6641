/** The only door to the tagger (wink-nlp): one text in, tokens with offsets, lemmas and parts of speech out. */
import model from 'wink-eng-lite-web-model';
import winkNLP, {type ItemSentence, type ItsFunction, type WinkMethods} from 'wink-nlp';
import type {Pos, Span} from '../model.js';

export interface TaggedToken extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly pos: Pos;
  /** The tagger holds that a sentence ends with this token. */
  readonly endsSentence: boolean;
}

/** The words that the tagger knows, and those that it has met: a list, and their numbers. */
interface Vocabulary {
  readonly list: readonly string[];
  readonly hash: Record<string, number>;
  /** How many it knew from the beginning. */
  readonly intrinsicSize: number;
}

interface Tagger {
  readonly nlp: WinkMethods;
  readonly words: Vocabulary;
}

/**
 * The tagger reads the models of all its annotations, whether they are asked for or not. Those of entities, negation and
 * sentiment take a tenth of its start: the small one of sentence boundaries stands in for each.
 */
function loadTagger(): Tagger {
  const core = (model.core as () => {readonly features: {readonly lexeme: Vocabulary}})();
  const slim = {...model, core: () => core, ner: model.sbd, negation: model.sbd, sa: model.sbd};
  return {nlp: winkNLP(slim, ['sbd', 'pos']), words: core.features.lexeme};
}

let tagger = loadTagger();
const {its} = tagger.nlp;
/** So many words that it has met, and the tagger is loaded anew: they stay in its memory. */
const MOST_MET = 200_000;

/**
 * The tagger parts "&amp" in two, unless it has met it as one word before: it has to forget the words of each text, or
 * what is said of one would depend on those before it.
 */
function forget({list, hash, intrinsicSize}: Vocabulary, from: number): void {
  for (let number = from; number < list.length; number++) delete hash[list[number] as string];
  if (list.length > intrinsicSize + MOST_MET) tagger = loadTagger();
}

/** The tagger's types leave out that lemmas can be asked of a whole collection. */
const lemmaOf = its.lemma as unknown as ItsFunction<string>;

/** The tagger's own patterns cost the square of what has no white space in it; no word or address is so long. */
const UNBROKEN = /\S{200}/gu;

/** Tokens of `text` in order, at UTF-16 offsets into it; white space is left out. */
export function tag(text: string): readonly TaggedToken[] {
  const tokens: TaggedToken[] = [];
  let cursor = 0;
  const {nlp, words} = tagger;
  const met = words.list.length;
  nlp
    .readDoc(text.replace(UNBROKEN, '$& '))
    .sentences()
    .each((sentence: ItemSentence) => {
      const found = sentence.tokens();
      const texts = found.out();
      const tags = found.out(its.pos);
      const lemmas = found.out(lemmaOf);
      const before = tokens.length;
      texts.forEach((word: string, index: number) => {
        const pos = tags[index] as string;
        const start = text.indexOf(word, cursor);
        if (start < 0 || pos === 'SPACE' || word.trim() === '') return;
        cursor = start + word.length;
        const lemma = String(lemmas[index] ?? word).toLowerCase();
        tokens.push({start, end: cursor, text: word, lemma, pos: pos as Pos, endsSentence: false});
      });
      const last = tokens.at(-1);
      if (last && tokens.length > before) tokens[tokens.length - 1] = {...last, endsSentence: true};
    });
  forget(words, met);
  return tokens;
}
