import {describe, expect, test} from 'vitest';
import {toInspectionJson, toInspectionText} from '../../src/commands/inspection.js';
import type {AnnotatedArticle, Event} from '../../src/model.js';

const text = 'A bridge at last\n\nMayor Ana Ferro may sign on 4 March for $2.';
const at = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length});

const article: AnnotatedArticle = {
  path: 'a.txt',
  title: 'A bridge at last',
  date: '2021-03-01',
  source: null,
  text,
  language: 'en',
  blocks: [
    {...at('A bridge at last'), kind: 'title', sentences: [0, 1]},
    {...at('Mayor Ana Ferro may sign on 4 March for $2.'), kind: 'paragraph', sentences: [1, 2]},
  ],
  sentences: [
    {...at('A bridge at last'), block: 0, tokens: [0, 0]},
    {...at('Mayor Ana Ferro may sign on 4 March for $2.'), block: 1, tokens: [0, 0]},
  ],
  tokens: [],
  mentions: [
    {
      ...at('Ana Ferro'),
      kind: 'name',
      text: 'Ana Ferro',
      sentence: 1,
      key: 'ana ferro',
      head: 'ferro',
      definite: false,
    },
  ],
  dates: [{...at('4 March'), text: '4 March', sentence: 1, value: '2021-03-04'}],
  quantities: [{...at('$2'), text: '$2', sentence: 1, value: 2, unit: 'USD', counts: null}],
  roles: [
    {
      ...at('Mayor Ana Ferro'),
      office: 'Mayor',
      holder: 'Ana Ferro',
      sentence: 1,
      officeSpan: at('Mayor'),
      holderSpan: at('Ana Ferro'),
      key: 'mayor',
      former: false,
    },
  ],
};

const events: readonly Event[] = [
  {
    ...at('sign'),
    kind: 'verb',
    trigger: 'sign',
    lemma: 'sign',
    sentence: 1,
    clause: at('Mayor Ana Ferro may sign on 4 March for $2.'),
    group: at('may sign'),
    factuality: 'PS+',
    score: 1,
    cues: [{...at('may'), rule: 'modal-may'}],
    source: 'a clerk',
    subject: at('Mayor Ana Ferro'),
    object: null,
    passive: false,
    depth: 0,
  },
];

describe('an article inspected', () => {
  test('as text', () => {
    expect(toInspectionText(article, events)).toBe(`A bridge at last · 2021-03-01 · no source · en
2 sentences, 0 tokens, 1 events

0 (title)  A bridge at last

1  Mayor Ana Ferro may sign on 4 March for $2.
    event      may sign [sign]  PS+ (+1)  by “may” modal-may  says a clerk
    name       Ana Ferro
    role       Mayor: Ana Ferro
    date       4 March = 2021-03-04
    quantity   $2 = 2 USD
`);
  });

  test('as JSON, with the published keys only', () => {
    const inspection = JSON.parse(toInspectionJson(article, events));
    expect(inspection.sentences[1]).toEqual({
      ...at('Mayor Ana Ferro may sign on 4 March for $2.'),
      text: text.slice(18),
      block: 1,
    });
    expect(inspection.mentions).toEqual([{...at('Ana Ferro'), kind: 'name', text: 'Ana Ferro'}]);
    expect(inspection.roles).toEqual([{office: 'Mayor', holder: 'Ana Ferro', ...at('Mayor Ana Ferro')}]);
    expect(inspection.dates).toEqual([{...at('4 March'), text: '4 March', value: '2021-03-04'}]);
    expect(inspection.quantities).toEqual([{...at('$2'), text: '$2', value: 2, unit: 'USD', counts: null}]);
    expect(inspection.events).toEqual([
      {
        ...at('sign'),
        trigger: 'sign',
        lemma: 'sign',
        sentence: 1,
        factuality: 'PS+',
        score: 1,
        cues: [{...at('may'), rule: 'modal-may'}],
        source: 'a clerk',
      },
    ]);
  });
});
