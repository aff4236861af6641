/** The words of dates and the shapes that date rules are put together from. */

export const MONTHS =
  'january february march april may june july august september october november december'.split(' ');
export const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** First month of a season in the northern half; a winter bears the year in which it begins. */
export const SEASON_STARTS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};

const SMALL_NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** Number of the month that a name or abbreviation stands for ("Sept." → 9). */
export function monthNumber(word: string): number {
  const start = word.toLowerCase().slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(start)) + 1;
}

/** 0 is Sunday. */
export function weekdayNumber(word: string): number {
  const start = word.toLowerCase().slice(0, 3);
  return WEEKDAYS.findIndex((weekday) => weekday.startsWith(start));
}

/** "two" → 2, "a" → 1, "14" → 14. */
export function smallNumber(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d+$/u.test(lower)) return Number(lower);
  if (lower === 'a' || lower === 'an' || lower === 'last') return 1;
  if (lower === 'a couple of' || lower === 'couple') return 2;
  return SMALL_NUMBERS.indexOf(lower);
}

/** "third" → 3, "final" → 4: quarters of a year. */
export function quarterNumber(word: string): number {
  const lower = word.toLowerCase();
  return lower === 'last' || lower === 'final' ? 4 : ORDINALS.indexOf(lower) + 1;
}

export const MONTH_NAME = MONTHS.join('|');
export const MONTH = `(?<month>${MONTH_NAME}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)`;
export const WEEKDAY = `(?<weekday>${WEEKDAYS.join('|')})`;
export const SHORT_WEEKDAY =
  '(?:(?:mon|tues?|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day|\\.)?,? (?:the )?)?';
export const SEASON = `(?<season>${Object.keys(SEASON_STARTS).join('|')})`;
export const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%]|[.,]\\d)';
export const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d%]|[.,]\\d)';
export const WHICH = '(?<which>last|next|this|that|the following|the previous|the coming)';
export const COUNT = `(?<count>\\d{1,3}|an?|a couple of|${SMALL_NUMBERS.slice(1).join('|')})`;
