/**
 * Opens the review on reports in JSON files, for the journeys in a pseudo-terminal, as the command does.
 * Usage: node play.mjs BUILD [--no-color] [--plain] [--crash] REPORT.json…; a file that is missing makes a pair that fails.
 * With --crash the program fails a moment after the first report is there, where nothing catches it.
 */
import {readFile} from 'node:fs/promises';
import {basename, join, resolve} from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';

const [build, ...words] = process.argv.slice(2);
const files = words.filter((word) => !word.startsWith('--'));
const load = (...path) => import(pathToFileURL(join(build, ...path)).href);
process.env.NODE_ENV ??= 'production';
const {review} = await load('ui', 'review.js');
const {keep, recall} = await load('commands', 'review-state.js');
const {openArticle} = await load('commands', 'open-article.js');
const {suspend} = await load('commands', 'job-control.js');
const {writeNewFile} = await load('io', 'new-file.js');

process.stdout.write('before the review\n');
await review({
  pairs: files.map((file) => ({
    name: basename(file, '.json'),
    old: `${basename(file, '.json')}/old.txt`,
    new: `${basename(file, '.json')}/new.txt`,
    load: async () => {
      const report = JSON.parse(await readFile(file, 'utf8'));
      if (words.includes('--crash')) process.once('SIGUSR2', crash);
      return report;
    },
    recall: (report) => recall(report, process),
    keep: (report, mark) => keep(report, mark, process),
    exportReport: (text) => writeNewFile(resolve('.'), {name: 'report', ending: '.md', text}),
    openArticle: (report, {side, sentence}) => openArticle(report[side], sentence, process),
  })),
  color: !words.includes('--no-color'),
  plain: words.includes('--plain'),
  stdin: process.stdin,
  stdout: process.stdout,
  suspend,
});
process.stdout.write('after the review\n');

function crash() {
  throw new Error('the sky fell');
}
