/** Ties a numeral to its unit: "40 km", "12-week", "£3m", "aged 81", "Category 4". */
import type {Sentence, Token} from '../model.js';
import type {Numeral} from './numerals.js';
import {readUnit, type Unit} from './units.js';

/** Where a numeral stands; token offsets are the article's, all others the sentence's. */
export interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly dates: readonly {readonly start: number; readonly end: number}[];
}

/** A numeral with the unit that follows it; `end` is that of the unit. */
export interface Figure extends Numeral {
  readonly unit: string | null;
  readonly kind: Unit['kind'] | null;
  /** Joined to its unit or noun by a hyphen ("12-week", "five-star"). */
  readonly compound: boolean;
  /** The scale that the figure is a step of ("Category 4", "level 2"). */
  readonly scale?: string;
}

const SCALE = /\b(category|level|tier|magnitude) $/iu;

/** The numeral at its place, with the unit that follows or the scale that precedes it. */
export function readFigure(numeral: Numeral, {text}: Place): Figure {
  const rest = text.slice(numeral.end);
  const gap = /^(?:[-‐‑]|[  ](?:of an? )?)?/u.exec(rest)?.[0] ?? '';
  const old = /^[-‐‑ ](?:(year|month|week|day)s?)[-‐‑ ]olds?\b/u.exec(rest);
  if (old)
    return {
      ...numeral,
      end: numeral.end + old[0].length,
      unit: old[1] === 'year' ? 'age' : `age in ${old[1]}s`,
      kind: 'age',
      compound: true,
    };
  const compound = /^[-‐‑]/u.test(gap);
  if (numeral.currency !== null) return {...numeral, unit: numeral.currency, kind: 'money', compound};
  const unit = readUnit(rest.slice(gap.length), gap === '');
  const scale = SCALE.exec(wordsBefore(text, numeral.start))?.[1];
  if (unit === null && scale !== undefined)
    return {
      ...numeral,
      start: numeral.start - scale.length - 1,
      unit: null,
      kind: null,
      compound: false,
      scale: scale.toLowerCase(),
    };
  if (unit === null && isAge(numeral, text)) return {...numeral, unit: 'age', kind: 'age', compound: false};
  if (unit === null) return {...numeral, unit: null, kind: null, compound};
  const money = unit.unit === 'pound' && poundsAreMoney(numeral, text);
  return {
    ...numeral,
    end: numeral.end + gap.length + unit.length,
    unit: money ? 'GBP' : unit.unit,
    kind: money ? 'money' : unit.kind,
    compound,
  };
}

/** "aged 81", "the drinking age to 21", "Ann Okoro, 44, from Leeds". */
function isAge(numeral: Numeral, text: string): boolean {
  const before = wordsBefore(text, numeral.start);
  if (/\b(?:aged?|age (?:of|to|from)) $/iu.test(before)) return true;
  const years = numeral.value ?? 0;
  if (!numeral.digits || years < 1 || years > 115 || !Number.isInteger(years)) return false;
  return /\p{Lu}\p{Ll}+, $/u.test(before) && /^(?:[,.;)](?!\d)|$)/u.test(text.slice(numeral.end));
}

/** "40 pounds" is a weight where something weighs, else from a thousand up it is money. */
function poundsAreMoney(numeral: Numeral, text: string): boolean {
  if (/\bweigh|\bheav|\blift/iu.test(text)) return false;
  return (
    (numeral.value ?? 0) >= 1000 ||
    /\b(?:pay|paid|cost|price|worth|fine|fee|spen[dt]|bill|sold|bought)/iu.test(text)
  );
}

/** The last few words before an offset: as far back as any rule looks. */
export function wordsBefore(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 40), offset);
}
