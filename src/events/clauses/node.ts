/** The predicates of a sentence and how each hangs on another: the result of the clause analysis. */
import type {NounChunk, VerbGroup} from '../grammar/items.js';

/**
 * How a predicate hangs on its governor:
 * - `root`: it does not
 * - `that`, `whether`, `to`, `ing`: it completes the governor (see `Complement` in the cue tables)
 * - `object`, `subject`: an event noun, or an adjective, that takes part in the governor
 * - `quote`: it is told by a speech verb beside it ("It is over, she said")
 * - `relative`: it describes a noun of the governor's clause
 * - `adverbial`: a conjunction ties it to the governor ("if", "because")
 * - `purpose`: an infinitive that says what for
 * - `adjunct`: a participle or gerund beside the governor; `marker` is its preposition, or empty
 */
export type LinkType =
  | 'root'
  | 'that'
  | 'whether'
  | 'to'
  | 'ing'
  | 'object'
  | 'subject'
  | 'quote'
  | 'relative'
  | 'adverbial'
  | 'purpose'
  | 'adjunct';

export interface Link {
  readonly type: LinkType;
  readonly governor: Node | null;
  /** The word that ties them, lower case ("if", "without", "which"); empty where none does. */
  readonly marker: string;
  /** Word numbers of the marker, first and last; null where none stands there. */
  readonly markerAt: readonly [number, number] | null;
}

/** Fields that later items of the sentence settle are writable while the analysis runs, and not after it. */
export interface Node {
  kind: 'verb' | 'noun' | 'adjective';
  /** First and last word of the trigger. */
  trigger: readonly [number, number];
  lemma: string;
  link: Link;
  /** The verb group whose tense, modality and negation it has: its own, or its copula's. */
  group: VerbGroup | null;
  /** Adverbs and negations elsewhere in its clause. */
  readonly adverbs: number[];
  subject: NounChunk | null;
  object: NounChunk | null;
  /** First word of its clause, and the last. */
  clause: [number, number];
  /** For nouns: the phrase that it heads. */
  readonly chunk: NounChunk | null;
  /** Conjunctions of the adverbial clauses that hang on it. */
  readonly conditions: string[];
  /** The predicate that it is joined to by "and", "or", "but". */
  partner: Node | null;
  /** Takes part in the analysis alone: the "is" of "is to be held". */
  silent: boolean;
  /** An auxiliary in all but form: the "going" of "is going to rain". */
  semi: boolean;
}
