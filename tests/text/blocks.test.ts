import {describe, expect, test} from 'vitest';
import {splitBlocks} from '../../src/text/blocks.js';

const kinds = (text: string): readonly string[] =>
  splitBlocks(text).map(({kind, start, end}) => `${kind}: ${text.slice(start, end).replace(/\n/gu, '⏎')}`);

describe('blocks', () => {
  test('a headline, a byline and a date stand above the story', () => {
    expect(
      kinds('Harbour bridge to open\n\nBy Ona Lind\n3 March 2021\n\nThe bridge opens on Monday.'),
    ).toEqual([
      'title: Harbour bridge to open',
      'byline: By Ona Lind',
      'byline: 3 March 2021',
      'paragraph: The bridge opens on Monday.',
    ]);
  });

  test('a line with a colon, a question mark or no full stop is a heading', () => {
    const text =
      'The talks began.\n\nPact doubtful:\n\nLawyers are reading it.\n\nWhat next?\n\nNobody knows.\n\nTHE BRIDGE\n\nIt is shut.';
    expect(kinds(text).filter((line) => line.startsWith('heading'))).toEqual([
      'heading: Pact doubtful:',
      'heading: What next?',
      'heading: THE BRIDGE',
    ]);
  });

  test('a short paragraph with a full stop, or a quotation, is no heading', () => {
    expect(
      kinds('The talks began.\n\nIt failed.\n\n“Never again”').map((line) => line.split(':')[0]),
    ).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  test('lines wrapped by hand are one paragraph', () => {
    const text =
      'The ferry company said on Monday that it\nwould sell both of its ships and close the\noffice at Marl.\n\nThe union objected.';
    expect(kinds(text)).toHaveLength(2);
  });

  test('a line that ends early, where the next word would have fitted, is one of its own', () => {
    const text =
      'Pact signed\nThe two ministers signed the pact in the old town hall on Monday.\n\nThe union objected to it.';
    expect(kinds(text)[0]).toBe('title: Pact signed');
  });
});
