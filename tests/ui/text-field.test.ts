import {describe, expect, test} from 'vitest';
import {KEYS} from '../../src/ui/key-table.js';
import {commandFor} from '../../src/ui/keys.js';
import {editText, insert, type TextField} from '../../src/ui/text-field.js';

/** The field with `|` at its cursor, after keys as names with spaces between them. */
function after(start: string, keys: string): string {
  const at = start.indexOf('|');
  const field: TextField = {text: start.replace('|', ''), at};
  const {text, at: cursor} = keys
    .split(' ')
    .filter((key) => key !== '')
    .reduce((current, key) => editText(current, commandFor(key, 'note', KEYS), key), field);
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

test.each([
  ['|', 'a b', 'ab|'],
  ['ab|', 'space q', 'ab q|'],
  ['a|c', 'b', 'ab|c'],
  ['abc|', 'left left x', 'ax|bc'],
  ['abc|', 'left left left left', '|abc'],
  ['ab|c', 'right right', 'abc|'],
  ['ab|c', 'home', '|abc'],
  ['a|bc', 'end', 'abc|'],
  ['ab|c', 'backspace', 'a|c'],
  ['|abc', 'backspace', '|abc'],
  ['a|bc', 'delete', 'a|c'],
  ['abc|', 'delete', 'abc|'],
  ['one two|', 'ctrl-w', 'one |'],
  ['one two  |', 'ctrl-w', 'one |'],
  ['one|', 'ctrl-w', '|'],
  ['one t|wo', 'ctrl-w', 'one |wo'],
  ['one t|wo', 'ctrl-u', '|'],
  ['é航👩‍👩‍👧‍👦|', 'left left backspace', '|航👩‍👩‍👧‍👦'],
  ['👩‍👩‍👧‍👦|', 'backspace', '|'],
  ['|👩‍👩‍👧‍👦a', 'right', '👩‍👩‍👧‍👦|a'],
  ['ab|', 'up down pageup', 'ab|'],
])('%j after %j is %j', (start, keys, end) => {
  expect(after(start, keys)).toBe(end);
});

describe('what is pasted', () => {
  test.each([
    ['one\ntwo', 'a one twob'],
    ['', 'a b'],
    ['x\r\n\ty', 'a x yb'],
  ])('%j stays in one line', (pasted, text) => {
    const field = insert({text: 'a b', at: 2}, pasted);
    expect(field).toEqual({text, at: text.length - 1});
  });
});
