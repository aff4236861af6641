/**
 * The parameters of topic clustering, in one place.
 *
 * How they were chosen: logistic regression ("are these two sentences about a common topic?") on 23 story pairs whose
 * topics readers had marked, with an L2 penalty of 0.5; the biases are then raised by the step, of a grid of quarters,
 * that gives the best topic score. Left-out stories score as those fitted on do (0.74).
 */

/** What two sentences have in common, by name; one that is missing is 0. */
export interface Features {
  readonly [name: string]: number;
}

/** Log-odds are kept within this, so that no single pair decides for a whole cluster. */
export const CLIP = 4;
/** Of this much the unclipped sum is added, so that pairs beyond the clip do not tie and the articles' order decides nothing. */
export const TIE = 1e-4;
/** What a pair that was not looked at counts for. */
export const ABSENT = -CLIP;
/** See `Affinities.doubt`; of 0, 0.5 and 1, the one that was best on left-out stories. */
export const DOUBT = 1;

/** Two sentences of one article. */
export const SAME_WEIGHTS: Features = {
  bias: -4.41,
  cosine: 0.6,
  overlap: 0.71,
  rarest: 0.31,
  rarestName: 0.79,
  blockCosine: 6.37,
  blockMeaning: 1.05,
  meaning: 0.32,
  soft: 1.4,
  synonyms: 1.16,
  sameSubject: 0.34,
  title: 1.97,
  next: 3.0,
  second: 1.45,
  third: 1.18,
  insideNext: 2.8,
  insideFar: 4.23,
  acrossNext: -1.08,
  pronounInside: 0.68,
  pronounAcross: 1.08,
  quote: 2.45,
  section: 2.35,
  listed: -0.63,
  connective: -0.28,
  listingInside: -2.13,
  newSubjectInside: 0.58,
  newDefiniteInside: 0.53,
  newSubjectAcross: -0.42,
  definiteFar: 0.4,
  ownBest: -0.29,
  lede: 2.51,
  convergeAcross: 2.34,
  convergeInside: -0.39,
  parallel: -0.95,
};

/** A sentence of each article. */
export const CROSS_WEIGHTS: Features = {
  bias: -1.31,
  cosine: -0.63,
  overlap: -0.81,
  rarest: 0.41,
  rarestName: 1.09,
  blockCosine: 10.99,
  blockMeaning: 2.6,
  meaning: -0.64,
  soft: 1.23,
  synonyms: 1.68,
  sameSubject: 0.41,
  title: 0.89,
  best: 0.89,
  mutual: -0.23,
};
