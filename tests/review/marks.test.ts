import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type DatedMark, NO_OPINIONS, opinionOn, opinionsFrom, withMark} from '../../src/review/marks.js';
import {identityOf, isSamePair, type PairIdentity, pairKey} from '../../src/review/pairs.js';
import {markFrom, markName, pairFrom, storedMark, storedPair} from '../../src/review/stored.js';
import {treaty} from '../ui/fixtures.js';

const subject = {key: 'a'.repeat(32), topic: 'harbour fees', statement: '12 → 14'};
const day = (number: number) => `2031-12-0${number}T08:00:00.000Z`;

describe('opinions', () => {
  test.each<[string, readonly DatedMark[], object]>([
    ['nothing', [], {reviewed: false, verdict: null, note: null}],
    [
      'one of each',
      [
        {subject, aspect: 'reviewed', value: true, at: day(1)},
        {subject, aspect: 'verdict', value: 'right', at: day(1)},
        {subject, aspect: 'note', value: 'so it is', at: day(1)},
      ],
      {reviewed: true, verdict: 'right', note: 'so it is'},
    ],
    [
      'the later verdict, whichever is read first',
      [
        {subject, aspect: 'verdict', value: 'wrong', at: day(2)},
        {subject, aspect: 'verdict', value: 'right', at: day(1)},
      ],
      {verdict: 'wrong'},
    ],
    [
      'what was taken back',
      [
        {subject, aspect: 'note', value: null, at: day(2)},
        {subject, aspect: 'note', value: 'so it is', at: day(1)},
      ],
      {note: null},
    ],
  ])('from %s', (_, marks, expected) => {
    expect(opinionOn(opinionsFrom(marks), subject)).toMatchObject(expected);
  });

  test('are not changed, but made anew', () => {
    withMark(NO_OPINIONS, {subject, aspect: 'reviewed', value: true});
    expect(NO_OPINIONS).toEqual({});
  });
});

describe('what is stored', () => {
  const marks: fc.Arbitrary<DatedMark> = fc
    .record({
      subject: fc.record({
        key: fc.string({unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32}),
        topic: fc.string(),
        statement: fc.string(),
      }),
      at: fc
        .date({noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01')})
        .map((date) => date.toISOString()),
      said: fc.oneof(
        fc.record({aspect: fc.constant('reviewed' as const), value: fc.boolean()}),
        fc.record({aspect: fc.constant('verdict' as const), value: fc.constantFrom('right', 'wrong', null)}),
        fc.record({aspect: fc.constant('note' as const), value: fc.option(fc.string())}),
      ),
    })
    .map(({said, ...rest}) => ({...rest, ...said}) as DatedMark);

  test('comes back as it was, under a name that is fit for a file', () => {
    fc.assert(
      fc.property(marks, (mark) => {
        expect(markFrom(JSON.parse(JSON.stringify(storedMark(mark))))).toEqual(mark);
        expect(markName(mark)).toMatch(/^[0-9a-f]{32}\.(?:reviewed|verdict|note)$/);
      }),
    );
  });

  const sound = {version: 1, subject, aspect: 'verdict', value: 'wrong', at: day(1)};
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'wrong'],
    ['another version', {...sound, version: 2}],
    ['another verdict', {...sound, value: 'perhaps'}],
    ['a value of another aspect', {...sound, aspect: 'reviewed'}],
    ['a key that is none', {...sound, subject: {...subject, key: '../x'}}],
    ['no date', {...sound, at: 'yesterday'}],
    ['more than a mark', {...sound, more: true}],
  ])('%s is no mark', (_, stored) => {
    expect(markFrom(sound)).not.toBeNull();
    expect(markFrom(stored)).toBeNull();
  });
});

describe('the pair', () => {
  const at = (path: string) => `/articles/${path}`;
  const pair = identityOf(treaty, at);
  const other = {digest: 'f'.repeat(32), path: '/elsewhere.txt'};

  test.each<[string, PairIdentity, boolean]>([
    ['itself', pair, true],
    ['one moved', {...pair, old: {...pair.old, path: '/moved.txt'}}, true],
    ['one edited', {...pair, new: {...pair.new, digest: 'e'.repeat(32)}}, true],
    [
      'one edited, the other moved',
      {old: {...pair.old, path: null}, new: {...pair.new, digest: 'e'.repeat(32)}},
      true,
    ],
    ['another new article', {...pair, new: other}, false],
    ['another old article', {...pair, old: other}, false],
    ['turned round', {old: pair.new, new: pair.old}, false],
  ])('is recognised: %s', (_, found, same) => {
    expect(isSamePair(pair, found)).toBe(same);
    expect(isSamePair(found, pair)).toBe(same);
  });

  test('handed in as text is recognised by it alone', () => {
    const nameless = {old: {digest: 'a', path: null}, new: {digest: 'b', path: null}};
    expect(isSamePair(nameless, {old: {digest: 'c', path: null}, new: {digest: 'b', path: null}})).toBe(
      false,
    );
  });

  test('has one key for its texts, wherever they are read from', () => {
    expect(pairKey(identityOf(treaty, (path) => `/other/${path}`))).toBe(pairKey(pair));
    expect(pairKey({old: pair.new, new: pair.old})).not.toBe(pairKey(pair));
  });

  test('is stored, and comes back', () => {
    expect(pairFrom(storedPair(pair))).toEqual(pair);
    expect(pairFrom({...pair, version: 2})).toBeNull();
  });
});
