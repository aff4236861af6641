import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {DATE_RULES} from '../../src/text/date-rules.js';
import {toPlainLetters} from '../../src/text/plain-letters.js';
import {read} from './read.js';

/** A Wednesday. */
const TODAY = '2021-06-16';

function datesIn(text: string, date: string | null = TODAY): readonly (readonly [string, string | null])[] {
  return read(text, date).dates.map((found) => [found.text, found.value]);
}

describe('dates', () => {
  test.each<[text: string, found: string, value: string | null]>([
    // Days of a month; without a year the verb tells whether it lies behind or ahead.
    ['The panel met on 12 June.', '12 June', '2021-06-12'],
    ['The panel met on 20 June.', '20 June', '2020-06-20'],
    ['The panel will meet on 12 June.', '12 June', '2022-06-12'],
    ['The panel will meet on August 6.', 'August 6', '2021-08-06'],
    ['The pass expires on Dec. 31 each year.', 'Dec. 31', '2021-12-31'],
    ['It opened on Oct. 2, 2015, and closed.', 'Oct. 2, 2015', '2015-10-02'],
    ['It opened on Friday, 2 October 2015.', 'Friday, 2 October 2015', '2015-10-02'],
    ['It opened on the 3rd of May 2019.', '3rd of May 2019', '2019-05-03'],
    ['The fair runs 3-5 September.', '3-5 September', '2021-09-03/2021-09-05'],
    ['Filed on 2015-10-02 in Oslo.', '2015-10-02', '2015-10-02'],
    // Months.
    ['Work began in May 2019 at the port.', 'May 2019', '2019-05'],
    ['Work began last May at the port.', 'last May', '2021-05'],
    ['Work began last July at the port.', 'last July', '2020-07'],
    ['Work will begin in March.', 'March', '2022-03'],
    ['In March the works were closed.', 'March', '2021-03'],
    ['Pay was promised for mid-August.', 'mid-August', '2021-08'],
    ['A deal is due by the end of August.', 'the end of August', '2021-08'],
    ['The road has been shut since that June.', 'that June', null],
    // Quarters, halves, seasons.
    ['Sales fell in Q3 2024.', 'Q3 2024', '2024-Q3'],
    ['Frames are due in the third quarter.', 'third quarter', '2021-Q3'],
    ['It could be signed in the first half of next year.', 'first half of next year', '2022-H1'],
    ['The last part goes next spring.', 'next spring', '2022-spring'],
    ['It came in the autumn of 2019 to Oslo.', 'autumn of 2019', '2019-autumn'],
    ['The rains failed this summer.', 'this summer', '2021-summer'],
    ['It was agreed two summers ago.', 'two summers ago', '2019-summer'],
    // Years.
    ['The mill shut in 2019.', '2019', '2019'],
    ['Concrete could be poured in mid-2022.', 'mid-2022', '2022'],
    ['The 2015 election was close.', '2015', '2015'],
    ['No change before the late 2020s is likely.', 'the late 2020s', '202X'],
    ['Trade grew in 2022-23 by a tenth.', '2022-23', '2022/2023'],
    ['It will end by the end of the year.', 'the end of the year', '2021'],
    ['It will close by year-end.', 'year-end', '2021'],
    // Weekdays and days told from today.
    ['The council voted on Tuesday.', 'Tuesday', '2021-06-15'],
    ['The council will vote on Tuesday.', 'Tuesday', '2021-06-22'],
    ['The council voted on Wednesday.', 'Wednesday', '2021-06-16'],
    ['The council met last Wednesday.', 'last Wednesday', '2021-06-09'],
    ["Saturday's race would go ahead.", 'Saturday', '2021-06-19'],
    ['Results are expected by the weekend.', 'the weekend', '2021-06-19/2021-06-20'],
    ['They will tell us tomorrow.', 'tomorrow', '2021-06-17'],
    ['She slept at the airport last night.', 'last night', '2021-06-15'],
    ['She told the house last week.', 'last week', '2021-06-07/2021-06-13'],
    ['It will be heard next month.', 'next month', '2021-07'],
    ['They parted two years ago.', 'two years ago', '2019'],
    ['It had lapsed a month earlier.', 'a month earlier', null],
    ['He wants a plan by Christmas.', 'Christmas', '2021-12-25'],
    // Times of day.
    ['The line is open until 6pm.', '6pm', 'T18:00'],
    ['It struck at 4.12 am local time.', '4.12 am', 'T04:12'],
    ['It began at 9:30 a.m. sharp.', '9:30 a.m.', 'T09:30'],
    ['The ban began at midnight.', 'midnight', 'T00:00'],
  ])('%s', (text, found, value) => {
    expect(datesIn(text)).toContainEqual([found, value]);
  });

  test.each([
    ['You may leave, and May Lund agreed.'],
    ['Protesters march on.'],
    ['June Okoro and Jan Berg spoke.'],
    ['It needs 2019 workers.'],
    ['Add 1 to 5 and win 3-2.'],
    ['It costs $2019 or 2,019 crowns.'],
    ['I am 6 feet tall.'],
    ['The second half was dull.'],
    ['Boeing 737 jets and Article 50.'],
  ])('no date: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  test('relative dates have no value in an article without a date', () => {
    expect(datesIn('It opened last week, on 3 May, in 2019.', null)).toEqual([
      ['last week', null],
      ['3 May', null],
      ['2019', '2019'],
    ]);
  });

  test('the longest reading wins', () => {
    expect(datesIn('It closed on Friday, 2 October 2015.')).toHaveLength(1);
  });

  test.each(DATE_RULES.map((rule) => [rule.example, rule] as const))(
    'the example of a rule: %s',
    (example, {pattern, needs}) => {
      const plain = toPlainLetters(example);
      expect(plain).toMatch(needs);
      expect(plain.match(pattern)).not.toBeNull();
    },
  );

  test('are found at their offsets, inside one sentence, and never overlap', () => {
    const words = fc.constantFrom(
      'on',
      'May',
      '3',
      '2019',
      'Tuesday',
      'last',
      'week',
      'by',
      'the',
      'end',
      'of',
      '6pm',
      '-',
      ',',
      '.',
      'Oct.',
      '31',
    );
    fc.assert(
      fc.property(fc.array(words, {maxLength: 14}), (parts) => {
        const article = read(parts.join(' '), TODAY);
        let last = 0;
        for (const date of article.dates) {
          const sentence = article.sentences[date.sentence];
          expect(article.text.slice(date.start, date.end)).toBe(date.text);
          expect(date.start).toBeGreaterThanOrEqual(Math.max(last, sentence?.start ?? 0));
          expect(date.end).toBeLessThanOrEqual(sentence?.end ?? 0);
          last = date.end;
        }
      }),
    );
  });
});
