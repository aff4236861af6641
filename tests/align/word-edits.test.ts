/** Word edits: whole figures, readable changes, and both texts rebuilt exactly. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {wordEdits} from '../../src/align/word-edits.js';
import {wordTokens} from '../../src/align/word-tokens.js';
import type {Edit, Span} from '../../src/model.js';

/** `[-deleted-]{+inserted+}`, kept words as the new text has them. */
function show(old: string, fresh: string): string {
  return wordEdits(whole(old), whole(fresh))
    .map(({op, ...edit}) => {
      if (op === 'delete') return `[-${old.slice(...edit.old)}-]`;
      const words = fresh.slice(...edit.new);
      return op === 'insert' ? `{+${words}+}` : words;
    })
    .join('');
}

function whole(text: string): {readonly text: string; readonly spans: readonly Span[]} {
  return {text, spans: [{start: 0, end: text.length}]};
}

describe('tokens', () => {
  test.each([
    ['It cost $1.5 billion, up 5.1%.', ['It', 'cost', '$1.5', 'billion', ',', 'up', '5.1%', '.']],
    ['a 10-year, 1,200 km line', ['a', '10-year', ',', '1,200', 'km', 'line']],
    ['F-35s at 4 p.m. in 2018–19', ['F-35s', 'at', '4', 'p.m.', 'in', '2018-19']],
    ['AT&T won 5+1 for US$3', ['AT&T', 'won', '5+1', 'for', 'US$3']],
    ['late -- "too late"', ['late', '-', '"', 'too', 'late', '"']],
    ['the end...', ['the', 'end', '...']],
    ['out-of-work', ['out-of-work']],
    ['and/or', ['and', '/', 'or']],
    ['5 - 3', ['5', '-', '3']],
    ['€ and £5', ['€', 'and', '£5']],
  ])('%s', (text, keys) => {
    expect(wordTokens(whole(text)).map(({key}) => key)).toEqual(keys);
  });
});

describe('edits', () => {
  test.each([
    ['It cost $1.5 billion.', 'It cost $1.8 billion.', 'It cost [-$1.5 -]{+$1.8 +}billion.'],
    ['rose to 1,200 in May', 'rose to 1,250 in May', 'rose to [-1,200 -]{+1,250 +}in May'],
    ['The dam is safe.', 'The dam is not safe.', 'The dam is {+not +}safe.'],
    ['"We won\'t," he said.', '“We won’t,” he said.', '“We won’t,” he said.'],
    ['one\ntwo', 'one two', 'one two'],
    [
      'The ferry was trading at a loss.',
      'The ferry closed at a profit.',
      'The ferry [-was trading -]{+closed +}at a [-loss-]{+profit+}.',
    ],
    [
      'Doubts about half of the money stayed.',
      'Nobody any longer asks whose hands most of these coins went through.',
      '[-Doubts about half of the money stayed-]{+Nobody any longer asks whose hands most of these coins went through+}.',
    ],
  ])('%s', (old, fresh, shown) => {
    expect(show(old, fresh)).toBe(shown);
  });

  test('a name between two changes is kept', () => {
    expect(
      show('It was sold by the Lind-Varo family of Ostrel.', 'It has been bought for the Lind-Varo fund.'),
    ).toContain('Lind-Varo');
  });
});

const passage = fc
  .array(
    fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom('the ', 'ferry ', '1,200 ', '“no” ', '\n', ' ', '𝒳-ray ', '\ud835'),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => whole(parts.join('')));

describe('any two texts', () => {
  test('edits laid end to end rebuild both', () => {
    fc.assert(
      fc.property(passage, passage, (old, fresh) => {
        const edits = wordEdits(old, fresh);
        expect(covered(edits, 'old')).toEqual(old.text === '' ? [] : [[0, old.text.length]]);
        expect(covered(edits, 'new')).toEqual(fresh.text === '' ? [] : [[0, fresh.text.length]]);
        for (const {op, ...edit} of edits) {
          expect(op === 'insert' ? edit.old[1] - edit.old[0] : 0).toBe(0);
          expect(op === 'delete' ? edit.new[1] - edit.new[0] : 0).toBe(0);
        }
      }),
      {numRuns: 500},
    );
  });

  test('spans that do not touch are covered and nothing between them', () => {
    const text = 'It rained. Nobody came. The band played on.';
    const old = {
      text,
      spans: [
        {start: 0, end: 10},
        {start: 24, end: text.length},
      ],
    };
    const edits = wordEdits(old, whole('It rained and the band played on.'));
    expect(covered(edits, 'old')).toEqual([
      [0, 10],
      [24, text.length],
    ]);
  });

  test('a text against itself is kept whole', () => {
    fc.assert(
      fc.property(passage, (one) => {
        expect(wordEdits(one, one).every(({op}) => op === 'keep')).toBe(true);
      }),
    );
  });
});

/** The ranges that the edits cover on a side; fails where they do not follow each other. */
function covered(edits: readonly Edit[], side: 'old' | 'new'): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const {
    [side]: [start, end],
  } of edits) {
    if (start === end) continue;
    const last = ranges.at(-1);
    expect(start).toBeGreaterThanOrEqual(last?.[1] ?? 0);
    if (last?.[1] === start) last[1] = end;
    else ranges.push([start, end]);
  }
  return ranges;
}

test('passages too unlike for the shortest way keep what occurs once in each', () => {
  const words = (letter: string): string => Array.from({length: 3_000}, (_, n) => `${letter}${n}`).join(' ');
  const common = 'Here the two of them come together again. ';
  const [old, fresh] = [
    whole(`${words('a')} ${common}${words('b')}`),
    whole(`${words('c')} ${common}${words('d')}`),
  ];
  const edits = wordEdits(old, fresh);
  expect(covered(edits, 'old')).toEqual([[0, old.text.length]]);
  expect(covered(edits, 'new')).toEqual([[0, fresh.text.length]]);
  expect(edits.flatMap(({op, ...edit}) => (op === 'keep' ? [old.text.slice(...edit.old)] : []))).toEqual([
    common,
  ]);
});
