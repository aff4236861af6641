/** Shows a file in the program that its reader likes: a pager or an editor, at a line where it knows lines. */
import {spawn} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
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

/** Runs `command` through the shell on the passage's file, or on a copy of the text where that doesn't hold it. */
export async function showPassage(command: string, passage: Passage): Promise<void> {
  const line = passage.path === null ? null : await lineInFile(passage.path, passage);
  if (passage.path !== null && line !== null) {
    await run(command, programArguments(command, passage.path, line));
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'storydiff-'));
  try {
    const copy = join(folder, 'article.txt');
    await writeFile(copy, passage.text);
    await run(command, programArguments(command, copy, lineAt(passage.text, passage.start)));
  } catch (error) {
    throw error instanceof InputError ? error : systemError(folder, error);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
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

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', ['-c', `${command} "$@"`, command, ...args], {stdio: 'inherit'});
    child.on('error', (error) => reject(systemError(command, error)));
    child.on('exit', (status) => {
      if (NOT_RUN.includes(status ?? 0)) reject(new InputError(command, 'cannot be run'));
      else resolve();
    });
  });
}
