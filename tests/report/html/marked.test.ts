import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {buildReport} from '../../../src/report/build.js';
import {fateOf, overlay} from '../../../src/report/html/marked.js';
import {oneLine} from '../../../src/report/pieces.js';
import {quoteOf} from '../../../src/report/quotes.js';
import {bridge, bulletin} from '../fixtures.js';
import {hostileReport} from '../hostile.js';

const revision = buildReport(bulletin());

/** `[deleted]` and `[inserted]`. */
const shown = (side: 'old' | 'new', sentence: number) =>
  fateOf(revision, side, sentence)
    ?.pieces.map(({text, edited}) => (edited ? `[${text}]` : text))
    .join('');

describe('what became of a sentence', () => {
  test.each([
    ['old', 0, 'same', [0], 'Ambel to crest on Friday'],
    [
      'old',
      1,
      'edited',
      [2],
      'The River Ambel [may] rise above [3.1] metres at Tollen Weir by Friday, the water board said.',
    ],
    [
      'new',
      2,
      'edited',
      [1],
      'The River Ambel [will] rise above [3.4] metres at Tollen Weir by Friday, the water board said.',
    ],
    ['old', 4, 'moved', [1], 'Sandbags can be had at the fire station.'],
    ['old', 5, 'deleted', [], '[The board has measured the river since 1911.]'],
    ['new', 5, 'inserted', [], '[A shelter has opened in the town hall.]'],
  ] as const)('%s %i', (side, sentence, words, others, text) => {
    expect(fateOf(revision, side, sentence)).toMatchObject({words, others});
    expect(shown(side, sentence)).toBe(text);
  });

  test('is not told of another article on the story', () => {
    expect(fateOf(buildReport(bridge()), 'old', 1)).toBeNull();
  });
});

describe('two cuts of a sentence laid over each other', () => {
  test('mark what tells and what was edited', () => {
    const quote = [
      {text: 'It ', telling: false},
      {text: 'may rise', telling: true},
      {text: '.', telling: false},
    ];
    const edits = [
      {text: 'It may', edited: false},
      {text: ' rise', edited: true},
      {text: '.', edited: false},
    ];
    expect(overlay(quote, edits)).toEqual([
      {text: 'It ', telling: false, edited: false},
      {text: 'may', telling: true, edited: false},
      {text: ' rise', telling: true, edited: true},
      {text: '.', telling: false, edited: false},
    ]);
  });

  test('of another text are no cuts of this one', () => {
    expect(overlay([{text: 'It rose.', telling: false}], [{text: 'It fell.', edited: true}])).toEqual([
      {text: 'It rose.', telling: false, edited: false},
    ]);
  });

  test('lose no letter', () => {
    fc.assert(
      fc.property(hostileReport, fc.constantFrom('old', 'new'), (report, side) => {
        for (const [number, sentence] of report[side].sentences.entries()) {
          const half = {start: sentence.start, end: (sentence.start + sentence.end) >> 1};
          const quote = quoteOf(report[side], number, [half]);
          const fate = fateOf(report, side, number);
          const pieces = overlay(quote?.pieces ?? [], fate?.pieces ?? []);
          expect(pieces.map(({text}) => text).join('')).toBe(oneLine(sentence.text));
        }
      }),
    );
  });
});
