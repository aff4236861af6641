import {describe, expect, test} from 'vitest';
import {eventAt, words} from './read.js';

describe('subject and object', () => {
  test.each([
    ['The bank signed the deal.', 'signed', 'The bank', 'the deal'],
    ['The signing of the pact is doubtful.', 'doubtful', 'The signing of the pact', null],
    ['Norway and the union signed a pact.', 'signed', 'Norway and the union', 'a pact'],
    ['The ferry was ordered to stay in port.', 'ordered', 'The ferry', null],
    ['The ferry was ordered to stay in port.', 'stay', 'The ferry', null],
    ['The court asked the firm to pay a fine.', 'pay', 'the firm', 'a fine'],
    ['The port hopes to win a loan.', 'win', 'The port', 'a loan'],
    ['The man who signed the deal has left.', 'signed', 'The man', 'the deal'],
    ['The man who signed the deal has left.', 'left', 'The man', null],
    ['The deal the firm signed is dead.', 'signed', 'the firm', null],
    ['The deal the firm signed is dead.', 'dead', 'The deal', null],
    ['The bank, a lender in Oslo, has closed.', 'closed', 'The bank', null],
    ['In May, the bank closed.', 'closed', 'the bank', null],
    ['If it rains, the match is off.', 'off', 'the match', null],
    ['"It is over," said the mayor.', 'said', 'the mayor', null],
    ['It shut in Rome, said the mayor.', 'said', 'the mayor', null],
    ['A deal signed in May collapsed.', 'signed', 'A deal', null],
    ['A warning was in force for the strait and residents left.', 'left', 'residents', null],
    ['At least 20 miners were trapped.', 'trapped', '20 miners', null],
    ['Around 1,050 lines were offered.', 'offered', '1,050 lines', null],
    ['He said that diplomats had left.', 'left', 'diplomats', null],
  ])('%s [%s]: %s, %s', (sentence, trigger, subject, object) => {
    const event = eventAt(sentence, trigger);
    expect(words(sentence, event.subject)).toBe(subject);
    expect(words(sentence, event.object)).toBe(object);
  });
});

describe('the verb group', () => {
  test.each([
    ['The bank may not sign it.', 'sign', 'may not sign'],
    ['The vote has been called off.', 'called off', 'has been called off'],
    ['They will put the vote off.', 'put', 'will put the vote off'],
    ['It has been able to get a loan.', 'get', 'has been able to get'],
    ['They are yet to get a loan.', 'get', 'are yet to get'],
    ['It is going to close.', 'close', 'is going to close'],
    ['The summit is to be held in Oslo.', 'held', 'is to be held'],
    ['The loan is still on the table.', 'on the table', 'is still on the table'],
    ['The firm hopes to win.', 'win', 'to win'],
    ['The bank is almost ready.', 'ready', 'is almost ready'],
  ])('%s [%s]: %s', (sentence, trigger, group) => {
    expect(words(sentence, eventAt(sentence, trigger).group)).toBe(group);
  });
});

describe('the clause', () => {
  test.each([
    ['If it rains, the match is off.', 'rains', 'If it rains'],
    ['The mayor said that the vote was held.', 'held', 'that the vote was held'],
    ['He signed the deal and left.', 'left', 'left'],
    ['It rained; the match was off.', 'rained', 'It rained'],
    ['The man who signed the deal has left.', 'signed', 'who signed the deal'],
  ])('%s [%s]: %s', (sentence, trigger, clause) => {
    expect(words(sentence, eventAt(sentence, trigger).clause)).toBe(clause);
  });
});

describe('the passive', () => {
  test.each([
    ['The deal was signed.', 'signed', true],
    ['The firm signed the deal.', 'signed', false],
    ['The firm has signed the deal.', 'signed', false],
    ['The firm was signing the deal.', 'signing', false],
    ['The loan gets approved.', 'approved', true],
    ['A deal signed in May collapsed.', 'signed', true],
    ['Deal scrapped', 'scrapped', true],
    ['Talks collapsed', 'collapsed', false],
    ['Court upheld ban', 'upheld', false],
    ['The firm must be sold.', 'sold', true],
    ['The yard is being moved.', 'moved', true],
  ])('%s [%s]: %s', (sentence, trigger, passive) => {
    expect(eventAt(sentence, trigger).passive).toBe(passive);
  });
});
