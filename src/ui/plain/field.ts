// The text that is being typed, echoed letter by letter as a terminal does.
import {words} from '../judge.js';
import type {State} from '../state.js';

export interface Field {
  readonly label: string;
  readonly text: string;
}

/** The field that has the keys now; null where letters are commands. */
export function fieldOf({note, page, phase, picker, review}: State): Field | null {
  if (note !== null) return {label: `Note on ${words(note.subject)}`, text: note.text};
  if (page !== null) return page.typing ? {label: 'Search help', text: page.filter} : null;
  if (phase.kind === 'picker') return picker.typing ? {label: 'Filter', text: picker.filter} : null;
  const {article} = review;
  if (article !== null) return article.typing ? {label: 'Search', text: article.filter} : null;
  return review.typing ? {label: 'Filter', text: review.filter} : null;
}

/** What to write so that the line reads on: the letters that were added, or else all of it on a new line. */
export function typedOn(before: string, after: string): string {
  if (before === after) return '';
  return after.startsWith(before) ? after.slice(before.length) : `\n${after}`;
}
