import {describe, expect, test} from 'vitest';
import {nounLemma, verbLemma} from '../../../src/events/grammar/dictionary.js';
import {canBeParticiple, verbForm} from '../../../src/events/grammar/verb-forms.js';

describe('verb forms', () => {
  test.each([
    ['sign', 'sign', 'base'],
    ['signs', 'sign', 'present'],
    ['signed', 'sign', 'past-or-participle'],
    ['signing', 'sign', 'ing'],
    ['bring', 'bring', 'base'],
    ['went', 'go', 'past'],
    ['gone', 'go', 'participle'],
    ['held', 'hold', 'past-or-participle'],
    ['miss', 'miss', 'base'],
    ['is', 'be', 'present'],
    ["'re", 'be', 'present'],
  ])('%s of %s is %s', (word, lemma, form) => {
    expect(verbForm(word, lemma)).toBe(form);
  });

  test.each([
    ['cut', 'cut', true],
    ['become', 'become', true],
    ['sign', 'sign', false],
    ['went', 'go', false],
    ['taken', 'take', true],
  ])('%s can be the participle of %s: %s', (word, lemma, can) => {
    expect(canBeParticiple(verbForm(word, lemma), lemma)).toBe(can);
  });

  test.each([
    ['revised', 'revise'],
    ['planned', 'plan'],
    ['cutting', 'cut'],
    ['carries', 'carry'],
    ['rose', 'rise'],
    ['learnt', 'learn'],
    ['table-top', null],
  ])('%s is a form of %s', (word, lemma) => {
    expect(verbLemma(word)).toBe(lemma);
  });

  test.each([
    ['hopes', 'hope'],
    ['losses', 'loss'],
    ['talk', 'talk'],
    ['xyzzys', null],
  ])('%s is a form of the noun %s', (word, lemma) => {
    expect(nounLemma(word)).toBe(lemma);
  });
});
