import {describe, expect, test} from 'vitest';
import {buildReport} from '../../src/report/build.js';
import type {ReviewedReport} from '../../src/report/remarks.js';
import {toSnippet} from '../../src/report/snippet.js';
import {bridge} from './fixtures.js';

const plain = buildReport(bridge());

function snippet(report: ReviewedReport, id: string, change: number | null): string {
  const topic = report.topics.find((each) => each.id === id);
  if (topic === undefined) throw new Error(`no topic ${id}`);
  return toSnippet(report, topic, change === null ? null : (topic.changes[change] ?? null));
}

describe('a topic to be pasted', () => {
  test('has the statement and the words that prove it, and leads nowhere', () => {
    expect(snippet(plain, 'night-ferry', 0)).toMatchInlineSnapshot(`
      "**night ferry** (changed)

      - “hopes for a grant” (possible) → “granted the money” (fact, according to two councillors)

      > 2031-03-04: The council **hopes for** a grant from the Coastal Fund to keep the night ferry running.

      > 2032-01-15: The Coastal Fund **has granted** the money for the night ferry, **according to** two councillors.
      "
    `);
  });

  test('of all changes, where none is chosen', () => {
    expect(snippet(plain, 'public-hearing', null)).toMatchInlineSnapshot(`
      "**public hearing** (changed)

      - “to be held” (probable) → “took place” (fact)
      - hearing date: April 9 (2031-04-09) → June 2 (2031-06-02)
      - hearing place: the Guildhall → the old customs house

      > 2031-03-04: A public hearing **is to be held** on **April 9** in **the Guildhall**.

      > 2032-01-15: The hearing **took place** on **June 2** in **the old customs house** and lasted eleven hours.
      "
    `);
  });

  test('of which nothing moved has where it stands', () => {
    expect(snippet(plain, 'airport-tram', null)).toMatchInlineSnapshot(`
      "**airport tram** (new)

      > 2032-01-15: A tram to the airport is **under study**.
      "
    `);
  });

  test('says what was found wrong', () => {
    const review = {
      topics: [
        {
          topic: 'night-ferry',
          reviewed: true,
          verdict: null,
          note: null,
          changes: [{change: 0, verdict: 'wrong' as const, note: 'not *yet*'}],
        },
      ],
      stale: [],
    };
    expect(snippet({...plain, review}, 'night-ferry', 0).split('\n')[2]).toMatchInlineSnapshot(
      `"- ~~“hopes for a grant” (possible) → “granted the money” (fact, according to two councillors)~~ · **✗ wrong** · Note: not \\*yet\\*"`,
    );
  });
});
