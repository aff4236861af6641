import {describe, expect, test} from 'vitest';
import {buildReport} from '../../src/report/build.js';
import {toJson} from '../../src/report/json.js';
import {toMarkdown} from '../../src/report/markdown.js';
import {type Remarks, type ReviewedReport, reviewWords} from '../../src/report/remarks.js';
import {reportSchema} from '../../src/report/schema.js';
import {toText} from '../../src/report/text.js';
import {bridge} from './fixtures.js';

const plain = buildReport(bridge());

/** The number of the first topic of a kind, and how many changes it has. */
function first(kind: string, changes = 0): string {
  const topic = plain.topics.find((each) => each.kind === kind && each.changes.length >= changes);
  if (topic === undefined) throw new Error(`no topic is ${kind}`);
  return topic.id;
}

const nothing = {verdict: null, note: null};

const REMARKS: Remarks = {
  topics: [
    {
      topic: first('changed', 2),
      reviewed: true,
      ...nothing,
      changes: [
        {change: 0, verdict: 'wrong', note: 'the *council* has not voted yet, says @quill'},
        {change: 1, verdict: 'right', note: null},
      ],
    },
    {topic: first('added'), reviewed: true, verdict: 'wrong', note: 'was in the old article', changes: []},
    {topic: first('dropped'), reviewed: true, verdict: 'right', note: null, changes: []},
  ],
  stale: [
    {topic: 'tolls', statement: 'toll: 4 → 5', reviewed: true, verdict: 'wrong', note: 'it was | 3'},
    {topic: 'tolls', statement: 'unchanged', reviewed: true, ...nothing},
  ],
};

const reviewed: ReviewedReport = {...plain, review: REMARKS};

describe('a reviewed report reads as a document', () => {
  test('in Markdown', async () => {
    await expect(toMarkdown(reviewed)).toMatchFileSnapshot('../golden/bridge-reviewed.md');
  });

  test('as text', async () => {
    const text = toText(reviewed, {width: 80, color: false});
    await expect(text).toMatchFileSnapshot('../golden/bridge-reviewed.txt');
  });
});

describe('what is wrong is struck out', () => {
  const {topics} = plain;
  const whole = (verdict: 'right' | 'wrong'): ReviewedReport => ({
    ...plain,
    review: {
      topics: topics.map(({id}) => ({topic: id, reviewed: false, verdict, note: null, changes: []})),
      stale: [],
    },
  });

  test.each([
    ['in Markdown', toMarkdown],
    ['as text', (report: ReviewedReport) => toText(report, {width: 120, color: false})],
  ])('%s, and nothing else is', (_, print) => {
    expect(print(whole('wrong')).split('~~').length - 1).toBeGreaterThanOrEqual(2 * topics.length);
    expect(print(whole('right'))).not.toContain('~~');
    expect(print(plain)).not.toContain('~~');
  });
});

test('without a review nothing of it is said', () => {
  expect(reviewWords(plain)).toBeNull();
  expect(toMarkdown(plain)).not.toMatch(/review|verdict/i);
  expect(toJson(plain)).not.toContain('"review"');
});

describe('the sum of it', () => {
  test.each<[Remarks, string]>([
    [REMARKS, `3 of ${plain.topics.length} topics reviewed, 2 statements wrong, 2 right`],
    [{topics: [], stale: []}, `0 of ${plain.topics.length} topics reviewed`],
  ])('%#', (review, words) => {
    expect(reviewWords({...plain, review})).toBe(words);
  });
});

describe('in JSON', () => {
  test('it is what was put in, and passes the schema', () => {
    const json = JSON.parse(toJson(reviewed));
    expect(json.review).toEqual(REMARKS);
    expect(reportSchema.safeParse(json).error).toBeUndefined();
  });

  test.each<[string, Remarks]>([
    ['a topic that is none', {...REMARKS, topics: [{topic: 'x', reviewed: true, ...nothing, changes: []}]}],
    [
      'a change that is none',
      {
        ...REMARKS,
        topics: [
          {
            topic: first('added'),
            reviewed: true,
            ...nothing,
            changes: [{change: 7, verdict: 'right', note: null}],
          },
        ],
      },
    ],
  ])('a remark on %s is turned down', (_, review) => {
    expect(() => toJson({...plain, review})).toThrow('review.topics.0');
    expect(reportSchema.safeParse({...plain, review}).success).toBe(false);
  });
});
