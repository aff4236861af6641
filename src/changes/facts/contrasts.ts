/** Words that tell one of several things from the others, by what they tell them apart. */

const CONTRASTS: Readonly<Record<string, string>> = {
  side: 'north south east west northern southern eastern western central northbound southbound eastbound westbound',
  end: 'upper lower',
  hand: 'left right',
  turn: 'first second third fourth fifth sixth',
  flow: 'import imports export exports',
  trade: 'buy sell',
  sex: 'men women man woman boy girl boys girls',
  age: 'adult adults child children pensioner pensioners',
  sort: 'primary secondary domestic foreign international public private urban rural',
  form: 'daily weekly monthly annual yearly quarterly',
};

const CONTRAST: ReadonlyMap<string, string> = new Map(
  Object.entries(CONTRASTS).flatMap(([by, words]) =>
    words.split(' ').map((word): [string, string] => [word, by]),
  ),
);

/** What a lower-case word tells things apart by; null for most words. */
export function contrastOf(word: string): string | null {
  return CONTRAST.get(word) ?? null;
}

/** One says "north" and nothing of it, the other "south": two things of one kind. */
export function areOpposed(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => {
    const by = contrastOf(word);
    const others = [...b].filter((other) => contrastOf(other) === by);
    return others.length > 0 && !b.has(word) && !others.some((other) => a.has(other));
  });
}
