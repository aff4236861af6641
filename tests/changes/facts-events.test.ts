import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findFacts} from '../../src/changes/facts/find-facts.js';
import {contextOf, factsOf, type Setting} from './facts.js';

const REVISION: Setting = {relation: 'revision', newDate: '2021-03-01'};
const TOGETHER: Setting = {together: true};

describe('dates of one event that differ', () => {
  test.each<[old: string, fresh: string, setting: Setting, facts: readonly string[]]>([
    [
      'The third round of talks will be held on June 9.',
      'The last round, which was held in July, failed.',
      TOGETHER,
      ['date: June 9 → July'],
    ],
    [
      'The line is due to enter service in 2031.',
      'No one expects the line to carry trains before 2034.',
      TOGETHER,
      ['date: 2031 → 2034'],
    ],
    [
      'The first phones will ship Oct. 3.',
      'It reached shops in January 2022.',
      TOGETHER,
      ['date: Oct. 3 → January 2022'],
    ],
    [
      'The desk is open from 7am to 5pm.',
      'The desk is open from 7am to 10pm.',
      REVISION,
      ['date: 5pm → 10pm'],
    ],
    [
      'The court will rule on Thursday, it said.',
      'The court will rule on Friday, it said.',
      REVISION,
      ['date: Thursday → Friday'],
    ],
    // The new article itself says what the date was.
    [
      'The probe will lift off on March 14.',
      'The launch, originally planned for March 14, has slipped to April 2.',
      {newDate: '2021-03-10'},
      ['date: March 14 → April 2'],
    ],
    [
      'The vote is on May 3.',
      'It was moved from May 3 to May 9.',
      {newDate: '2021-04-10'},
      ['date: May 3 → May 9'],
    ],
    // Told as moved to, or as having come at another time than planned.
    [
      'The hearing is set for June 4.',
      'The hearing was put back to July 9.',
      {newDate: '2021-06-01'},
      ['date: June 4 → July 9'],
    ],
    [
      'Lena Okell is expected at the scene this afternoon.',
      'Lena Okell has put off her visit to the scene until Thursday.',
      REVISION,
      ['date: this afternoon → Thursday'],
    ],
    [
      'The probe will be launched in June 2022.',
      'The probe left in January 2024, nineteen months late.',
      {...TOGETHER, newDate: '2024-03-01'},
      ['date: June 2022 → January 2024'],
    ],
    // What is rare in both articles ties them without a topic.
    [
      'The pact is to take effect on 1 June.',
      'The pact took effect on 1 August.',
      {newDate: '2021-09-01'},
      ['date: 1 June → 1 August'],
    ],
    // Near misses: other subjects, the other end of the event, a deal that is reached.
    [
      'The ministers will meet on May 3.',
      'The unions met on May 9.',
      {...TOGETHER, newDate: '2021-06-01'},
      [],
    ],
    [
      'The plan will be voted on in May.',
      'The mayor was elected in June.',
      {...TOGETHER, newDate: '2021-07-01'},
      [],
    ],
    ['The strike begins on May 3.', 'The strike ended on May 29.', {...TOGETHER, newDate: '2021-06-01'}, []],
    [
      'The first crane will roll off a ship in August.',
      'Under the settlement reached on 19 June four that had been shipped stay idle.',
      {...TOGETHER, newDate: '2021-07-01'},
      [],
    ],
    // Near misses: past events, other events, kept dates, the day of writing, the dateline.
    ['The mill opened on June 9, 2019.', 'The mill opened its new hall in May 2021.', TOGETHER, []],
    ['The court will rule on June 9.', 'The parade drew crowds in May.', TOGETHER, []],
    [
      'The court will rule on June 9.',
      'The court ruled on 9 June 2021.',
      {...TOGETHER, newDate: '2021-07-01'},
      [],
    ],
    ['The court will meet next week.', 'The court met last week.', TOGETHER, []],
    ['OSLO, March 1: Rain fell.', 'OSLO, March 1: Snow fell.', TOGETHER, []],
    ['The court will rule on Thursday.', 'The appeal court ruled on Wednesday.', TOGETHER, []],
    [
      'He left in April and is thought to be abroad.',
      'He was held this afternoon and is thought to be ill.',
      REVISION,
      [],
    ],
  ])('%s | %s', (old, fresh, setting, facts) => {
    expect(factsOf(old, fresh, setting).filter((fact) => fact.startsWith('date'))).toEqual(facts);
  });
});

describe('places of one event that differ', () => {
  test.each<[old: string, fresh: string, setting: Setting, facts: readonly string[]]>([
    [
      'The round will be held at Geneva in May.',
      'The round was held by video link.',
      TOGETHER,
      ['place: Geneva → video link'],
    ],
    [
      'The final will be played at Harbour Park.',
      'The final was moved to Mill Road.',
      TOGETHER,
      ['place: Harbour Park → Mill Road'],
    ],
    // Near misses: other things that are held or built, persons that are moved.
    ['The talks will be held in Lyon.', 'The festival was held in Porto.', TOGETHER, []],
    ['The plant will be built in Lyon.', 'A school was built in Porto.', TOGETHER, []],
    ['The final will be played at Harbour Park.', 'The prisoners were moved to Mill Road.', TOGETHER, []],
    [
      'The owners are to sign at the Lyon Fair.',
      'The pact was signed at the Porto Fair.',
      TOGETHER,
      ['place: Lyon Fair → Porto Fair'],
    ],
    [
      'The cars will be built in Lyon, France, it said.',
      'Work is being moved from Lyon to a plant in Porto, Portugal.',
      {},
      ['place: Lyon, France → Porto, Portugal'],
    ],
    [
      'OSLO, March 1: A ship sank off the coast.',
      'BERGEN, March 1: A ship sank off the coast.',
      REVISION,
      ['place: OSLO → BERGEN'],
    ],
    // Near misses: a place told more exactly, another event, a place that the old article knows.
    ['The round will be held at Geneva, in Switzerland.', 'The round was held in Switzerland.', TOGETHER, []],
    ['The round will be held at Geneva.', 'The strike began in Porto.', TOGETHER, []],
    ['OSLO, March 1: A ship sank.', 'BERGEN: The owners were fined.', TOGETHER, []],
    ['They will meet in Málaga.', 'They met in Malaga.', TOGETHER, []],
  ])('%s | %s', (old, fresh, setting, facts) => {
    expect(factsOf(old, fresh, setting).filter((fact) => fact.startsWith('place'))).toEqual(facts);
  });

  test('an event that returns went from where it is recalled to where it is next', () => {
    const old = 'Geneva, Mar 1: The two ministers will hold a dialogue on March 6.';
    const fresh =
      'The ministers meet in Porto on April 18 for a dialogue. The first dialogue took place in Geneva in March 2021.';
    expect(factsOf(old, fresh, TOGETHER)).toContain('place: Geneva → Porto');
  });
});

const SENTENCES = [
  'Mayor Ann Lee said 20 people were hurt on Tuesday.',
  'Mayor Bo Ray said 60 people were hurt.',
  'The bridge will open on June 9 in Porto.',
  'The bridge opened in May 2021 at a cost of $3 million.',
  'It is priced at $2 million, said Sara Lind.',
  'It fell, said Sarah Lind.',
  'Rain is likely.',
];

describe('any two articles', () => {
  const article = fc
    .array(fc.constantFrom(...SENTENCES), {minLength: 1, maxLength: 5})
    .map((parts) => parts.join(' '));

  test('an article against itself has no changed fact', () => {
    fc.assert(fc.property(article, (text) => factsOf(text, text, REVISION).length === 0));
  });

  test('articles that are identical or unrelated have none', () => {
    fc.assert(
      fc.property(article, article, (old, fresh) =>
        ['identical', 'unrelated'].every(
          (relation) => factsOf(old, fresh, {relation: relation as 'unrelated'}).length === 0,
        ),
      ),
    );
  });

  test('evidence is the text of the fact, verbatim, inside one sentence', () => {
    fc.assert(
      fc.property(article, article, fc.boolean(), (old, fresh, together) => {
        const context = contextOf(old, fresh, {together});
        for (const {topic, change} of findFacts(context)) {
          expect(topic === null || context.topics[topic] !== undefined).toBe(true);
          for (const side of ['old', 'new'] as const) {
            const {text, evidence} = change[side];
            const sentence = context[side].sentences[evidence.sentence];
            expect(context[side].text.slice(evidence.start, evidence.end)).toBe(text);
            expect(evidence.start).toBeGreaterThanOrEqual(sentence?.start ?? Number.NaN);
            expect(evidence.end).toBeLessThanOrEqual(sentence?.end ?? Number.NaN);
          }
        }
      }),
    );
  });
});
