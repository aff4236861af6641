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
    // Near misses: other things, other states, other units, other times.
    ['Some 20 people were killed.', 'Some 60 people were arrested.', TOGETHER, []],
    ['It has 16 trams.', 'It has 12 buses.', TOGETHER, []],
    ['The grant is worth $2 million.', 'The fine is $3 million.', {}, []],
    ['It is 40 km long.', 'It is 30 feet wide.', TOGETHER, []],
    ['The hall has been shut for two years.', 'The hall has been shut for three years.', TOGETHER, []],
    ['Ann Lee, 44, spoke.', 'Ann Lee, 45, spoke.', TOGETHER, []],
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
