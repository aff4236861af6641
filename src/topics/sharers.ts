/** In a long story: which sentences are worth comparing, by an inverted index of their terms. */
import type {TermIndex} from './story.js';
import type {TermVector} from './term-vectors.js';

/** A term in more sentences than this tells nothing of any topic, and would make the work grow with the square. */
const MOST_HOLDERS = 200;
/** Of a sentence's own choice; others may choose it, too. Twice as many find no more topics. */
const MOST_SHARERS = 32;

/** For each unit, ascending: those that share most of its rarer terms, and those of which it shares most. */
export function findSharers(
  terms: readonly TermVector[],
  {holders, tellings}: Pick<TermIndex, 'holders' | 'tellings'>,
): readonly (readonly number[])[] {
  const shared = new Float64Array(terms.length);
  const lists = terms.map((): number[] => []);
  terms.forEach((vector, unit) => {
    const met: number[] = [];
    for (const term of vector.terms) {
      const list = holders[term] ?? [];
      if (list.length > MOST_HOLDERS) continue;
      for (const other of list) {
        if (shared[other] === 0) met.push(other);
        shared[other] = (shared[other] as number) + (tellings[term] as number);
      }
    }
    const best = met.sort((a, b) => (shared[b] as number) - (shared[a] as number) || a - b);
    for (const other of best.slice(0, MOST_SHARERS)) {
      lists[unit]?.push(other);
      lists[other]?.push(unit);
    }
    for (const other of met) shared[other] = 0;
  });
  return lists.map((list) => [...new Set(list)].sort((a, b) => a - b));
}
