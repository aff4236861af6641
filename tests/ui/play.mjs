/**
 * Opens the review on reports in JSON files, for the journeys in a pseudo-terminal.
 * Usage: node play.mjs REVIEW_MODULE [--plain] REPORT.json…; a file that is missing makes a pair that fails.
 */
import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';

const [module, ...words] = process.argv.slice(2);
const files = words.filter((word) => !word.startsWith('--'));
const {review} = await import(pathToFileURL(module).href);

// Node's signal watchers don't keep a process alive, and without a keyboard nothing else does.
function suspend() {
  return new Promise((resolve) => {
    const awake = setInterval(() => {}, 2 ** 30);
    process.once('SIGCONT', () => {
      clearInterval(awake);
      resolve();
    });
    process.kill(0, 'SIGTSTP');
  });
}

process.stdout.write('before the review\n');
await review({
  pairs: files.map((file) => ({
    name: basename(file, '.json'),
    old: `${basename(file, '.json')}/old.txt`,
    new: `${basename(file, '.json')}/new.txt`,
    load: async () => JSON.parse(await readFile(file, 'utf8')),
  })),
  color: !words.includes('--plain'),
  stdin: process.stdin,
  stdout: process.stdout,
  suspend,
});
process.stdout.write('after the review\n');
