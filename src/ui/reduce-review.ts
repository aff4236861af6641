// What the keys of the review do to its state: pure, measured by the view.
import {choose, toChange} from './choosing.js';
import {editFilter} from './filter-field.js';
import {folded} from './folding.js';
import type {Pressed} from './pressed.js';
import {articleAt, openedArticle, reduceArticle} from './reduce-article.js';
import {type ReviewInput, type ReviewView, reviewView} from './review-view.js';
import {after, kindsIn, SORTS} from './rows.js';
import type {ReviewState} from './state.js';
import {clampTop, lastTop, reveal} from './window.js';

/** The state after a key; keys that are no business of the review leave it as it is. */
export function reduceReview(input: ReviewInput, pressed: Pressed): ReviewState {
  const {article} = input.review;
  if (article !== null) return reduceArticle(input, article, pressed);
  if (pressed.command === 'article') return openedArticle(input);
  const view = reviewView(input);
  return view === null ? input.review : settle(input, view, step(input, view, pressed));
}

/** The state with another row chosen, by its number: its topic's words where the articles are open. */
export function reviewAt(input: ReviewInput, row: number): ReviewState {
  const {article} = input.review;
  if (article !== null) return articleAt(input, article, row);
  const view = reviewView(input);
  return view === null ? input.review : settle(input, view, choose(view, input.review, row));
}

// Holds the scrolling within what there is, and begins at the top of a topic that a filter brought up.
function settle(input: ReviewInput, before: ReviewView, next: ReviewState): ReviewState {
  if (next === input.review) return next;
  const same = shownId(reviewView({...input, review: next})) === shownId(before);
  const brought = !same && next.selected === input.review.selected;
  const fresh = brought ? {...next, detailTop: 0, change: null} : next;
  const view = reviewView({...input, review: fresh});
  if (view === null) return fresh;
  return {...fresh, listTop: view.list.top, detailTop: detailTop(view, fresh, input.review)};
}

function shownId(view: ReviewView | null): string | null {
  return view?.rows[view.cursor]?.id ?? null;
}

// A change that was just reached is brought into view.
function detailTop({detail, changes}: ReviewView, next: ReviewState, before: ReviewState): number {
  const {top, lines, height} = detail;
  const reached = next.change !== before.change || next.selected !== before.selected;
  const span = next.change === null || !reached ? undefined : changes[next.change];
  return span === undefined ? top : reveal({top, from: span[0], to: span[1], total: lines.length, height});
}

function step(input: ReviewInput, view: ReviewView, {command, key}: Pressed): ReviewState {
  const {review, report} = input;
  switch (command) {
    case 'next':
      return by(view, review, 1);
    case 'previous':
      return by(view, review, -1);
    case 'half-page-down':
      return scroll(view, review, 0.5);
    case 'half-page-up':
      return scroll(view, review, -0.5);
    case 'page-down':
      return scroll(view, review, 1);
    case 'page-up':
      return scroll(view, review, -1);
    case 'first':
      return inDetail(review) ? {...review, detailTop: 0} : choose(view, review, 0);
    case 'last':
      return inDetail(review)
        ? {...review, detailTop: lastTop(view.detail.lines.length, view.detail.height)}
        : choose(view, review, view.rows.length - 1);
    case 'open':
      return view.rows.length === 0 ? review : {...review, focus: 'detail'};
    case 'other-pane':
      return {...review, focus: inDetail(review) ? 'list' : 'detail'};
    case 'to-list':
      return {...review, focus: 'list'};
    case 'back':
      return back(review);
    case 'next-topic':
      return choose(view, review, view.cursor + 1);
    case 'previous-topic':
      return choose(view, review, view.cursor - 1);
    case 'next-change':
      return toChange(view, review, 1);
    case 'previous-change':
      return toChange(view, review, -1);
    case 'filter':
      return editFilter({...review, focus: 'list'}, command, key);
    case 'keep':
      return editFilter({...review, selected: view.rows[view.cursor]?.id ?? review.selected}, command, key);
    case 'drop':
    case 'erase':
    case 'erase-all':
    case null:
      return editFilter(review, command, key);
    case 'kinds':
      return {...review, kinds: after(kindsIn(report), review.kinds)};
    case 'sort':
      return {...review, sort: after(SORTS, review.sort)};
    case 'stacked':
    case 'beside':
    case 'auto':
      return {...review, columns: command, detailTop: 0};
    case 'wrap':
    case 'shift-left':
    case 'shift-right':
      return {...review, folding: folded(report, review.folding, command)};
    default:
      return review;
  }
}

function inDetail(review: ReviewState): boolean {
  return review.focus === 'detail';
}

// In a narrowed list, the first esc widens it again.
function back(review: ReviewState): ReviewState {
  if (inDetail(review)) return {...review, focus: 'list'};
  return {...review, filter: '', kinds: 'all'};
}

function by(view: ReviewView, review: ReviewState, rows: number): ReviewState {
  if (!inDetail(review)) return choose(view, review, view.cursor + rows);
  const {top, lines, height} = view.detail;
  return {...review, detailTop: clampTop(top + rows, lines.length, height)};
}

function scroll(view: ReviewView, review: ReviewState, pages: number): ReviewState {
  const pane = inDetail(review) ? view.detail : view.list;
  // A line of the page before stays in view.
  const lines = Math.sign(pages) * Math.max(1, Math.floor(Math.abs(pages) * (pane.height - 1)));
  if (inDetail(review)) return by(view, review, lines);
  const target = (view.spans[view.cursor]?.[0] ?? 0) + lines;
  const under = view.spans.findIndex(([, to]) => target < to);
  const row = under === -1 ? view.rows.length - 1 : under;
  // A row taller than the page must not hold the cursor.
  return choose(view, review, row === view.cursor ? row + Math.sign(pages) : row);
}
