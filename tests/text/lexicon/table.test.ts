import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {lookup} from '../../../src/text/lexicon/table.js';
import wordnet from '../../../src/text/lexicon/wordnet.json' with {type: 'json'};

const word = fc.stringMatching(/^[a-z]{1,4}( [a-z]{1,3})?$/);

describe('lookup', () => {
  it('finds what the table holds and nothing else', () => {
    fc.assert(
      fc.property(fc.dictionary(word, fc.stringMatching(/^[A-Za-z0-9,]{0,6}$/)), word, (entries, other) => {
        const keys = Object.keys(entries).sort((a, b) => (a < b ? -1 : 1));
        const table = keys.map((key) => `${key}=${entries[key]};`).join('');
        for (const key of keys) expect(lookup(table, key)).toBe(entries[key]);
        expect(lookup(table, other)).toBe(Object.hasOwn(entries, other) ? entries[other] : undefined);
      }),
    );
  });

  it.each(['nouns', 'verbs', 'families', 'opposites'] as const)('finds every word of the %s', (name) => {
    for (const entry of wordnet[name].split(';').slice(0, -1)) {
      const at = entry.indexOf('=');
      expect(lookup(wordnet[name], entry.slice(0, at))).toBe(entry.slice(at + 1));
    }
  });
});
