/** Files of texts with what is read in each under it, indented: for tests, and for people to judge. */
import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

type Read = (text: string) => readonly string[];

/**
 * Tests for each file of the folder that its texts are read as the lines under them say; empty lines part one text from
 * the next. To add one, write the text: `vitest -u` puts its reading there.
 */
export function testReadings(folder: URL, read: Read): void {
  test.each(readdirSync(folder).sort())('%s', async (name) => {
    const file = new URL(name, folder);
    const readings = parted(readFileSync(file, 'utf8')).map(([text]) => reading(text, read));
    await expect(`${readings.join('\n\n')}\n`).toMatchFileSnapshot(file.pathname);
  });
}

/** A text with its reading under it. */
export function reading(text: string, read: Read): string {
  return [text, ...read(text)].join('\n');
}

/** Each text of a file's content, and the text with its reading. */
export function parted(content: string): readonly (readonly [text: string, whole: string])[] {
  return content
    .trim()
    .split(/\n{2,}/u)
    .map((block) => {
      const text = block.split('\n').filter((line) => !line.startsWith('  '));
      return [text.join('\n'), block];
    });
}
