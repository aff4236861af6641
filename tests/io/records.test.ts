import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {listFolders, readRecord, readRecords, writeRecord} from '../../src/io/records.js';

const root = mkdtempSync(join(tmpdir(), 'storydiff-'));
afterAll(() => rmSync(root, {recursive: true, force: true}));

const MODULE = join(import.meta.dirname, '..', '..', 'build', 'io', 'records.js');

describe('records', () => {
  test('come back as they were stored, in the order of their names', async () => {
    const folder = join(root, 'a', 'b');
    await writeRecord(folder, 'two', {value: ['é', null]});
    await writeRecord(folder, 'one', 1);
    await writeRecord(folder, 'two', {value: ['é', 2]});
    const records = await readRecords(folder);
    expect(records.map(({name, value}) => [name, value])).toEqual([
      ['one', 1],
      ['two', {value: ['é', 2]}],
    ]);
    expect(records[0]?.path).toBe(join(folder, 'one.json'));
    expect(await readRecord(folder, 'two')).toEqual({value: ['é', 2]});
    expect(await listFolders(join(root, 'a'))).toEqual(['b']);
  });

  test('are none where there is no folder', async () => {
    const nowhere = join(root, 'nowhere');
    expect(await readRecords(nowhere)).toEqual([]);
    expect(await listFolders(nowhere)).toEqual([]);
    expect(await readRecord(nowhere, 'one')).toBeUndefined();
  });

  test('that hold no JSON are told by their path, and what is half written is none', async () => {
    const folder = join(root, 'broken');
    mkdirSync(folder);
    writeFileSync(join(folder, 'torn.json'), '{"a":');
    writeFileSync(join(folder, 'one.json.31415926'), '{"a":');
    mkdirSync(join(folder, '.storydiff-Ab3dEf'));
    writeFileSync(join(folder, '.storydiff-Ab3dEf', 'written'), '{"a":');
    expect(await readRecords(folder)).toEqual([
      {name: 'torn', path: join(folder, 'torn.json'), value: undefined},
    ]);
  });

  test('that can’t be written say where and why', async () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    await expect(writeRecord(file, 'one', 1)).rejects.toMatchObject({name: 'InputError'});
    await expect(writeRecord(file, 'one', 1)).rejects.toThrow(`${join(file, 'one.json')}: `);
    await expect(listFolders(file)).rejects.toThrow(`${file}: no such file`);
  });

  test('are nobody else’s to read', async () => {
    const folder = join(root, 'private');
    await writeRecord(folder, 'one', 1);
    const mode = (await import('node:fs')).statSync(join(folder, 'one.json')).mode;
    expect(mode & 0o077).toBe(0);
    chmodSync(folder, 0o700);
  });
});

test('a record that the disk has no room for leaves the old one', async () => {
  const folder = join(root, 'full');
  await writeRecord(folder, 'one', 'old');
  const write = `
    const [module, folder] = process.argv.slice(1);
    const {writeRecord} = await import(module);
    await writeRecord(folder, 'one', 'new'.repeat(10_000)).catch(({message}) => console.log(message));
  `;
  // The first of these blocks of 512 bytes are written before the rest is refused.
  const words = ['-c', 'ulimit -f 4; exec "$@"', 'sh', process.execPath, '--input-type=module', '-e', write];
  const {stdout} = spawnSync('sh', [...words, MODULE, folder], {encoding: 'utf8'});
  expect(stdout).toBe(`${join(folder, 'one.json')}: the file would be larger than this system allows\n`);
  expect(await readRecord(folder, 'one')).toBe('old');
  expect(readdirSync(folder)).toEqual(['one.json']);
});

describe('a process that is killed while it writes', () => {
  test('leaves the old record or the new one, time after time', async () => {
    const folder = join(root, 'killed');
    await writeRecord(folder, 'one', {turn: 0, filling: '', end: 0});
    for (let round = 0; round < 12; round += 1) {
      const child = spawn(process.execPath, [
        join(import.meta.dirname, 'hold-records.mjs'),
        MODULE,
        folder,
        'one',
        'abcdefgh',
      ]);
      await once(child.stdout, 'data');
      // Somewhere inside of a write, since it does nothing else.
      for (let turn = 0; turn < round; turn += 1) await new Promise(setImmediate);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const [record, ...others] = await readRecords(folder);
      expect(others).toEqual([]);
      expect(record?.value).toMatchObject({turn: expect.any(Number), end: expect.any(Number)});
    }
  });

  test('never overwrites what another one writes', async () => {
    const folder = join(root, 'both');
    const names = Array.from({length: 20}, (_, n) => `mark-${n}`);
    const write = `
      const [module, folder, who, ...names] = process.argv.slice(1);
      const {writeRecord} = await import(module);
      for (const name of names) await writeRecord(folder, name + '.' + who, {who, name});
    `;
    const children = ['a', 'b'].map((who) =>
      spawn(process.execPath, ['--input-type=module', '-e', write, MODULE, folder, who, ...names]),
    );
    const ends = await Promise.all(children.map((child) => once(child, 'exit')));
    expect(ends.map(([status]) => status)).toEqual([0, 0]);
    expect(readdirSync(folder)).toHaveLength(40);
    expect((await readRecords(folder)).every(({value}) => value !== undefined)).toBe(true);
  });
});
