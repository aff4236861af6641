/** Reads numbers in figures and words: "2.5billion", "thirty-one", "dozens", "two-thirds", "one in five". */
import type {Span} from '../model.js';
import {matchesIn, plainPattern, toPlainLetters} from './plain-letters.js';
import {longestSpans} from './spans.js';
import {CURRENCY_PREFIX, currencyOf} from './units.js';

/** A number at its place in a text; the span takes in a currency sign before it and a multiplier after it. */
export interface Numeral extends Span {
  /** Null for words that give no figure ("dozens", "most of"). */
  readonly value: number | null;
  readonly currency: string | null;
  /** Written in digits. */
  readonly digits: boolean;
  /** A share of a whole ("half", "a third", "most of", "one in five"). */
  readonly share: boolean;
  /** The noun inside a ratio ("one bus in ten"). */
  readonly of?: string;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MULTIPLIERS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  mln: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
};
const FRACTIONS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  tenth: 1 / 10,
};

const UNIT_WORD = `(?:${[...TENS].join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${ONES.toReversed().join('|')}`;
const SCALE_WORD = 'hundred|thousand|million|billion|trillion|lakh|crore';
const DIGITS = '\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';

interface Shape {
  /** A quick test that every text passes in which the shape is. */
  readonly needs: RegExp;
  /** Written for plain letters: see `toPlainLetters`. */
  readonly shape: string;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Omit<Numeral, keyof Span>;
}

const SHAPES: readonly Shape[] = [
  {
    // $2.5 billion, Sh3.8bn, 6 million, 10-15, 700,000
    needs: /\d/,
    shape: `(?<currency>(?:${CURRENCY_PREFIX.toLowerCase()})[  ]?|[rn](?=\\d{2,3}(?:[,.]\\d|\\d{2}|[  ]?(?:m|bn|million|billion)\\b)))?(?<digits>${DIGITS})(?:[-–](?<upper>${DIGITS})(?=%|[  ][a-z]))?(?:[-  ]?(?<scale>${SCALE_WORD}|trn|tn|bln|bn|mln|mn)|(?<short>[mkb]))?`,
    read: ({currency, digits, scale, short}) => ({
      value: round(Number(digits?.replaceAll(',', '')) * multiplier(scale ?? short)),
      currency: currency === undefined ? null : currencyOf(currency),
      digits: true,
      share: false,
    }),
  },
  {
    // one in five, two out of seven, one bus in ten
    needs: / (?:in|out of) /,
    shape: `(?<part>one|two|three|four|nine|[1-9]) (?:(?<of>[a-z]+) )?(?:in|out of)(?: every)? (?<whole>\\d+|${UNIT_WORD})(?! (?:[a-z]+ )?(?:years?|months?|weeks?|days?|hours?|minutes?)\\b)`,
    read: ({part, of, whole}) => ({
      value: round(number(part) / number(whole)),
      currency: null,
      digits: false,
      share: true,
      ...(of === undefined || of === 'out' ? {} : {of}),
    }),
  },
  {
    needs: / and a /,
    shape: `(?<count>${UNIT_WORD}|\\d+) and a (?<part>half|quarter)`,
    read: ({count, part}) => plain(number(count) + (FRACTIONS[part ?? ''] ?? 0), false),
  },
  {
    needs: /(?:third|quarter|fifth|tenth)s/,
    shape: `(?<count>two|three|four)[- ](?<part>third|quarter|fifth|tenth)s`,
    read: ({count, part}) =>
      plain(ONES.indexOf(count?.toLowerCase() ?? '') * (FRACTIONS[part?.toLowerCase() ?? ''] ?? 0), true),
  },
  {
    needs: /illion|dozen/,
    shape: `(?:half|an?|one) (?:(?<part>half|third|quarter|fifth|tenth) )?(?:of )?(?:an? )?(?<scale>million|billion|trillion|dozen)`,
    read: ({part, scale}) =>
      plain((part ? (FRACTIONS[part.toLowerCase()] ?? 1) : 1) * multiplier(scale), false),
  },
  {
    needs: /dozen/,
    shape: `half (?:an? )?(?=dozen)dozen`,
    read: () => plain(6, false),
  },
  {
    needs: /half a /,
    shape: `half a (?<scale>million|billion|trillion)`,
    read: ({scale}) => plain(multiplier(scale) / 2, false),
  },
  {
    needs: /half|third|quarter|fifth|tenth/,
    shape: `(?:half(?: an?)?|(?:an?|one) (?<part>third|quarter|fifth|tenth|half))`,
    read: ({part}) => plain(FRACTIONS[part?.toLowerCase() ?? 'half'] ?? 0, true),
  },
  {
    needs: /(?:most|majority) of/,
    shape: `(?:most|the majority|a majority) of`,
    read: () => ({value: null, currency: null, digits: false, share: true}),
  },
  {
    needs: /(?:tens|hundreds|thousands|dozens|scores|illions)/,
    shape: `(?:tens|hundreds|thousands|dozens|scores|millions|billions)(?: of (?:thousands|millions|billions))?`,
    read: () => ({value: null, currency: null, digits: false, share: false}),
  },
  {
    needs: /dozen/,
    shape: `(?:(?<count>${UNIT_WORD}|an?|several) (?<dozen>dozen))`,
    read: ({count}) => {
      const number = smallWord(count?.toLowerCase() ?? '');
      return {value: number === null ? null : number * 12, currency: null, digits: false, share: false};
    },
  },
  {
    needs: new RegExp(`(?<![a-z])(?:${UNIT_WORD}|an? (?:${SCALE_WORD}))(?![a-z])`),
    shape: `(?<words>(?:${UNIT_WORD}|an?(?= (?:${SCALE_WORD})))(?:[- ](?:${SCALE_WORD}))*(?: and (?:${UNIT_WORD})(?= |$))?)`,
    read: ({words}) => plain(wordValue(words ?? ''), false),
  },
];

/** Signs that may touch the figure: "180p", "40km". */
const TOUCHING_UNIT = '(?:p|km|kg|cm|mm|m|mph|kph|kw|mw|gw|tw|mb|gb|tb|ft|lbs?|ha|g|c)(?![a-z\\d])';

const PATTERNS = SHAPES.map(({needs, shape, read}) => ({
  needs,
  pattern: plainPattern(
    `(?<![a-z\\d./+#:’'&]|[a-z\\d][-–,])(?:${shape})(?:(?![a-z\\d]|[/:+]\\d|[.,]\\d)|(?<=\\d)(?=${TOUCHING_UNIT}))`,
  ),
  read,
}));

/** Numerals of `text` in order, the longest where two overlap. */
export function readNumerals(text: string): readonly Numeral[] {
  const plainText = toPlainLetters(text);
  const found = PATTERNS.filter(({needs}) => needs.test(plainText)).flatMap(({pattern, read}) =>
    matchesIn(plainText, pattern, text).map(({start, end, groups}) => ({...read(groups), start, end})),
  );
  return longestSpans(found);
}

function plain(value: number, share: boolean): Omit<Numeral, keyof Span> {
  return {value: round(value), currency: null, digits: false, share};
}

function multiplier(word: string | undefined): number {
  if (word === undefined) return 1;
  return word.toLowerCase() === 'dozen' ? 12 : (MULTIPLIERS[word.toLowerCase()] ?? 1);
}

function number(word: string | undefined): number {
  return smallWord(word?.toLowerCase() ?? '') ?? Number(word);
}

/** Takes the noise of binary fractions off ("2.3 billion" is 2300000000). */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

function smallWord(word: string): number | null {
  if (word === 'a' || word === 'an') return 1;
  const [ten = '', one] = word.split(/[- ]/u);
  const tens = TENS.indexOf(ten);
  if (tens >= 0) return (tens + 2) * 10 + (one ? ONES.indexOf(one) : 0);
  const value = ONES.indexOf(word);
  return value < 0 ? null : value;
}

/** "two hundred and six" → 206, "thirty-one million" → 31000000. */
function wordValue(words: string): number {
  let total = 0;
  let current = 0;
  for (const word of words.toLowerCase().split(/[- ]/u)) {
    const scale = MULTIPLIERS[word];
    if (scale !== undefined) current = Math.max(current, 1) * scale;
    else current += smallWord(word) ?? 0;
    if (scale !== undefined && scale >= 1000) {
      total += current;
      current = 0;
    }
  }
  return total + current;
}
