import {describe, expect, test} from 'vitest';
import {chooseChain} from '../../../src/changes/status/chain.js';
import {chooseStatus, type PairInput} from '../../../src/changes/status/choose.js';
import {viewSide} from '../../../src/changes/status/side-view.js';
import {findEvents} from '../../../src/events/find-events.js';
import {read} from '../../text/read.js';

const TEXTS = [
  'The council hopes to sign the ferry contract. The contract was drafted in May.',
  'The ferry contract is doubtful. The council has argued over the contract for weeks.',
  'The council signed the ferry contract on Monday. The contract will begin in June.',
  'The ferry contract took effect. The council is pleased with the contract.',
];

function pairsOf(texts: readonly string[]): readonly PairInput[] {
  const articles = texts.map((text) => read(text));
  return articles.slice(1).map((fresh, at) => {
    const old = articles[at] as typeof fresh;
    return {
      views: {
        old: viewSide('old', old, findEvents(old), []),
        new: viewSide('new', fresh, findEvents(fresh), []),
      },
      topic: {id: 'contract', label: 'ferry contract', aliases: [], old: [0, 1], new: [0, 1]},
    };
  });
}

describe('a chain', () => {
  test('of two articles says what the pair says', () => {
    for (const pair of pairsOf(TEXTS))
      expect(chooseChain([pair])).toEqual([chooseStatus(pair.views, pair.topic)]);
  });

  test('takes one clause an article', () => {
    const chain = chooseChain(pairsOf(TEXTS));
    expect(chain).toHaveLength(3);
    chain.slice(1).forEach(({old}, at) => {
      expect(old).toEqual(chain[at]?.new);
    });
    expect(chain.map((each) => each.new?.label)).toEqual(['doubtful', 'signed', expect.any(String)]);
  });

  test('of articles that state nothing says nothing', () => {
    const [pair] = pairsOf(['A ferry.', 'A ferry.']);
    expect(pair && chooseChain([pair])).toEqual([{old: null, new: null, change: null}]);
  });

  test('of one article is empty', () => {
    expect(chooseChain([])).toEqual([]);
  });
});
