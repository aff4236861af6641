/** Prints the gallery: node tests/ui/gallery.mjs [--plain] [WORDS OF A TITLE]. */
import {join} from 'node:path';
import process from 'node:process';
import {runnerImport} from 'vite';

const words = process.argv.slice(2).filter((word) => word !== '--plain');
const color = !process.argv.includes('--plain');
const {module} = await runnerImport(join(import.meta.dirname, 'gallery.tsx'), {logLevel: 'error'});
for (const picture of module.PICTURES) {
  if (words.every((word) => picture.title.includes(word)))
    process.stdout.write(`${module.draw(picture, color)}\n`);
}
