/** Tells whether two office keys mean one office. */
import {samePlace} from './places.js';

interface OfficeKey {
  readonly title: string;
  readonly portfolios: readonly string[];
  readonly bodies: readonly string[];
}

function parse(key: string): OfficeKey {
  const [title = '', rest = ''] = key.split(':');
  const [portfolios = '', bodies = ''] = rest.split('@');
  const list = (words: string): readonly string[] => (words === '' ? [] : words.split('+'));
  return {title, portfolios: list(portfolios), bodies: list(bodies)};
}

/**
 * How sure two keys of `Role` are to mean one office: 0 for no, 1 where they say the same, in between where one
 * leaves unsaid what the other says ("treasurer" and "club treasurer", "housing minister" and "Norland's housing minister").
 */
export function sameOffice(a: string, b: string): number {
  const [left, right] = [parse(a), parse(b)];
  if (left.title !== right.title && !isGeneral(left, right)) return 0;
  const portfolios = overlap(left.portfolios, right.portfolios, (x, y) => x === y);
  const bodies = overlap(left.bodies, right.bodies, samePlace);
  if (portfolios === 0 || bodies === 0) return 0;
  return portfolios * bodies * (left.title === right.title ? 1 : 0.8);
}

/** "the club's leader", "replaced at the helm": a head of something, by no title of its own. */
function isGeneral(a: OfficeKey, b: OfficeKey): boolean {
  const titles = [a.title, b.title];
  return (
    (titles.includes('leader') &&
      titles.some((title) =>
        /^(?:chief executive|president|chair|director|party leader|top|boss)$/u.test(title),
      )) ||
    (titles.includes('boss') &&
      titles.some((title) =>
        /^(?:chief executive|manager|managing director|director|president|top)$/u.test(title),
      )) ||
    (titles.includes('top') &&
      titles.some((title) => /^(?:chief executive|managing director|director|manager|boss)$/u.test(title)))
  );
}

function overlap(
  a: readonly string[],
  b: readonly string[],
  same: (x: string, y: string) => boolean,
): number {
  if (a.length === 0 && b.length === 0) return 1;
  if (a.length === 0 || b.length === 0) return 0.75;
  return a.some((x) => b.some((y) => same(x, y))) ? 1 : 0;
}
