import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {InputError} from '../../../src/io/input-error.js';
import {parseRevision, readRevision} from '../../../src/io/sources/git-revision.js';

describe('parseRevision', () => {
  test.each([
    ['HEAD:story.md', 'HEAD', 'story.md'],
    ['HEAD~2:a/b.txt', 'HEAD~2', 'a/b.txt'],
    ['main@{2021-03-04 10:00}:story.md', 'main@{2021-03-04 10:00}', 'story.md'],
    ['v1.0:./a:b.txt', 'v1.0', './a:b.txt'],
    ['-p:story.md', '-p', 'story.md'],
    ['a:story.md', 'a', 'story.md'],
  ])('%s', (source, revision, path) => {
    expect(parseRevision(source)).toEqual({revision, path});
  });

  test.each([
    ['C:\\stories\\a.txt'],
    ['c:/stories/a.txt'],
    ['https://example.org/a'],
    ['ftp://example.org/a'],
    ['story.md'],
    [':story.md'],
    ['HEAD:'],
    ['HEAD{:a'],
    ['a\nb:c'],
    ['a\0:b'],
  ])('%j is none', (source) => {
    expect(parseRevision(source)).toBeNull();
  });
});

describe('readRevision', () => {
  const folder = mkdtempSync(join(tmpdir(), 'storydiff-'));
  const inside = join(folder, 'repository');
  const before = process.cwd();
  const git = (args: readonly string[], day = '2021-03-04') =>
    execFileSync('git', args, {
      cwd: inside,
      stdio: 'pipe',
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_AUTHOR_DATE: `${day}T23:30:00-08:00`,
        GIT_COMMITTER_DATE: '2022-01-01T00:00:00Z',
        GIT_AUTHOR_NAME: 'A',
        GIT_AUTHOR_EMAIL: 'a@example.org',
        GIT_COMMITTER_NAME: 'A',
        GIT_COMMITTER_EMAIL: 'a@example.org',
      },
    });
  const write = (name: string, text: string | Uint8Array, day: string) => {
    writeFileSync(join(inside, name), text);
    git(['add', '-A']);
    git(['commit', '-m', name], day);
  };

  beforeAll(() => {
    mkdirSync(join(inside, 'part'), {recursive: true});
    git(['init', '-b', 'main']);
    write('story.md', 'It may sign.', '2021-03-04');
    write('story.md', 'It has signed.', '2021-06-04');
    git(['tag', 'v1']);
    write('part/other.txt', 'Another.', '2021-09-04');
    write('*.md', 'A star.', '2021-10-04');
    write('large.txt', Buffer.alloc(17 * 2 ** 20, 'a'), '2021-11-04');
    process.chdir(inside);
  });
  afterAll(() => {
    process.chdir(before);
    rmSync(folder, {recursive: true});
  });

  const read = async (revision: string, path: string) => {
    const {bytes, date} = await readRevision({revision, path}, `${revision}:${path}`);
    return [Buffer.from(bytes).toString(), date];
  };

  test.each([
    ['the commit that wrote this version, not the last', 'HEAD', 'story.md', 'It has signed.', '2021-06-04'],
    ['an older version', 'v1~1', 'story.md', 'It may sign.', '2021-03-04'],
    ['by a tag', 'v1', 'story.md', 'It has signed.', '2021-06-04'],
    ['from the top', 'main', 'part/other.txt', 'Another.', '2021-09-04'],
    ['from here', 'main', './part/other.txt', 'Another.', '2021-09-04'],
    ['a name with a star stands for itself', 'HEAD', '*.md', 'A star.', '2021-10-04'],
  ])('%s', async (_name, revision, path, text, date) => {
    expect(await read(revision, path)).toEqual([text, date]);
  });

  test.each([
    ['no such revision', 'HEAD~99', 'story.md', 'no such file, and git knows no revision “HEAD~99” here'],
    ['no such file', 'HEAD', 'none.md', 'there is no file “none.md” in revision “HEAD”'],
    ['a folder', 'HEAD', 'part', 'there is no file “part” in revision “HEAD”'],
    ['above the repository', 'HEAD', '../../a', 'there is no file'],
    ['too large', 'HEAD', 'large.txt', 'is larger than 16 MB'],
    ['an option', '--output=made', 'story.md', 'git knows no revision'],
    ['an option that lists', '--all', 'story.md', 'git knows no revision'],
    ['a range', 'v1..main', 'story.md', 'git knows no revision'],
    ['not a commit', 'HEAD:part', 'other.txt', 'git knows no revision'],
  ])('%s', async (_name, revision, path, problem) => {
    const outcome = read(revision, path);
    await expect(outcome).rejects.toThrow(InputError);
    await expect(outcome).rejects.toThrow(`${revision}:${path}: `);
    await expect(outcome).rejects.toThrow(problem);
  });

  test('no repository', async () => {
    process.chdir(folder);
    await expect(read('HEAD', 'story.md')).rejects.toThrow('no such file, and this is no git repository');
    process.chdir(inside);
  });

  test('no git', async () => {
    const {PATH} = process.env;
    process.env.PATH = folder;
    await expect(read('HEAD', 'story.md')).rejects.toThrow('git, which could know it, is not installed');
    process.env.PATH = PATH;
  });
});
