// What the review remembers between two keys: plain data, without sizes or text.
import type {Report, TopicKind} from '../model.js';
import type {Mark, Opinions} from '../review/marks.js';
import type {Subject} from '../review/subjects.js';
import type {Place} from './article/places.js';
import type {Group} from './bindings.js';
import type {Side} from './detail/groups.js';
import type {FilterField} from './filter-field.js';
import {KEYS} from './key-table.js';
import type {Columns, Focus} from './layout.js';
import type {Grid} from './storyline/grid-state.js';
import type {TextField} from './text-field.js';

export type KindFilter = 'all' | TopicKind;
export type Sort = 'weight' | 'old' | 'new' | 'name';

/** Two articles that can be opened, or a storyline of more: what the picker shows of them. */
export interface PairName {
  readonly name: string;
  readonly old: string;
  readonly new: string;
  /** How many articles a storyline has, and the number of its first pair; without it, this is a pair. */
  readonly storyline?: {readonly articles: number; readonly first: number} | undefined;
  /** Number of the storyline that this pair belongs to: it is opened from there, and not listed. */
  readonly within?: number | undefined;
}

/** The pairs and storylines to choose from; they stand before those that are within a storyline. */
export function choicesAmong<Name extends PairName>(pairs: readonly Name[]): readonly Name[] {
  return pairs.filter(({within}) => within === undefined);
}

/** How sentences are laid out: wrapped, or each on one line, of which `shift` columns are out at the left. */
export interface Folding {
  readonly wrapped: boolean;
  readonly shift: number;
}

/** Where the reader is in the two articles; the filter is what is searched for. */
export interface ArticleState extends FilterField {
  readonly side: Side;
  readonly sentence: number;
  /** First line in view of the article that the reader is in; the other one follows. */
  readonly top: number;
  /** Id of the topic whose sentences are marked; null for none. */
  readonly topic: string | null;
  /** The other article's sentence that the reader came from, to go back to; null after any other step. */
  readonly from: number | null;
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
  readonly folding: Folding;
  /** Both articles in full, in place of topics and detail. */
  readonly article: ArticleState | null;
}

/** The list of what can be opened; `cursor` counts those that hold what is typed. */
export interface Picker extends FilterField {
  readonly cursor: number;
  /** First line in view. */
  readonly top: number;
}

/** What is done while a pair is loaded. */
export type Step = 'reading' | 'comparing';

export interface Loading {
  readonly kind: 'loading';
  readonly pair: number;
  readonly step: Step;
  /** Seconds since it began, roughly. */
  readonly waited: number;
}

export type Phase =
  | {readonly kind: 'picker'}
  | Loading
  | {readonly kind: 'failed'; readonly pair: number; readonly message: string}
  | {readonly kind: 'review'; readonly pair: number; readonly report: Report}
  | {readonly kind: 'grid'; readonly pair: number};

/** A page to read that covers the review. */
export interface Page extends FilterField {
  readonly kind: 'help' | 'about';
  readonly top: number;
}

/** A note as it is written. */
export interface NoteField extends TextField {
  readonly subject: Subject;
}

/** What only the world outside can do. */
export type Wish =
  | {readonly kind: 'quit'}
  | {readonly kind: 'suspend'}
  | {readonly kind: 'keep'; readonly pair: number; readonly mark: Mark}
  | {readonly kind: 'export'; readonly pair: number}
  | {readonly kind: 'open-article'; readonly pair: number; readonly place: Place}
  /** The change by its number in the topic; null for all of the topic. */
  | {
      readonly kind: 'copy';
      readonly pair: number;
      readonly topic: string;
      readonly change: number | null;
    };

/** What was said of a report before, and one line each of what could not be read of it. */
export interface Recalled {
  readonly opinions: Opinions;
  readonly problems: readonly string[];
}

/** What came of a key, said until the next one. */
export interface Notice {
  readonly text: string;
  readonly warning: boolean;
}

export interface State {
  readonly phase: Phase;
  readonly pairs: readonly PairName[];
  /** Storylines that were opened before, by the number of each among the pairs. */
  readonly grids: Readonly<Record<number, Grid>>;
  /** Reports that were opened before, by number of the pair. */
  readonly opened: Readonly<Record<number, Report>>;
  /** What was said of them, by number of the pair. */
  readonly opinions: Readonly<Record<number, Opinions>>;
  readonly picker: Picker;
  readonly review: ReviewState;
  readonly page: Page | null;
  readonly note: NoteField | null;
  readonly notice: Notice | null;
  /** What each key does. */
  readonly keys: readonly Group[];
  /** Where other keys can be written down; null where that is not known. */
  readonly configFile: string | null;
  /** They are granted one after another, the first first. */
  readonly wishes: readonly Wish[];
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
  folding: {wrapped: true, shift: 0},
  article: null,
  filter: '',
  typing: false,
};

/** What the user set. */
export interface Own {
  readonly keys?: readonly Group[] | undefined;
  readonly configFile?: string | undefined;
}

/** A pair that begins to be loaded. */
export function loadingOf(pair: number): Loading {
  return {kind: 'loading', pair, step: 'comparing', waited: 0};
}

/** One pair is opened at once; among several the user chooses. */
export function initialState(pairs: readonly PairName[], own: Own = {}): State {
  return {
    phase: choicesAmong(pairs).length === 1 ? loadingOf(0) : {kind: 'picker'},
    pairs,
    opened: {},
    grids: {},
    picker: {cursor: 0, top: 0, filter: '', typing: false},
    opinions: {},
    review: freshReview,
    page: null,
    note: null,
    notice: null,
    keys: own.keys ?? KEYS,
    configFile: own.configFile ?? null,
    wishes: [],
  };
}
