import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findStories} from '../../src/stories/find-stories.js';
import {profileOf, type StoryArticle} from '../../src/stories/profile.js';
import {invented} from './invented.js';

function storiesIn(articles: readonly StoryArticle[]): readonly (readonly string[])[] {
  return findStories(articles.map(profileOf)).map((story) => story.articles);
}

const TAKEOVER = ['takeover/2031-02-10', 'takeover/2031-06-21'];
const POISONING = ['poisoning/2031-03-03', 'poisoning/2031-09-14'];
const DAM = ['dam/2029-01-12', 'dam/2030-05-02', 'dam/2032-11-30', 'dam/2036-08-19'];

describe('which articles tell one story', () => {
  test('two stories about one company are two', () => {
    expect(storiesIn(invented('takeover', 'poisoning'))).toEqual([TAKEOVER, POISONING]);
  });

  test('sharing a country, its ministers and its towns makes no story', () => {
    expect(storiesIn(invented())).toEqual([TAKEOVER, POISONING, DAM]);
  });

  test.each([
    ['takeover', TAKEOVER],
    ['poisoning', POISONING],
    ['dam', DAM],
  ])('%s is found in a folder of its own', (story, expected) => {
    expect(storiesIn(invented(story))).toEqual([expected]);
  });

  test('none among strangers', () => {
    expect(storiesIn(invented('budget', 'train', 'football'))).toEqual([]);
    expect(storiesIn([])).toEqual([]);
  });
});

describe('a story', () => {
  const [story] = findStories(invented('dam').map(profileOf));

  test('has its neighbours by date for pairs', () => {
    expect(story?.pairs.map(({old, new: later}) => [old, later])).toEqual([
      [DAM[0], DAM[1]],
      [DAM[1], DAM[2]],
      [DAM[2], DAM[3]],
    ]);
  });

  test('is named by what its articles share', () => {
    expect(story?.names).toHaveLength(3);
    expect(story?.names).toContain('Orvia');
    expect(story?.names).toContain('Bram Osterhout');
    expect(story?.names).not.toContain('Osterhout');
  });
});

test('the order in which articles are given does not matter', () => {
  const sorted = (stories: readonly (readonly string[])[]) => stories.toSorted();
  const expected = sorted(storiesIn(invented()));
  fc.assert(
    fc.property(fc.shuffledSubarray([...invented()], {minLength: invented().length}), (articles) => {
      expect(sorted(storiesIn(articles))).toEqual(expected);
    }),
  );
});

test('an article is in one story at most, whatever is given', () => {
  const word = fc.constantFrom(
    'Orvia',
    'Kestmark',
    'salmon',
    'Brixolane',
    'Quenby',
    'ladder',
    'Osyth',
    'the',
    'Veddow',
    'of',
  );
  const text = fc.array(word, {maxLength: 30}).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, {maxLength: 12}), (texts) => {
      const articles = texts.map((words, number) => ({
        id: String(number),
        title: null,
        date: null,
        source: null,
        text: words,
      }));
      const told = storiesIn(articles).flat();
      expect(new Set(told).size).toBe(told.length);
    }),
  );
});

test('one subject without a name in common is no story', () => {
  const advice = (id: string, place: string): StoryArticle => ({
    id,
    title: null,
    date: null,
    source: null,
    text:
      `Beekeepers near ${place} lost hives to varroa mites after a mild winter. The mites suck haemolymph from larvae, ` +
      'and foulbrood follows. Oxalic acid, trickled between the frames, kills nine tenths of the parasites; drone brood ' +
      'is cut out. Swarms weakened by nosema rarely recover, and honey yields halve.',
  });
  expect(storiesIn([advice('a', 'Lindqvast'), advice('b', 'Pahax')])).toEqual([]);
});
