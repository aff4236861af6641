import {expect, test} from 'vitest';
import {articleFromText, buildReport, compare, toJson, toMarkdown, toText} from '../src/index.js';

test('two texts become a report in a few lines', () => {
  const old = articleFromText('date 2021-03-04 Harton may sign the bridge treaty in May.', null);
  const newer = articleFromText('date 2021-06-04 Harton has signed the bridge treaty.', null);
  const report = buildReport(compare(old, newer));
  expect(report).toMatchObject({schemaVersion: 1, old: {date: '2021-03-04'}, new: {date: '2021-06-04'}});
  expect(toMarkdown(report)).toContain('treaty');
  expect(toText(report, {width: 80, color: false})).toContain('treaty');
  expect(JSON.parse(toJson(report))).toEqual(report);
});
