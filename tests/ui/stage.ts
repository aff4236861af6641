/** The stage of the journeys: reports in files, the review on them in a pseudo-terminal, and what has to be so. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import stringWidth from 'string-width';
import {afterAll, expect} from 'vitest';
import type {Report} from '../../src/model.js';
import {openTerminal, type Screen, type Size, type Terminal} from '../terminal.js';

export const ROOT = join(import.meta.dirname, '..', '..');
export const WIDE: Size = {columns: 160, rows: 50};
export const SMALL: Size = {columns: 60, rows: 18};
/** Of the test file that imports it, and taken away with it. */
export const folder = mkdtempSync(join(tmpdir(), 'storydiff-'));

afterAll(() => rmSync(folder, {recursive: true, force: true}));

export function stored(name: string, report: Report): string {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(report));
  return file;
}

/** Nobody's own reviews and settings are read or written. */
export const OWN_FOLDERS = {
  XDG_STATE_HOME: join(folder, 'state'),
  XDG_CONFIG_HOME: join(folder, 'config'),
};

export interface Play {
  readonly args: readonly string[];
  readonly size?: Size;
  readonly env?: Readonly<Record<string, string>>;
}

/** Opens the review on stored reports. */
export function play({args, size = WIDE, env = {}}: Play): Terminal {
  const own = {...OWN_FOLDERS, ...env};
  return openTerminal({file: process.execPath, args: playWords(args), size, cwd: folder, env: own});
}

export function playWords(args: readonly string[]): readonly string[] {
  return [join(import.meta.dirname, 'play.mjs'), join(ROOT, 'build'), ...args];
}

export const has =
  (...words: readonly string[]) =>
  ({text}: Screen) =>
    words.every((word) => text.includes(word));

/** No line is wider than the screen, and the head is there once. */
export function expectWhole({lines}: Screen, {columns, rows}: Size, head: string): void {
  expect(lines).toHaveLength(rows);
  expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
  expect(lines.filter((line) => line.includes(head))).toHaveLength(1);
}

/** The terminal is as it was before, with what stood on it. */
export async function expectRestored(terminal: Terminal): Promise<void> {
  await terminal.ended();
  const {alternate, cursorShown, text} = terminal.screen();
  expect({alternate, cursorShown}).toEqual({alternate: false, cursorShown: true});
  expect(text).toContain('before the review');
  expect(text).not.toContain('Topics');
  // Scrollback wiped (3J), or what stood on the screen pushed into it (2J).
  expect(terminal.raw()).not.toContain('\u001b[2J');
  expect(terminal.raw()).not.toContain('\u001b[3J');
}
