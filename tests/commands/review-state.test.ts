import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {homedir, tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {configFolder, stateFolder} from '../../src/commands/folders.js';
import {keep, recall} from '../../src/commands/review-state.js';
import type {Report} from '../../src/model.js';
import type {Mark} from '../../src/review/marks.js';
import {subjectsOf} from '../../src/review/subjects.js';
import {notice, treaty} from '../ui/fixtures.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'storydiff-'));
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

const context = () => ({env: {XDG_STATE_HOME: root}});

function marks(report: Report): readonly Mark[] {
  const [first, second] = [...subjectsOf(report).values()];
  const change = first?.changes[0];
  if (change === undefined || second === undefined) throw new Error('nothing to mark');
  return [
    {subject: change, aspect: 'verdict', value: 'wrong'},
    {subject: change, aspect: 'note', value: 'ask again'},
    {subject: second.whole, aspect: 'reviewed', value: true},
  ];
}

/** What was said, as words. */
async function said(report: Report): Promise<readonly string[]> {
  const {opinions} = await recall(report, context());
  return Object.values(opinions).flatMap(({reviewed, verdict, note}) =>
    [reviewed ? 'reviewed' : null, verdict, note].filter((word) => word !== null),
  );
}

test.each([
  [{}, join(homedir(), '.local', 'state', 'storydiff'), join(homedir(), '.config', 'storydiff')],
  [{XDG_STATE_HOME: '/s', XDG_CONFIG_HOME: '/c'}, '/s/storydiff', '/c/storydiff'],
  [
    {XDG_STATE_HOME: 'relative', XDG_CONFIG_HOME: ''},
    join(homedir(), '.local', 'state', 'storydiff'),
    join(homedir(), '.config', 'storydiff'),
  ],
])('folders of %o', (env, state, config) => {
  expect([stateFolder(env), configFolder(env)]).toEqual([state, config]);
});

describe('what is kept', () => {
  test('comes back, and only for the same pair', async () => {
    expect(await recall(treaty, context())).toEqual({opinions: {}, problems: []});
    for (const mark of marks(treaty)) await keep(treaty, mark, context());
    expect((await said(treaty)).toSorted()).toEqual(['ask again', 'reviewed', 'wrong']);
    expect(await said(notice)).toEqual([]);
  });

  test('comes back after an edit, and what is said after it goes before', async () => {
    for (const mark of marks(treaty)) await keep(treaty, mark, context());
    const edited = {...treaty, new: {...treaty.new, text: `${treaty.new.text}\n\nCorrected on 22 November.`}};
    expect((await said(edited)).toSorted()).toEqual(['ask again', 'reviewed', 'wrong']);
    const [verdict] = marks(treaty);
    if (verdict === undefined) throw new Error('no mark');
    await keep(edited, {...verdict, value: null} as Mark, context());
    expect((await said(edited)).toSorted()).toEqual(['ask again', 'reviewed']);
    expect((await said(treaty)).toSorted()).toEqual(['ask again', 'reviewed']);
    expect(readdirSync(join(root, 'storydiff', 'reviews'))).toHaveLength(2);
  });

  test('at once by two is kept of both', async () => {
    const all = marks(treaty);
    await Promise.all(all.map((mark) => keep(treaty, mark, context())));
    expect(await said(treaty)).toHaveLength(all.length);
  });

  test('and tampered with is told, and the rest is there', async () => {
    for (const mark of marks(treaty)) await keep(treaty, mark, context());
    const [pair = ''] = readdirSync(join(root, 'storydiff', 'reviews'));
    const folder = join(root, 'storydiff', 'reviews', pair);
    const note = readdirSync(folder).find((name) => name.endsWith('.note.json')) ?? '';
    writeFileSync(join(folder, note), '{"version": 9}');
    expect((await said(treaty)).toSorted()).toEqual(['reviewed', 'wrong']);
    expect((await recall(treaty, context())).problems).toEqual([
      `${join(folder, note)}: is no mark of a review`,
    ]);
  });
});
