/** The whole output of an evaluation, as text. */

import type {Evaluation} from './evaluate.js';
import {figuresOf} from './figures.js';
import {mistakesOf} from './mistakes.js';
import type {PairScore} from './score-pair.js';
import {measureTable, pairTable} from './tables.js';

export interface PrintOptions {
  /** Lists every miss and every false statement. */
  readonly mistakes: boolean;
}

export function printEvaluation({scores, failures}: Evaluation, {mistakes}: PrintOptions): string {
  const count = `${scores.length} ${scores.length === 1 ? 'pair' : 'pairs'}`;
  const failed = failures.length > 0 ? `; ${failures.length} failed and count as 0` : '';
  return [
    pairTable(scores),
    `${measureTable(figuresOf(scores, failures.length))}\n${count}${failed}`,
    ...(mistakes ? scores.map(mistakeList) : []),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

/** Mistakes come sorted by what they are about. */
function mistakeList(score: PairScore): string {
  const mistakes = mistakesOf(score);
  const lines = mistakes.flatMap(({about, words}, index) => [
    ...(about === mistakes[index - 1]?.about ? [] : [`  ${about}${partnerOf(score, about)}`]),
    `    ${words}`,
  ]);
  return [`── ${score.id}`, ...(lines.length > 0 ? lines : ['  no mistake'])].join('\n');
}

/** What the report calls the topic of this id. */
function partnerOf({topics}: PairScore, id: string): string {
  const match = topics.matches.find(({gold}) => gold.topic.id === id);
  return match ? ` ≈ ${match.said.topic.label} (${match.likeness.toFixed(2)})` : '';
}
