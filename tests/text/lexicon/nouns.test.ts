import {describe, expect, it} from 'vitest';
import {isEventNoun} from '../../../src/text/lexicon/event-nouns.js';
import {isA, nounClass} from '../../../src/text/lexicon/nouns.js';

const words = (text: string) => text.trim().split(/\s+/);

describe('isEventNoun', () => {
  it.each(
    words(`signing approval collapse outbreak strike waiver decision meeting withdrawal talks talk election ceasefire
      truce attack sale merger takeover bailout verdict trial resignation death wedding funeral earthquake hurricane
      flood rally protest walkout boycott embargo referendum visit trip delay postponement cancellation increase cut
      ban fine pledge warning announcement statement speech review inquiry probe raid arrest release rescue crash
      fire explosion murder theft fraud launch reopening rollout shutdown reshuffle dialogue reconciliation`),
  )('%s happens', (word) => expect(isEventNoun(word)).toBe(true));

  it.each(
    words(`minister ministry company bridge hospital treaty pact tax price budget parliament court law city dollar
      loan vaccine virus car ferry deadline week policy industry economy government television football role politics
      army officer law evidence majority situation weather experience technology culture evening building`),
  )('%s does not', (word) => expect(isEventNoun(word)).toBe(false));
});

describe('nounClass', () => {
  it.each([
    ['minister', 'person'],
    ['ministry', 'group'],
    ['election', 'act'],
    ['treaty', 'communication'],
    ['ferry', 'artifact'],
    ['levy', 'possession'],
    ['city', 'location'],
    ['week', 'time'],
    ['organisation', 'group'],
    ['zzyzx', null],
  ])('%s: %s', (lemma, expected) => expect(nounClass(lemma)).toBe(expected));
});

describe('isA', () => {
  it.each(
    words(`pact/agreement truce/agreement regulator/person regulator/agency airline/company levy/tax duty/tax
      jet/aircraft jet/vehicle tremor/earthquake mayor/person mayor/official ferry/vehicle pistol/weapon cholera/disease
      hurricane/storm bill/law parliament/organization senator/politician hospital/building vaccine/drug bank/company
      election/event bank/organization pact/pact walkout/protest`),
  )('%s', (pair) => expect(isA(...(pair.split('/') as [string, string]))).toBe(true));

  it.each(
    words(`agreement/pact company/airline minister/building ship/person price/person war/person bank/river
      treaty/tax earthquake/storm person/mayor hospital/person court/agreement tax/law zzyzx/person`),
  )('not %s', (pair) => expect(isA(...(pair.split('/') as [string, string]))).toBe(false));
});
