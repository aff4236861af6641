import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Report} from '../../src/model.js';
import {buildReport} from '../../src/report/build.js';
import {toJson} from '../../src/report/json.js';
import {reportJsonSchema, reportSchema} from '../../src/report/schema.js';
import {bridge, bulletin, strangers, twice} from './fixtures.js';
import {hostileReport} from './hostile.js';

const STORIES = {bridge, bulletin, strangers, twice};

/** A deep copy that a test may break. */
const copy = (report: Report) => JSON.parse(JSON.stringify(report));

describe('a sound report', () => {
  test.each(Object.entries(STORIES))('%s passes, and is the same when read back', (_, story) => {
    const report = buildReport(story());
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    expect(JSON.parse(toJson(report))).toEqual(report);
    expect(toJson(report)).toMatch(/^\{\n {2}"schemaVersion": 1,\n[\s\S]*\n\}\n$/);
  });

  test('passes whatever its articles hold', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(JSON.parse(toJson(report))).toEqual(report);
      }),
    );
  });

  test('gives the same JSON twice', () => {
    expect(toJson(buildReport(bulletin()))).toBe(toJson(buildReport(bulletin())));
  });
});

describe('a report is turned down', () => {
  // biome-ignore lint/suspicious/noExplicitAny: it breaks what the types forbid
  test.each<[string, (report: any) => void, string]>([
    ['of another version', (report) => (report.schemaVersion = 2), 'schemaVersion'],
    ['with a property more', (report) => (report.verdict = 'fine'), ''],
    ['with a property less', (report) => delete report.links, 'links'],
    ['with another relation', (report) => (report.relation = 'sequel'), 'relation'],
    ['with half an offset', (report) => (report.old.sentences[0].start = 0.5), 'old.sentences.0.start'],
    [
      'with another factuality',
      (report) => (report.topics[0].old.status.factuality = 'CT'),
      'topics.0.old.status.factuality',
    ],
    [
      'with a change of no type',
      (report) => delete report.topics[0].changes[0].type,
      'topics.0.changes.0.type',
    ],
    [
      'with a fact as a status',
      (report) => (report.topics[0].changes[1].type = 'status'),
      'topics.0.changes.1.old.label',
    ],
    ['with a score above 1', (report) => (report.links[0].score = 1.01), 'links.0.score'],
    [
      'with a sentence that is not in the text',
      (report) => (report.new.sentences[2].text += '!'),
      'new.sentences.2',
    ],
    [
      'with evidence out of its sentence',
      (report) => (report.topics[0].changes[0].new.evidence.end += 99),
      'topics.0.changes.0.new.evidence',
    ],
    [
      'with empty evidence',
      (report) => (report.topics[0].old.status.evidence.end = report.topics[0].old.status.evidence.start),
      'topics.0.old.status.evidence',
    ],
    [
      'with a sentence too far',
      (report) => report.topics[0].new.sentences.push(6),
      'topics.0.new.sentences.2',
    ],
    ['with an unplaced one too far', (report) => (report.old.unplaced = [6]), 'old.unplaced.0'],
    [
      'with a dropped topic in the new article',
      (report) => (report.topics[0].kind = 'dropped'),
      'topics.0.new',
    ],
    ['with a silent side in a changed topic', (report) => (report.topics[0].old = null), 'topics.0.old'],
    [
      'with an edit out of the text',
      (report) => (report.links[2].edits[1].old = [5, 5000]),
      'links.2.edits.1.old',
    ],
    ['with two topics of one id', (report) => (report.topics[1].id = report.topics[0].id), 'topics.1.id'],
  ])('%s', (_, spoil, path) => {
    const report = copy(buildReport(bulletin()));
    spoil(report);
    const {error} = reportSchema.safeParse(report);
    expect(error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
  });
});

test.each<[string, (report: Report) => unknown]>([
  ['links.0.score is not between 0 and 1', ({links}) => Object.assign(links[0] ?? {}, {score: Number.NaN})],
  ['topics.0.label is empty', ({topics}) => Object.assign(topics[0] ?? {}, {label: ''})],
  ['old.unplaced.0 is no sentence', ({old}) => Object.assign(old.unplaced, [-1])],
  ['new.sentences.1 is not the text', ({new: later}) => Object.assign(later.sentences[1] ?? {}, {start: 0})],
])('nothing is printed of a report where %s', (message, spoil) => {
  const report = copy(buildReport(bulletin()));
  spoil(report);
  expect(() => toJson(report)).toThrow(`the report is not valid: ${message}`);
});

describe('the JSON Schema', () => {
  const schema = copy(reportJsonSchema() as Report);

  test('is of draft 2020-12 and needs nothing from outside', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const references = JSON.stringify(schema).match(/"\$ref":"[^"]*"/g) ?? [];
    expect(references.length).toBeGreaterThan(5);
    for (const reference of references) {
      const name = reference.split('/').at(-1)?.replace('"', '');
      expect(Object.keys(schema.$defs)).toContain(name);
    }
  });

  test('names every property of the report and says what the types do not', () => {
    const report = buildReport(bridge());
    expect(Object.keys(schema.properties)).toEqual([...Object.keys(report), 'review']);
    expect(schema.required).toEqual(Object.keys(report));
    expect(Object.keys(schema.$defs.Article.properties)).toEqual(Object.keys(report.old));
    expect(schema.$defs.Factuality.description).toContain('FactBank');
  });

  test('forbids what it does not name', () => {
    const objects = JSON.stringify(schema).match(/"type":"object"/g) ?? [];
    const closed = JSON.stringify(schema).match(/"additionalProperties":false/g) ?? [];
    expect(closed.length).toBe(objects.length);
  });
});
