// Which topics are listed, and in which order, in words: nothing where it is all of them by weight.
import {KIND_WORDS} from '../report/words.js';
import {shortened} from './lines.js';
import type {ReviewState} from './state.js';

const SORT_WORDS = {old: 'in the old order', new: 'in the new order', name: 'by name'} as const;

/** Longer filters are shown by their end, with a sign that they are longer. */
const FILTER_COLUMNS = 24;

export function listedWords({
  kinds,
  filter,
  sort,
}: Pick<ReviewState, 'kinds' | 'filter' | 'sort'>): readonly string[] {
  return [
    ...(kinds === 'all' ? [] : [`only ${KIND_WORDS[kinds].word}`]),
    ...(filter === '' ? [] : [`with “${shortened(filter, FILTER_COLUMNS)}”`]),
    ...(sort === 'weight' ? [] : [SORT_WORDS[sort]]),
  ];
}
