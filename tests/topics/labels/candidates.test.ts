import {describe, expect, test} from 'vitest';
import {collectCandidates, indexMentions} from '../../../src/topics/labels/candidates.js';
import {read} from '../../text/read.js';

const candidates = (text: string) => {
  const article = read(text);
  return collectCandidates(indexMentions([article]), [article.sentences.map((_, number) => number)]);
};

const texts = (text: string): readonly string[] => candidates(text).map((candidate) => candidate.text);

describe('what a topic may be called', () => {
  test.each([
    ['an article goes', 'The ferry contract was signed.', 'ferry contract'],
    ['so does an owner', 'They shut the harbour’s fish market.', 'fish market'],
    ['so does what any thing may be', 'They want another new ferry contract.', 'ferry contract'],
    ['half a word stays', 'They broke off last-ditch talks.', 'last-ditch talks'],
    ['a whole one goes', 'They broke off the last talks on quotas.', 'talks'],
    ['a designator stays', 'The KR-70 missile was bought.', 'KR-70 missile'],
    ['a number goes', 'They bought 12 patrol boats.', 'patrol boats'],
    ['its unit goes with it', 'They will build a €260m plant.', 'plant'],
    ['a letter by itself stays', 'They will widen the M road.', 'M road'],
    ['capitals of a heading are set small', 'HARBOUR TOLL DOUBLED\n\nThe toll is paid.', 'harbour toll'],
  ])('%s: %s', (_, text, expected) => {
    expect(texts(text)).toContain(expected);
  });

  test.each([
    ['a date', 'It was signed on 3 March.', '3 March'],
    ['the article itself', 'They shut the harbour.', 'the harbour'],
    ['words that name nothing', 'They did it for the first time.', 'time'],
  ])('%s is none: %s', (_, text, phrase) => {
    expect(texts(text)).not.toContain(phrase);
  });

  test('a definite noun is what an earlier sentence calls more fully', () => {
    const [dialogue] = candidates('The border dialogue began. The dialogue will go on.');
    expect(dialogue).toMatchObject({text: 'border dialogue', total: 2, opens: 2, first: 1, definite: 2});
  });

  test('a person is told from a thing', () => {
    const found = candidates('Marl Harbour is open, said Odd Exampleson. Odd Exampleson said no more.');
    const person = (text: string) => found.find((candidate) => candidate.text === text)?.person;
    expect([person('Odd Exampleson'), person('Marl Harbour')]).toEqual([true, false]);
  });
});
