import {describe, expect, test} from 'vitest';
import type {Report} from '../../src/model.js';
import {bottomLines} from '../../src/ui/bottom.js';
import {textOf} from '../../src/ui/lines.js';
import {reduce} from '../../src/ui/reduce.js';
import {initialState, type State} from '../../src/ui/state.js';
import {silent, treaty} from './fixtures.js';

const WIDE = {columns: 160, rows: 45};

function opened(report: Report): State {
  return reduce(initialState([{name: 'a', old: 'a', new: 'b'}]), {type: 'loaded', pair: 0, report});
}

function press(state: State, keys: string): State {
  return keys
    .split(' ')
    .filter((key) => key !== '')
    .reduce((at, name) => reduce(at, {type: 'key', name, size: WIDE}), state);
}

const foot = (state: State) => bottomLines(state, WIDE).map(textOf).join('\n');

describe('a key that leads nowhere says so', () => {
  test.each([
    ['[', 'no change before this one'],
    ['G ]', 'no change after this one'],
    ['{', 'the list of topics begins here'],
    ['G }', 'the list of topics ends here'],
    ['G a }', 'the list of topics ends here'],
    ['a n', 'nothing is searched for: / searches both articles'],
    ['a / z z z enter n', 'no other sentence holds “zzz”'],
    ['a >', 'sentences are wrapped: w puts each on one line'],
    ['G y', 'no topic is chosen here'],
    ['G space', 'no topic is chosen here'],
    ['G c', 'no topic is chosen here'],
    ['G Y', 'no topic is chosen here'],
    ['tab <', 'sentences are wrapped: w puts each on one line'],
  ])('%j: %j', (keys, words) => {
    expect(foot(press(opened(treaty), keys))).toBe(words);
  });

  test.each(['', ']', '}', 'j', 'G', 'f', 'a t', 'a / l e v y enter n', 'w >', 'a w >'])(
    '%j leads somewhere, or says by itself where it ends',
    (keys) => {
      expect(press(opened(treaty), keys).notice).toBeNull();
    },
  );

  test('also where nothing was found at all', () => {
    expect(foot(press(opened(silent), '}'))).toBe('the list of topics ends here');
  });
});

describe('the foot of the articles', () => {
  test('has the keys from match to match while something is searched for', () => {
    expect(foot(press(opened(treaty), 'a'))).toContain('t on this topic');
    expect(foot(press(opened(treaty), 'a'))).not.toContain('match');
    expect(foot(press(opened(treaty), 'a / l e v y enter'))).toContain('n N match');
  });
});
