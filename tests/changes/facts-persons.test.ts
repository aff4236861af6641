import {describe, expect, test} from 'vitest';
import {findFacts} from '../../src/changes/facts/find-facts.js';
import {contextOf, factsOf} from './facts.js';

describe('offices that changed hands', () => {
  test.each<[old: string, fresh: string, facts: readonly string[]]>([
    [
      'Home Affairs Minister, Asha Rao, will host it.',
      'It was opened by home affairs minister B Lund.',
      ['role: Asha Rao → B Lund'],
    ],
    // One office under two phrases.
    [
      'Transport secretary Tom Hale flew in.',
      'It was up to the Secretary of Transport, Ann Lee.',
      ['role: Tom Hale → Ann Lee'],
    ],
    ['The UN envoy Ann Lee spoke.', 'Bo Ray, the United Nations envoy, spoke.', ['role: Ann Lee → Bo Ray']],
    ['Boss Sir Ned Hart spoke.', 'Chief executive Ann Lee spoke.', ['role: Sir Ned Hart → Ann Lee']],
    // The new article tells of the succession; the old holder may be named by surname alone.
    [
      'Chief executive Ned Hart is upbeat.',
      'Ann Lee, who replaced Mr Hart at the top in May, was not.',
      ['role: Ned Hart → Ann Lee'],
    ],
    [
      'The mayor, Bo Ray, agreed.',
      'Ann Lee, who unseated Bo Ray and is now mayor, did not.',
      ['role: Bo Ray → Ann Lee'],
    ],
    [
      'The Civic Front, led by the poet Bo Ray, agreed.',
      'His job at the head of the club went to Ann Lee.',
      ['role: Bo Ray → Ann Lee'],
    ],
    // The surer pair first: what is left over is the other country's.
    [
      "Trade minister Asha Rao met Chile's trade minister, Tom Hale.",
      "Ann Lee, who took over as Chile's trade minister, spoke. Her Kenyan counterpart, Bo Ray, listened.",
      ['role: Tom Hale → Ann Lee', 'role: Asha Rao → Bo Ray'],
    ],
    // The new article tells of the succession and leaves the office unnamed.
    [
      'Boss Bo Ray is upbeat.',
      'On Sunday Bo Ray was sent home. Ann Lee, his successor, won twice.',
      ['role: Bo Ray → Ann Lee'],
    ],
    ['Mayor Bo Ray is upbeat.', "Bo Ray's replacement is Ann Lee.", ['role: Bo Ray → Ann Lee']],
    ['Mayor Bo Ray is upbeat.', 'Bo Ray left in May. In his place sits Ann Lee.', ['role: Bo Ray → Ann Lee']],
    ['Mayor Bo Ray is upbeat.', 'Bo Ray has made way for Ann Lee.', ['role: Bo Ray → Ann Lee']],
    [
      'Mayor Bo Ray is upbeat.',
      'Bo Ray left in May. He was followed by Ann Lee.',
      ['role: Bo Ray → Ann Lee'],
    ],
    [
      'Mayor Ida Ray is upbeat.',
      'Ida Ray left. The man who has her desk now, Bo Lund, is not.',
      ['role: Ida Ray → Bo Lund'],
    ],
    ['Mayor Bo Ray is upbeat.', 'Ann Lee took over from Bo Ray in May.', ['role: Bo Ray → Ann Lee']],
    // Chosen to come after.
    ['Mayor Bo Ray is upbeat.', 'Ann Lee was named in May to succeed Bo Ray.', ['role: Bo Ray → Ann Lee']],
    [
      'Mayor Bo Ray is upbeat.',
      'Bo Ray resigned. Ann Lee, a lawyer, was chosen to replace him.',
      ['role: Bo Ray → Ann Lee'],
    ],
    ['Coach Bo Ray is upbeat.', 'The club brought in Ann Lee to replace Bo Ray.', ['role: Bo Ray → Ann Lee']],
    [
      'Mayor Bo Ray is upbeat.',
      'The party has replaced its mayor, Bo Ray, with Ann Lee.',
      ['role: Bo Ray → Ann Lee'],
    ],
    // A place that passes on.
    ['Mayor Bo Ray is upbeat.', 'Bo Ray has retired. His post went to Ann Lee.', ['role: Bo Ray → Ann Lee']],
    [
      'Mayor Bo Ray is upbeat.',
      'Bo Ray was ousted in June; his place was taken by Ann Lee.',
      ['role: Bo Ray → Ann Lee'],
    ],
    [
      'Mayor Bo Ray is upbeat.',
      'Bo Ray has left, and the job is now held by Ann Lee.',
      ['role: Bo Ray → Ann Lee'],
    ],
    [
      'Mayor Bo Ray is upbeat.',
      'Its mayor, Bo Ray, stepped down in the spring and has been succeeded by Ann Lee.',
      ['role: Bo Ray → Ann Lee'],
    ],
    [
      'Coach Bo Ray is upbeat.',
      'Bo Ray was sacked in June and replaced by Ann Lee.',
      ['role: Bo Ray → Ann Lee'],
    ],
    [
      'Mission director Bo Ray is upbeat.',
      'Ann Lee, who has led the mission since Bo Ray retired, is not.',
      ['role: Bo Ray → Ann Lee'],
    ],
    // An office that many hold, told to have passed on.
    [
      'Judge Bo Ray spoke.',
      'Ann Lee, who took over the case from Bo Ray, spoke.',
      ['role: Bo Ray → Ann Lee'],
    ],
    ['Judge Bo Ray spoke.', 'Judge Ann Lee, who replaced Bo Ray, spoke.', ['role: Bo Ray → Ann Lee']],
    // A given name that is a month as well.
    ['The mayor, Bo Ray, spoke.', 'The mayor, Jan Holm, spoke.', ['role: Bo Ray → Jan Holm']],
    // The one speaker of a body on either side.
    [
      'Ann Lee, a spokeswoman for the Harbour Board, spoke.',
      'Bo Ray, a spokesman for the Harbour Board, spoke.',
      ['role: Ann Lee → Bo Ray'],
    ],
    // Near misses.
    ['Boss Bo Ray is upbeat.', 'Bo Ray said his successor had not been named. Ann Lee listened.', []],
    ['Boss Bo Ray is upbeat.', 'Bo Ray will make way for Ann Lee.', []],
    ['Mayor Bo Ray is upbeat.', 'Ann Lee will be named to succeed Bo Ray.', []],
    ['Mayor Bo Ray is upbeat.', 'Ann Lee was nominated to succeed Bo Ray.', []],
    ['Mayor Bo Ray is upbeat.', 'Bo Ray asked Ann Lee to replace the lamps.', []],
    ['Mayor Bo Ray is upbeat.', 'The party may replace Bo Ray with Ann Lee.', []],
    ['Mayor Bo Ray is upbeat.', 'The city replaced the lamps, Bo Ray said, with help from Ann Lee.', []],
    ['Mayor Bo Ray is upbeat.', 'Bo Ray spoke, and his place at the table went to seed.', []],
    ['Mayor Bo Ray is upbeat.', 'Bo Ray may retire. His post would go to Ann Lee.', []],
    ['Mayor Bo Ray is upbeat.', 'Bo Ray agreed. The job was taken on in May, Ann Lee said.', []],
    ['Coach Bo Ray is upbeat.', 'Ann Lee, who has led the race since Bo Ray fell, won it.', []],
    ['Judge Bo Ray spoke.', 'Ann Lee took over the house from Bo Ray, her father.', []],
    ['Boss Bo Ray is upbeat.', 'Cy Poe left. Ann Lee, his successor, won twice.', []],
    ['Boss Bo Ray is upbeat.', 'Bo Ray followed Ann Lee into the hall.', []],
    ['Boss Bo Ray is upbeat.', 'Bo Ray took his seat beside Ann Lee.', []],
    ['Judge Ann Lee spoke.', 'Judge Bo Ray spoke.', []],
    ['A spokesman, Bo Ray, spoke.', 'A spokeswoman, Ann Lee, spoke.', []],
    ['Mayor Ann Lee spoke.', 'Deputy mayor Bo Ray spoke.', []],
    ['Defence Minister Ann Lee spoke.', 'Finance Minister Bo Ray spoke.', []],
    ['Acme chief executive Ann Lee spoke.', 'Bolt chief executive Bo Ray spoke.', []],
    ['President Ann Lee of Norland spoke.', 'President Bo Ray of Sudland spoke.', []],
    ['Analyst Ann Lee spoke.', 'Analyst Bo Ray spoke.', []],
    ['Mayor Ann Lee spoke.', 'Mayor Lee spoke, and Bo Ray, a teacher, listened.', []],
    ['Mayor Ann Lee spoke.', 'Former mayor Bo Ray spoke.', []],
    ['Mayor Ann Lee spoke.', 'Bo Ray may become mayor.', []],
    ['Governor Ann Lee spoke.', 'Governor Bo Ray met Governor Ida Lund.', []],
    [
      'Governor Ann Lee met Governor Ida Lund.',
      'Governor Ann Lee met Governor Bo Ray.',
      ['role: Ida Lund → Bo Ray'],
    ],
  ])('%s | %s', (old, fresh, facts) => {
    expect(factsOf(old, fresh)).toEqual(facts);
  });

  test('the slot is the office in the words that say most', () => {
    const [found] = findFacts(contextOf('Gov. Ann Lee spoke.', 'Gov. Bo Ray spoke.'));
    expect(found?.change.slot).toBe('Governor');
  });
});

describe('names spelt otherwise', () => {
  test.each<[old: string, fresh: string, facts: readonly string[]]>([
    [
      'Home secretary Ann Ostrey spoke.',
      'Home secretary Ann Ostreo spoke.',
      ['name: Ann Ostrey → Ann Ostreo'],
    ],
    ['"Yes," said Miro Bellamy.', '"No," said Miro Belamy.', ['name: Miro Bellamy → Miro Belamy']],
    ['President Omer Tasse left.', 'President Ömer Tassé left.', ['name: Omer Tasse → Ömer Tassé']],
    ['Boss Sir Bill Hart spoke.', 'Boss Sir William Hart spoke.', ['name: Sir Bill Hart → Sir William Hart']],
    [
      'Ships owned by Fjord Line ran late.',
      'She sued over the Fjordline delays.',
      ['name: Fjord Line → Fjordline'],
    ],
    ['"Yes," said Ann Holm-Bech.', 'The keeper Holm-Beck left.', ['name: Ann Holm-Bech → Holm-Beck']],
    ['Boss Gordy Hartvig spoke.', 'Boss Gordon Hartvig spoke.', ['name: Gordy Hartvig → Gordon Hartvig']],
    ['Mayor Anton Rusk spoke.', 'Mayor Antoni Rusk spoke.', ['name: Anton Rusk → Antoni Rusk']],
    ['Mayor Peter Rusk spoke.', 'Mayor Pyotr Rusk spoke.', ['name: Peter Rusk → Pyotr Rusk']],
    [
      'Mayor Ida Vandermeer spoke.',
      'Mayor Ida van der Meer left.',
      ['name: Ida Vandermeer → Ida van der Meer'],
    ],
    // A holder of before under another spelling, beside the change of holder.
    [
      'Ann Brandsen, who is the director, spoke.',
      'Bo Ray became director when Ann Bransen retired.',
      ['role: Ann Brandsen → Bo Ray', 'name: Ann Brandsen → Ann Bransen'],
    ],
    // Near misses: persons who share a surname, shorter forms, plurals, both spellings in use.
    ['"Yes," said Ann Okoro.', '"No," said Bo Okoro.', []],
    ['"Yes," said Martin Lund.', '"No," said Martina Lund.', []],
    ['Mayor Anton Rusk spoke.', 'Mayor Antonia Rusk spoke.', ['role: Anton Rusk → Antonia Rusk']],
    ['"Yes," said Ann Lund.', '"No," said Ann Lundt, once Ann Lund.', []],
    ['"Yes," said Ann Okoro.', '"No," said Okoro.', []],
    ['"Yes," said Ann Johnson.', 'The keeper Johnston left.', []],
    ['"Yes," said Ann Beck.', 'The keeper Bek left.', []],
    ['The Civic Front met.', 'The Civic Fronts met.', []],
    ['The North Harbour grew.', 'The Northern Harbour grew.', []],
    ['They met in South Norland.', 'They met in North Norland.', []],
  ])('%s | %s', (old, fresh, facts) => {
    expect(factsOf(old, fresh)).toEqual(facts);
  });
});
