import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readNumerals} from '../../src/text/numerals.js';
import {read} from './read.js';

type Found = readonly [text: string, value: number | null, unit: string | null, counts: string | null];

function quantitiesIn(text: string): readonly Found[] {
  return read(text, '2021-06-16').quantities.map(
    (found): Found => [found.text, found.value, found.unit, found.counts],
  );
}

describe('quantities', () => {
  test.each<[text: string, ...Found]>([
    // Counts, in figures and words, with their bounds.
    ['It has 700 toll booths now.', '700 toll booths', 700, null, 'booth'],
    ['At least 20 people were hurt.', 'At least 20 people', 20, null, 'person'],
    ['More than 50 injured were flown out.', 'More than 50 injured', 50, null, 'injure'],
    ['NINETY drivers walked out.', 'NINETY drivers', 90, null, 'driver'],
    ['Some thirty-one rooms burned.', 'Some thirty-one rooms', 31, null, 'room'],
    ['Two hundred and six cows died.', 'Two hundred and six cows', 206, null, 'cow'],
    ['A dozen boats sank.', 'A dozen boats', 12, null, 'boat'],
    ['Dozens of boats sank.', 'Dozens of boats', null, null, 'boat'],
    ['Tens of thousands of homes lost power.', 'Tens of thousands of homes', null, null, 'home'],
    ['Nine of the drivers left.', 'Nine of the drivers', 9, null, 'driver'],
    ['It will lose two of its 16 trams.', 'two of its 16 trams', 2, null, 'tram'],
    ['It sold 2.5 million in a year.', '2.5 million', 2_500_000, null, null],
    ['A quarter of a million fled.', 'A quarter of a million', 250_000, null, null],
    ['It bought 12 painted boats.', '12 painted boats', 12, null, 'boat'],
    ['Six divers came and another two are due.', 'another two', 2, null, 'diver'],
    ['Barring two or three items it is ready.', 'two', 2, null, 'item'],
    ['A 5.2-magnitude quake struck.', '5.2-magnitude', 5.2, null, 'magnitude'],
    ['A quake of magnitude 5.2 struck.', 'magnitude 5.2', 5.2, null, 'magnitude'],
    ['It is now a Category 4 storm.', 'Category 4', 4, null, 'category'],
    ['An 800 bed hospital stood here.', '800 bed hospital', 800, null, 'bed'],
    // Shares.
    ['Half of the crew left.', 'Half of the crew', 0.5, null, 'crew'],
    ['A third of voters came.', 'A third of voters', 0.333333333333, null, 'voter'],
    ['Most of its loans are bad.', 'Most of its loans', null, null, 'loan'],
    ['About one in five is lost.', 'About one in five', 0.2, null, null],
    ['One bus in ten is late.', 'One bus in ten', 0.1, null, 'bus'],
    ['The duty is 40 per cent now.', '40 per cent', 40, 'percent', null],
    ['It took 70% of the loans.', '70% of the loans', 70, 'percent', 'loan'],
    ['Rates rose by half a point.', 'half a point', 0.5, 'point', null],
    ['They fell by between 2 and 4 per cent.', '2', 2, 'percent', null],
    // Money before and after the figure.
    ['The deal is worth $2.5 billion.', '$2.5 billion', 2.5e9, 'USD', null],
    ['The deal is worth £2.5billion.', '£2.5billion', 2.5e9, 'GBP', null],
    ['The bill is €3.1bn now.', '€3.1bn', 3.1e9, 'EUR', null],
    ['It lost Sh3.8 billion.', 'Sh3.8 billion', 3.8e9, 'shilling', null],
    ['It costs 2.5 billion euros.', '2.5 billion euros', 2.5e9, 'EUR', null],
    ['They owe Rs 61 crore for power.', 'Rs 61 crore', 610_000_000, 'INR', null],
    ['Shares fell to 180p by noon.', '180p', 180, 'penny', null],
    ['It sells $60 shoes.', '$60 shoes', 60, 'USD', 'shoe'],
    ['A $2 million loan guarantee came.', '$2 million loan guarantee', 2e6, 'USD', 'guarantee'],
    // Measures.
    ['A 12-week inquiry began.', '12-week inquiry', 12, 'week', 'inquiry'],
    ['It draws 500 acre-feet a year.', '500 acre-feet', 500, 'acre-foot', null],
    ['A 600-megawatt plant opened.', '600-megawatt plant', 600, 'MW', 'plant'],
    ['Some 12 tonnes of rice came.', 'Some 12 tonnes of rice', 12, 'tonne', 'rice'],
    ['It fell 38 km south of here.', '38 km', 38, 'km', null],
    ['The pup weighed 40 pounds.', '40 pounds', 40, 'pound', null],
    ['It paid 40,000 pounds for it.', '40,000 pounds', 40_000, 'GBP', null],
    ['It took 18 weeks rather than 12.', '12', 12, 'week', null],
    ['It slept for two and a half years.', 'two and a half years', 2.5, 'year', null],
    // Ages.
    ['A man aged 81 died.', '81', 81, 'age', null],
    ['Ann Okoro, 44, from Leeds, wept.', '44', 44, 'age', null],
    ['A 22-year-old was held.', '22-year-old', 22, 'age', null],
  ])('%s', (text, ...found) => {
    expect(quantitiesIn(text)).toContainEqual(found);
  });

  test.each([
    ['Gate 5, the S-400 and Flight XR418 are shut.'],
    ['A Boeing 737 and an A320 landed.'],
    ['Article 50 and No. 10 were named.'],
    ['The G20 and the 2+2 met; COVID-19 came.'],
    ['In 2019 and in May 2021 it rained.'],
    ['It opens at 6pm on 12 June.'],
    ['Call 01632 960417 or ring 111.'],
    ['They won 3-1 on Tuesday.'],
    ['The 5th and the 21st came.'],
    ['No one said that one of them left.'],
    ['It is open from 9 till 3 daily.'],
    ['The first half was dull.'],
  ])('no quantity: %s', (text) => {
    expect(quantitiesIn(text)).toEqual([]);
  });

  test('"In London 20 people" counts people, "Falcon 9 rockets" no rockets', () => {
    expect(quantitiesIn('In London 20 people died.')).toEqual([['20 people', 20, null, 'person']]);
    expect(quantitiesIn('Three Falcon 9 rockets flew.')).toEqual([['Three Falcon', 3, null, 'falcon']]);
  });

  test('are found at their offsets, inside one sentence', () => {
    const words = fc.constantFrom(
      '14',
      'people',
      '$2.5',
      'billion',
      'one',
      'in',
      'three',
      'half',
      'a',
      'of',
      'the',
      '-',
      'km',
      '.',
      ',',
      '5.2-magnitude',
      '%',
      '9',
    );
    fc.assert(
      fc.property(fc.array(words, {maxLength: 14}), (parts) => {
        const article = read(parts.join(' '));
        for (const {start, end, text, sentence, value} of article.quantities) {
          expect(article.text.slice(start, end)).toBe(text);
          expect(start).toBeGreaterThanOrEqual(article.sentences[sentence]?.start ?? 0);
          expect(end).toBeLessThanOrEqual(article.sentences[sentence]?.end ?? 0);
          expect(value === null || Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});

describe('numerals', () => {
  test('a number in words reads as the same in digits', () => {
    const ones = 'one two three four five six seven eight nine'.split(' ');
    const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
    for (const [index, ten] of tens.entries())
      for (const [unit, one] of ones.entries())
        expect(readNumerals(`${ten}-${one}`)).toMatchObject([{value: (index + 2) * 10 + unit + 1}]);
  });

  test('any figure with separators is read whole', () => {
    fc.assert(
      fc.property(fc.integer({min: 1000, max: 999_999_999}), (number) => {
        const text = number.toLocaleString('en-GB');
        expect(readNumerals(`some ${text} boats`)).toMatchObject([
          {value: number, start: 5, end: 5 + text.length},
        ]);
      }),
    );
  });
});
