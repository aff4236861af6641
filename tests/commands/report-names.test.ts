import {describe, expect, test} from 'vitest';
import type {FoundStory} from '../../src/commands/findings.js';
import {reportNames} from '../../src/commands/report-names.js';

function storyOf(name: string, articles: readonly (readonly [string | null, string])[]): FoundStory {
  const found = articles.map(([date, path]) => ({date, path, title: null, source: null}));
  const pairs = found.slice(1).map((later, index) => ({
    old: found[index] ?? later,
    new: later,
    likeness: 1,
    report: null,
    relation: null,
    digest: null,
    problem: null,
  }));
  return {names: name === '' ? [] : [name], articles: found, pairs};
}

describe('names of reports', () => {
  test('are of the story and the dates, else of the files; no two are one, and none is the index', () => {
    const ferry = storyOf('Cedar Ferry', [
      ['2031-03-04', 'a.txt'],
      ['2032-01-15', 'b.txt'],
      [null, 'news/Late Edition.txt'],
    ]);
    expect(
      reportNames([
        ferry,
        ferry,
        storyOf('', [
          [null, '!.txt'],
          [null, '?.txt'],
        ]),
      ]),
    ).toEqual([
      'cedar-ferry-2031-03-04-to-2032-01-15',
      'cedar-ferry-2032-01-15-to-late-edition',
      'cedar-ferry-2031-03-04-to-2032-01-15-2',
      'cedar-ferry-2032-01-15-to-late-edition-2',
      'to',
    ]);
  });

  test.each(['x', 'ж', '漢', '𠮷', '𠮷e\u0301', '👩‍👩‍👧 '])(
    'of %j without end are names that a disk takes',
    (unit) => {
      const file = `${unit.repeat(70)}.txt`;
      for (const name of reportNames([
        storyOf(`a${unit.repeat(200)}`, [
          [null, file],
          [null, file],
        ]),
      ])) {
        expect(Buffer.byteLength(`${name}.html`)).toBeLessThan(255);
        expect(Buffer.from(name).toString()).toBe(name);
      }
    },
  );
});
