import {expect, test} from 'vitest';
import {printEvaluation} from './print.js';
import {differences, toRecord} from './record.js';
import {scorePair} from './score-pair.js';
import {pair, perfect, reportWith, topics} from './story.js';

const {tunnel, permit, board} = topics;
const good = scorePair(pair, perfect);
const poor = scorePair(pair, reportWith(tunnel, {...permit, label: 'May'}, {...board, changes: []}));

test('a record has no difference from itself, also once saved', () => {
  const record = toRecord([poor], 0);
  expect(differences(JSON.parse(JSON.stringify(record)), record)).toEqual([]);
});

test('tells what was gained and what lost', () => {
  expect(differences(toRecord([good], 0), toRecord([poor], 0))).toMatchInlineSnapshot(`
    [
      "topicF1         1.000 → 0.750  (−0.250)",
      "topicRecall     1.000 → 0.600  (−0.400)",
      "names           1.000 → 0.667  (−0.333)",
      "detailF1        1.000 → 0.000  (−1.000)",
      "detailPrecision 1.000 → 0.000  (−1.000)",
      "detailRecall    1.000 → 0.000  (−1.000)",
      "",
      "orlo",
      "  topicF1         1.000 → 0.750  (−0.250)",
      "  topicRecall     1.000 → 0.600  (−0.400)",
      "  names           1.000 → 0.667  (−0.333)",
      "  detailF1        1.000 → 0.000  (−1.000)",
      "  detailPrecision 1.000 → 0.000  (−1.000)",
      "  detailRecall    1.000 → 0.000  (−1.000)",
      "  made    permit: name: permit wanted, May said",
      "  made    reserve: no such topic: dropped, heron reserve",
      "  made    board: role missed: Harbour Minister: Ona Lind → Bram Osk",
      "  made    strike: no such topic: added, ferry strike",
    ]
  `);
  expect(differences(toRecord([poor], 0), toRecord([good], 0))).toContain(
    '  mended  permit: name: permit wanted, May said',
  );
});

test('tells of pairs that only one of them has', () => {
  expect(differences(toRecord([], 0), toRecord([good], 0)).slice(-2)).toEqual([
    'orlo',
    '  not in the earlier figures',
  ]);
  expect(differences(toRecord([good], 0), toRecord([], 0)).slice(-2)).toEqual([
    'orlo',
    '  only in the earlier figures',
  ]);
});

test('prints a row for each pair, the measures, and mistakes where they are asked for', () => {
  const evaluation = {scores: [good, poor], failures: []};
  expect(`\n${printEvaluation(evaluation, {mistakes: true})}`).toMatchInlineSnapshot(`
    "
    pair  topic  kind  name  status  labels  details  relation  links
    orlo   1.00  1.00  1.00    1.00    1.00     1.00      1.00      –
    orlo   0.75  1.00  0.67    1.00    1.00     0.00      1.00      –

    measure                                    value   bar   aim  reaches  precision  recall
    topic F1 (CEAF φ4 over sentences)          0.875  0.78  0.88      bar      1.000   0.800
    kind of topic right                        1.000  0.88  0.95      aim
    topic named as a reader would              0.833  0.80  0.95      bar
    status changes F1                          1.000  0.55  0.80      aim      1.000   1.000
    status changes with both labels right, F1  1.000  0.45  0.70      aim
    factuality of found status changes         1.000     –     –
    details F1                                 0.667  0.55  0.80      bar      1.000   0.500
    relation right                             1.000  1.00  1.00      aim
    links F1                                       –  0.97  0.97
    moved F1                                       –  0.90  0.90
    2 pairs

    ── orlo
      no mistake

    ── orlo
      permit ≈ May (1.00)
        name: permit wanted, May said
      reserve
        no such topic: dropped, heron reserve
      board ≈ board (1.00)
        role missed: Harbour Minister: Ona Lind → Bram Osk
      strike
        no such topic: added, ferry strike
    "
  `);
  expect(printEvaluation(evaluation, {mistakes: false})).not.toContain('──');
  const failed = {scores: [good], failures: [{folder: 'lost', error: new Error('lost')}]};
  expect(printEvaluation(failed, {mistakes: false})).toContain('1 pair; 1 failed and count as 0');
});
