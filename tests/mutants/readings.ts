/** tests/readings.ts while mutants run: a test for each text, so that a mutant is tried on those that reach it alone. */
import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {parted, reading} from '../readings.js';

export function testReadings(folder: URL, read: (text: string) => readonly string[]): void {
  for (const name of readdirSync(folder).sort())
    test.each(parted(readFileSync(new URL(name, folder), 'utf8')))('%s', (text, whole) => {
      expect(reading(text, read)).toBe(whole);
    });
}
