// What the keys of the article view do to its state: pure, measured by the view.
import {articleView} from './article/article-view.js';
import {closeArticle, openArticle, toDetail} from './article/opening.js';
import {
  alongTopic,
  by,
  cross,
  lineOrSentence,
  read,
  type StepInput,
  searched,
  toMatch,
  toRow,
} from './article/steps.js';
import {choose, toChange} from './choosing.js';
import {editFilter} from './filter-field.js';
import {folded} from './folding.js';
import type {Pressed} from './pressed.js';
import type {ReviewInput} from './review-view.js';
import type {ArticleState, ReviewState} from './state.js';
import {clampTop} from './window.js';

/** The state with the article view open at the chosen topic. */
export function openedArticle(input: ReviewInput): ReviewState {
  return {...input.review, article: settle(input, null, openArticle(input))};
}

/** The state at the words that prove what is said of a row of the list, by its number. */
export function articleAt(input: ReviewInput, before: ArticleState, row: number): ReviewState {
  const view = articleView({...input, article: before});
  const next = toRow({...input, before, view}, (choice) => choose(choice, input.review, row));
  return next.article === null
    ? next
    : {...next, article: settle({...input, review: next}, before, next.article)};
}

/** The state after a key while the article view is open. */
export function reduceArticle(input: ReviewInput, before: ArticleState, pressed: Pressed): ReviewState {
  const view = articleView({...input, article: before});
  const next = step({...input, before, view}, pressed);
  const {article} = next;
  if (article === null || next === input.review) return next;
  return {...next, article: settle({...input, review: next}, before, article)};
}

function step(input: StepInput, {command, key}: Pressed): ReviewState {
  const {review, report, before, view} = input;
  const at = (article: ArticleState): ReviewState => ({...review, article});
  const pane = view[before.side];
  switch (command) {
    case 'next':
      return at(lineOrSentence(input, 1));
    case 'previous':
      return at(lineOrSentence(input, -1));
    case 'half-page-down':
      return at(by(input, pane.height / 2));
    case 'half-page-up':
      return at(by(input, -pane.height / 2));
    case 'page-down':
      return at(by(input, pane.height - 1));
    case 'page-up':
      return at(by(input, 1 - pane.height));
    case 'first':
      return at(read(report, before, {side: before.side, sentence: 0}));
    case 'last':
      return at(
        read(report, before, {side: before.side, sentence: report[before.side].sentences.length - 1}),
      );
    case 'other-pane':
      return at(cross(input));
    case 'topic-sentence-next':
      return at(alongTopic(input, 1));
    case 'topic-sentence-previous':
      return at(alongTopic(input, -1));
    case 'next-topic':
      return toRow(input, (choice) => choose(choice, review, choice.cursor + 1));
    case 'previous-topic':
      return toRow(input, (choice) => choose(choice, review, choice.cursor - 1));
    case 'next-change':
      return toRow(input, (choice) => toChange(choice, review, 1));
    case 'previous-change':
      return toRow(input, (choice) => toChange(choice, review, -1));
    case 'match-next':
      return at(toMatch(input, 1));
    case 'match-previous':
      return at(toMatch(input, -1));
    case 'filter':
    case 'keep':
    case 'drop':
    case 'erase':
    case 'erase-all':
    case null:
      return at(searched(input, editFilter(before, command, key)));
    case 'open':
      return toDetail(input, before);
    case 'back':
      return before.filter === '' ? closeArticle(input, before) : at({...before, filter: ''});
    case 'stacked':
    case 'beside':
    case 'auto':
      return {...review, columns: command};
    case 'wrap':
    case 'shift-left':
    case 'shift-right':
      return {...review, folding: folded(report, review.folding, command)};
    default:
      return review;
  }
}

// A sentence that was far away comes into view with lines before it; from one to the next the text moves little.
function settle(input: ReviewInput, before: ArticleState | null, article: ArticleState): ArticleState {
  const {top, height, flow} = articleView({...input, article})[article.side];
  const [from, to] = flow.spans[article.sentence] ?? [0, 0];
  const near = article.side === before?.side && Math.abs(article.sentence - before.sentence) <= 1;
  const wasInView = from >= article.top && to <= article.top + height;
  if (near || wasInView || to - from >= height) return {...article, top};
  const wanted = from - Math.floor((height - (to - from)) / 3);
  return {...article, top: clampTop(wanted, flow.total, height)};
}
