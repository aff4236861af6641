/** The only door to the tagger (wink-nlp): one text in, tokens with offsets, lemmas and parts of speech out. */
import model from 'wink-eng-lite-web-model';
import winkNLP, {type ItemSentence, type ItsFunction} from 'wink-nlp';
import type {Pos, Span} from '../model.js';

export interface TaggedToken extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly pos: Pos;
  /** The tagger holds that a sentence ends with this token. */
  readonly endsSentence: boolean;
}

/**
 * The tagger reads the models of all its annotations, whether they are asked for or not. Those of entities, negation and
 * sentiment take a tenth of its start: the small one of sentence boundaries stands in for each.
 */
const slim = {...model, ner: model.sbd, negation: model.sbd, sa: model.sbd};
const nlp = winkNLP(slim, ['sbd', 'pos']);
const {its} = nlp;
/** The tagger's types leave out that lemmas can be asked of a whole collection. */
const lemmaOf = its.lemma as unknown as ItsFunction<string>;

/** Tokens of `text` in order, at UTF-16 offsets into it; white space is left out. */
export function tag(text: string): readonly TaggedToken[] {
  const tokens: TaggedToken[] = [];
  let cursor = 0;
  nlp
    .readDoc(text)
    .sentences()
    .each((sentence: ItemSentence) => {
      const found = sentence.tokens();
      const words = found.out();
      const tags = found.out(its.pos);
      const lemmas = found.out(lemmaOf);
      const before = tokens.length;
      words.forEach((word: string, index: number) => {
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
  return tokens;
}
