/** Texts as no editor would send them: news, and in between whatever Unicode and terminals have to offer. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {NASTY} from '../report/hostile.js';

const NAMES = [
  'Ona Lind',
  'Mayor Bram Osterhalt',
  'the Harbour Board (HB)',
  'HB',
  'KR-70',
  'Osk',
  'Dr. M. Quillon',
];
const THINGS = [
  'the ferry pact',
  'a permit',
  'the bridge',
  'the KR-70 order',
  'talks with Osk',
  'the fee of $9.4 million',
];
const STANDINGS = [
  'may sign',
  'has signed',
  'did not sign',
  'is hoping for',
  'expects',
  'refused to discuss',
  'was denied',
  'will vote on',
  'is yet to obtain',
  'dropped',
];
const ENDINGS = [
  ' on 3 March 2031',
  ', a spokesman said',
  ' if 14 of 20 members agree',
  ' next Tuesday',
  ' in Brackwater',
  ', he said: “It’s done”',
  '',
];

const sentence = fc
  .tuple(...[NAMES, STANDINGS, THINGS, ENDINGS].map((words) => fc.constantFrom(...words)))
  .map(([who, does, what, end]) => `${who} ${does} ${what}${end}.`);

/** UTF-16 code units in any order, so surrogates without their other half too. */
const units = fc
  .array(fc.oneof(fc.nat(0xffff), fc.integer({min: 0xd800, max: 0xdfff}), fc.nat(0x9f)), {maxLength: 12})
  .map((codes) => String.fromCharCode(...codes));

const ODD: readonly string[] = [
  ...NASTY,
  'e\u0301\u0302\u0303\u0304'.repeat(8),
  '\u0301\u0302 alone',
  'Z\u0335\u0321\u035A\u0359a\u0334\u0322',
  'العربية: وُقِّعت الاتفاقية في مارس ٢٠٣١.',
  'שלום Ona Lind 123 (HB)',
  '\u202Egnp.exe\u202C',
  '\u2066isolated\u2069',
  '\u061Cmark\u200E\u200F',
  'zero\u200Bwidth\u2060joiner\uFEFF',
  'soft\u00ADhyphen',
  '\u{E0041}\u{E0042}tags',
  '\uFFF9anchor\uFFFAsep\uFFFB',
  '\uFFFE\uFFFF\u{1FFFE}',
  '\u001B[2J\u001B[H',
  '\u001BP1$r\u001B\\',
  '\u001B]8;;https://example.com\u0007link\u001B]8;;\u0007',
  '\u001B]52;c;aGk=',
  '\u009D0;title\u009C',
  '\u0090payload',
  '\b\b\bspent',
  '\r over',
  'nul\u0000nul',
  '...!?!…;:,—-–',
  '"“”‘’\'«»',
  '1,2,3.4.5:6/7-8%$€£',
  'Mr. Dr. U.S. No. 5 a.m.',
  '12.5 million',
  'ǅǈ ß ſ ﬁ İı',
  '\u3000\u2003\u00A0\u1680',
  '\u0E01\u0E33\u0E19',
  '한국어 조약',
  'aaaa aaaa aaaa aaaa aaaa aaaa',
];

const odd = fc.oneof(
  fc.constantFrom(...ODD),
  fc.string({unit: 'binary', maxLength: 20}),
  fc.string({unit: 'grapheme', maxLength: 20}),
  units,
);
const piece = fc.oneof({weight: 5, arbitrary: sentence}, {weight: 3, arbitrary: odd});
const gap = fc.constantFrom(' ', ' ', ' ', '\n\n', '\n', '', '\r\n', '\u2028', '\u2029', '\t', '  ', '\v');

interface Part {
  readonly words: string;
  readonly after: string;
}

const parts = fc.array(fc.record({words: piece, after: gap}), {maxLength: 8});

export const textOf = (all: readonly Part[]): string => all.map(({words, after}) => words + after).join('');

/** A text as a file holds it, before it is cleaned. */
export const text: fc.Arbitrary<string> = parts.map(textOf);

export interface Pair {
  readonly old: string;
  readonly new: string;
}

/** Two texts: with nothing in common, or the later one an edited, shuffled, cut or longer form of the other. */
export const pair: fc.Arbitrary<Pair> = fc.oneof(
  fc.record({old: text, new: text}),
  fc
    .tuple(parts, fc.infiniteStream(fc.nat(9)), fc.infiniteStream(fc.record({words: piece, after: gap})))
    .map(([old, dice, others]) => ({old: textOf(old), new: textOf(edited(old, dice, others))})),
);

function edited(old: readonly Part[], dice: Iterator<number>, others: Iterator<Part>): readonly Part[] {
  const kept = old.flatMap((part) => {
    const chance = dice.next().value;
    if (chance === 0) return [];
    if (chance === 1) return [part, others.next().value];
    if (chance === 2) return [{...part, words: part.words.replace(' ', ` ${others.next().value.words} `)}];
    if (chance === 3) return [{...part, words: part.words.toUpperCase()}];
    return chance === 4 ? [part, part] : [part];
  });
  return dice.next().value < 3 ? kept.toReversed() : kept;
}

const STORIES = join(import.meta.dirname, '..', 'eval', 'pairs');
const stories = readdirSync(STORIES, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => ({old: paragraphs(name, 'old'), new: paragraphs(name, 'new')}));

function paragraphs(story: string, side: keyof Pair): readonly string[] {
  return readFileSync(join(STORIES, story, `${side}.txt`), 'utf8').split(/\n{2,}/u);
}

const some = (all: readonly string[]): fc.Arbitrary<string> =>
  fc.shuffledSubarray([...all], {minLength: 1, maxLength: 6}).map((left) => left.join('\n\n'));

/** Some paragraphs of two articles on one story, in any order: texts in which no two sentences are alike. */
export const storyPair: fc.Arbitrary<Pair> = fc
  .constantFrom(...stories)
  .chain((story) => fc.record({old: some(story.old), new: some(story.new)}));
