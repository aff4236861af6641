import {describe, expect, test} from 'vitest';
import {itemsOf} from './read.js';

const groupsOf = (text: string) => {
  const {items, textOf} = itemsOf(text);
  return items
    .filter((item) => item.kind === 'verb')
    .map((item) => [textOf(item), item.lemma, item.shape] as const);
};

describe('verb groups', () => {
  test.each([
    ['The vote was put off by the board.', 'was put off', 'put off', 'finite'],
    ['The vote was put on hold.', 'was put', 'put', 'finite'],
    ['They met in Rome.', 'met', 'meet', 'past-or-participle'],
    ['The pact was signed in Rome.', 'was signed', 'sign', 'finite'],
    ['It may not yet have been called off.', 'may not yet have been called off', 'call off', 'finite'],
    ['He wants to be left alone.', 'to be left', 'leave', 'infinitive'],
    ["They'd left.", "'d left", 'leave', 'finite'],
    ["They'd leave.", "'d leave", 'leave', 'finite'],
    ["It's been signed.", "'s been signed", 'sign', 'finite'],
    ['The draft is being looked into.', 'is being looked into', 'look into', 'finite'],
    ['Will the talks in Rome fail?', 'fail', 'fail', 'finite'],
    ['The law isn’t dead.', 'is n’t', 'be', 'finite'],
    ['It gets approved.', 'gets approved', 'approve', 'finite'],
    ['It took place.', 'took place', 'take place', 'finite'],
    ['The reactor was hit.', 'was hit', 'hit', 'finite'],
  ])('%s → %s', (text, group, lemma, shape) => {
    expect(groupsOf(text)).toContainEqual([group, lemma, shape]);
  });

  test.each([
    ['They put the vote off.', 'put off'],
    ['They called it off.', 'call off'],
    ['They took it off the list.', 'take'],
    ['They turned down the street.', 'turn down'],
  ])('%s has the verb "%s"', (text, lemma) => {
    expect(groupsOf(text).map(([, found]) => found)).toContain(lemma);
  });

  test.each([
    ['Did they sign?', true],
    ['They did sign.', false],
    ['Never has it rained so hard.', true],
    ['Has the roof in the yard collapsed?', true],
  ])('%s is inverted: %s', (text, inverted) => {
    expect(itemsOf(text).items.some((item) => item.kind === 'verb' && item.inverted)).toBe(inverted);
  });
});

const chunksOf = (text: string) => {
  const {items, textOf} = itemsOf(text);
  return items.filter((item) => item.kind === 'noun').map((item) => textOf(item));
};

describe('noun phrases', () => {
  test.each([
    ['The deal the firm signed is dead.', ['The deal', 'the firm']],
    ["The firm's recently created office closed.", ["The firm 's recently created office"]],
    ['The now-cancelled tour was costly.', ['The now - cancelled tour']],
    ['A speech last week was long.', ['A speech', 'last week']],
    ["The workers' strike ended.", ["The workers ' strike"]],
    ['An order worth $5bn was signed.', ['An order', '$ 5 bn']],
    ['Officials unable to leave wept.', ['Officials']],
    ['The large and costly dam broke.', ['The large and costly dam']],
  ])('%s', (text, chunks) => {
    expect(chunksOf(text)).toEqual(chunks);
  });

  test.each([
    ['No airline came.', 'negative'],
    ['Not one airline came.', 'negative'],
    ['Few airlines came.', 'scarce'],
    ['A few airlines came.', 'none'],
    ['No more than six airlines came.', 'none'],
    ['A no-frills airline came.', 'none'],
  ])('%s denies: %s', (text, denial) => {
    const chunk = itemsOf(text).items.find((item) => item.kind === 'noun');
    expect(chunk?.denial).toBe(denial);
  });
});

describe('conjunctions and prepositions', () => {
  test.each([
    ['After talks collapsed, he left.', 'after', 'marker'],
    ['After the talks he left.', 'after', 'preposition'],
    ['Once signed, it opens.', 'once', 'marker'],
    ['As feared, it rained.', 'as', 'marker'],
    ['He works as a clerk.', 'as', 'preposition'],
    ['They waited for the vote.', 'for', 'preposition'],
    ['He said that it rained.', 'that', 'marker'],
    ['He is due to sail.', 'due', 'adjective'],
    ['It shut due to a storm.', 'due to', 'preposition'],
    ['It is in force for the strait and people were told.', 'for', 'preposition'],
  ])('%s [%s] is a %s', (text, word, kind) => {
    const {items, textOf} = itemsOf(text);
    expect(items.find((item) => textOf(item).toLowerCase() === word)?.kind).toBe(kind);
  });
});
