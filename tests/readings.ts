/** Files of texts with what is read in each under it, indented: for tests, and for people to judge. */
import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'vitest';

/** Names of the files in the folder. */
export function readingFiles(folder: URL): readonly string[] {
  return readdirSync(folder).sort();
}

/**
 * Holds that each text of the file is read as the lines under it say; empty lines part one text from the next. To add
 * one, write the text: `vitest -u` puts its reading there.
 */
export async function checkReadings(file: URL, read: (text: string) => readonly string[]): Promise<void> {
  const readings = readFileSync(file, 'utf8')
    .trim()
    .split(/\n{2,}/u)
    .map((block) => {
      const text = block.split('\n').filter((line) => !line.startsWith('  '));
      return [...text, ...read(text.join('\n'))].join('\n');
    });
  await expect(`${readings.join('\n\n')}\n`).toMatchFileSnapshot(file.pathname);
}
