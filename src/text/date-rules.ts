/** The rules by which dates are found and resolved, one a shape, each with an example. */
import {isoDay, isoMonth, toDay} from './calendar.js';
import {
  agoDate,
  clockTime,
  type DateContext,
  dayOfMonth,
  daysFromToday,
  type Groups,
  HOLIDAY_BEFORE,
  holidayDate,
  isProper,
  monthAlone,
  POINTS_TO_TIME,
  quarterOf,
  relativeUnit,
  seasonName,
  seasonOf,
  shift,
  weekdayDate,
  yearAlone,
} from './date-values.js';
import * as words from './date-words.js';
import {plainPattern} from './plain-letters.js';

export interface DateRule {
  readonly example: string;
  readonly pattern: RegExp;
  /** A quick test that every text passes in which the pattern matches. */
  readonly needs: RegExp;
  /** ISO 8601 as precise as the words are, null where it can't be resolved, undefined where it is no date after all. */
  readonly value: (groups: Groups, context: DateContext) => string | null | undefined;
}

type BareRule = Omit<DateRule, 'needs'>;

/** A shape is written for plain letters: see `toPlainLetters`. */
const rule = (example: string, shape: string, value: DateRule['value']): BareRule => ({
  example,
  pattern: plainPattern(`(?<![a-z\\d$£€.,'’+-]|\\d[-–/])(?:${shape})(?![a-z\\d]|-[a-z])`),
  value,
});

const MONTHLY = new RegExp(`(?<![a-z])${words.MONTH}(?![a-z])`);
const SEASONAL = new RegExp(words.SEASON);
const WEEKLY = new RegExp(words.WEEKDAY);

const given = (needs: RegExp, ...rules: readonly BareRule[]): readonly DateRule[] =>
  rules.map((bare) => ({...bare, needs}));

/** The longest match at a place wins; among equals the earlier rule. */
export const DATE_RULES: readonly DateRule[] = [
  ...given(
    /\d{4}-/,
    rule('2014-11-23', '(?<year>\\d{4})-(?<number>\\d\\d)-(?<day>\\d\\d)', ({year, number, day}) => {
      const found = toDay(Number(year), Number(number), Number(day));
      return found ? isoDay(found) : undefined;
    }),
  ),
  ...given(
    MONTHLY,
    rule(
      'Thursday 12 June 2019',
      `${words.SHORT_WEEKDAY}${words.DAY}(?:(?: ?[-–] ?| to | and )(?<last>[12]?\\d|3[01])(?:th|st|nd|rd)?)?(?: of)? ${words.MONTH}(?:,? ${words.YEAR})?`,
      dayOfMonth,
    ),
    rule(
      'Oct. 2, 2015',
      `${words.SHORT_WEEKDAY}${words.MONTH} (?:the )?${words.DAY}(?:(?: ?[-–] ?| to | and )(?<last>[12]?\\d|3[01])(?:th|st|nd|rd)?(?![,.]?\\d))?(?:,? ${words.YEAR})?`,
      dayOfMonth,
    ),
    rule(
      'late March 2011',
      `(?:(?:early|mid|late)[- ]|(?:the )?(?:start|beginning|middle|end) of )?${words.MONTH},? (?:of )?${words.YEAR}`,
      ({month, year}) =>
        isProper(month) ? isoMonth(Number(year), words.monthNumber(month ?? '')) : undefined,
    ),
    rule(
      'last May, by the end of June, mid-February',
      `(?:(?<part>early|mid|late)[- ]|(?<part2>(?:the )?(?:start|beginning|middle|end) of )|${words.WHICH} )?${words.MONTH}`,
      monthAlone,
    ),
  ),
  ...given(
    /q[1-4]|quarter/,
    rule('Q3 2024', `q(?<quarter>[1-4])(?: (?:of )?${words.YEAR})?`, ({quarter, year}, context) =>
      quarterOf(Number(quarter), year, context),
    ),
    rule(
      'the third quarter of 2024',
      `(?<ordinal>first|second|third|fourth|last|final) quarter(?: of (?:${words.YEAR}|(?:the|this) year))?`,
      ({ordinal, year}, context) => quarterOf(words.quarterNumber(ordinal ?? ''), year, context),
    ),
  ),
  ...given(
    /half of/,
    rule(
      'the first half of the year',
      `(?<ordinal>first|second) half of (?:${words.YEAR}|(?<relative>the|this|next|last) year)`,
      ({ordinal, year, relative}, {today}) => {
        const shown = year ? Number(year) : today && today.year + shift(relative);
        return shown === null ? null : `${shown}-H${ordinal?.toLowerCase() === 'first' ? 1 : 2}`;
      },
    ),
  ),
  ...given(
    SEASONAL,
    rule('next spring', `${words.WHICH} ${words.SEASON}`, ({which, season}, context) =>
      seasonOf(season ?? '', which ?? '', context),
    ),
    rule(
      'spring of 2019',
      `${words.SEASON} (?:of )?${words.YEAR}`,
      ({season, year}) => `${year}-${seasonName(season)}`,
    ),
    rule('in the autumn', `the ${words.SEASON}`, ({season}, context) =>
      POINTS_TO_TIME.test(context.before) && !/^ (?:of|from)\b/u.test(context.after)
        ? seasonOf(season ?? '', 'the', context)
        : undefined,
    ),
    rule('two summers ago', `${words.COUNT} ${words.SEASON}s? ago`, ({count, season}, {today}) =>
      today ? `${today.year - words.smallNumber(count ?? '')}-${seasonName(season)}` : null,
    ),
  ),
  ...given(
    /(?:1[5-9]|20)\d\d/,
    rule(
      'the late 2020s',
      '(?:the )?(?:(?:early|mid|late)[- ])?(?<decade>(?:1[5-9]|20)\\d)0s',
      ({decade}) => `${decade}X`,
    ),
    rule('in 2022-23', `(?<year>(?:19|20)\\d\\d)[-–/](?<next>\\d\\d)`, ({year, next}) =>
      (Number(year) + 1) % 100 === Number(next) ? `${year}/${Number(year) + 1}` : undefined,
    ),
    rule(
      'in 2019, mid-2021, the 2015 election',
      `(?:(?<part>early|mid|late)[- ]|(?<part2>(?:the )?(?:start|beginning|middle|end) of )|fiscal )?${words.YEAR}`,
      yearAlone,
    ),
  ),
  ...given(
    WEEKLY,
    rule(
      'on Tuesday evening',
      `(?:${words.WHICH} )?${words.WEEKDAY}(?: (?:morning|afternoon|evening|night))?`,
      ({which, weekday}, context) =>
        isProper(weekday) ? weekdayDate(weekday ?? '', which, context) : undefined,
    ),
  ),
  ...given(
    /day|tonight|tomorrow|last night|this [mae]/,
    rule('the day after tomorrow', 'the day (?<edge>after tomorrow|before yesterday)', ({edge}, context) =>
      daysFromToday(edge?.toLowerCase() === 'after tomorrow' ? 2 : -2, context),
    ),
    rule('tomorrow', 'tomorrow(?: (?:morning|afternoon|evening|night))?', (_, context) =>
      daysFromToday(1, context),
    ),
    rule('yesterday', '(?:yesterday(?: (?:morning|afternoon|evening))?|last night)', (_, context) =>
      daysFromToday(-1, context),
    ),
    rule('this morning', '(?:today|tonight|this (?:morning|afternoon|evening))', (_, context) =>
      daysFromToday(0, context),
    ),
  ),
  ...given(
    /week|month|year/,
    rule(
      'by the weekend, next month',
      `(?:(?:the )?(?:start|beginning|middle|end) of )?${words.WHICH} (?<unit>week|weekend|month|year)`,
      ({which, unit}, context) => relativeUnit(which ?? '', unit ?? '', context),
    ),
    rule(
      'the end of the year',
      '(?:the )?(?:end|start|beginning|middle) of the (?<unit>week|month|year)',
      ({unit}, context) => relativeUnit('this', unit ?? '', context),
    ),
    rule('by the weekend', 'the weekend', (_, context) => relativeUnit('this', 'weekend', context)),
    rule('by year-end', "(?:year-end|year[’']s end)", (_, context) => relativeUnit('this', 'year', context)),
  ),
  ...given(
    / (?:ago|earlier|later|before)/,
    rule('two years ago', `${words.COUNT} (?<unit>day|week|month|year)s? ago`, ({count, unit}, context) =>
      agoDate(words.smallNumber(count ?? ''), unit ?? '', context),
    ),
    rule(
      'a month earlier',
      `${words.COUNT} (?:day|week|month|year)s? (?:earlier|later|before)`,
      (_, {after}) => (/^ (?:than|the|a|that)\b/u.test(after) ? undefined : null),
    ),
  ),
  ...given(
    /christmas|new year/,
    rule(
      'by Christmas',
      "(?<day>christmas(?: (?:day|eve))?|new year(?:[’']s (?:day|eve))?)",
      ({day}, context) =>
        HOLIDAY_BEFORE.test(context.before) ? holidayDate(day?.toLowerCase() ?? '', context) : undefined,
    ),
  ),
  ...given(
    /easter|thanksgiving|ramadan|eid|diwali|passover|lent|halloween/,
    rule(
      'before Diwali',
      '(?:easter|thanksgiving|ramadan|eid|diwali|passover|lent|halloween)',
      (_, {before}) => (HOLIDAY_BEFORE.test(before) ? null : undefined),
    ),
  ),
  ...given(
    /\d/,
    rule(
      '4.12 am',
      '(?<hour>1[0-2]|0?[1-9])(?:[.:](?<minute>[0-5]\\d))? ?(?<half>[ap])(?:m|\\.m\\.?)',
      clockTime,
    ),
    rule(
      '18:30 GMT',
      '(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?: ?(?:gmt|utc|bst|cet|est|edt))?',
      clockTime,
    ),
    rule(
      '0930 GMT',
      '(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d) ?(?:gmt|utc|bst|cet|hours|local time)',
      clockTime,
    ),
  ),
  ...given(
    /midnight|noon|midday/,
    rule('midnight', '(?<word>midnight|noon|midday)', ({word}) =>
      word?.toLowerCase() === 'midnight' ? 'T00:00' : 'T12:00',
    ),
  ),
];
