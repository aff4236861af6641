/** Links of revisions: the cases beside this file, the marked revision pairs, and what must hold for any text. */
import {readdirSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {linkSentences} from '../../src/align/link-sentences.js';
import {articleFromText} from '../../src/io/article-from-text.js';
import type {AnnotatedArticle, Link} from '../../src/model.js';
import {annotate} from '../../src/text/annotate.js';
import {type RevisionCase, readCase} from './read-case.js';

const CASES = new URL('./cases/', import.meta.url);

describe('revisions', () => {
  test.each(readdirSync(CASES).sort())('%s', (name) => {
    const revision = readCase(new URL(name, CASES));
    expect(found(revision)).toEqual(expected(revision));
  });
});

/** One line for each pair of sentences that a link joins: "h > g: edited moved". */
function found(revision: RevisionCase): readonly string[] {
  const optional = cells(revision, true);
  return linkSentences(revision.old.article, revision.new.article)
    .flatMap(({relation, moved, ...link}) =>
      link.old.flatMap((old) =>
        link.new.map((fresh) =>
          line(revision.old.ids[old] ?? '?', revision.new.ids[fresh] ?? '?', relation, moved),
        ),
      ),
    )
    .filter((each) => !optional.some((cell) => each.startsWith(cell)))
    .sort();
}

function expected(revision: RevisionCase): readonly string[] {
  return revision.links
    .filter(({optional}) => !optional)
    .flatMap(({relation, moved, ...link}) =>
      link.old.flatMap((old) => link.new.map((fresh) => line(old, fresh, relation, moved))),
    )
    .sort();
}

function cells(revision: RevisionCase, optional: boolean): readonly string[] {
  return revision.links
    .filter((link) => link.optional === optional)
    .flatMap((link) => link.old.flatMap((old) => link.new.map((fresh) => `${old} > ${fresh}:`)));
}

function line(old: string, fresh: string, relation: Link['relation'], moved: boolean): string {
  return `${old} > ${fresh}: ${relation}${moved ? ' moved' : ''}`;
}

const SENTENCES = [
  'The council approved the Kestle bridge on Monday.',
  'It will cost 40 million crowns and open in 2021.',
  'Mayor Olga Lind-Varo said she was relieved.',
  'Shopkeepers in Corn Street fear two years of digging.',
  'No.',
  'He declined.',
  'The opposition walked out before the vote was taken.',
  'A ferry has crossed the river at this point since 1744.',
  'The old pier was condemned after the storm of January 2012, when two fishermen drowned.',
];
const paragraphs = fc.array(fc.array(fc.constantFrom(...SENTENCES), {minLength: 1, maxLength: 3}), {
  maxLength: 8,
});
/** No sentence twice: of two that are alike either may take the partner. */
const distinct = fc
  .uniqueArray(fc.constantFrom(...SENTENCES), {maxLength: SENTENCES.length})
  .map((sentences) => read(sentences.join('\n\n')));
const article = paragraphs.map((list) => read(list.map((sentences) => sentences.join(' ')).join('\n\n')));

function read(text: string): AnnotatedArticle {
  return annotate(articleFromText(text, null));
}

describe('any two texts', () => {
  test('an article links every sentence with itself', () => {
    fc.assert(
      fc.property(article, (one) => {
        const links = linkSentences(one, one);
        expect(links.map((link) => [link.old, link.new])).toEqual(
          one.sentences.map((_, number) => [[number], [number]]),
        );
        expect(links.every(({relation, moved, score}) => relation === 'same' && !moved && score === 1)).toBe(
          true,
        );
      }),
    );
  });

  test('each sentence stands in one link at most, and in range', () => {
    fc.assert(
      fc.property(article, article, (old, fresh) => {
        const links = linkSentences(old, fresh);
        for (const [side, {sentences}] of [
          ['old', old],
          ['new', fresh],
        ] as const) {
          const numbers = links.flatMap((link) => link[side]);
          expect(new Set(numbers).size).toBe(numbers.length);
          expect(numbers.every((number) => number >= 0 && number < sentences.length)).toBe(true);
        }
        for (const link of links) {
          expect(Math.min(link.old.length, link.new.length)).toBe(1);
          expect([...link.old].sort((a, b) => a - b)).toEqual(link.old);
        }
      }),
    );
  });

  test('links of more than a few words are the same from the other side', () => {
    fc.assert(
      fc.property(distinct, distinct, (old, fresh) => {
        const telling = (one: AnnotatedArticle, numbers: readonly number[]): boolean =>
          numbers.some((number) => textOf(one, number).split(' ').length > 3);
        const there = linkSentences(old, fresh).filter((link) => telling(old, link.old));
        const back = linkSentences(fresh, old).filter((link) => telling(fresh, link.old));
        expect(sorted(back.map((link) => [link.new, link.old, link.relation, link.score]))).toEqual(
          sorted(there.map((link) => [link.old, link.new, link.relation, link.score])),
        );
      }),
    );
  });

  test('moved links leave an order behind', () => {
    fc.assert(
      fc.property(article, article, (old, fresh) => {
        const single = linkSentences(old, fresh).filter((link) => link.old.length + link.new.length === 2);
        const stayed = single.filter(({moved}) => !moved);
        const news = stayed.map((link) => link.new[0] ?? 0);
        expect([...news].sort((a, b) => a - b)).toEqual(news);
      }),
    );
  });

  test('edits laid end to end are the linked sentences', () => {
    const anything = fc.string({unit: 'binary', maxLength: 60});
    const mixed = fc
      .array(fc.oneof(anything, fc.constantFrom(...SENTENCES)), {maxLength: 8})
      .map((parts) => read(parts.join(' ')));
    fc.assert(
      fc.property(mixed, mixed, (old, fresh) => {
        for (const link of linkSentences(old, fresh)) {
          const laid = link.edits.map((edit) => fresh.text.slice(...edit.new)).join('');
          expect(squeezed(laid)).toBe(squeezed(link.new.map((number) => textOf(fresh, number)).join('')));
        }
      }),
    );
  });

  test('the same question has the same answer', () => {
    fc.assert(
      fc.property(article, article, (old, fresh) => {
        expect(linkSentences(old, fresh)).toEqual(linkSentences(old, fresh));
      }),
      {numRuns: 20},
    );
  });
});

function textOf({text, sentences}: AnnotatedArticle, number: number): string {
  return text.slice(sentences[number]?.start, sentences[number]?.end);
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}

function sorted(rows: readonly unknown[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
