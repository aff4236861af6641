import {describe, expect, test} from 'vitest';
import type {Report} from '../../src/model.js';
import {headerLines} from '../../src/ui/header.js';
import {KEYS} from '../../src/ui/key-table.js';
import {textOf} from '../../src/ui/lines.js';
import {remapped} from '../../src/ui/remap.js';
import {titleLines} from '../../src/ui/title.js';
import {notice, silent, treaty} from './fixtures.js';

const pair = {name: 'a pair', old: 'spring.txt', new: 'autumn.txt'};

function head(report: Report, width: number, room: number): readonly string[] {
  return headerLines({report, pair, width, room, keys: KEYS}).map(textOf);
}

describe('the head', () => {
  test('names both articles, sums up, and warns', () => {
    expect(head(notice, 160, 6)).toEqual([
      '2031-05-12 Ferry sinks off Cape Senna  →  2031-05-13 Ferry runs aground off Cape Senna',
      '1 topic moved, 1 unchanged; 3 sentences edited, 1 moved, 1 rewritten (a revision of the same article)',
      '! the new article states two dates; the later one was taken',
    ]);
  });

  test('names the key that the user has', () => {
    const keys = remapped({about: ['A']});
    if (typeof keys === 'string') throw new Error(keys);
    const report = {...treaty, warnings: ['a warning '.repeat(12), 'another one']};
    expect(headerLines({report, pair, width: 80, room: 4, keys}).map(textOf)[3]).toBe(
      '! 2 warnings: press A',
    );
  });

  test('says less where there is less room: the warnings by their number, then no titles', () => {
    const report = {...treaty, warnings: ['a warning '.repeat(12), 'another one']};
    expect(head(report, 80, 4)).toEqual([
      '2031-03-04 Passage agreement in doubt as ministers prepare to meet  →',
      '2031-11-21 Orvia and Kestmark sign passage agreement',
      '4 topics moved, 1 dropped, 2 new, 1 unchanged',
      '! 2 warnings: press i',
    ]);
    expect(head(report, 60, 3)).toEqual([
      '2031-03-04  →  2031-11-21',
      '4 topics moved, 1 dropped, 2 new, 1 unchanged',
      '! 2 warnings: press i',
    ]);
  });

  test('calls articles without date and title what the user called them', () => {
    expect(head(silent, 80, 4)[0]).toBe('spring.txt  →  autumn.txt');
  });

  test('says where the rest of a summary is that does not fit', () => {
    const lines = head({...treaty, summary: 'much moved '.repeat(40)}, 60, 3);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toBe('… press i for the rest');
  });
});

describe('the title of a pane', () => {
  const titled = (facts: readonly string[], width: number) =>
    titleLines({name: 'Topics', facts, focused: true, width}).map(textOf);

  test.each([
    [[], 20, [' Topics  ───────────']],
    [['1 of 8'], 24, [' Topics  1 of 8 ────────']],
    [['1 of 2', '8 in all', 'only new'], 24, [' Topics  1 of 2, 8 in', '         all, only new ─']],
  ])('with %j in %i columns', (facts, width, lines) => {
    expect(titled(facts, width)).toEqual(lines);
  });
});
