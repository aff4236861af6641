/** Finds the full date that a dateline, a byline or a "Published" line states. */
import type {Span} from '../model.js';
import {type Day, isoDay, toDay} from './calendar.js';
import {DAY, MONTH, monthNumber, SHORT_WEEKDAY, YEAR} from './date-words.js';

export interface StatedDate extends Span {
  /** ISO 8601, a whole day. */
  readonly value: string;
}

type Numbers = Readonly<Record<string, string | undefined>>;

/** Each shape with an example; what a shape leaves open, such as 3/4/2021, is no date. */
const SHAPES: readonly {readonly pattern: RegExp; readonly read: (groups: Numbers) => Day | null}[] = [
  {
    // 2021-03-04T09:30:00+01:00
    pattern:
      /(?<![\d-])(?<year>\d{4})-(?<number>\d\d)-(?<day>\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])/u,
    read: ({year, number, day}) => dayOf(year, number, day),
  },
  {
    // Thursday 4th of March, 2021; 4-Mar-2021
    pattern: shape(`${SHORT_WEEKDAY}(?<!\\d)${DAY}(?: of)?[ -]${MONTH},?[ -]${YEAR}`),
    read: ({year, month = '', day}) => dayOf(year, monthNumber(month), day),
  },
  {
    // Thu, March 4th, 2021; SEPT. 14, 2021
    pattern: shape(`${SHORT_WEEKDAY}\\b${MONTH} ${DAY},? ${YEAR}`),
    read: ({year, month = '', day}) => dayOf(year, monthNumber(month), day),
  },
  {
    // 2021/03/04
    pattern: /(?<![\d/])(?<year>\d{4})\/(?<number>\d\d)\/(?<day>\d\d)(?![\d/])/u,
    read: ({year, number, day}) => dayOf(year, number, day),
  },
  {
    // 4.3.2021: with dots the day comes first
    pattern: /(?<![\d.])(?<day>\d\d?)\.(?<number>\d\d?)\.(?<year>\d{4})(?!\d)/u,
    read: ({year, number, day}) => dayOf(year, number, day),
  },
  {
    // 25/12/2021 and 12/25/2021, but not 3/4/2021
    pattern: /(?<![\d/])(?<one>\d\d?)\/(?<other>\d\d?)\/(?<year>\d{4})(?![\d/])/u,
    read: ({year, one, other}) => {
      const dayFirst = dayOf(year, other, one);
      const monthFirst = dayOf(year, one, other);
      if (one === other) return dayFirst;
      return dayFirst && monthFirst ? null : (dayFirst ?? monthFirst);
    },
  },
];

/** Every shape has a year, and most lines have none. */
const HOLDS_YEAR = /\d{4}/;

/** The first whole date in `line` that the calendar has, or null; meant for short lines, not for prose. */
export function findStatedDate(line: string): StatedDate | null {
  if (!HOLDS_YEAR.test(line)) return null;
  const found = SHAPES.flatMap(({pattern, read}) => {
    const match = pattern.exec(line);
    const day = match ? read(match.groups ?? {}) : null;
    return match && day ? [{value: isoDay(day), start: match.index, end: match.index + match[0].length}] : [];
  });
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

function shape(source: string): RegExp {
  return new RegExp(source, 'iu');
}

function dayOf(year?: string, month?: string | number, day?: string): Day | null {
  return toDay(Number(year), Number(month), Number(day));
}
