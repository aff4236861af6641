/** Lines for a batch: invented stories, each of its own. */

export interface BatchLine {
  readonly id: string | number;
  readonly old: object;
  readonly new: object;
}

const THINGS = ['bridge treaty', 'ferry contract', 'tram line', 'fishing quota', 'night train'];
const OFFICES = ['Mayor', 'Transport Minister', 'Harbour Commissioner'];
const HOLDERS = ['Ana Quillon', 'Bram Osterhalt', 'Joen Varrick'];

/** What the town of that number argues about. */
export function story(number: number, {later = false, paragraphs = 1} = {}): string {
  const thing = THINGS[number % THINGS.length];
  const office = OFFICES[number % OFFICES.length];
  const holder = HOLDERS[(number + (later ? 1 : 0)) % HOLDERS.length];
  const standing = later ? 'has signed' : 'may sign';
  const lines = Array.from({length: paragraphs}, (_, index) => {
    const place = index === 0 ? 'Harton' : `Kestmark ${index}`;
    return `${place} ${standing} the ${thing}, ${office} ${holder} said. The toll will be $${number + (later ? 2 : 1)}.`;
  });
  return lines.join('\n\n');
}

/** A pair that moved, with its articles in the line. */
export function pair(number: number, {paragraphs = 1} = {}): BatchLine {
  return {
    id: `pair ${number}`,
    old: {text: story(number, {paragraphs}), date: '2021-03-04'},
    new: {text: story(number, {paragraphs, later: true}), date: '2021-06-04'},
  };
}

export function pairs(count: number): readonly BatchLine[] {
  return Array.from({length: count}, (_, number) => pair(number));
}

export function jsonLines(values: readonly object[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

// biome-ignore lint/suspicious/noExplicitAny: an answer is a report or an error; tests look at a part of it.
export function parseLines(output: string): readonly any[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
