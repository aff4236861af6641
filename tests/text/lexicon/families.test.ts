import {describe, expect, it} from 'vitest';
import {family, sameFamily, verbOf} from '../../../src/text/lexicon/families.js';
import wordnet from '../../../src/text/lexicon/wordnet.json' with {type: 'json'};

const TOGETHER = `
sign signing signature | agree agreement | approve approval | withdraw withdrawal | renew renewal | remove removal
sell sale | doubt doubtful | pay payment | lose loss | die death | resign resignation | refuse refusal
decide decision | collide collision | elect election | appoint appointment | nominate nomination | dismiss dismissal
announce announcement | investigate investigation | negotiate negotiation | discuss discussion | destroy destruction
invade invasion | expand expansion | explode explosion | extend extension | suspend suspension | convict conviction
acquit acquittal | marry marriage | grow growth | choose choice | believe belief | prove proof | arrive arrival
depart departure | recover recovery | survive survival | threaten threat | advise advice | complain complaint
pursue pursuit | respond response | analyze analysis | apologize apology | resist resistance | attend attendance
comply compliance | permit permission | admit admission | ratify ratification | clarify clarification
evacuate evacuation | erupt eruption | abolish abolition | accuse accusation | merge merger | purchase purchasing
acquire acquisition | resume resumption | seize seizure | deliver delivery | inquire inquiry | strong strength strengthen
weak weakness weaken | safe safety | certain certainty | ready readiness | legal legality | wide width widen
pull out pullout | take over takeover | shut down shutdown | break up breakup | roll out rollout | break out outbreak
walk out walkout | bail out bailout | hand over handover | reopen reopening | organize organisation organization
postpone postponement | cancel cancellation | close closure | open opening | defend defence defense | waive waiver
`;

const APART = `
government/govern minister/administer ministry/minister employer/employ operator/operate department/depart
company/accompany party/part station/state position/posit nation/nature product/produce office/officer
authority/author republic/public community/communicate mission/miss commission/commit capital/capitalize
council/counsel section/sect relative/relate sentence/sense agreement/disagreement approve/prove remove/move
renew/new resign/sign design/sign discover/cover contract/contraction address/dress meeting/meat leader/lead
charge/charger general/generate pressure/press audition/audit continent/contain compassion/compass dragon/drag
species/specific patience/patient question/quest evening/even building/build morning/mourn
`;

/** The head has a particle: two words. */
const PARTICLE = /^[a-z]+ (?:out|over|down|up) /;

const list = (text: string, separator: RegExp) =>
  text
    .trim()
    .split(separator)
    .filter((item) => item !== '');

describe('family', () => {
  const groups = list(TOGETHER, /\n| \| /);
  it.each(groups)('holds together: %s', (group) => {
    const words = group.split(' ');
    const head = PARTICLE.test(group) ? words.slice(0, 2).join(' ') : (words[0] as string);
    for (const word of words.slice(head.split(' ').length)) expect(sameFamily(head, word), word).toBe(true);
  });

  it.each(list(APART, /\s+/))('keeps apart: %s', (pair) => {
    const [left, right] = pair.split('/') as [string, string];
    expect(sameFamily(left, right)).toBe(false);
  });

  it('gives the verb', () => {
    expect(verbOf('approval')).toBe('approve');
    expect(verbOf('takeover')).toBe('take over');
    expect(verbOf('treaty')).toBeNull();
  });

  it('tells a thing from the verb written alike', () => {
    expect(family('train', 'noun')).not.toBe(family('training', 'noun'));
    expect(family('state', 'noun')).not.toBe(family('statement', 'noun'));
    expect(family('strike', 'noun')).toBe(family('strike', 'verb'));
  });

  it('is the family of its own head, for every word of the table', () => {
    for (const entry of wordnet.families.split(';').slice(0, -1)) {
      const word = entry.slice(0, entry.indexOf('='));
      expect(family(family(word)), word).toBe(family(word));
    }
  });
});
