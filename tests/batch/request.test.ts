import {describe, expect, test} from 'vitest';
import {refusalLine, reportLine} from '../../src/batch/answer.js';
import {requestFrom} from '../../src/batch/request.js';

const SHAPE = 'must be {"id": …, "old": {"text" or "path": …}, "new": {…}}';

function asked(text: string) {
  return requestFrom({number: 7, text});
}

describe('what a line asks for', () => {
  const bare = {date: null, title: null};
  test.each([
    [
      '{"id": "a", "old": {"text": "x"}, "new": {"path": "b.txt"}}',
      {id: 'a', old: {text: 'x', ...bare}, new: {path: 'b.txt', ...bare}},
    ],
    [
      '{"id": 0, "old": {"text": "", "date": "2021-03-04", "title": "A\\nb"}, "new": {"path": "b", "date": null}}\r',
      {id: 0, old: {text: '', date: '2021-03-04', title: 'A b'}, new: {path: 'b', ...bare}},
    ],
    [
      '{"id": "", "old": {"path": "a", "date": "2021-03-04T23:59:00-05:00"}, "new": {"path": "b"}}',
      {id: '', old: {path: 'a', date: '2021-03-04', title: null}, new: {path: 'b', ...bare}},
    ],
  ])('%s', (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  test.each([
    ['nope', null, /^line 7 is not JSON: \P{Cc}+$/u],
    ['{"id": "a"', null, /^line 7 is not JSON: /u],
    ['null', null, `line 7: the pair ${SHAPE}`],
    ['[]', null, `line 7: the pair ${SHAPE}`],
    ['"a"', null, `line 7: the pair ${SHAPE}`],
    ['{}', null, 'line 7: id must be a string or a whole number below 2^53'],
    ['{"id": null}', null, 'line 7: id must be a string or a whole number below 2^53'],
    ['{"id": 1.5}', null, 'line 7: id must be a string or a whole number below 2^53'],
    ['{"id": 12345678901234567890}', null, 'line 7: id must be a string or a whole number below 2^53'],
    ['{"id": "a"}', 'a', 'old must be an object with text or path'],
    ['{"id": "a", "old": "x", "new": {"text": "y"}}', 'a', 'old must be an object with text or path'],
    ['{"id": "a", "old": {}, "new": {"text": "y"}}', 'a', 'old takes text or path, one of them'],
    [
      '{"id": "a", "old": {"text": "x"}, "new": {"text": "y", "path": "z"}}',
      'a',
      'new takes text or path, one of them',
    ],
    ['{"id": "a", "old": {"text": 3}, "new": {"text": "y"}}', 'a', 'old.text must be a string'],
    [
      '{"id": "a", "old": {"text": "x", "title": 3}, "new": {"text": "y"}}',
      'a',
      'old.title must be a string',
    ],
    [
      '{"id": "a", "old": {"text": "x", "dat": "2021-03-04"}, "new": {"text": "y"}}',
      'a',
      'old takes no dat: there is text, path, date, title',
    ],
    [
      '{"id": "a", "old": {"text": "x"}, "new": {"text": "y"}, "lang": "en"}',
      'a',
      'the pair takes no lang: there is id, old, new',
    ],
    [
      '{"id": "a", "old": {"text": "x", "date": "2021-02-30"}, "new": {"text": "y"}}',
      'a',
      'old.date must be a day, such as 2018-09-03',
    ],
    [
      '{"id": "a", "old": {"text": "x", "date": "March 2021"}, "new": {"text": "y"}}',
      'a',
      'old.date must be a day, such as 2018-09-03',
    ],
    ['{"id": "a", "old": {"path": "-"}, "new": {"text": "y"}}', 'a', 'old.path is where the lines come from'],
    [
      '{"id": "a", "old": {"text": "x", "\\u001b[2J": 1}, "new": {"text": "y"}}',
      'a',
      /^old takes no : there/u,
    ],
  ])('%s is refused', (text, id, error) => {
    expect(asked(text)).toEqual({
      id,
      error: typeof error === 'string' ? error : expect.stringMatching(error),
    });
  });

  test('a line that could not be read', () => {
    expect(requestFrom({number: 3, problem: 'is too long'})).toEqual({id: null, error: 'line 3 is too long'});
  });
});

describe('what is said of it', () => {
  test.each([['a'], [7], ['"\n\u2028\ud800'], ['']])('the id %j comes back as it was', (id) => {
    const line = reportLine(id, '{"schemaVersion":1,"summary":"s"}');
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toEqual({id, schemaVersion: 1, summary: 's'});
    expect(JSON.parse(refusalLine({id, error: 'e'}))).toEqual({id, error: 'e'});
  });

  test('the id goes first, for whoever looks', () => {
    expect(Object.keys(JSON.parse(reportLine('a', '{"schemaVersion":1}')))).toEqual(['id', 'schemaVersion']);
  });
});
