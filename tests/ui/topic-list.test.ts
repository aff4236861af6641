import {describe, expect, test} from 'vitest';
import type {ComparedTopic} from '../../src/model.js';
import {RETOLD} from '../../src/report/words.js';
import type {Opinion} from '../../src/review/marks.js';
import {lineWidth, textOf} from '../../src/ui/lines.js';
import {movedLine, rowLines, underCursor} from '../../src/ui/topic-list.js';
import {notice, treaty} from './fixtures.js';

function topic(label: string): ComparedTopic {
  const found = [...treaty.topics, ...notice.topics].find((each) => each.label === label);
  if (found === undefined) throw new Error(`no topic ${label}`);
  return found;
}

function opinion(said: Partial<Opinion>): Opinion {
  const subject = {key: 'k', topic: 't', statement: 's'};
  return {subject, reviewed: false, verdict: null, note: null, ...said};
}

test.each([
  ['Sound Passage Agreement', 'doubtful → signed, 2 more'],
  ['fuel levy exemption', 'hoping for exemption → exemption granted'],
  ['delegations', 'Transport Minister: Ada Quillon → Joen Halvard, 1 more'],
  ['liaison officer at Port Ellow', 'will be posted'],
  ['night lanes', ''],
  ['fishing quotas', ''],
])('of %s the list says %j', (label, words) => {
  expect(textOf(movedLine(topic(label)))).toBe(words);
});

test('a changed topic without a typed change says that it is told differently', () => {
  const told = {...topic('delegations'), changes: []};
  expect(textOf(movedLine(told))).toBe(RETOLD);
});

describe('a row', () => {
  test('has kind by glyph and word, label, and beneath it what moved; a long label wraps', () => {
    const row = {kind: 'topic', id: 'x', topic: topic('joint rescue exercise off Cape Senna')} as const;
    expect(rowLines(row, null, 37).map(textOf)).toEqual([
      '   - dropped   joint rescue exercise',
      '               off Cape Senna',
      '     expected to be announced',
    ]);
  });

  test.each<[Partial<Opinion>, Partial<Opinion>, string]>([
    // of the topic, of its change, what the row has
    [{}, {}, '   ~ changed   fuel levy exemption|     hoping for exemption → exemption granted'],
    [
      {reviewed: true},
      {},
      ' ✓ ~ changed   fuel levy exemption|     hoping for exemption → exemption granted',
    ],
    [{}, {verdict: 'wrong', note: 'not yet'}, 'exemption granted  ✗ wrong  ✎ note'],
    [{verdict: 'wrong'}, {verdict: 'wrong'}, 'exemption granted  ✗ 2 wrong'],
    [{verdict: 'right'}, {verdict: 'wrong'}, 'exemption granted  ✗ wrong  ✓ right'],
  ])('shows what was said: %o, %o', (whole, change, words) => {
    const row = {kind: 'topic', id: 'x', topic: topic('fuel levy exemption')} as const;
    const judged = {whole: opinion(whole), changes: [opinion(change)]};
    expect(rowLines(row, judged, 90).map(textOf).join('|')).toContain(words);
  });

  test('under the cursor is marked at the left, in focus to the edge', () => {
    const row = {kind: 'topic', id: 'x', topic: topic('fuel levy exemption')} as const;
    const lines = rowLines(row, null, 50);
    const focused = underCursor(lines, {focused: true, width: 50});
    expect(focused.map(lineWidth)).toEqual([50, 50]);
    expect(focused.flat().every((part) => part.roles.includes('active'))).toBe(true);
    const left = underCursor(lines, {focused: false, width: 50}).map(textOf);
    expect(left).toEqual([
      '▌  ~ changed   fuel levy exemption',
      '▌    hoping for exemption → exemption granted',
    ]);
  });
});
