/** Tells whether two office keys mean one office. */
import {samePlace} from './places.js';
import {remember} from './remember.js';

interface OfficeKey {
  readonly title: string;
  readonly portfolios: readonly string[];
  readonly bodies: readonly string[];
}

const parse: (key: string) => OfficeKey = remember((key) => {
  const [title = '', rest = ''] = key.split(':');
  const [portfolios = '', bodies = ''] = rest.split('@');
  const list = (words: string): readonly string[] => (words === '' ? [] : words.split('+'));
  return {title, portfolios: list(portfolios), bodies: list(bodies)};
});

/** The title of a key of `Role`. */
export function titleOf(key: string): string {
  return parse(key).title;
}

/** Titles of the offices that can be the same as that of a key. */
export const titlesLike: (key: string) => readonly string[] = remember((key) => {
  const title = titleOf(key);
  return [title, ...HEADS.filter((head) => isGeneral(title, head))];
});

/**
 * How sure two keys of `Role` are to mean one office: 0 for no, 1 where they say the same, in between where one
 * leaves unsaid what the other says ("treasurer" and "club treasurer", "housing minister" and "Norland's housing minister").
 */
export function sameOffice(a: string, b: string): number {
  const [left, right] = [parse(a), parse(b)];
  if (left.title !== right.title && !isGeneral(left.title, right.title)) return 0;
  const portfolios = overlap(left.portfolios, right.portfolios, (x, y) => x === y);
  const bodies = overlap(left.bodies, right.bodies, samePlace);
  if (portfolios === 0 || bodies === 0) return 0;
  return portfolios * bodies * (left.title === right.title ? 1 : 0.8);
}

/** Titles of those who head a body; a general one can mean each of the others beside it. */
const GENERAL: ReadonlyMap<string, readonly string[]> = new Map([
  ['leader', ['chief executive', 'president', 'chair', 'director', 'party leader', 'top', 'boss']],
  ['boss', ['chief executive', 'manager', 'managing director', 'director', 'president', 'top']],
  ['top', ['chief executive', 'managing director', 'director', 'manager', 'boss']],
]);
const HEADS: readonly string[] = [
  ...new Set([...GENERAL].flatMap(([general, titles]) => [general, ...titles])),
];

/** "the club's leader", "replaced at the helm": a head of something, by no title of its own. */
function isGeneral(a: string, b: string): boolean {
  return (GENERAL.get(a)?.includes(b) ?? false) || (GENERAL.get(b)?.includes(a) ?? false);
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
