import {describe, expect, test} from 'vitest';
import type {ComparedTopic, Report} from '../../src/model.js';
import {buildReport} from '../../src/report/build.js';
import {passages, type Quote, quoteOf} from '../../src/report/quotes.js';
import {bridge, bulletin, twice} from './fixtures.js';

const report = buildReport(bridge());

function topic(of: Report, id: string): ComparedTopic {
  const found = of.topics.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no topic ${id}`);
  return found;
}

const shown = (quote: Quote | null) =>
  quote?.pieces.map(({text, telling}) => (telling ? `*${text}*` : text)).join('') ?? null;

const rows = (of: Report, id: string) =>
  passages(of, topic(of, id)).map(({old, new: later}) => [shown(old), shown(later)]);

describe('a topic is shown with', () => {
  test('a row for each change, each sentence once, with all that tells in it', () => {
    expect(rows(report, 'kestrel-point-bridge')).toEqual([
      [
        'Mayor *Ada Quillfeather* said the signing was *doubtful* while the price stood at *41 million crowns*.',
        'The contract for the Kestrel Point bridge *was signed* on Tuesday, ten months after talks broke down over the length of the main span, the toll and who would pay for the cranes.',
      ],
      [null, 'Mayor *Bram Osterhout*, who took office in November, called *47 million crowns* a fair price.'],
    ]);
  });

  test('its status, where nothing moved', () => {
    expect(rows(report, 'airport-tram')).toEqual([[null, 'A tram to the airport is *under study*.']]);
  });

  test('its first sentence, where it has no status', () => {
    expect(rows(report, 'heron-reserve')).toEqual([
      ['A heron reserve on the north bank, first proposed in 2028, will be put to a vote.', null],
    ]);
  });

  test('its first sentence that is no heading', () => {
    const headed = {...topic(report, 'heron-reserve'), old: {sentences: [7, 8], status: null}};
    expect(passages(report, headed)[0]?.old?.sentence).toBe(8);
    const heading = {...headed, old: {sentences: [7], status: null}};
    expect(passages(report, heading)[0]?.old?.sentence).toBe(7);
  });

  test('both sides, where it stayed', () => {
    const [passage] = passages(buildReport(twice()), topic(buildReport(twice()), 'heron-reserve'));
    expect(passage?.old).toEqual(passage?.new);
  });
});

describe('what tells in a sentence', () => {
  const article = buildReport(bulletin()).new;
  const {start = 0, end = 0} = article.sentences[2] ?? {};
  const at = (words: string) => {
    const from = article.text.indexOf(words, start);
    return {start: from, end: from + words.length};
  };

  test.each([
    ['two words that touch are one mark', [at('River '), at('Ambel')], 'The *River Ambel* will rise'],
    ['order does not matter', [at('will'), at('River')], 'The *River* Ambel *will* rise'],
    [
      'a span in a span adds nothing',
      [at('Ambel will rise'), at('will')],
      'The River *Ambel will rise* above',
    ],
    [
      'spans elsewhere are none',
      [
        {start: 0, end: start},
        {start: end, end: end + 9},
      ],
      'The River Ambel will rise',
    ],
    ['an empty span is none', [{start: start + 4, end: start + 4}], 'The River Ambel will rise'],
    ['nearly the whole sentence is none', [{start, end: end - 1}], 'The River Ambel will rise'],
  ])('%s', (_, telling, expected) => {
    expect(shown(quoteOf(article, 2, telling))).toContain(expected);
  });

  test('a sentence that the article lacks is no quote', () => {
    expect(quoteOf(article, 99, [])).toBeNull();
  });
});
