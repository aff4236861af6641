import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {profileOf} from '../../src/stories/profile.js';

function profile(
  text: string,
  {title = null, source = null}: {title?: string | null; source?: string | null} = {},
) {
  return profileOf({id: 'x', title, date: null, source, text});
}

describe('how a term is written', () => {
  test.each([
    ['They met in Kestmark.', 'kestmark', 'name'],
    ['Kestmark has a dam.', 'kestmark', 'open'],
    ['Bram Osterhout wept.', 'bram', 'name'],
    ['Kestmark has a dam. They met in Kestmark.', 'kestmark', 'name'],
    ['The Lobelia sank. A lobelia was found.', 'lobelia', 'word'],
    // A heading written with capitals throughout tells no names.
    ['Ferry Sinks Off Kestmark\n\nIt rained.', 'kestmark', 'open'],
    ['“Salmon are back”, they said.', 'salmon', 'open'],
    ['Gov. Quillon wept.', 'quillon', 'name'],
    ['They want the KR-70.', 'kr-70', 'name'],
    ['The 4+2 meet.', '4+2', 'name'],
  ])('%s %s: %s', (text, term, writing) => {
    expect(profile(text).terms.get(term)?.writing).toBe(writing);
  });

  test.each([
    ['India and France agree.', 'india'],
    ['They met on Monday in 1998.', 'monday'],
    ['It cost 1,200 crowns.', '1,200'],
    ['a', 'a'],
  ])('what stories of all kinds have is left out: %s %s', (text, term) => {
    expect(profile(text).terms.has(term)).toBe(false);
  });
});

describe('offices', () => {
  test.each([
    ['They met Transport Minister Tobias Renn.', 'ren', true],
    ['They met Transport Minister Tobias Renn.', 'transport', true],
    ['They met chief executive Ilse Varga.', 'varga', true],
    ['They met Gov. Quillon.', 'quillon', true],
    ['They met Tobias Renn.', 'ren', false],
    ['A minister met Quillon.', 'quillon', false],
  ])('%s %s: %s', (text, term, official) => {
    expect(profile(text).terms.get(term)?.official).toBe(official);
  });
});

test('the words of the byline are the paper’s, not the story’s', () => {
  const {terms} = profile('Ona Quillon writes on Kestmark.', {source: 'Ona Quillon, Harton Weekly'});
  expect([...terms.keys()]).not.toContain('quillon');
  expect([...terms.keys()]).toContain('kestmark');
});

test('words of the title are marked, and names keep their order', () => {
  const {terms, before} = profile('The dam at Orvia Gorge is built.', {title: 'Orvia dam'});
  expect(terms.get('orvia')?.title).toBe(true);
  expect(terms.get('gorg')?.title).toBe(false);
  expect(before.get('gorg')).toBe('orvia');
});

test('scripts without case or spaces have terms too', () => {
  expect(profile('東京で会議が開かれた').terms.size).toBeGreaterThan(1);
});

test('any text has a profile', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 400}), (text) => {
      for (const [key, {count}] of profile(text).terms) {
        expect(key).not.toBe('');
        expect(count).toBeGreaterThan(0);
      }
    }),
  );
});
