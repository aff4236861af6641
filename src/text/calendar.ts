/** Reckoning with days, months and weeks: plain numbers in the Gregorian calendar, no clock, no time zones. */

/** `month` counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_LENGTH = 86_400_000;

/** Reads the date part of an ISO 8601 string; null where there is none or it is no day of the calendar. */
export function parseDay(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '');
  if (!match) return null;
  return toDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day with these numbers, or null where the calendar has none (31 June). */
export function toDay(year: number, month: number, day: number): Day | null {
  const made = fromStamp(stamp({year, month, day}));
  return made.month === month && made.day === day ? made : null;
}

/** `2019-05-03` */
export function isoDay({year, month, day}: Day): string {
  return `${isoMonth(year, month)}-${String(day).padStart(2, '0')}`;
}

/** `2019-05` */
export function isoMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

export function addDays(from: Day, days: number): Day {
  return fromStamp(stamp(from) + days * DAY_LENGTH);
}

/** Month `months` later, as a year and a month. */
export function addMonths(from: Day, months: number): {readonly year: number; readonly month: number} {
  const index = from.year * 12 + from.month - 1 + months;
  return {year: Math.floor(index / 12), month: (index % 12) + 1};
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(stamp(day)).getUTCDay();
}

/** Days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((stamp(b) - stamp(a)) / DAY_LENGTH);
}

function stamp({year, month, day}: Day): number {
  return Date.UTC(year, month - 1, day);
}

function fromStamp(time: number): Day {
  const date = new Date(time);
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
}
