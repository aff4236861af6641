/**
 * The parameters of topic clustering, in one place.
 *
 * How they were chosen: logistic regression ("are these two sentences about a common topic?") on 31 story pairs whose
 * topics readers had marked, with an L2 penalty of 0.5; the biases are then raised by a step of a grid of quarters that
 * gives a good topic score: 0.25 inside an article; across two, 2.5 rather than 2, which scores 0.003 less on left-out
 * stories but tells kinds better. Left-out stories score as those fitted on do (0.73).
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
  bias: -4.38,
  cosine: 0.09,
  overlap: 0.23,
  rarest: 0.48,
  rarestName: 0.44,
  blockCosine: 6.89,
  blockMeaning: 0.94,
  meaning: 0.59,
  soft: 1.11,
  synonyms: 0.9,
  sameSubject: -0.02,
  title: 1.83,
  next: 3.15,
  second: 1.4,
  third: 1.08,
  insideNext: 2.19,
  insideFar: 4.02,
  acrossNext: -1.14,
  pronounInside: 0.55,
  pronounAcross: 0.46,
  quote: 2.37,
  section: 2.48,
  listed: -0.4,
  connective: -0.15,
  listingInside: -1.81,
  newSubjectInside: 0.96,
  newDefiniteInside: 0.78,
  newSubjectAcross: -0.6,
  definiteFar: 0.32,
  ownBest: -0.26,
  lede: 2.05,
  convergeAcross: 2.19,
  convergeInside: -0.14,
  parallel: -0.93,
};

/** A sentence of each article. */
export const CROSS_WEIGHTS: Features = {
  bias: -1.3,
  cosine: -0.82,
  overlap: -0.38,
  rarest: 0.44,
  rarestName: 0.8,
  blockCosine: 11.94,
  blockMeaning: 2.26,
  meaning: -0.47,
  soft: 0.85,
  synonyms: 1.73,
  sameSubject: 0.07,
  title: 0.77,
  best: 0.66,
  mutual: 0.23,
};
