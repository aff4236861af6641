/** A sentence of an article in Markdown: its telling words strong, its number a link to the article below. */
import type {PhrasingContent} from 'mdast';
import {type Side, sentenceAnchor} from '../anchors.js';
import type {Quote} from '../quotes.js';
import {sentenceNumber} from '../words.js';
import {linkTo, type Phrasing, stretch, strong} from './nodes.js';

export function quote(side: Side, told: Quote): Phrasing {
  return [...quotedWords(told), stretch(' ('), sentenceLink(side, told.sentence, 'sentence '), stretch(')')];
}

/** The sentence alone, for where there is no article to lead to. */
export function quotedWords({pieces}: Quote): Phrasing {
  return pieces.map((piece): PhrasingContent => (piece.telling ? strong(piece.text) : stretch(piece.text)));
}

export function sentenceLink(side: Side, sentence: number, words = ''): PhrasingContent {
  return linkTo(sentenceAnchor(side, sentence), words + sentenceNumber(sentence));
}
