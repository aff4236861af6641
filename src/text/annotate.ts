/** Adds the layers of text/ to an article, one after the other. */
import type {AnnotatedArticle, Article, Block, Sentence, Token} from '../model.js';
import {splitBlocks} from './blocks.js';
import {findDates} from './dates.js';
import {languageOf} from './language.js';
import {findMentions} from './mentions.js';
import {findQuantities} from './quantities.js';
import {findRoles} from './roles.js';
import {splitSentences} from './sentences.js';
import {tokenize} from './tokens.js';

/** Blocks, sentences, tokens, mentions, dates, quantities and roles of one article; `tokensOf` gives those of a block. */
export function annotate(article: Article, tokensOf: typeof tokenize = tokenize): AnnotatedArticle {
  const layout = layOut(article.text, tokensOf);
  const words = {...article, ...layout, language: languageOf(layout.tokens)};
  const dates = findDates(words);
  const quantities = findQuantities(words, dates);
  const mentions = findMentions(words);
  return {...words, dates, quantities, mentions, roles: findRoles({...words, mentions})};
}

export interface Layout {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** An article with its blocks, sentences and tokens: what the finders of mentions, dates and roles read. */
export type LaidOutArticle = Article & Layout & {readonly language: string | null};

function layOut(text: string, tokensOf: typeof tokenize): Layout {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const block of splitBlocks(text)) {
    const firstSentence = sentences.length;
    const firstToken = tokens.length;
    const found = tokensOf(text.slice(block.start, block.end));
    const ranges = splitSentences(found);
    ranges.forEach(([from, to], index) => {
      const sentence = sentences.length;
      for (const {text: word, lower, lemma, pos, start, end} of found.slice(from, to))
        tokens.push({
          text: word,
          lower,
          lemma,
          pos,
          sentence,
          start: block.start + start,
          end: block.start + end,
        });
      const start = index === 0 ? block.start : block.start + (found[from]?.start ?? 0);
      const next = found[ranges[index + 1]?.[0] ?? found.length];
      const end = next ? start + text.slice(start, block.start + next.start).trimEnd().length : block.end;
      sentences.push({start, end, block: blocks.length, tokens: [firstToken + from, firstToken + to]});
    });
    blocks.push({...block, sentences: [firstSentence, sentences.length]});
  }
  return {blocks, sentences, tokens};
}
