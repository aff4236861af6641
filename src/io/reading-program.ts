/** Shows a file in the program that its reader likes: a pager or an editor, at a line where it knows lines. */
import {spawn} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {inDraftFolder} from './drafts.js';
import {InputError, systemError} from './input-error.js';

export interface Passage {
  /** The file that the text was read from; null where there is none to show. */
  readonly path: string | null;
  /** The text as it was read, and where the passage begins in it, in UTF-16 code units. */
  readonly text: string;
  readonly start: number;
}

/** Endings of files whose bytes are what a pager can show. */
const READABLE = /\.(?:txt|text|md|markdown|mdown|mkd)$/iu;
/** So many letters of a passage tell it from others. */
const ENOUGH = 24;

/**
 * Runs `command` through the shell on the passage's file, or on a copy of the text where that doesn't hold it. Resolves
 * when the program ends, or when `signal` is aborted, which ends it. Throws InputError.
 */
export async function showPassage(command: string, passage: Passage, signal?: AbortSignal): Promise<void> {
  const {path, text, start} = passage;
  const line = path === null ? null : await lineInFile(path, passage);
  if (path !== null && line !== null) return run(programArguments(command, path, line), {command, signal});
  const folder = tmpdir();
  await inDraftFolder(folder, async (draft) => {
    const copy = join(draft, 'article.txt');
    await writeFile(copy, text);
    await run(programArguments(command, copy, lineAt(text, start)), {command, signal});
  }).catch((error) => {
    throw error instanceof InputError ? error : systemError(folder, error);
  });
}

/** Programs that are told the line as `+12 file`, `--goto file:12` and `file:12`; others get the file alone. */
const PLUS =
  'less more most vi vim nvim view gvim nano pico emacs emacsclient micro kak joe jmacs ne mcedit gedit'.split(
    ' ',
  );
const GOTO = ['code', 'code-insiders', 'codium', 'cursor'];
const COLON = ['hx', 'helix', 'subl', 'zed'];

/** What to run a program with so that it shows the line, counted from 1. */
export function programArguments(command: string, path: string, line: number): readonly string[] {
  const program = (command.trim().split(/\s+/u)[0] ?? '').split('/').at(-1) ?? '';
  if (PLUS.includes(program)) return [`+${line}`, path];
  if (GOTO.includes(program)) return ['--goto', `${path}:${line}`];
  return COLON.includes(program) ? [`${path}:${line}`] : [path];
}

/** Line of a file in which the passage begins; null where it can't be found, as in a file with markup. */
export async function lineInFile(path: string, {text, start}: Passage): Promise<number | null> {
  if (!READABLE.test(path)) return null;
  const file = await readFile(path, 'utf8').catch(() => '');
  // The reader makes white space plain: what counts is the letters, and which of several such passages it is.
  const beginning = letters(text.slice(start, start + 4 * ENOUGH)).slice(0, ENOUGH);
  const number = placesIn(letters(text.slice(0, start)), beginning).length;
  const place = placesIn(letters(file), beginning)[number];
  return place === undefined ? null : lineOfLetter(file, place);
}

function letters(text: string): string {
  return text.replace(/\s+/gu, '');
}

function placesIn(text: string, part: string): readonly number[] {
  const places: number[] = [];
  if (part === '') return places;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) places.push(at);
  return places;
}

function lineOfLetter(file: string, place: number): number {
  let line = 1;
  let seen = 0;
  for (const letter of file) {
    if (letter === '\n') line += 1;
    if (letters(letter) === '') continue;
    if (seen >= place) break;
    seen += letter.length;
  }
  return line;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The shell's statuses for what can't be run and what isn't there. */
const NOT_RUN = [126, 127];

interface Running {
  readonly command: string;
  readonly signal: AbortSignal | undefined;
}

function run(args: readonly string[], {command, signal}: Running): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', ['-c', `${command} "$@"`, command, ...args], {stdio: 'inherit', signal});
    child.on('error', (error) => {
      if (signal?.aborted) resolve();
      else reject(systemError(command, error));
    });
    child.on('exit', (status) => {
      if (NOT_RUN.includes(status ?? 0)) reject(new InputError(command, 'cannot be run'));
      else resolve();
    });
  });
}
