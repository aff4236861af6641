import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import type {StorylineReport} from '../../../src/model.js';
import {buildStorylineReport} from '../../../src/report/storyline/build.js';
import {storylineToHtml} from '../../../src/report/storyline/html.js';
import {storylineToJson} from '../../../src/report/storyline/json.js';
import {storylineToMarkdown} from '../../../src/report/storyline/markdown.js';
import {storylineJsonSchema, storylineSchema} from '../../../src/report/storyline/schema.js';
import {storylineToText} from '../../../src/report/storyline/text.js';
import {articleNames} from '../../../src/report/storyline/words.js';
import {type StoryName, storyOf, tell} from '../../storyline/stories.js';
import {NASTY} from '../hostile.js';

const NAMES: readonly StoryName[] = ['sound-pact', 'tram-line'];

async function reportOn(name: StoryName): Promise<StorylineReport> {
  return buildStorylineReport(tell(await storyOf(name)));
}

describe.each(NAMES)('%s', async (name) => {
  const report = await reportOn(name);

  test('as Markdown', async () => {
    await expect(storylineToMarkdown(report)).toMatchFileSnapshot(`../../golden/storyline-${name}.md`);
  });

  test('as text', async () => {
    const text = storylineToText(report, {width: 100, color: false});
    await expect(text).toMatchFileSnapshot(`../../golden/storyline-${name}.txt`);
  });

  test('as text no line is wider than the page, and every status is there', () => {
    for (let width = 20; width <= 120; width += 7) {
      const lines = storylineToText(report, {width, color: false}).split('\n');
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    }
  });

  test('as JSON it is what the schema says', () => {
    expect(storylineSchema.parse(JSON.parse(storylineToJson(report)))).toEqual(report);
  });

  test('as a page it holds no script, and every link leads somewhere', () => {
    const page = storylineToHtml(report);
    expect(page.includes('script-src &#x27;none&#x27;')).toBe(true);
    expect(/<script|javascript:|https?:/u.test(page)).toBe(false);
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
    const targets = [...page.matchAll(/ href="#([^"]+)"/gu)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });
});

test('the schema is published for draft 2020-12', () => {
  expect(storylineJsonSchema()).toMatchObject({$schema: 'https://json-schema.org/draft/2020-12/schema'});
});

describe('a storyline that contradicts itself is refused', async () => {
  const report = await reportOn('sound-pact');
  const [first, ...others] = report.topics;
  test.each<[string, object]>([
    ['a cell too few', {topics: [{...first, cells: first?.cells.slice(1)}, ...others]}],
    ['an id twice', {topics: [first, first]}],
    ['a move back in time', {topics: [{...first, moves: [{from: 1, to: 0, kind: 'changed', changes: []}]}]}],
    ['a fact of no topic', {tracks: [{...report.tracks[0], topic: 'nowhere'}]}],
  ])('%s', (_, wrong) => {
    const told = {...report, tracks: [], ...wrong} as StorylineReport;
    expect(storylineSchema.safeParse(told).success).toBe(false);
    expect(() => storylineToJson(told)).toThrow('not valid');
  });
});

test.each<[readonly (string | null)[], readonly string[]]>([
  [
    ['2031-01-01', '2031-02-01'],
    ['2031-01-01', '2031-02-01'],
  ],
  [
    ['2031-01-01', '2031-01-01'],
    ['2031-01-01 (1)', '2031-01-01 (2)'],
  ],
  [
    [null, '2031-01-01'],
    ['undated (1)', '2031-01-01'],
  ],
])('articles of %j are called %j', (dates, names) => {
  expect(articleNames(dates.map((date) => ({date})))).toEqual(names);
});

test('nothing from an article becomes markup of the page', async () => {
  const report = await reportOn('sound-pact');
  const tags = (page: string) => [...page.matchAll(/<\/?[a-z][a-z0-9]*/gu)].map(([tag]) => tag);
  const plain = tags(storylineToHtml(report));
  fc.assert(
    fc.property(fc.constantFrom(...NASTY), (nasty) => {
      const dressed: StorylineReport = {
        ...report,
        warnings: [],
        summary: nasty,
        topics: report.topics.map((topic) => ({...topic, label: nasty})),
        tracks: report.tracks.map((track) => ({...track, slot: nasty})),
      };
      expect(tags(storylineToHtml(dressed))).toEqual(plain);
    }),
  );
});
