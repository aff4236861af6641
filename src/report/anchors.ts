/** Names of the places in a report that links lead to: the same in Markdown and in HTML. */
import type {ComparedTopic} from '../model.js';
import {sentenceNumber} from './words.js';

export type Side = 'old' | 'new';

/** The topic's id, kept to characters that mean nothing in HTML or an address. */
export function topicAnchor({id}: Pick<ComparedTopic, 'id'>): string {
  return `topic-${id.replace(/[^\p{L}\p{N}_-]/gu, '-')}`;
}

/** `sentence` counts from 0; the anchor from 1, as readers do. */
export function sentenceAnchor(side: Side, sentence: number): string {
  return `${side}-${sentenceNumber(sentence)}`;
}
