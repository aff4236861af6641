/** Reads WordNet's dictionary files into plain maps; file formats: wndb(5WN), senseidx(5WN). */
import {readFileSync} from 'node:fs';

const KINDS = {n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv'};

/** The lexicographer files of nouns, by their number (lexnames(5WN)). */
export const NOUN_CLASSES = {
  3: 'tops',
  4: 'act',
  5: 'animal',
  6: 'artifact',
  7: 'attribute',
  8: 'body',
  9: 'cognition',
  10: 'communication',
  11: 'event',
  12: 'feeling',
  13: 'food',
  14: 'group',
  15: 'location',
  16: 'motive',
  17: 'object',
  18: 'person',
  19: 'phenomenon',
  20: 'plant',
  21: 'possession',
  22: 'process',
  23: 'quantity',
  24: 'relation',
  25: 'shape',
  26: 'state',
  27: 'substance',
  28: 'time',
};

/**
 * @returns synsets by kind and offset, and senses by kind and lemma, most frequent first, each with the number of
 * times it was met in the sense-tagged corpus. Lemmas are lower case with spaces.
 */
export function readWordNet(folder) {
  const counts = readCounts(`${folder}/index.sense`);
  const synsets = {};
  const senses = {};
  for (const kind of ['noun', 'verb', 'adj']) {
    synsets[kind] = readSynsets(`${folder}/data.${kind}`);
    senses[kind] = readIndex({path: `${folder}/index.${kind}`, kind, synsets: synsets[kind], counts});
  }
  return {synsets, senses};
}

function lines(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}

function readCounts(path) {
  const counts = new Map();
  for (const line of lines(path)) {
    const [key, offset, , count] = line.split(' ');
    const [lemma, rest] = key.split('%');
    const kind = KINDS[' nvars'[Number(rest[0])]];
    counts.set(`${kind} ${lemma} ${offset}`, Number(count));
  }
  return counts;
}

function readSynsets(path) {
  const synsets = new Map();
  for (const line of lines(path)) {
    const fields = line.slice(0, line.indexOf(' | ')).split(' ');
    const words = [];
    let at = 4;
    for (let left = Number.parseInt(fields[3], 16); left > 0; left--, at += 2)
      words.push(fields[at].replace(/\([a-z]+\)$/, '').replaceAll('_', ' '));
    const pointers = [];
    for (let left = Number(fields[at++]); left > 0; left--, at += 4)
      pointers.push({
        symbol: fields[at],
        offset: fields[at + 1],
        kind: KINDS[fields[at + 2]],
        // Word numbers from 0; -1 where the pointer ties whole synsets.
        from: Number.parseInt(fields[at + 3].slice(0, 2), 16) - 1,
        to: Number.parseInt(fields[at + 3].slice(2), 16) - 1,
      });
    synsets.set(fields[0], {offset: fields[0], file: Number(fields[1]), words, pointers});
  }
  return synsets;
}

function readIndex({path, kind, synsets, counts}) {
  const senses = new Map();
  for (const line of lines(path)) {
    const fields = line.trim().split(' ');
    const [key] = fields;
    const total = Number(fields[2]);
    const lemma = key.replaceAll('_', ' ');
    senses.set(
      lemma,
      fields.slice(-total).map((offset) => ({
        synset: synsets.get(offset),
        count: counts.get(`${kind} ${key} ${offset}`) ?? 0,
      })),
    );
  }
  return senses;
}
