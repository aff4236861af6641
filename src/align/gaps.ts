/** Places in two articles made comparable: by the links of a chain that both have in the same order. */
import type {Pair} from './increasing.js';

/** The chain's links part both articles into gaps; gap `k` lies before link `k` and after link `k - 1`. */
export interface Place {
  readonly gap: number;
  /** From 0 to 1: where in the gap. */
  readonly part: number;
  /** Sentences in the gap, on this side. */
  readonly length: number;
}

export interface Gaps {
  readonly ofOld: (sentence: number) => Place;
  readonly ofNew: (sentence: number) => Place;
}

const NOWHERE: Place = {gap: 0, part: 0, length: 0};

/** `chain` ascends on both sides; `sizes` are the numbers of sentences. A link's own sentence ends its gap. */
export function gapsBetween(chain: readonly Pair[], sizes: Pair): Gaps {
  const [old, fresh] = ([0, 1] as const).map((side) =>
    places(
      chain.map((pair) => pair[side]),
      sizes[side],
    ),
  );
  return {
    ofOld: (sentence) => old?.[sentence] ?? NOWHERE,
    ofNew: (sentence) => fresh?.[sentence] ?? NOWHERE,
  };
}

function places(links: readonly number[], size: number): readonly Place[] {
  const found: Place[] = [];
  let start = 0;
  [...links, size].forEach((end, gap) => {
    const length = end - start + 1;
    for (let sentence = start; sentence <= end && sentence < size; sentence++)
      found.push({gap, part: (sentence - start + 1) / length, length});
    start = end + 1;
  });
  return found;
}

/** How far apart two places are, in links between them. */
export function distance(a: Place, b: Place): number {
  return Math.abs(a.gap + a.part - b.gap - b.part);
}
