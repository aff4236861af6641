/** What a sentence is made of, for the clause analysis: chunks, groups, markers. Word numbers count from 0; `last` is inclusive. */

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** "no agreement" denies, "few deaths" nearly denies. */
export type Denial = 'none' | 'scarce' | 'negative';

/** A noun phrase without what follows its head: "the first round". */
export interface NounChunk extends Stretch {
  readonly kind: 'noun';
  readonly head: number;
  readonly denial: Denial;
  /** Opens with "the", "this", "its" or is a name or personal pronoun. */
  readonly definite: boolean;
  /** Names a plan or a choice, so that "the aim is to sell" tells of no sale. */
  readonly abstract: boolean;
  /** Names what somebody proposes, so that "rejected the offer" denies no offer. */
  readonly proposal: boolean;
  /** The speaker or the person spoken to: "I", "we", "you". */
  readonly speaker: boolean;
  /** Tells a time by itself: "last week". */
  readonly time: boolean;
  /** Participles inside: "revised" in "the revised figures". */
  readonly participles: readonly number[];
}

export type Shape = 'finite' | 'infinitive' | 'base' | 'ing' | 'participle' | 'past-or-participle';

/** A verb with its auxiliaries, negations, adverbs and particle: "may not yet have been called off". */
export interface VerbGroup extends Stretch {
  readonly kind: 'verb';
  readonly head: number;
  readonly particle: number | null;
  /** With the particle: "call off". */
  readonly lemma: string;
  readonly shape: Shape;
  readonly auxiliaries: readonly number[];
  readonly modal: number | null;
  readonly negations: readonly number[];
  readonly adverbs: readonly number[];
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  /** Told in the past: "signed", "was signed", "had been signed". */
  readonly past: boolean;
  /** The auxiliary stands before the subject: "Will they sign?" */
  readonly inverted: boolean;
}

/** An adjective outside noun phrases: "doubtful", "almost certain". */
export interface AdjectiveItem extends Stretch {
  readonly kind: 'adjective';
  readonly head: number;
  readonly negations: readonly number[];
  readonly adverbs: readonly number[];
}

/** A phrase that works as an adjective: "in limbo", "off the table". */
export interface IdiomItem extends Stretch {
  readonly kind: 'idiom';
  readonly lemma: string;
}

/** `word` is the lower-case word, or words, of it. */
export interface WordItem extends Stretch {
  readonly kind: 'marker' | 'preposition' | 'coordinator' | 'break' | 'adverb';
  readonly word: string;
}

export type Item = NounChunk | VerbGroup | AdjectiveItem | IdiomItem | WordItem;
