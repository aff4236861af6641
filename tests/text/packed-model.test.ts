import {createRequire} from 'node:module';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Model, packModel, unpackModel} from '../../src/text/packed-model.js';

const packageModel = createRequire(import.meta.url)('wink-eng-lite-web-model') as {
  readonly core: () => Model;
};
const original = packageModel.core();
const packed = packModel(original);

describe('a packed model', () => {
  it('unpacks to what the package loads, but for how its words are held', () => {
    const {features, ...rest} = unpackModel(packed);
    const {lexeme, ...others} = features;
    const {features: theirs, ...theirRest} = original;
    const {lexeme: theirWords, ...theirOthers} = theirs;
    expect(rest).toEqual(theirRest);
    expect(others).toEqual(theirOthers);
    expect({...lexeme, list: 0, hash: 0}).toEqual({...theirWords, list: 0, hash: 0});
  });

  it('knows every word by its number and every number by its word', () => {
    const {list, hash} = unpackModel(packed).features.lexeme;
    const words = original.features.lexeme.list;
    expect(list).toHaveLength(words.length);
    const strays = words.filter((word, number) => hash[word] !== number || list[number] !== word);
    expect(strays).toEqual([]);
  });

  it.each(['', 'zzyzx', 'constructor', 'toString', '__proto__', 'ſ', '7', '-1'])(
    'knows %j where the package does',
    (word) => {
      expect(unpackModel(packed).features.lexeme.hash[word]).toBe(original.features.lexeme.hash[word]);
    },
  );

  it('takes up new words as a list and a table do', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string().filter((word) => !(word in original.features.lexeme.hash))),
        (news) => {
          const {list, hash} = unpackModel(packed).features.lexeme as {
            list: string[];
            hash: Record<string, number>;
          };
          const size = list.length;
          for (const word of news) {
            if (hash[word] === undefined) hash[word] = list.push(word) - 1;
          }
          expect(list.length).toBe(size + news.length);
          news.forEach((word, at) => {
            expect(hash[word]).toBe(size + at);
            expect(list[size + at]).toBe(word);
          });
        },
      ),
      {numRuns: 30},
    );
  });
});
