/**
 * The parameters of topic clustering, in one place.
 *
 * How they were chosen: logistic regression ("are these two sentences about a common topic?") on 39 story pairs whose
 * topics readers had marked, with an L2 penalty of 0.5; the biases are then raised by the step, of a grid of quarters,
 * that gives the best topic score on left-out stories (0.5 inside an article, 2 across two). Left-out stories score as
 * those fitted on do (0.73).
 */

/** What two sentences have in common, by name; one that is missing is 0. */
export interface Features {
  readonly [name: string]: number;
}

/** Log-odds are kept within this, so that no single pair decides for a whole cluster. */
export const CLIP = 4;
/** Of this much the unclipped sum is added, so that pairs beyond the clip do not tie and the articles' order decides nothing. */
export const TIE = 1e-4;
/**
 * What a pair that was not looked at counts for. Chosen on two long texts made of fifteen stories each, with the larger
 * stories' choice of pairs: of -4, -2, -1, -0.5 and -0.2 the topics' F1 is 0.56, 0.59, 0.60, 0.62, 0.63 (with all pairs
 * 0.66), and the less a pair counts, the more is thrown together where many topics use the same words.
 */
export const ABSENT = -0.5;
/** See `Affinities.doubt`; of 0, 0.5 and 1, the one that was best on left-out stories. */
export const DOUBT = 1;

/** Two sentences of one article. */
export const SAME_WEIGHTS: Features = {
  bias: -4.16,
  cosine: -0.54,
  overlap: 0.5,
  rarest: 0.44,
  rarestName: 0.67,
  blockCosine: 6.6,
  blockMeaning: 0.85,
  meaning: 0.61,
  soft: 1.2,
  synonyms: 0.65,
  sameSubject: 0.25,
  title: 1.86,
  next: 3.06,
  second: 1.53,
  third: 1.19,
  insideNext: 2.27,
  insideFar: 4.02,
  acrossNext: -0.94,
  pronounInside: 0.41,
  pronounAcross: 0.16,
  quote: 2.66,
  section: 1.92,
  listed: -0.42,
  connective: -0.06,
  listingInside: -1.72,
  newSubjectInside: 0.88,
  newDefiniteInside: 0.7,
  newSubjectAcross: -0.49,
  definiteFar: 0.18,
  ownBest: -0.27,
  lede: 1.99,
  convergeAcross: 2.32,
  convergeInside: 0.23,
  parallel: -1.08,
};

/** A sentence of each article. */
export const CROSS_WEIGHTS: Features = {
  bias: -1.79,
  cosine: -0.6,
  overlap: -0.43,
  rarest: 0.29,
  rarestName: 0.7,
  blockCosine: 13.08,
  blockMeaning: 2.06,
  meaning: -0.34,
  soft: 0.78,
  synonyms: 1.86,
  sameSubject: 0.24,
  title: 0.81,
  best: 0.65,
  mutual: 0.36,
};
