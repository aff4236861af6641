import type {Key} from 'ink';
import {describe, expect, test} from 'vitest';
import type {Mode} from '../../src/ui/bindings.js';
import {filterLine, footerLine} from '../../src/ui/footer.js';
import {helpLines} from '../../src/ui/help.js';
import {keyNames, typedText} from '../../src/ui/key-names.js';
import {KEYS} from '../../src/ui/key-table.js';
import {bindingsIn, commandFor, hintKeys} from '../../src/ui/keys.js';
import {lineWidth, textOf} from '../../src/ui/lines.js';

const MODES: readonly Mode[] = ['picker', 'list', 'detail', 'article', 'filter', 'note', 'reader', 'waiting'];
const all = KEYS.flatMap((group) => group.bindings);

describe('the names of keys', () => {
  test.each<[string, Partial<Key>, readonly string[]]>([
    ['j', {}, ['j']],
    ['G', {shift: true}, ['G']],
    ['jjj', {}, ['j', 'j', 'j']],
    ['j\r', {}, ['j', 'enter']],
    ['a\r\nb', {}, ['a', 'enter', 'b']],
    ['\u0004j', {}, ['ctrl-d', 'j']],
    ['', {downArrow: true}, ['down']],
    ['', {pageUp: true}, ['pageup']],
    ['\r', {return: true}, ['enter']],
    ['', {escape: true}, ['escape']],
    ['\t', {tab: true}, ['tab']],
    ['', {tab: true, shift: true}, ['shift-tab']],
    ['d', {ctrl: true}, ['ctrl-d']],
    ['c', {ctrl: true}, ['ctrl-c']],
    ['j', {meta: true}, []],
    [' ', {}, ['space']],
    ['', {backspace: true}, ['backspace']],
    ['é航👩‍👧', {}, ['é', '航', '👩‍👧']],
    ['', {}, []],
  ])('%j with %j', (input, key, names) => {
    expect(keyNames(input, key)).toEqual(names);
  });

  test.each([
    ['j', 'j'],
    ['space', ' '],
    ['é', 'é'],
    ['enter', null],
    ['ctrl-d', null],
    ['up', null],
  ])('%s types %j', (name, text) => {
    expect(typedText(name)).toBe(text);
  });
});

describe('the key table', () => {
  test.each(MODES)('binds no key twice in %s', (mode) => {
    const keys = bindingsIn(mode, KEYS).flatMap((binding) => binding.keys);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test.each(MODES)('lets Ctrl-C quit from %s, and esc never', (mode) => {
    expect(commandFor('ctrl-c', mode, KEYS)).toBe('quit');
    expect(commandFor('escape', mode, KEYS)).not.toBe('quit');
  });

  test.each<[string, Mode, ReturnType<typeof commandFor>]>([
    ['j', 'list', 'next'],
    ['q', 'list', 'quit'],
    ['q', 'filter', null],
    ['j', 'filter', null],
    ['q', 'reader', 'back'],
    ['escape', 'picker', 'back'],
    ['ctrl-u', 'filter', 'erase-all'],
    ['ctrl-u', 'detail', 'half-page-up'],
    ['Q', 'list', null],
  ])('%s in %s', (key, mode, command) => {
    expect(commandFor(key, mode, KEYS)).toBe(command);
  });

  test.each(MODES)('names in its hints only keys that it binds in %s', (mode) => {
    const hinted = bindingsIn(mode, KEYS).filter((binding) => binding.hint !== undefined);
    for (const binding of hinted) {
      expect(hintKeys(binding, mode, KEYS).split(' ')).toHaveLength(binding.hintKeys?.length ?? 1);
    }
  });

  test('is all in help', () => {
    const help = helpLines({keys: KEYS, here: 'list', configFile: null, filter: '', signs: true, width: 200})
      .map(textOf)
      .join('\n');
    expect(all.filter((binding) => !help.includes(binding.help))).toEqual([]);
  });
});

describe('help', () => {
  const help = (here: Mode, filter = '') =>
    helpLines({keys: KEYS, here, configFile: null, filter, signs: true, width: 100}).map(textOf);

  test.each(MODES)('has the keys of %s before all others', (here) => {
    const lines = help(here);
    const others = lines.indexOf('Elsewhere');
    expect(others).toBeGreaterThan(0);
    const own = bindingsIn(here, KEYS).map((binding) => binding.help.slice(0, 30));
    const before = lines.slice(0, others).join('\n');
    expect(own.filter((words) => !before.includes(words))).toEqual([]);
    // Where each of the others counts is said behind it.
    expect(lines[others + 1]).toMatch(/\(.+\)$/);
  });

  test.each([
    ['unchanged', 'in both articles, and nothing moved'],
    ['brackets', 'In brackets: what the article says of it by itself'],
    ['probably not', 'How sure an article is'],
    ['clipboard', 'Nothing here says that.'],
  ])('finds %j: %j', (filter, words) => {
    expect(help('list', filter).join('\n')).toContain(words);
    expect(help('list', filter).join('\n')).not.toContain('half a page');
  });
});

describe('the footer', () => {
  test.each(MODES.filter((mode) => mode !== 'filter' && mode !== 'note'))(
    'keeps the way out of %s in 20 columns',
    (mode) => {
      const text = textOf(footerLine(mode, 20, KEYS));
      expect(lineWidth(footerLine(mode, 20, KEYS))).toBeLessThanOrEqual(20);
      expect(text).toMatch(/q quit|esc (?:close|back)/);
    },
  );

  test('says more where there is more room', () => {
    expect(textOf(footerLine('list', 60, KEYS))).toBe(
      'j k move   enter read   space reviewed   ? help   q quit',
    );
    expect(textOf(footerLine('article', 80, KEYS))).toContain('j k sentence   tab partner');
    expect(textOf(footerLine('list', 160, KEYS))).toContain('f kinds   s sort');
  });

  test.each([
    ['levy', '/levy    enter keep   esc drop'],
    ['x'.repeat(80), `/…${'x'.repeat(33)}    enter keep   esc drop`],
  ])('shows the end of the filter that is typed', (filter, shown) => {
    expect(textOf(filterLine(filter, 60, KEYS))).toBe(shown);
    expect(lineWidth(filterLine(filter, 60, KEYS))).toBeLessThanOrEqual(60);
  });
});
