/** Names of the places in a storyline that links lead to: the same in Markdown and in HTML. */
import {sentenceNumber} from '../words.js';

/** Both numbers count from 0; the anchor's from 1, as readers do. */
export function placeAnchor(article: number, sentence: number): string {
  return `article-${article + 1}-${sentenceNumber(sentence)}`;
}
