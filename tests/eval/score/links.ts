/** Scores the sentence links of revisions, by pairs of sentences. */
import type {Link} from '../../../src/model.js';
import type {GoldLink, Side} from './gold.js';
import type {Locate} from './locate.js';
import type {Counts} from './ratios.js';

/** One old and one new sentence that a link holds. */
export interface Cell<Linked> {
  readonly old: number;
  readonly new: number;
  readonly link: Linked;
}

export interface LinkScore {
  readonly counts: Counts;
  /** Of the pairs that are linked in both: which are marked as moved. */
  readonly moved: Counts;
  readonly missed: readonly Cell<GoldLink>[];
  readonly unwanted: readonly Cell<Link>[];
  /** Rightly linked, wrongly said to have moved or to have stayed. */
  readonly wronglyMoved: readonly Cell<Link>[];
}

export function scoreLinks(
  wanted: readonly GoldLink[],
  links: readonly Link[],
  locate: Readonly<Record<Side, Locate>>,
): LinkScore {
  const gold = cellsOf(wanted, (link, side) => link[side].flatMap(locate[side]));
  const said = cellsOf(links, (link, side) => link[side]);
  const counted = [...said].filter(([key]) => !gold.get(key)?.link.optional);
  const hits = counted.flatMap(([key, cell]) => {
    const partner = gold.get(key);
    return partner ? [{cell, said: cell.link.moved, wanted: partner.link.moved}] : [];
  });
  const missed = [...gold].filter(([key, {link}]) => !said.has(key) && !link.optional);
  return {
    counts: {hits: hits.length, said: counted.length, wanted: hits.length + missed.length},
    moved: {
      hits: hits.filter((hit) => hit.said && hit.wanted).length,
      said: hits.filter((hit) => hit.said).length,
      wanted: hits.filter((hit) => hit.wanted).length,
    },
    missed: missed.map(([, cell]) => cell),
    unwanted: counted.filter(([key]) => !gold.has(key)).map(([, cell]) => cell),
    wronglyMoved: hits.filter((hit) => hit.said !== hit.wanted).map(({cell}) => cell),
  };
}

/** By `old,new`; of two links that hold the same pair, the later one counts. */
function cellsOf<Linked>(
  links: readonly Linked[],
  sentences: (link: Linked, side: Side) => readonly number[],
): ReadonlyMap<string, Cell<Linked>> {
  const cells = new Map<string, Cell<Linked>>();
  for (const link of links)
    for (const old of sentences(link, 'old'))
      for (const fresh of sentences(link, 'new')) cells.set(`${old},${fresh}`, {old, new: fresh, link});
  return cells;
}
