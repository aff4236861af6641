// What the keys do to a page that covers the review.

import type {Command} from './bindings.js';
import {editFilter} from './filter-field.js';
import {pagePane} from './page-pane.js';
import type {Press} from './pressed.js';
import type {Page, State} from './state.js';
import {clampTop, lastTop} from './window.js';

/** The page after a key; null where it is closed. */
export function reducePage(state: State, page: Page, {command, key, size}: Press): Page | null {
  if (command === 'back') return null;
  // There is nothing to search on the page about the articles.
  const edited = page.kind === 'help' ? editFilter(page, command, key) : page;
  if (edited.filter !== page.filter) return {...edited, top: 0};
  const {top, lines, height} = pagePane(state, size);
  const last = lastTop(lines.length, height);
  const moved = command === null ? top : moveBy(command, {at: top, last, page: Math.max(1, height - 1)});
  return {...edited, top: clampTop(moved, lines.length, height)};
}

/** Where a moving command leads from `at`, unclamped; other commands lead nowhere. */
export function moveBy(
  command: Command,
  {at, last, page}: {readonly at: number; readonly last: number; readonly page: number},
): number {
  switch (command) {
    case 'next':
      return at + 1;
    case 'previous':
      return at - 1;
    case 'half-page-down':
      return at + Math.max(1, Math.floor(page / 2));
    case 'half-page-up':
      return at - Math.max(1, Math.floor(page / 2));
    case 'page-down':
      return at + page;
    case 'page-up':
      return at - page;
    case 'first':
      return 0;
    case 'last':
      return last;
    default:
      return at;
  }
}
