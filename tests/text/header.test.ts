import {describe, expect, test} from 'vitest';
import {readHeader} from '../../src/text/header.js';
import {findStatedDate} from '../../src/text/header-date.js';

const STORY = 'The council voted for the bridge on Tuesday, and nobody in Harton was surprised.';

describe('findStatedDate', () => {
  test.each([
    ['2021-03-04', '2021-03-04'],
    ['2021-03-04T09:30:00+01:00', '2021-03-04'],
    ['4 March 2021', '2021-03-04'],
    ['04 Mar. 2021', '2021-03-04'],
    ['4th of March, 2021', '2021-03-04'],
    ['Thursday 4 March 2021', '2021-03-04'],
    ['Thu, 04 Mar 2021 09:30:00 GMT', '2021-03-04'],
    ['4-Mar-2021', '2021-03-04'],
    ['March 4, 2021', '2021-03-04'],
    ['MARCH 4TH 2021', '2021-03-04'],
    ['Sept. 14, 2021', '2021-09-14'],
    ['Thursday, March 4, 2021', '2021-03-04'],
    ['2021/03/04', '2021-03-04'],
    ['4.3.2021', '2021-03-04'],
    ['25/12/2021', '2021-12-25'],
    ['12/25/2021', '2021-12-25'],
    ['5/5/2021', '2021-05-05'],
    ['29 February 2020', '2020-02-29'],
    ['8.05am, 4 March 2021, updated 5 March 2021', '2021-03-04'],
  ])('%s → %s', (line, value) => {
    expect(findStatedDate(line)?.value).toBe(value);
  });

  test.each([
    '3/4/2021', // the third of April, or March the fourth
    '29 February 2021',
    '31 June 2021',
    '2021-13-01',
    '0000-00-00',
    'March 2021',
    '4 March',
    'March 4',
    'Mar 4 ’21',
    '12 June 18',
    'Thursday',
    'Flight 4-2021-03-04-7',
    'in 2021',
  ])('%s is no whole date', (line) => {
    expect(findStatedDate(line)).toBeNull();
  });

  test('says where the date stands', () => {
    const line = 'HARTON, Sept. 14, 2021 — text';
    const found = findStatedDate(line);
    expect(line.slice(found?.start, found?.end)).toBe('Sept. 14, 2021');
  });
});

describe('readHeader', () => {
  test.each([
    [
      'headline, byline, dateline',
      `Harton gets its bridge\n\nBy Ana Ferro and Lu Okoro\nHARTON, 29 May 2019, 9.15am — ${STORY}`,
      ['Harton gets its bridge', '2019-05-29', 'Ana Ferro and Lu Okoro'],
    ],
    [
      'headline, date line, byline with a place',
      `Harton gets its bridge\n\n28 November 2019\n\nBy Ana Ferro in New Harton\n\n${STORY}`,
      ['Harton gets its bridge', '2019-11-28', 'Ana Ferro'],
    ],
    [
      'headline, byline with paper, American dateline',
      `Harton gets its bridge\n\nBy Ana Ferro, Bridge Week\nSAN HARTON, Calif., Sept. 14, 2021 — ${STORY}`,
      ['Harton gets its bridge', '2021-09-14', 'Ana Ferro, Bridge Week'],
    ],
    [
      'headline, standfirst, byline, paper, date',
      `Harton gets its bridge\n\nTwo years of quarrels, and then a vote nobody saw coming\n\nBy Ana Ferro\nHarton Business Journal\nMarch 30, 2022\n\n${STORY}`,
      ['Harton gets its bridge', '2022-03-30', 'Ana Ferro, Harton Business Journal'],
    ],
    [
      'names alone above a date line',
      `Harton gets its bridge\n\nAna Ferro and Lu Okoro\n3 March 2023\n\n${STORY}`,
      ['Harton gets its bridge', '2023-03-03', 'Ana Ferro and Lu Okoro'],
    ],
    [
      'name with a post, then paper, weekday, date and time',
      `Harton gets its bridge\n\nAna Ferro, Bridge Correspondent\nHarton Gazette, Thursday 9 August 2018, updated 7.30pm\n\n${STORY}`,
      ['Harton gets its bridge', '2018-08-09', 'Ana Ferro, Bridge Correspondent, Harton Gazette'],
    ],
    [
      'agency in the dateline',
      `Harton gets its bridge\n\nHARTON, 21 January 2016 (Coastal News Agency) — ${STORY}`,
      ['Harton gets its bridge', '2016-01-21', 'Coastal News Agency'],
    ],
    ['agency in an undated dateline', `HARTON (CNA) - ${STORY}`, [null, null, 'CNA']],
    [
      'published and updated lines',
      `Harton gets its bridge\nUpdated: 5 March 2021 at 18:00 GMT\nPublished: 3 March 2021, 10:15 am\n\n${STORY}`,
      ['Harton gets its bridge', '2021-03-03', null],
    ],
    [
      'an update alone',
      `Harton gets its bridge\nLast updated 5 March 2021\n\n${STORY}`,
      ['Harton gets its bridge', '2021-03-05', null],
    ],
    [
      'all in one line, barred',
      `Harton gets its bridge\nBy Ana Ferro | Harton Post | March 3, 2021 | 4 min read\n\n${STORY}`,
      ['Harton gets its bridge', '2021-03-03', 'Ana Ferro, Harton Post'],
    ],
    [
      'byline and date in one line',
      `Harton gets its bridge\nBy Ana Ferro, 3 March 2021\n\n${STORY}`,
      ['Harton gets its bridge', '2021-03-03', 'Ana Ferro'],
    ],
    [
      'BYLINE in capitals',
      `HARTON GETS ITS BRIDGE\nBY ANA FERRO\n\n${STORY}`,
      ['HARTON GETS ITS BRIDGE', null, 'ANA FERRO'],
    ],
    ['byline first', `By Ana Ferro\n\nHARTON, March 3, 2021 — ${STORY}`, [null, '2021-03-03', 'Ana Ferro']],
    ['dateline with a colon and a full date', `Harton, March 3, 2021: ${STORY}`, [null, '2021-03-03', null]],
    ['dateline without a place', `3 March 2021 – ${STORY}`, [null, '2021-03-03', null]],
    ['place, weekday and date', `HARTON – Wednesday, 3 March 2021 – ${STORY}`, [null, '2021-03-03', null]],
    [
      'place and date on a line of their own',
      `Harton gets its bridge\nHARTON, 3 March 2021\n\n${STORY}`,
      ['Harton gets its bridge', '2021-03-03', null],
    ],
    [
      'ISO date line',
      `Harton gets its bridge\n2021-03-03\n\n${STORY}`,
      ['Harton gets its bridge', '2021-03-03', null],
    ],
    [
      'headline with a full stop above a byline',
      `The bridge is dead. Long live the bridge.\nBy Ana Ferro\n\n${STORY}`,
      ['The bridge is dead. Long live the bridge.', null, 'Ana Ferro'],
    ],
    [
      'headline that begins with By',
      `By Land and Sea\nBy Ana Ferro\n\n${STORY}`,
      ['By Land and Sea', null, 'Ana Ferro'],
    ],
    [
      'headline in capitals, with a colon',
      `FIRE: Ten hurt in Harton\n\n${STORY}`,
      ['FIRE: Ten hurt in Harton', null, null],
    ],
    ['headline as a question', `Who needs a bridge?\n\n${STORY}`, ['Who needs a bridge?', null, null]],
    [
      'headline with a dash',
      `Harton – a town of bridges\n\n${STORY}`,
      ['Harton – a town of bridges', null, null],
    ],
    [
      'headline with a full date in it',
      `Budget of 3 March 2021 falls short again\n\n${STORY}`,
      ['Budget of 3 March 2021 falls short again', null, null],
    ],
  ])('%s', (_name, text, [title, date, source]) => {
    expect(readHeader(text)).toEqual({title, date, source});
  });

  test.each([
    ['prose with a month', 'In May 2019 the firm — then tiny — hired its first engineer.'],
    ['prose with a full date', 'On 9 May 2018 the firm — then tiny — hired its first engineer.'],
    [
      'prose with a full date and a colon',
      'On May 9, 2018: the firm hired its first engineer, and it was a mistake.',
    ],
    ['a dateline without its year', 'Harton, Sep 3: The council voted for the bridge.'],
    ['a place alone', 'HARTON: The council voted for the bridge.'],
    ['a place alone, with a dash', 'NEW HARTON -- The council voted for the bridge.'],
    ['a heading that announces', 'What we know so far:\n\nThe council voted for the bridge.'],
    ['prose that begins with By', 'By 3 March 2021 the bridge will be open.'],
    ['prose that begins with a name', 'Ana Ferro voted for the bridge on 3 March 2021.'],
    ['a date further down', `${STORY}\n\n${STORY}\n\n3 March 2021\n\nIt was a fine day.`],
    ['a byline further down', `${STORY}\n\n${STORY}\n\nBy Ana Ferro\n\nIt was a fine day.`],
    ['nothing', ''],
  ])('%s: no header', (_name, text) => {
    expect(readHeader(text)).toEqual({title: null, date: null, source: null});
  });

  test('a line of a million characters is read in no time', () => {
    const started = performance.now();
    for (const unit of ['A', 'By ', '1 ', '— ', ', ', 'a|', '(', 'Mon, ']) readHeader(unit.repeat(300_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
