// What the review remembers between two keys: plain data, without sizes or text.
import type {Report, TopicKind} from '../model.js';
import type {FilterField} from './filter-field.js';
import type {Columns, Focus} from './layout.js';

export type KindFilter = 'all' | TopicKind;
export type Sort = 'weight' | 'old' | 'new' | 'name';

/** Two articles that can be opened: what the picker shows of them. */
export interface PairName {
  readonly name: string;
  readonly old: string;
  readonly new: string;
}

export interface ReviewState extends FilterField {
  readonly focus: Focus;
  /** Id of the chosen row; the first row holds where it names none that is shown. */
  readonly selected: string | null;
  readonly listTop: number;
  readonly detailTop: number;
  /** Number of the change that `[` and `]` are at; null before the first. */
  readonly change: number | null;
  readonly kinds: KindFilter;
  readonly sort: Sort;
  readonly columns: Columns;
}

export type Phase =
  | {readonly kind: 'picker'}
  | {readonly kind: 'loading'; readonly pair: number}
  | {readonly kind: 'failed'; readonly pair: number; readonly message: string}
  | {readonly kind: 'review'; readonly pair: number; readonly report: Report};

/** A page to read that covers the review. */
export interface Page extends FilterField {
  readonly kind: 'help' | 'about';
  readonly top: number;
}

export interface State {
  readonly phase: Phase;
  readonly pairs: readonly PairName[];
  /** Reports that were opened before, by number of the pair. */
  readonly opened: Readonly<Record<number, Report>>;
  readonly picker: {readonly cursor: number; readonly top: number};
  readonly review: ReviewState;
  readonly page: Page | null;
  /** What only the world outside can do; it is done once, and taken back then. */
  readonly wish: 'none' | 'quit' | 'suspend';
}

export const freshReview: ReviewState = {
  focus: 'list',
  selected: null,
  listTop: 0,
  detailTop: 0,
  change: null,
  kinds: 'all',
  sort: 'weight',
  columns: 'auto',
  filter: '',
  typing: false,
};

/** One pair is opened at once; among several the user chooses. */
export function initialState(pairs: readonly PairName[]): State {
  return {
    phase: pairs.length === 1 ? {kind: 'loading', pair: 0} : {kind: 'picker'},
    pairs,
    opened: {},
    picker: {cursor: 0, top: 0},
    review: freshReview,
    page: null,
    wish: 'none',
  };
}
