// Reports whose every string is one that a terminal, a code host or a table could trip over.
import fc from 'fast-check';
import type {ComparedTopic, Comparison, Report, Span} from '../../src/model.js';
import {buildReport} from '../../src/report/build.js';
import {article} from './make.js';

/** Words that mean something to Markdown, HTML, a code host or a terminal. */
export const NASTY: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  '![pixel](https://example.com/p.png)',
  'https://example.com/a_b_c',
  'www.example.com',
  '<HTTPS://EXAMPLE.COM>',
  'HTTP://EXAMPLE.COM',
  'anna@example.com',
  '@octoperson',
  'owner/name#12',
  'GH-12',
  ':smile:',
  '[^1]',
  '[^1]: note',
  '[a label]: https://example.com',
  '| a | b |',
  '\\| c',
  '# heading',
  '> quote',
  '- item',
  '1. item',
  '---',
  '===',
  '```js',
  '~~gone~~',
  '**bold**',
  '__init__',
  '*',
  '`tick`',
  '&amp;',
  '&#64;anna',
  '$x$ and $$y$$ for US$',
  '\\',
  '[x] done',
  '[!NOTE]',
  '<!-- hidden',
  '<https://example.com>',
  '\u001B[31mred',
  '\u001B]0;title\u0007',
  '\u009B2J',
  'two\nlines',
  'a\ttab',
  '漢字が続く文章',
  'e\u0301a\u0308',
  '👩‍👩‍👧 family',
  '🇩🇪🇫🇷',
  'a'.repeat(250),
];

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});

const words = fc
  .array(fc.oneof({weight: 3, arbitrary: fc.constantFrom(...NASTY)}, fc.string({unit: 'grapheme'})), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' ').trim())
  .filter((text) => /[^\s\p{Cc}]/u.test(text));

export const hostileReport: fc.Arbitrary<Report> = fc
  .array(words, {minLength: 12, maxLength: 12})
  .map((told) => buildReport(hostile((index) => told[index % told.length] ?? '')));

const span = ({start, end}: Span): Span => ({start, end});

/** A revision with a topic of each kind, whose texts and names are what `word` gives. */
export function hostile(word: (index: number) => string): Comparison {
  const meta = (index: number) => ({
    title: word(index),
    source: word(index + 1),
    path: word(index + 2),
    date: word(index + 3),
  });
  const old = article(meta(0), ['heading', word(3)], ['paragraph', word(4), word(5)]);
  const later = article(meta(1), ['heading', word(6)], ['paragraph', word(7), word(8)]);
  const whole = (side: typeof old, number: number) => ({
    sentence: number,
    start: side.sentences[number]?.start ?? 0,
    end: side.sentences[number]?.end ?? 0,
  });
  /** The first half of a sentence tells, so that a mark is opened and closed in the middle of it. */
  const half = (side: typeof old, number: number) => {
    const {sentence, start, end} = whole(side, number);
    const letters = [...graphemes.segment(side.text.slice(start, end))].map(({segment}) => segment);
    return {sentence, start, end: start + letters.slice(0, Math.ceil(letters.length / 2)).join('').length};
  };
  const status = (side: typeof old, number: number, index: number) => ({
    label: word(index),
    factuality: 'PR-' as const,
    event: 'sign',
    source: word(index + 1),
    evidence: whole(side, number),
    cues: [span(half(side, number))],
  });
  const fact = (side: typeof old, number: number, index: number) => ({
    text: word(index),
    value: null,
    evidence: half(side, number),
  });
  const changed: ComparedTopic = {
    id: 'changed',
    label: word(9),
    aliases: [word(10)],
    kind: 'changed',
    old: {sentences: [0, 1], status: status(old, 1, 11)},
    new: {sentences: [0, 1], status: status(later, 1, 0)},
    changes: [
      {type: 'status', old: status(old, 1, 11), new: status(later, 1, 0)},
      {type: 'name', slot: word(2), old: fact(old, 2, 3), new: fact(later, 2, 4)},
    ],
  };
  const lone = (kind: 'added' | 'dropped' | 'unchanged', index: number): ComparedTopic => ({
    id: kind,
    label: word(index),
    aliases: [word(index + 1)],
    kind,
    old: kind === 'added' ? null : {sentences: [2], status: null},
    new: kind === 'dropped' ? null : {sentences: [2], status: status(later, 2, index + 2)},
    changes: [],
  });
  const [was, is] = [whole(old, 1), whole(later, 1)];
  const [cut, kept] = [half(old, 2), whole(later, 2)];
  return {
    relation: 'revision',
    old,
    new: later,
    topics: [changed, lone('added', 5), lone('dropped', 6), lone('unchanged', 7)],
    links: [
      {
        relation: 'edited',
        moved: true,
        old: [1],
        new: [1],
        score: 0.5,
        edits: [
          {op: 'delete', old: [was.start, was.end], new: [is.start, is.start]},
          {op: 'insert', old: [was.end, was.end], new: [is.start, is.end]},
        ],
      },
      {
        relation: 'edited',
        moved: false,
        old: [2],
        new: [2],
        score: 0.5,
        edits: [
          {op: 'delete', old: [cut.start, cut.end], new: [kept.start, kept.start]},
          {op: 'keep', old: [cut.end, whole(old, 2).end], new: [kept.start, kept.end]},
        ],
      },
    ],
    warnings: [word(8)],
  };
}
