import {describe, expect, test} from 'vitest';
import {UsageError} from '../../src/commands/command.js';
import {lastWords, outputTrouble, troubleLine} from '../../src/commands/trouble.js';
import {InputError} from '../../src/io/input-error.js';

const FAULT = 'a fault of storydiff, not of the articles: ';
const WHERE = ' (STORYDIFF_DEBUG=1 shows where)';

describe('what went wrong', () => {
  test.each<[unknown, string, string]>([
    [new UsageError('give two articles'), 'give two articles', ''],
    [new InputError('a.txt', 'no such file'), 'a.txt: no such file', ''],
    [new InputError('a\u001b[31m.txt', 'holds\n“\u0007b”'), 'a.txt: holds “b”', ''],
    [new TypeError('no \u001b]0;title\u0007cells\nat all'), `${FAULT}no cells`, WHERE],
    ['thrown\nby a library', 'thrown by a library', ''],
  ])('%j is told in one line', (error, line, hint) => {
    expect(troubleLine(error)).toBe(line);
    expect(lastWords(error, {env: {}})).toBe(line + hint);
  });

  test('and a fault with where it comes from, where that is asked for', () => {
    const fault = new Error('no cells');
    expect(lastWords(fault, {env: {STORYDIFF_DEBUG: '1'}})).toBe(fault.stack);
    const mistake = new UsageError('give two articles');
    expect(lastWords(mistake, {env: {STORYDIFF_DEBUG: '1'}})).toBe('give two articles');
  });

  test.each([
    ['ENOSPC', 'standard output: no space left on the device'],
    ['EWHAT', 'standard output: cannot be used (EWHAT)'],
  ])('output that fails with %s', (code, line) => {
    expect(outputTrouble(Object.assign(new Error(code), {code}))).toBe(line);
  });
});
