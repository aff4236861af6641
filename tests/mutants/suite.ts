/**
 * What the tests see for vitest while mutants run: it keeps their functions, to run them again for each mutant in the
 * one program that has the engine and the tagger's model loaded.
 */
import {format} from 'node:util';

export {expect} from 'vitest';

interface Kept {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly run: () => unknown;
}

/** Every test in the order of its file; a name that comes twice in a file has a number. */
export const tests = new Map<string, Kept>();

const suites: string[] = [];
let file = '';

/** Called at the top of each test file with its path. */
export function enter(path: string): void {
  file = path;
}

/** Tests of texts without end, and of hundreds of chance ones: each would take longer than all the others together. */
const SLOW = /\b(?:long texts|too large|any two|of any words|different stories)\b/;

function keep(title: string, run: () => unknown): void {
  const plain = [...suites, title].join(' ');
  if (SLOW.test(plain)) return;
  let name = plain;
  for (let again = 2; tests.has(`${file}#${name}`); again++) name = `${plain} (${again})`;
  tests.set(`${file}#${name}`, {id: `${file}#${name}`, name, file, run});
}

function group(title: string, fill: () => void): void {
  suites.push(title);
  fill();
  suites.pop();
}

type Body = (...args: unknown[]) => unknown;

/** One call for each row. */
const eachOf =
  (call: (title: string, run: () => unknown) => void) =>
  (rows: readonly unknown[]) =>
  (title: string, run: Body) => {
    for (const row of rows) {
      const args = Array.isArray(row) ? row : [row];
      const named = args.slice(0, title.split('%').length - 1);
      call(format(title, ...named), () => run(...args));
    }
  };

export const test = Object.assign(keep, {each: eachOf(keep)});
export const it = test;
export const describe = Object.assign(group, {each: eachOf(group)});
