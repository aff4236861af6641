import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {compare} from '../../src/compare.js';
import {readArticle} from '../../src/io/read-article.js';
import type {Article, Storyline, StorylineTopic} from '../../src/model.js';
import {readStoryline} from '../../src/storyline/read-storyline.js';
import {type StoryName, storyOf, stranger, tell} from './stories.js';

const NAMES: readonly StoryName[] = ['sound-pact', 'tram-line'];

function topic({topics}: Storyline, label: string): StorylineTopic {
  const found = topics.find((each) => each.label.toLowerCase() === label);
  if (!found) throw new Error(`no topic ${label} among ${topics.map((each) => each.label).join(', ')}`);
  return found;
}

const labels = ({cells}: StorylineTopic) => cells.map((cell) => cell?.status?.label ?? null);

/** What a storyline says of each article but those left out: sentences by topic, and the status. */
function told({articles, topics}: Storyline, leftOut: readonly string[] = []) {
  return topics
    .map(({cells}) =>
      cells.flatMap((cell, number) => {
        const path = articles[number]?.path ?? '';
        return cell && !leftOut.includes(path)
          ? [{path, sentences: cell.sentences, status: cell.status?.evidence ?? null}]
          : [];
      }),
    )
    .filter((cells) => cells.length > 0);
}

describe('a pact over four articles', async () => {
  const storyline = tell(await storyOf('sound-pact'));

  test('is hoped for, doubtful, signed, in force', () => {
    expect(labels(topic(storyline, 'fishing pact'))).toEqual([
      expect.stringMatching(/^hoping/u),
      'doubtful',
      'signed',
      'in force',
    ]);
  });

  test('each move begins with what the move before ended with', () => {
    for (const {moves} of storyline.topics)
      moves.slice(1).forEach(({changes}, index) => {
        const statuses = [moves[index]?.changes ?? [], changes].map((each) =>
          each.find(({type}) => type === 'status'),
        );
        const [before, after] = statuses;
        if (before && after) expect(after.old).toEqual(before.new);
      });
  });

  test('an article that is silent leaves a gap, and what stands on both sides of it is compared', () => {
    const ship = topic(storyline, 'research ship');
    expect(ship.cells.map((cell) => cell !== null)).toEqual([true, false, true, true]);
    expect(ship.moves.map(({from, to}) => [from, to])).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });

  test('a minister is replaced, and a number grows', () => {
    const facts = (type: string) =>
      storyline.tracks
        .filter((track) => track.type === type)
        .map((track) => track.facts.map((fact) => fact?.text ?? null));
    expect(facts('role')).toEqual([
      ['Odd Exampleson', 'Odd Exampleson', 'Ada Placeholder', 'Ada Placeholder'],
    ]);
    expect(facts('number')).toEqual([['Some 40 trawlers', '65 trawlers', '90 trawlers', '120 trawlers']]);
  });
});

describe('whatever the story', () => {
  test.each(NAMES)('%s: the order of the articles does not matter', async (name) => {
    const [a, b, c, d] = (await storyOf(name)) as [Article, Article, Article, Article];
    const one = JSON.stringify(tell([a, b, c, d]));
    for (const other of [
      [d, c, b, a],
      [b, d, a, c],
      [c, a, d, b],
    ])
      expect(JSON.stringify(tell(other))).toBe(one);
  });

  test.each(NAMES)('%s: an article of another story changes no cell', async (name) => {
    const story = await storyOf(name);
    const other = stranger('2030-12-24');
    const with_ = tell([...story, other]);
    expect(with_.warnings).toEqual([`${other.path} tells a different story: its topics are not compared.`]);
    expect(told(with_, [other.path ?? ''])).toEqual(told(tell(story)));
  });

  test('an article of the story in the middle changes no cell of the others', async () => {
    const story = await storyOf('sound-pact');
    const middle = story[1]?.path ?? '';
    const without = tell(story.filter(({path}) => path !== middle));
    expect(new Set(told(tell(story), [middle]).map((each) => JSON.stringify(each)))).toEqual(
      new Set(told(without).map((each) => JSON.stringify(each))),
    );
  });

  test.each(NAMES)('%s: every status and fact stands in its sentence, word for word', async (name) => {
    const {articles, topics, tracks} = tell(await storyOf(name));
    const evidence = (
      number: number,
      {sentence, start, end}: {sentence: number; start: number; end: number},
    ) => {
      const whole = articles[number]?.sentences[sentence];
      expect(whole && whole.start <= start && start < end && end <= whole.end).toBe(true);
      return articles[number]?.text.slice(start, end) ?? '';
    };
    for (const {cells} of topics)
      cells.forEach((cell, number) => {
        if (!cell?.status) return;
        const words = evidence(number, cell.status.evidence).split(/[^\p{L}\p{N}]+/u);
        for (const word of cell.status.label.split(' ')) expect(words).toContain(word);
      });
    for (const {facts} of tracks)
      facts.forEach((fact, number) => {
        if (fact) expect(evidence(number, fact.evidence)).toContain(fact.text);
      });
  });

  test('articles without a date keep their places, and it is said', async () => {
    const story = await storyOf('tram-line');
    const undated = story.map((article) => ({...article, date: null}));
    const {articles, warnings} = tell(undated.toReversed());
    expect(articles.map(({path}) => path)).toEqual(story.map(({path}) => path).toReversed());
    expect(warnings).toEqual([
      `No date is stated by ${story
        .map(({path}) => path)
        .toReversed()
        .join(', ')}: kept at the place in the order given.`,
    ]);
  });
});

const PAIRS = join(import.meta.dirname, '..', 'eval', 'pairs');

describe('two articles', () => {
  test.each(['treaty-squid', 'strike-belrail', 'merger-coatings', 'trial-claret'])(
    '%s: give what compare gives',
    async (name) => {
      const [old, fresh] = [
        await readArticle(join(PAIRS, name, 'old.txt')),
        await readArticle(join(PAIRS, name, 'new.txt')),
      ];
      expect(readStoryline([fresh, old]).compared(0, 1).topics).toEqual(compare(old, fresh).topics);
    },
  );

  test('that are no pair can not be compared', async () => {
    const reading = readStoryline(await storyOf('tram-line'));
    expect(() => reading.compared(2, 1)).toThrow(RangeError);
  });
});
