import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {buildReport} from '../../../src/report/build.js';
import {HEIGHT, layout, type Stretch} from '../../../src/report/html/picture/layout.js';
import {bridge} from '../fixtures.js';
import {crowd} from './crowd.js';

const story = layout(buildReport(bridge()));
const crowds = fc.integer({min: 1, max: 60}).map((count) => layout(crowd(count)));
const size = ({top, bottom}: Stretch) => bottom - top;
const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;

/** Whether each begins where the one before it has ended, or later. */
function inOrder(stretches: readonly Stretch[]): boolean {
  return stretches.every(
    ({top, bottom}, index) => top < bottom && top >= (stretches[index - 1]?.bottom ?? 0) - 1e-6,
  );
}

describe('rows', () => {
  test('stand in the order in which the articles come to their topics', () => {
    expect(story.rows.map(({topic}) => topic.id)).toEqual([
      'kestrel-point-bridge',
      'public-hearing',
      'night-ferry',
      'airport-tram',
      'heron-reserve',
      'lighthouse-museum',
    ]);
  });

  test('and neither they nor bars lie on one another', () => {
    fc.assert(
      fc.property(crowds, ({rows, old, new: later}) => {
        for (const stretches of [rows, old.bars, later.bars]) {
          expect(inOrder(stretches)).toBe(true);
          expect(stretches.at(-1)?.bottom).toBeLessThan(HEIGHT);
        }
      }),
    );
  });
});

describe('bars', () => {
  test('are divided among the topics of their sentence', () => {
    fc.assert(
      fc.property(crowds, ({old, new: later}) => {
        for (const bar of [...old.bars, ...later.bars]) {
          expect(inOrder(bar.parts)).toBe(true);
          expect(
            near(
              bar.parts.map(size).reduce((a, b) => a + b, 0),
              size(bar),
            ),
          ).toBe(true);
        }
      }),
    );
  });

  test('of sentences on no topic have one part, without a row', () => {
    expect(story.new.bars[1]?.parts.map(({row}) => row)).toEqual([null]);
  });

  test('are as long as their sentences, the longest of both articles having length 1', () => {
    const lengths = [...story.old.bars, ...story.new.bars].map(({length}) => length);
    expect(Math.max(...lengths)).toBe(1);
    expect(story.old.bars[5]?.length).toBeLessThan(0.1);
  });
});

describe('ribbons', () => {
  test('join sentences that follow on one another', () => {
    const bridges = story.old.ribbons.filter(({row}) => row.topic.id === 'kestrel-point-bridge');
    expect(bridges).toHaveLength(1);
    expect(bridges[0]?.at.top).toBe(story.old.bars[0]?.top);
    expect(bridges[0]?.at.bottom).toBe(story.old.bars[3]?.bottom);
  });

  test('and leave out a sentence between them', () => {
    expect(story.new.ribbons.filter(({row}) => row.topic.id === 'kestrel-point-bridge')).toHaveLength(2);
  });

  test('fill the row of their topic, and leave from nothing but its sentences', () => {
    fc.assert(
      fc.property(crowds, ({rows, old, new: later}) => {
        for (const {row, side, name} of rows.flatMap((row) => [
          {row, side: old, name: 'old' as const},
          {row, side: later, name: 'new' as const},
        ])) {
          const own = side.ribbons.filter((ribbon) => ribbon.row === row);
          expect(own.length > 0).toBe(row.topic[name] !== null);
          if (own.length === 0) continue;
          expect(inOrder(own.map(({to}) => to))).toBe(true);
          expect(near(own[0]?.to.top ?? 0, row.top) && near(own.at(-1)?.to.bottom ?? 0, row.bottom)).toBe(
            true,
          );
          const parts = side.bars.flatMap((bar) => bar.parts.filter((part) => part.row === row));
          expect(own.map(({at}) => at.top)).toEqual(parts.map(({top}) => top));
        }
      }),
    );
  });
});
