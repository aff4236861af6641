/** For each sentence the one that is nearest to it by shared words, in the other article and in its own. */
import {paragraphLikeness} from './paragraph-likeness.js';
import type {Story} from './story.js';
import {emptySpread, spread, spreadCosine, type TermVector} from './term-vectors.js';

/** Numbers of units; -1 where there is none. */
export interface Partners {
  readonly across: Int32Array;
  readonly acrossCosine: Float64Array;
  /** Where the likeness of the paragraphs counts too. */
  readonly acrossInContext: Int32Array;
  readonly own: Int32Array;
}

/** Up to here likeness is chance. */
const CHANCE = 0.05;
/** What the likeness of the paragraphs counts for. */
const CONTEXT = 0.3;

/** Looks for each unit among those that `others` names. */
export function findPartners(story: Story, others: (unit: number) => Iterable<number>): Partners {
  const {units, terms} = story;
  const partners = {
    across: new Int32Array(units.length).fill(-1),
    acrossCosine: new Float64Array(units.length),
    acrossInContext: new Int32Array(units.length).fill(-1),
    own: new Int32Array(units.length).fill(-1),
  };
  const sentence = emptySpread(story.termCount);
  const paragraph = paragraphLikeness(story);
  units.forEach((unit, i) => {
    spread(sentence, terms[i] as TermVector);
    let [ownScore, acrossScore, contextScore] = [CHANCE, 0, CHANCE];
    for (const j of others(i)) {
      if (j === i) continue;
      const likeness = spreadCosine(sentence, terms[j] as TermVector);
      if (units[j]?.side === unit.side) {
        if (likeness > ownScore) [partners.own[i], ownScore] = [j, likeness];
        continue;
      }
      const inContext = likeness + CONTEXT * paragraph.cosine(i, j);
      if (inContext > contextScore) [partners.acrossInContext[i], contextScore] = [j, inContext];
      if (likeness > acrossScore) [partners.across[i], acrossScore] = [j, likeness];
    }
    partners.acrossCosine[i] = acrossScore;
  });
  return partners;
}
