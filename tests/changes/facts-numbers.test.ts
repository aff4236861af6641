import {describe, expect, test} from 'vitest';
import {findFacts} from '../../src/changes/facts/find-facts.js';
import {contextOf, factsOf, type Setting} from './facts.js';

const REVISION: Setting = {relation: 'revision', newDate: '2021-03-01'};
const TOGETHER: Setting = {together: true};

describe('numbers of one thing that differ', () => {
  test.each<[old: string, fresh: string, setting: Setting, facts: readonly string[]]>([
    // Edited sentences.
    [
      'At least 20 people were killed when a dam burst.',
      'At least 60 people were killed when a dam burst.',
      REVISION,
      ['number: At least 20 people → At least 60 people'],
    ],
    [
      'Dozens of pilots were sacked by the airline.',
      'More than 90 pilots were sacked by the airline.',
      REVISION,
      ['number: Dozens of pilots → More than 90 pilots'],
    ],
    [
      'The bank left its main rate at 7 per cent.',
      'The bank raised its main rate to 7.5 per cent.',
      REVISION,
      ['number: 7 per cent → 7.5 per cent'],
    ],
    [
      'A 5.2-magnitude quake struck the coast at dawn.',
      'A 5.4-magnitude quake struck the coast at dawn.',
      REVISION,
      ['number: 5.2 → 5.4'],
    ],
    // Rewritten sentences under one topic.
    [
      'The bridge was costed at 2.1 billion euros.',
      'The bill has crept up to €2.6bn.',
      TOGETHER,
      ['number: 2.1 billion euros → up to €2.6bn'],
    ],
    [
      'It will sell the $60 shoes in May.',
      'The price was cut to $45 before summer.',
      TOGETHER,
      ['number: $60 shoes → $45'],
    ],
    [
      'Travel between Norland and the isles stood at $3 billion.',
      'Travel with the isles reached $4 billion.',
      TOGETHER,
      ['number: $3 billion → $4 billion'],
    ],
    [
      'The mill would draw 500 litres a day.',
      'The court cut the daily draw to 300 litres.',
      TOGETHER,
      ['number: 500 litres → 300 litres'],
    ],
    [
      'Eleven people have died.',
      'The fever had claimed 70 lives by May.',
      TOGETHER,
      ['number: Eleven people → 70 lives'],
    ],
    // The new article itself says what the number was.
    [
      'It set a 12-week inquiry.',
      'The inquiry took 18 weeks rather than 12.',
      {},
      ['number: 12-week inquiry → 18 weeks'],
    ],
    [
      'The strike fund holds four million.',
      'The fund, which held four million in May, is down to 60,000.',
      {},
      ['number: four million → 60,000'],
    ],
    [
      'The team needs 22 million crowns.',
      'The sum it asked for, 22 million crowns, was cut in July to 17 million crowns.',
      {},
      ['number: 22 million crowns → 17 million crowns'],
    ],
    [
      'The plan is for 300 flats.',
      'It has 180 flats, not the 300 planned.',
      {},
      ['number: 300 flats → 180 flats'],
    ],
    // The ages of one person.
    ['Ann Lee, 44, spoke.', 'Ann Lee, 45, left.', {}, ['number: 44 → 45']],
    ['The 23-year-old nurse Bo Ray spoke.', 'Ray, who is 24, left.', {}, ['number: 23-year-old → 24']],
    [
      'The driver, a 52-year-old man, was hurt.',
      'The driver, a 55-year-old man, was hurt.',
      REVISION,
      ['number: 52-year-old → 55-year-old'],
    ],
    [
      'Builder Okell, 41, was held.',
      'Jude Okell sat down. Mr Okell, 43, was freed.',
      {},
      ['number: 41 → 43'],
    ],
    // Other units of one measure, figures that were rounded.
    [
      'The call came from within 200 metres of the quay.',
      'The call may have come from anywhere within four kilometres of the quay.',
      TOGETHER,
      ['number: 200 metres of the quay → four kilometres of the quay'],
    ],
    [
      'Rock is thought to lie some 2,900 metres down.',
      'The drill met rock at 2,911 metres.',
      {},
      ['number: some 2,900 metres → 2,911 metres'],
    ],
    // How long something lasts.
    [
      'The trial is expected to last nine weeks.',
      'The fourteen-week trial ended.',
      TOGETHER,
      ['number: nine weeks → fourteen-week trial'],
    ],
    [
      'He faces ten years in jail.',
      'He was jailed for seven years.',
      TOGETHER,
      ['number: ten years → seven years'],
    ],
    // Under no topic, the only number of its kind that is said of such a thing.
    [
      'They want a ransom of $3 million.',
      'A ransom of 1.2 million dollars was paid.',
      {},
      ['number: $3 million → 1.2 million dollars'],
    ],
    [
      'Inflation was 8.1 percent in May.',
      'Inflation slowed to 6.4 percent.',
      {},
      ['number: 8.1 percent → 6.4 percent'],
    ],
    [
      'Some 1,200 families must leave.',
      'The number of families to be moved is 1,900.',
      {},
      ['number: Some 1,200 families → 1,900'],
    ],
    ['Day tickets cost £85.', 'Day tickets are £95.', {}, ['number: £85 → £95']],
    ['One man died in the fire.', 'Two men died in the fire.', TOGETHER, ['number: One man → Two men']],
    // Near misses: other things, other states, other units, other times.
    ['Some 20 people were killed.', 'Some 60 people were arrested.', TOGETHER, []],
    ['It has 16 trams.', 'It has 12 buses.', TOGETHER, []],
    ['The grant is worth $2 million.', 'The fine is $3 million.', {}, []],
    ['It is 40 km long.', 'It is 30 feet wide.', TOGETHER, []],
    ['The hall has been shut for two years.', 'The hall has been shut for three years.', TOGETHER, []],
    // Things of one kind that are told apart, other persons, what is paid once and what is paid each year.
    ['The north hall seats 300.', 'The south hall has seats for 500.', {}, []],
    ['The club paid $5 million for Ann Lee.', 'The team got $8 million for Bo Ray.', {}, []],
    ['Ann Lee, 44, spoke.', 'Bo Ray, 45, spoke.', TOGETHER, []],
    ['Mr Okell, 41, was held.', 'Mr Okell, 19, was freed.', {}, ['number: 41 → 19']],
    ['Jude Okell, 41, was held.', 'Ann Okell, 43, was freed.', {}, []],
    ['Ann Lee, 44, spoke.', 'Ann Lee sold 45 of her goats.', TOGETHER, []],
    ['The grant is worth $6 million.', 'The state gives a grant of $900,000 a year.', TOGETHER, []],
    ['The dam is 80 metres high.', 'Its tunnel is 900 metres long.', {}, []],
    ['The road is 10 miles long.', 'The road is 16 km long.', TOGETHER, []],
    ['The fund held $4 million.', 'It went from Oslo to 60 towns.', TOGETHER, []],
    ['The quake killed 20 people.', 'One in the same valley killed 60 people in 1998.', TOGETHER, []],
    ['A toll of 40 per cent stands.', 'The toll is still 40 per cent.', TOGETHER, []],
    ['The union has 400 members.', 'The museum drew 9,000 visitors.', TOGETHER, []],
    ['Two unions went on strike.', 'All four unions signed a deal.', TOGETHER, []],
    ['Flight XR418 left Gate 5.', 'Flight XR522 left Gate 7.', TOGETHER, []],
  ])('%s | %s', (old, fresh, setting, facts) => {
    expect(factsOf(old, fresh, setting)).toEqual(facts);
  });

  test('a number that stays is no partner for another', () => {
    const old = 'The fee for bags is £30. The fee for dogs is £10.';
    const fresh = 'The fee for dogs is £12. The fee for bags is £30.';
    expect(factsOf(old, fresh, TOGETHER)).toEqual(['number: £10 → £12']);
  });

  test('slots say what is counted', () => {
    const slot = (old: string, fresh: string): string | undefined =>
      findFacts(contextOf(old, fresh, REVISION))[0]?.change.slot;
    expect(slot('Some 20 people were killed by the storm.', 'Some 60 people were killed by the storm.')).toBe(
      'people killed',
    );
    expect(
      slot(
        'The bank left its main lending rate at 7 per cent.',
        'The bank left its main lending rate at 8 per cent.',
      ),
    ).toBe('main lending rate');
  });

  test('values are the figures', () => {
    const [found] = findFacts(
      contextOf('It cost $2.5 billion to build.', 'It cost $3 billion to build.', REVISION),
    );
    expect([found?.change.old.value, found?.change.new.value]).toEqual(['2500000000', '3000000000']);
  });
});
