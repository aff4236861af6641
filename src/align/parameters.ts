/** What alignment is tuned by, in one place, with how each value was chosen. */

/**
 * Linking of sentences; similarities run from 0 to 1. Set in the middle of the ranges that link five marked revisions
 * and the cases in tests/align/cases rightly: with any one of them a fifth higher or lower, one link of 240 at most
 * is lost or false, and `edited` takes one link in 25 for the other kind.
 */
export const LINKING = {
  /** Weight of a function word beside a content word. */
  functionWord: 0.15,
  /** A pair this alike is linked wherever it stands; unlike sentences stay under 0.4. */
  anywhere: 0.5,
  /** Least overlap of a pair that stands beside linked sentences; chance pairs there stay under 0.25. */
  beside: 0.28,
  /** As `beside`, for a pair that also opens with the same words ("Visits have been …"). */
  besideSameOpening: 0.15,
  /** Sentences between two links, at most, for all of them to stand beside linked ones. */
  smallGap: 12,
  /** Least overlap of a pair that stands between the same links, but far from them. */
  inOrder: 0.4,
  /** What a pair loses in rank where its sentences stand `farthest` links apart or more; less where nearer. */
  farther: 0.1,
  farthest: 20,
  /** At least this share of words is kept, in order, where a link is `edited`; under it, it is `reworded`. */
  edited: 0.515,
  /** Share of a sentence that must be found in the rest of its partner, for a split or merge. */
  partOf: 0.6,
  /** A split's or merge's sentences stand at most this many apart. */
  partDistance: 3,
  /** A sentence of fewer content words is moved only together with its neighbour. */
  movesAlone: 3,
} as const;

/** Bounds that keep the cost of long articles linear. */
export const BOUNDS = {
  /** Words in more sentences than this find no candidates. */
  postings: 48,
  /** Candidates kept for a sentence, from the index. */
  candidates: 8,
  /** Sentences tried for each sentence of a gap, around its place. */
  window: 8,
  /** Words of a sentence that are compared in order. */
  orderedWords: 400,
  /** Steps that taking out crossing links one by one may cost; above, the longest increasing chain decides. */
  crossingSteps: 20_000_000,
} as const;

/**
 * What makes two articles one story. Follow-ups of whole articles have at least three times the evidence needed; of
 * 2,000 pairs of articles on different stories none has more than three quarters of it.
 */
export const STORY = {
  /** A name that both have, the place where both were written, an office holder's name, an uncommon word. */
  name: 1,
  dateline: 0.4,
  official: 0.1,
  word: 0.4,
  /** Factor on the likeness of all words, as far as it exceeds that of short articles on different stories. */
  likeness: 6,
  chanceLikeness: 0.3,
  /** Factor on words where places or names say that it is another event of the kind: two earthquakes, two trials. */
  otherScene: 0.25,
  /** As many names as this, none of them shared, say so. */
  tellingNames: 2,
  /** Evidence needed, beyond chance; of short articles, this share of what they could give. */
  needed: 1.2,
  neededShare: 0.5,
  /** Shared terms for each pair of terms, counted on articles of different stories; margin in standard deviations. */
  chanceName: 0.00006,
  chanceWord: 0.0001,
  deviations: 2,
} as const;

/** What makes two articles versions of one text: shares, from 0 to 1, of the shorter article's content words. */
export const REVISION = {
  /** Kept in `same` and `edited` links; follow-ups keep next to nothing, very short ones up to 0.2. */
  kept: 0.3,
  /** As `kept`, where the dates say that more than `daysApart` days lie between: stories recycle their background. */
  keptLater: 0.5,
  daysApart: 7,
  /** So much more is needed with `reworded` links counted in. */
  reworded: 0.2,
  /** Kept in `same` and `edited` links, this is a revision whatever the names say; below, formulaic reports get there. */
  keptAlone: 0.6,
} as const;
