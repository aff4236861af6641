import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {buildReport} from '../../src/report/build.js';
import {drawable, timeline} from '../../src/report/markdown/timeline.js';
import type {ReviewedReport} from '../../src/report/remarks.js';
import {bridge, bulletin, strangers, twice} from './fixtures.js';
import {hostileReport} from './hostile.js';
import {crowd} from './html/crowd.js';

const story = buildReport(bridge());

describe('a timeline', () => {
  test('has a period for each article, and under it the topics that moved, in the same order', () => {
    expect(timeline(story)?.value).toBe(
      [
        'timeline',
        '  2031-03-04 : Kestrel Point bridge – “signing doubtful”',
        '             : night ferry – “hopes for a grant”',
        '             : public hearing – “to be held”',
        '  2032-01-15 : Kestrel Point bridge – “signed”',
        '             : night ferry – “granted the money”',
        '             : public hearing – “took place”',
      ].join('\n'),
    );
  });

  test.each(Object.entries({bulletin, strangers, twice}))(
    'is not drawn of %s: no two dates, or nothing moved',
    (_name, told) => {
      expect(timeline(buildReport(told()))).toBeNull();
    },
  );

  test('stays readable: ten topics at most', () => {
    expect(timeline(crowd(40))?.value.split('\n')).toHaveLength(1 + 2 * 10);
  });

  test('leaves out what a reviewer found wrong', () => {
    const reviewed: ReviewedReport = {
      ...story,
      review: {
        topics: [{topic: 'night-ferry', reviewed: true, verdict: 'wrong', note: null, changes: []}],
        stale: [],
      },
    };
    expect(timeline(reviewed)?.value).not.toContain('ferry');
    expect(timeline(reviewed)?.value).toContain('bridge');
  });
});

describe('words in a drawing', () => {
  test.each([
    ['plain words, said 47 people.', 'plain words, said 47 people.'],
    ['at 10:30; then', 'at 10∶30, then'],
    ['%%{init: {}}%%', '％％(init∶ ())％％'],
    ['<b onclick=x>', '‹b onclick=x›'],
    ['#35;', '＃35,'],
    ['R&D for $5 – "so"', 'R＆D for ＄5 – ”so”'],
    ['two\nlines', 'two lines'],
    ['```', '’’’'],
  ])('%j', (text, expected) => {
    expect(drawable(text)).toBe(expected);
  });

  test('of any report keep to the lines that they belong in', () => {
    fc.assert(
      fc.property(hostileReport, (told) => {
        const report = {
          ...told,
          old: {...told.old, date: '2031-03-04'},
          new: {...told.new, date: '2032-01-15'},
        };
        const lines = timeline(report)?.value.split('\n') ?? [];
        expect(lines).toHaveLength(3);
        expect(lines[0]).toBe('timeline');
        for (const line of lines.slice(1))
          expect(line).toMatch(/^ {2}203[12]-\d\d-\d\d : [^:;#%<>&"`\\{}]+$/u);
      }),
    );
  });

  test('a date that is none draws nothing', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(timeline(report)).toBeNull();
      }),
    );
  });
});
