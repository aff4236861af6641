import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {foldSpelling} from '../../../src/text/lexicon/spelling.js';
import wordnet from '../../../src/text/lexicon/wordnet.json' with {type: 'json'};

describe('foldSpelling', () => {
  it.each([
    ['colour', 'color'],
    ['neighbourhood', 'neighborhood'],
    ['organise', 'organize'],
    ['privatisation', 'privatization'],
    ['organiser', 'organizer'],
    ['theatre', 'theater'],
    ['kilometre', 'kilometer'],
    ['traveller', 'traveler'],
    ['cancelled', 'canceled'],
    ['analyse', 'analyze'],
    ['paediatrician', 'pediatrician'],
    ['anaesthetic', 'anesthetic'],
    ['diarrhoea', 'diarrhea'],
    ['foetus', 'fetus'],
    ['defence', 'defense'],
    ['dialogue', 'dialog'],
    ['programme', 'program'],
    ['licence', 'license'],
    ['cease-fire', 'ceasefire'],
    ['co-operate', 'cooperate'],
    ['re-elect', 'reelect'],
  ])('%s: %s', (british, american) => {
    expect(foldSpelling(british)).toBe(american);
    expect(foldSpelling(american)).toBe(american);
  });

  it.each(
    `promise adviser uprising fundraising improvisation uncompromising merchandise exercise otherwise precise noise
      four tour contour hour your detour chancellor excellent acre genre massacre league colleague vogue re-sign
      co-pilot aerial israel poem oecd`.split(/\s+/),
  )('leaves %s', (word) => expect(foldSpelling(word)).toBe(word));

  it('changes nothing more when it folds again', () => {
    const words = wordnet.nouns.split(';').map((entry) => entry.slice(0, entry.indexOf('=')));
    fc.assert(
      fc.property(fc.constantFrom(...words.filter((word) => word !== '')), (word) => {
        expect(foldSpelling(foldSpelling(word))).toBe(foldSpelling(word));
      }),
      {numRuns: 3000},
    );
  });
});
