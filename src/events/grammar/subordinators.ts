/** Decides whether "after", "as", "once", "until" open a clause or a phrase. */
import type {Item, WordItem} from './items.js';
import {MAYBE_SUBORDINATORS} from './word-classes.js';
import type {Word} from './words.js';

const LONGEST_SUBJECT = 12;
/** With a bare participle after them they open a clause: "once signed", "as planned". */
const BEFORE_PARTICIPLE = new Set(['once', 'as', 'when', 'until', 'till', 'than', 'where']);

/** The items with such words turned from prepositions into markers where a clause follows. */
export function settleMarkers(items: readonly Item[], words: readonly Word[]): readonly Item[] {
  return items.map((item, at) => {
    if (item.kind !== 'preposition' || !MAYBE_SUBORDINATORS.has(item.word)) return item;
    // "…, for it was late": without the comma "for" is a preposition.
    if (item.word === 'for' && items[at - 1]?.kind !== 'break') return item;
    // "Never *before* has it rained"
    const earlier = items[at - 1];
    if (item.word === 'before' && earlier?.kind === 'adverb' && earlier.word === 'never') return item;
    return opensClause(item, items, at, words) ? {...item, kind: 'marker'} : item;
  });
}

function opensClause(marker: WordItem, items: readonly Item[], at: number, words: readonly Word[]): boolean {
  let subjects = 0;
  let before: Item = marker;
  for (let next = at + 1; next < items.length && next <= at + LONGEST_SUBJECT; next++) {
    const item = items[next] as Item;
    if (item.kind === 'verb') {
      if (subjects === 0 && item.shape !== 'finite')
        return item.shape === 'ing'
          ? marker.word !== 'for' && marker.word !== 'like'
          : BEFORE_PARTICIPLE.has(marker.word);
      if (item.shape === 'infinitive' || item.shape === 'ing' || item.shape === 'participle') return false;
      return subjects === 1;
    }
    if (item.kind === 'noun' && !item.time) {
      if (before.kind === 'preposition' && before !== marker) subjects += 0;
      else if (before.kind !== 'coordinator') subjects++;
    } else if (item.kind === 'noun') subjects += subjects === 0 ? 1 : 0;
    else if (item.kind === 'idiom' || item.kind === 'adjective') {
      if (subjects === 0)
        return BEFORE_PARTICIPLE.has(marker.word) && (words[marker.first] as Word).lower !== 'as';
    } else if (item.kind === 'break' || item.kind === 'marker') return false;
    before = item;
  }
  return false;
}
