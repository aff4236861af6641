import {describe, expect, test} from 'vitest';
import type {ComparedTopic, Report, ReportArticle} from '../../src/model.js';
import {opinionsFrom, staleOpinions, withMark} from '../../src/review/marks.js';
import {remarksOn} from '../../src/review/remarks-on.js';
import {subjectsOf} from '../../src/review/subjects.js';
import {notice, treaty} from '../ui/fixtures.js';

/** The keys of what is said of a topic: of all of it, and of each change. */
function keys(report: Report, id: string): readonly string[] {
  const topic = report.topics.find((each) => each.id === id);
  const subjects = topic && subjectsOf(report).get(topic);
  if (subjects === undefined) throw new Error(`no topic ${id}`);
  return [subjects.whole, ...subjects.changes].map(({key}) => key);
}

/** The report with a text put before the first of its old article: every offset and number moves. */
function shifted(report: Report): Report {
  const lead = 'A lead was put before it.';
  const by = lead.length + 2;
  const old: ReportArticle = {
    ...report.old,
    text: `${lead}\n\n${report.old.text}`,
    sentences: [
      {start: 0, end: lead.length, text: lead, heading: false, block: 0},
      ...report.old.sentences.map((each) => ({
        ...each,
        start: each.start + by,
        end: each.end + by,
        block: each.block + 1,
      })),
    ],
  };
  const topics = report.topics.map((topic): ComparedTopic => {
    const status = topic.old?.status ?? null;
    const moved = <T extends {start: number; end: number; sentence: number}>(evidence: T): T => ({
      ...evidence,
      start: evidence.start + by,
      end: evidence.end + by,
      sentence: evidence.sentence + 1,
    });
    return {
      ...topic,
      old: topic.old && {
        sentences: topic.old.sentences.map((n) => n + 1),
        status: status && {...status, evidence: moved(status.evidence)},
      },
      changes: topic.changes.map((change) =>
        change.type === 'status'
          ? {...change, old: {...change.old, evidence: moved(change.old.evidence)}}
          : {...change, old: {...change.old, evidence: moved(change.old.evidence)}},
      ),
    };
  });
  return {...report, old, topics};
}

/** The report with the words of a sentence of the new article replaced. */
function reworded(report: Report, sentence: number, text: string): Report {
  const sentences = report.new.sentences.map((each, n) => (n === sentence ? {...each, text} : each));
  return {...report, new: {...report.new, sentences}};
}

const PACT = 'sound-passage-agreement';

describe('what a mark is about', () => {
  test('is the same wherever it stands in the article', () => {
    for (const {id} of treaty.topics) expect(keys(shifted(treaty), id)).toEqual(keys(treaty, id));
  });

  test('is the same however its lines are broken', () => {
    const text = treaty.new.sentences[0]?.text.replaceAll(' ', '\n') ?? '';
    expect(keys(reworded(treaty, 0, text), PACT)).toEqual(keys(treaty, PACT));
  });

  test('is another when the words that prove it are', () => {
    const before = keys(treaty, PACT);
    const after = keys(reworded(treaty, 0, 'The Agreement was signed.'), PACT);
    expect(after.filter((key) => before.includes(key))).toEqual([]);
    expect(keys(reworded(treaty, 0, 'The Agreement was signed.'), 'delegations')).toEqual(
      keys(treaty, 'delegations'),
    );
  });

  test('is another only for the topic when another of its sentences is', () => {
    const [whole, ...changes] = keys(treaty, PACT);
    const [other, ...same] = keys(reworded(treaty, 1, 'It opens the strait.'), PACT);
    expect(other).not.toBe(whole);
    expect(same).toEqual(changes);
  });

  test.each<[string, (topic: ComparedTopic) => ComparedTopic]>([
    ['is named otherwise', (topic) => ({...topic, label: 'the pact'})],
    ['is of another kind', (topic) => ({...topic, kind: 'unchanged'})],
  ])('is another when the topic %s', (_, turn) => {
    const topics = treaty.topics.map((topic) => (topic.id === PACT ? turn(topic) : topic));
    expect(keys({...treaty, topics}, PACT)[0]).not.toBe(keys(treaty, PACT)[0]);
  });

  test('has a key of its own each', () => {
    for (const report of [treaty, notice]) {
      const all = report.topics.flatMap(({id}) => keys(report, id));
      expect(new Set(all).size).toBe(all.length);
      expect(all.every((key) => /^[0-9a-f]{32}$/.test(key))).toBe(true);
    }
  });
});

describe('after an edit', () => {
  const [pact, levy] = treaty.topics.map((topic) => subjectsOf(treaty).get(topic));
  if (pact === undefined || levy === undefined) throw new Error('no topics');
  const [signed] = pact.changes;
  if (signed === undefined) throw new Error('no change');
  const opinions = opinionsFrom([
    {subject: pact.whole, aspect: 'reviewed', value: true, at: '2031-12-01T10:00:00.000Z'},
    {subject: signed, aspect: 'verdict', value: 'wrong', at: '2031-12-01T10:00:01.000Z'},
    {subject: levy.whole, aspect: 'note', value: 'ask the ministry', at: '2031-12-01T10:00:02.000Z'},
  ]);

  test('what is the same stands, the rest is stale, and nothing is lost', () => {
    expect(staleOpinions(treaty, opinions)).toEqual([]);
    const edited = reworded(treaty, 1, 'It opens the strait.');
    expect(staleOpinions(edited, opinions).map(({subject}) => subject.statement)).toEqual(['changed']);
    const remarks = remarksOn(edited, opinions);
    expect(remarks.topics).toEqual([
      {
        topic: PACT,
        reviewed: false,
        verdict: null,
        note: null,
        changes: [{change: 0, verdict: 'wrong', note: null}],
      },
      {topic: 'fuel-levy-exemption', reviewed: false, verdict: null, note: 'ask the ministry', changes: []},
    ]);
    expect(remarks.stale).toEqual([
      {topic: 'Sound Passage Agreement', statement: 'changed', reviewed: true, verdict: null, note: null},
    ]);
  });

  test('what was taken back is not stale', () => {
    const back = withMark(opinions, {subject: pact.whole, aspect: 'reviewed', value: false});
    expect(staleOpinions(reworded(treaty, 1, 'It opens the strait.'), back)).toEqual([]);
  });
});
