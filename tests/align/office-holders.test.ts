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
  // Wherever the sentence stands, and however the office is written out.
  ['It rained. Mayor Olga Lind spoke. Ada Brundle left.', ['olga', 'lind']],
  ['Gov. Olga Lind spoke.', ['olga', 'lind']],
  ['The Minister of State for Old Age, Olga Lind, spoke.', ['olga', 'lind']],
  ['The minister for trade, Olga Lind, spoke.', ['olga', 'lind']],
  ['Then the minister for Trade Olga Lind spoke.', ['olga', 'lind']],
  ['The secretary for all that is old and grey and slow, Ada Brundle, spoke.', []],
  // A name has five words at most, with the small ones of many languages.
  ['Mayor Olga de la Lind spoke.', ['olga', 'de']],
  ['Mayor Olga van Lind-Varo spoke.', ['olga', 'van', 'lind', 'varo']],
  ['Mayor Ada Bea Cleo Dora Edda Fay spoke.', ['ada', 'bea', 'cleo', 'dora', 'edda']],
  ['Ada Bea Cleo Dora Edda Fay, mayor, spoke.', ['bea', 'cleo', 'dora', 'edda', 'fay']],
  ['Mayor Olga Lind', ['olga', 'lind']],
  ['Mayor', []],
  // In apposition the office stands between commas, or says of what it is.
  ['Olga Lind, mayor of Kestle, spoke.', ['olga', 'lind']],
  ['Olga Lind, the mayor who fell, spoke.', ['olga', 'lind']],
  ['Olga Lind, the mayor and owner, spoke.', ['olga', 'lind']],
  ['Olga Lind, the mayor; it rained.', ['olga', 'lind']],
  ['Olga Lind, the mayor.', ['olga', 'lind']],
  ['It was Olga Lind, the mayor', ['olga', 'lind']],
  ['Olga Lind, the mayor said, was ill.', []],
  ['Olga Lind the mayor, who was ill, left.', []],
  ['Olga Lind, who for years had been the grey town’s mayor, spoke.', []],
  ['Olga Lind, club president, spoke.', []],
])('%s', (text, names) => {
  expect([...officeHolders(annotate(articleFromText(text, null)))]).toEqual(names);
});
