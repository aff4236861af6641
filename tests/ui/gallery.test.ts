import {stripVTControlCharacters} from 'node:util';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {draw, PICTURES} from './gallery.js';

/** A golden document: read its difference as a reader of the screen would. */
test('the screens are as they were', async () => {
  const gallery = PICTURES.map((picture) => stripVTControlCharacters(draw(picture, false))).join('\n');
  await expect(gallery.replaceAll(/ +$/gm, '')).toMatchFileSnapshot('gallery.txt');
});

test.each(PICTURES.map((picture) => [picture.title, picture] as const))(
  '%s fills its screen',
  (_, picture) => {
    const [, ...lines] = stripVTControlCharacters(draw(picture, true)).trimEnd().split('\n');
    expect(lines).toHaveLength(picture.size.rows);
    expect(lines.filter((line) => stringWidth(line) > picture.size.columns)).toEqual([]);
  },
);
