/** Who is found to hold a public office. */
import {expect, test} from 'vitest';
import {officeHolders} from '../../src/align/office-holders.js';
import {articleFromText} from '../../src/io/article-from-text.js';
import {annotate} from '../../src/text/annotate.js';

test.each([
  ['The finance minister, Olga Varo-Lind, said no.', ['olga', 'varo', 'lind']],
  ['Olga Varo-Lind, the finance minister, said no.', ['olga', 'varo', 'lind']],
  ['It was opened by Minister for Housing Edda Brundle on Monday.', ['edda', 'brundle']],
  ['President Tomas Eklof flew home.', ['tomas', 'eklof']],
  ['Judge Rosalind Petherick adjourned the case.', ['rosalind', 'petherick']],
  ['Marla Oduya, who led the campaign, was disappointed.', []],
  ['Kirsten Dahl, vice president for research, was pleased.', []],
  ['The minister said that Halvard Orr would pay.', []],
])('%s', (text, names) => {
  expect([...officeHolders(annotate(articleFromText(text, null)))]).toEqual(names);
});
