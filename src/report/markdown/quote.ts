/** A sentence of an article in Markdown: its telling words strong, its number a link to the article below. */
import type {PhrasingContent} from 'mdast';
import type {Quote} from '../quotes.js';
import {sentenceNumber} from '../words.js';
import {linkTo, type Phrasing, stretch, strong} from './nodes.js';

export type Side = 'old' | 'new';

export function quote(side: Side, {sentence, pieces}: Quote): Phrasing {
  const words = pieces.map(
    (piece): PhrasingContent => (piece.telling ? strong(piece.text) : stretch(piece.text)),
  );
  return [...words, stretch(' ('), sentenceLink(side, sentence, 'sentence '), stretch(')')];
}

export function sentenceLink(side: Side, sentence: number, words = ''): PhrasingContent {
  return linkTo(sentenceAnchor(side, sentence), words + sentenceNumber(sentence));
}

export function sentenceAnchor(side: Side, sentence: number): string {
  return `${side}-${sentenceNumber(sentence)}`;
}
