/** Resolves the words of dates to ISO 8601, by the article's date and by whether the sentence looks back or ahead. */
import {addDays, addMonths, type Day, daysBetween, isoDay, isoMonth, toDay, weekdayOf} from './calendar.js';
import * as words from './date-words.js';

/** What a rule knows of the place where it matched. */
export interface DateContext {
  /** The article's own date. */
  readonly today: Day | null;
  /** Whether the sentence looks back or ahead at this point; null where its verbs don't tell. */
  readonly lean: 'past' | 'ahead' | null;
  /** The word before, in lower case; "" at the start of the sentence. */
  readonly before: string;
  /** The text that follows. */
  readonly after: string;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** Words after which a bare year or month is one. */
export const POINTS_TO_TIME =
  /^(?:in|since|by|until|till|before|after|during|from|through|of|around|about|for|to|between|early|mid|late|on|and|or|circa|\()$/u;
/** Of these, the ones that a name can't follow as easily: "in June Britain left", but "and June Lund left". */
const AT_A_MONTH = /^(?:in|since|by|until|till|before|after|during|early|mid|late)$/u;
export const HOLIDAY_BEFORE =
  /^(?:by|before|after|at|over|until|till|since|this|last|next|for|on|around|until)$/u;
const CAPITAL = /^\p{Lu}/u;

export function isProper(word: string | undefined): boolean {
  return CAPITAL.test(word ?? '');
}

export function dayOfMonth(
  {month, day, last, year}: Groups,
  {today, lean}: DateContext,
): string | null | undefined {
  if (!isProper(month)) return undefined;
  const number = words.monthNumber(month ?? '');
  const on = (inYear: number): string | undefined => {
    const first = toDay(inYear, number, Number(day));
    const end = last === undefined ? first : toDay(inYear, number, Number(last));
    if (!first || !end) return undefined;
    return last === undefined ? isoDay(first) : `${isoDay(first)}/${isoDay(end)}`;
  };
  if (year !== undefined) return on(Number(year));
  if (!today) return on(2000) === undefined ? undefined : null;
  const away = (inYear: number): number =>
    daysBetween(today, {year: inYear, month: number, day: Number(day)});
  const years = [today.year - 1, today.year, today.year + 1];
  const fitting = years.filter(
    (inYear) => lean === null || (lean === 'past' ? away(inYear) <= 0 : away(inYear) >= 0),
  );
  const nearest = fitting.toSorted((a, b) => Math.abs(away(a)) - Math.abs(away(b)));
  return on(nearest[0] ?? today.year);
}

export function monthAlone(
  {month, part, part2, which}: Groups,
  context: DateContext,
): string | null | undefined {
  const {today, lean, before, after} = context;
  if (!isProper(month)) return undefined;
  const told = part !== undefined || part2 !== undefined || which !== undefined;
  const placed = told || AT_A_MONTH.test(before) || (POINTS_TO_TIME.test(before) && !/^ \p{Lu}/u.test(after));
  const word = month?.toLowerCase() ?? '';
  // "March on", "June Okoro", "Jan Berg" are no dates; "in June Okoro said" is one.
  if (!placed && (/^(?:may|march)$/u.test(word) || /^ \p{Lu}/u.test(after))) return undefined;
  if (!placed && !words.MONTHS.some((name) => name === word) && !word.endsWith('.')) return undefined;
  if (/^(?:jan|mar|jun|sun)$/u.test(word)) return undefined;
  if (/^(?:that|the following|the previous)$/iu.test(which ?? '') || !today) return null;
  const number = words.monthNumber(word);
  const distance = number - today.month;
  const way = which?.toLowerCase();
  if (way === 'last') return isoMonth(distance < 0 ? today.year : today.year - 1, number);
  if (way === 'next') return isoMonth(distance > 0 ? today.year : today.year + 1, number);
  if (way === 'this') return isoMonth(today.year, number);
  if (lean === 'ahead') return isoMonth(distance >= 0 ? today.year : today.year + 1, number);
  if (lean === 'past') return isoMonth(distance <= 0 ? today.year : today.year - 1, number);
  return isoMonth(today.year + (distance > 6 ? -1 : distance < -6 ? 1 : 0), number);
}

export function yearAlone({year, part, part2}: Groups, {before, after}: DateContext): string | undefined {
  const number = Number(year);
  if (part !== undefined || part2 !== undefined) return year;
  if (number < 1900) return /^(?:in|since|until|by)$/u.test(before) ? year : undefined;
  const possessive = /^[’']s?(?![\p{L}])/u.test(after);
  if (
    !POINTS_TO_TIME.test(before) &&
    !/^(?:the|a|an|that|its|his|her|their|than|spring|summer|autumn|winter)$/u.test(before)
  )
    return possessive ? year : undefined;
  // "of 2000 workers", "to 1950 dollars" count things.
  if (
    /^(?:of|to|for|about|around|from|and|or|between|the)$/u.test(before) &&
    /^ \p{Ll}+s\b/u.test(after) &&
    !possessive
  )
    return /^ (?:was|is|has|plans|says)\b/u.test(after) ? year : undefined;
  return year;
}

export function quarterOf(
  quarter: number,
  year: string | undefined,
  {today, lean}: DateContext,
): string | null {
  if (year !== undefined) return `${year}-Q${quarter}`;
  if (!today) return null;
  const current = Math.ceil(today.month / 3);
  const move = lean === 'past' && quarter > current ? -1 : lean === 'ahead' && quarter < current ? 1 : 0;
  return `${today.year + move}-Q${quarter}`;
}

export function seasonName(season: string | undefined): string {
  const name = season?.toLowerCase() ?? '';
  return name === 'fall' ? 'autumn' : name;
}

export function seasonOf(season: string, which: string, {today, lean}: DateContext): string | null {
  const name = season.toLowerCase();
  const way = which.toLowerCase();
  if (!today || /^(?:that|the following|the previous|the coming)$/u.test(way)) return null;
  const start = words.SEASON_STARTS[name] ?? 1;
  // In January and February the winter that began the year before is still on.
  const month = name === 'winter' && today.month < 3 ? today.month + 12 : today.month;
  const year = name === 'winter' && today.month < 3 ? today.year - 1 : today.year;
  const begun = month >= start;
  const over = month >= start + 3;
  const back = way === 'last' || (way === 'the' && lean === 'past');
  const ahead = way === 'next' || (way === 'the' && lean === 'ahead');
  const move = back ? (over || (begun && way === 'the') ? 0 : -1) : ahead && begun ? 1 : 0;
  return `${year + move}-${seasonName(name)}`;
}

export function weekdayDate(
  weekday: string,
  which: string | undefined,
  {today, lean}: DateContext,
): string | null {
  if (!today || /^(?:that|the following|the previous|the coming)$/iu.test(which ?? '')) return null;
  const since = (weekdayOf(today) - words.weekdayNumber(weekday) + 7) % 7;
  const until = (7 - since) % 7;
  const way = which?.toLowerCase();
  if (way === 'last') return isoDay(addDays(today, -(since || 7)));
  if (way === 'next') return isoDay(addDays(today, until || 7));
  if (way === 'this' || lean === 'ahead') return isoDay(addDays(today, until));
  return isoDay(addDays(today, -since));
}

export function daysFromToday(days: number, {today}: DateContext): string | null {
  return today ? isoDay(addDays(today, days)) : null;
}

export function shift(way: string | undefined): number {
  const word = way?.toLowerCase();
  return word === 'last' ? -1 : word === 'next' || word === 'the coming' ? 1 : 0;
}

export function relativeUnit(way: string, unit: string, {today}: DateContext): string | null {
  if (!today || /^(?:that|the following|the previous)$/iu.test(way)) return null;
  const move = shift(way);
  const kind = unit.toLowerCase();
  if (kind === 'year') return String(today.year + move);
  if (kind === 'month') {
    const {year, month} = addMonths(today, move);
    return isoMonth(year, month);
  }
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7) + 7 * move);
  const first = kind === 'weekend' ? addDays(monday, 5) : monday;
  return `${isoDay(first)}/${isoDay(addDays(monday, 6))}`;
}

export function agoDate(count: number, unit: string, {today}: DateContext): string | null {
  if (!today) return null;
  const kind = unit.toLowerCase();
  if (kind === 'day') return isoDay(addDays(today, -count));
  if (kind === 'week') return isoDay(addDays(today, -7 * count));
  if (kind === 'year') return String(today.year - count);
  const {year, month} = addMonths(today, -count);
  return isoMonth(year, month);
}

export function holidayDate(day: string, {today, lean}: DateContext): string | null {
  if (!today) return null;
  const christmas = day.startsWith('christmas');
  if (christmas)
    return isoDay({
      year: today.year - (lean === 'past' ? 1 : 0),
      month: 12,
      day: day.endsWith('eve') ? 24 : 25,
    });
  if (day.endsWith('eve')) return isoDay({year: today.year - (lean === 'past' ? 1 : 0), month: 12, day: 31});
  return isoDay({year: today.year + (lean === 'past' ? 0 : 1), month: 1, day: 1});
}

export function clockTime({hour, minute, half}: Groups): string {
  const twelve = Number(hour) % 12;
  const hours = half === undefined ? Number(hour) : half.toLowerCase() === 'p' ? twelve + 12 : twelve;
  return `T${String(hours).padStart(2, '0')}:${minute ?? '00'}`;
}
