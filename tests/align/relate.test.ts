/** Relations: the marked pairs, all pairs across stories, and short pairs that are hard to tell. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {linkSentences} from '../../src/align/link-sentences.js';
import {keptShareOf, relate} from '../../src/align/relate.js';
import {storyEvidence} from '../../src/align/story-evidence.js';
import {articleFromText} from '../../src/io/article-from-text.js';
import type {AnnotatedArticle, Relation} from '../../src/model.js';
import {annotate} from '../../src/text/annotate.js';
import {readCase} from './read-case.js';
import {ONE_STORY, OTHER_STORIES} from './stories.js';

const PAIRS = new URL('../eval/pairs/', import.meta.url);

interface Marked {
  readonly name: string;
  readonly relation: Relation;
  readonly old: AnnotatedArticle;
  readonly new: AnnotatedArticle;
}

const marked = readdirSync(PAIRS).flatMap((name): readonly Marked[] => {
  const file = (path: string): URL => new URL(`${name}/${path}`, PAIRS);
  if (!existsSync(file('gold.json'))) return [];
  const {relation} = JSON.parse(readFileSync(file('gold.json'), 'utf8')) as {relation: Relation};
  return [
    {
      name,
      relation,
      old: read(readFileSync(file('old.txt'), 'utf8')),
      new: read(readFileSync(file('new.txt'), 'utf8')),
    },
  ];
});

function read(text: string): AnnotatedArticle {
  return annotate(articleFromText(text, null));
}

function relationOf(old: AnnotatedArticle, fresh: AnnotatedArticle): Relation {
  return relate(old, fresh, linkSentences(old, fresh));
}

describe('marked pairs', () => {
  test.each(marked)('$name: $relation', ({relation, ...pair}) => {
    expect(relationOf(pair.old, pair.new)).toBe(relation);
  });

  test('articles of different stories are unrelated, from either side', () => {
    const related = marked.flatMap((a) =>
      marked
        .filter(
          (b) =>
            b !== a && (relationOf(a.old, b.new) !== 'unrelated' || relationOf(b.new, a.old) !== 'unrelated'),
        )
        .map((b) => `${a.name} ~ ${b.name}`),
    );
    expect(related).toEqual([]);
  });
});

describe('short pairs', () => {
  test.each(Object.entries(ONE_STORY))('one story: %s', (_, [old, fresh]) => {
    expect(relationOf(read(old), read(fresh))).toBe('follow-up');
  });

  test.each(Object.entries(OTHER_STORIES))('other stories: %s', (_, [old, fresh]) => {
    expect(relationOf(read(old), read(fresh))).toBe('unrelated');
  });
});

test('two headlines are enough', () => {
  const relation = relationOf(
    read('Orrin Valley mine to close in March'),
    read('Orrin Valley mine saved by buyer'),
  );
  expect(relation).not.toBe('unrelated');
});

describe('versions', () => {
  const text = 'The “Kestle” dam is safe, divers said. It was built in 1951.\n\nNobody lives below it.';

  test.each([
    ['straight quotes', text.replace(/[“”]/gu, '"')],
    ['wrapped otherwise', text.replace(/ (?=divers|was)/gu, '\n')],
  ])('%s: identical', (_, other) => {
    expect(relationOf(read(text), read(other))).toBe('identical');
  });

  test('one word more is a revision', () => {
    expect(relationOf(read(text), read(text.replace('safe', 'not safe')))).toBe('revision');
  });

  test('a short text that grew is a revision', () => {
    const grown = `${text}\n\n${'The water authority owns eleven others in the Ostrel basin and will inspect them all. '.repeat(9)}`;
    expect(relationOf(read(text), read(grown))).toBe('revision');
  });

  test('an article rewritten sentence by sentence is a revision', () => {
    const {old, new: fresh} = readCase(new URL('./cases/heavy-rewrite.txt', import.meta.url));
    expect(relationOf(old.article, fresh.article)).toBe('revision');
  });

  test('months later, a background paragraph that is used again makes no revision', () => {
    const background =
      'The Kestle dam was built in 1951 by prisoners and holds back 40 million tons of water. ';
    const old = `date 2018-03-01 Divers found cracks in the spillway of the Kestle dam on Monday. ${background}Repairs may cost 40 million crowns, said director Ines Varga-Roth, and villagers will be asked to leave.`;
    const later = `date 2020-06-01 The spillway of the Kestle dam has been repaired, two years after divers found cracks. ${background}A fish ladder was added and the villagers came home. The bill was 61 million crowns, twice what had been feared.`;
    expect(relationOf(read(old), read(later))).toBe('follow-up');
  });

  test('nothing is kept of an article in an empty one', () => {
    expect(keptShareOf(read(text), read(''), [])).toBe(0);
    expect(relationOf(read(''), read(''))).toBe('identical');
    expect(relationOf(read(text), read(''))).toBe('unrelated');
  });
});

test('evidence names what is shared', () => {
  const [old, fresh] = ONE_STORY['a dam'] ?? ['', ''];
  const {names, words} = storyEvidence(read(old), read(fresh));
  expect(names).toContain('kestle dam');
  expect(words).toContain('spillwa');
});
