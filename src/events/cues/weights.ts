/**
 * Scores, from -3 to 3, that belong to constructions and not to words.
 *
 * Each was set so that the label (factuality/scale.ts) is the one that a reader of news gives, and then moved inside
 * that label's range to where it fits judged news and web text best on one half and holds on the other.
 */

export const WEIGHTS = {
  /** "They *do not* agree": a denied clause. */
  denied: -2.4,
  /** "*Few* agree" */
  scarce: -1.2,
  /** "*Call* the office." */
  imperative: -0.35,
  /** "Ministers *to meet* in May" */
  headlineFuture: 1.9,
  /** "the talks *to be held* in May" */
  nounFuture: 2,
  /** "They meet *to draft* a plan." */
  purpose: 0.9,
  /** "They met *to draft* a plan." */
  pastPurpose: 1.7,
  /** "They wanted *to leave*": what the past adds to an open infinitive. */
  pastOpen: 0.3,
  /** How much of two doubts, one within the other, is the weaker alone; the rest multiplies them. */
  weakestLink: 0.3,
  /** "The aim is *to sell* it." */
  identity: 0.3,
  /** "*Selling* it would help." */
  gerundSubject: 1,
  /** "It fell *to close* at 90." */
  result: 2.6,
  /** "the firm *that makes* them" */
  relative: 2.9,
  /** "a list that *shows* the names", under a governor that has not happened: this much at most of the two */
  openRelative: 0.35,
  /** "*What he said* was wrong." */
  fusedRelative: 2.65,
  /** "was able *to land*" */
  wasAble: 2.7,
  /** "too late *to sign*" */
  tooTo: -1.8,
  /** "large enough *to see*" */
  enoughTo: 1.5,
  /** "If it passes, the tax *will go*": what a condition leaves at least. */
  conditional: 0.5,
  /** "*Will* they sign?", share of the score that is left */
  openQuestion: 0,
  /** "Who *signed*?" */
  whichQuestion: 0.6,
  /** "a firm *that makes* shoes" */
  presentRelative: 2.8,
  /** "a list *naming* them", "*selling* shoes, it earns": -ing forms beside a verb that is not told in the past. */
  presentIng: 2.2,
  /** "It earns *by selling* shoes." */
  presentGerund: 1.2,
  /** "It closed, *leaving* debts." */
  adjunct: 2.85,
  /** "they wish they knew *that…*": what a factive word leaves where it is open itself. */
  openFactive: 0.75,
} as const;

/** Where no table knows the governor: score of its complement, and score where it is denied. */
export const DEFAULTS = {
  that: {so: 2.2, not: 0},
  whether: {so: 0, not: 0},
  to: {so: 1, not: -0.8},
  ing: {so: 2.2, not: -1},
} as const;
