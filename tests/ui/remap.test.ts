import {describe, expect, test} from 'vitest';
import {keysFrom} from '../../src/commands/config-schema.js';
import type {Command, Group, Mode} from '../../src/ui/bindings.js';
import {bottomLines} from '../../src/ui/bottom.js';
import {commandFor} from '../../src/ui/keys.js';
import {textOf} from '../../src/ui/lines.js';
import {pagePane} from '../../src/ui/page-pane.js';
import {reduce} from '../../src/ui/reduce.js';
import {REMAPPABLE} from '../../src/ui/remap.js';
import {initialState} from '../../src/ui/state.js';
import {treaty} from './fixtures.js';

function table(keys: Readonly<Record<string, readonly string[]>>): readonly Group[] {
  const made = keysFrom({keys});
  if (typeof made === 'string') throw new Error(made);
  return made;
}

describe('own keys', () => {
  const own = table({next: ['n', 'down'], 'match-next': ['ctrl-n'], quit: ['Q']});

  test.each<[string, Mode, Command | null]>([
    ['n', 'list', 'next'],
    ['n', 'reader', 'next'],
    ['j', 'list', null],
    ['ctrl-n', 'article', 'match-next'],
    ['Q', 'detail', 'quit'],
    ['q', 'detail', null],
    // Letters stay letters, and there is always a way out.
    ['n', 'filter', null],
    ['down', 'filter', 'next'],
    ['ctrl-c', 'list', 'quit'],
    ['ctrl-c', 'note', 'quit'],
  ])('%s in %s', (key, mode, command) => {
    expect(commandFor(key, mode, own)).toBe(command);
  });

  test('are what footer and help name', () => {
    const pair = {name: 'a pair', old: 'old.txt', new: 'new.txt'};
    const size = {columns: 100, rows: 60};
    const configFile = '/home/quill/.config/storydiff/config.json';
    const state = reduce(initialState([pair], {keys: own, configFile}), {
      type: 'loaded',
      pair: 0,
      report: treaty,
    });
    expect(textOf(bottomLines(state, size)[0] ?? [])).toMatch(/^n k move .* Q quit$/);
    const help = pagePane(reduce(state, {type: 'key', name: '?', size}), size)
      .lines.map(textOf)
      .join('\n');
    expect(help).toContain('n ↓             one down');
    expect(help).toContain(configFile);
    expect(reduce(state, {type: 'key', name: 'n', size}).review.selected).toBe('fuel-levy-exemption');
  });

  test('are none by default', () => {
    expect(keysFrom({})).toEqual(keysFrom({keys: {}}));
  });
});

describe('what is wrong with a configuration is said in one line', () => {
  test.each<[unknown, string]>([
    [[], 'it takes an object'],
    ['keys', 'it takes an object'],
    [null, 'it takes an object'],
    [{colour: 'red'}, 'colour is no setting; there is only: keys'],
    [{keys: []}, 'keys takes an object'],
    [{keys: {nxt: ['j']}}, 'keys.nxt is no command; the commands are next, previous, '],
    [{keys: {erase: ['x']}}, 'keys.erase is no command'],
    [{keys: {suspend: ['z']}}, 'keys.suspend is no command'],
    [{keys: {next: 'j'}}, 'keys.next takes a list of keys, such as ["j", "down"]'],
    [{keys: {next: []}}, 'keys.next takes a list of keys'],
    [{keys: {next: [1]}}, 'keys.next takes a list of keys'],
    [{keys: {next: ['jj']}}, 'keys.next: “jj” is no key: write one character, space, tab'],
    [{keys: {next: ['ctrl-1']}}, 'keys.next: “ctrl-1” is no key'],
    [{keys: {next: [' ']}}, 'keys.next: “ ” is no key'],
    [{keys: {next: ['q']}}, 'keys: “q” means both next and quit'],
    [{keys: {next: ['ctrl-c']}}, 'keys: “ctrl-c” means both next and quit'],
  ])('%j', (settings, words) => {
    const said = keysFrom(settings);
    expect(said).toContain(words);
    expect(said).not.toContain('\n');
  });

  test('every command but those of typing can have another key', () => {
    for (const command of REMAPPABLE) expect(typeof keysFrom({keys: {[command]: ['é']}})).toBe('object');
  });
});
