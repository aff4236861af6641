/** What the README shows and says of the review is what the review does. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {keyLabel} from '../../src/ui/key-names.js';
import {KEYS} from '../../src/ui/key-table.js';
import {REMAPPABLE} from '../../src/ui/remap.js';
import {CLI} from '../run-cli.js';
import {openTerminal} from '../terminal.js';
import {OWN_FOLDERS, ROOT} from './stage.js';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

function section(heading: string): string {
  return README.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
}

test('its first screen is the one that npm start opens', async () => {
  const shown = README.split('```\n')[1]?.trimEnd().split('\n') ?? [];
  const terminal = openTerminal({
    file: process.execPath,
    args: [CLI, 'review', 'seeds'],
    size: {columns: 110, rows: shown.length},
    cwd: ROOT,
    env: OWN_FOLDERS,
  });
  const {lines} = await terminal.waitFor('the topics', ({text}) => text.includes('q quit'));
  expect(lines.map((line) => line.trimEnd())).toEqual(shown);
  terminal.send('q');
  await terminal.ended();
});

test('it names each key', () => {
  // As help calls them, or as the README sums them up.
  const summed = /^(?:↑|↓|←|→|PgUp|PgDn|Home|End|esc|enter|tab|shift-tab|space|\^|ctrl-[cz])$/u;
  const keys = KEYS.flatMap(({bindings}) => bindings)
    .filter(({modes}) => !modes.includes('filter') && !modes.includes('note'))
    .flatMap((binding) => binding.keys.map(keyLabel));
  const told = section('Keys of the review');
  expect(keys.length).toBeGreaterThan(40);
  expect(keys.filter((key) => !summed.test(key) && !told.includes(`\`${key}\``))).toEqual([]);
  for (const key of ['enter', 'esc', 'tab', 'space']) expect(told).toContain(`\`${key}\``);
});

test('it names each command that can have other keys', () => {
  const told = [...section('Configuration').matchAll(/`([a-z-]+)`/gu)].map(([, name]) => name);
  expect(REMAPPABLE.filter((command) => !told.includes(command))).toEqual([]);
});
