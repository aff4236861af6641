import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Article} from '../../src/model.js';
import {orderArticles} from '../../src/storyline/order-articles.js';

function article(path: string, date: string | null): Article {
  return {path, date, title: null, source: null, text: path};
}

const paths = (articles: readonly Article[]) => articles.map(({path}) => path);

describe('articles', () => {
  test('stand by date, then by path', () => {
    const given = [article('b', '2031-05'), article('c', '2030-01-02'), article('a', '2031-05')];
    expect(paths(orderArticles(given))).toEqual(['c', 'a', 'b']);
  });

  test('without a date keep their place in the order given', () => {
    const given = [article('late', '2031-05-01'), article('undated', null), article('early', '2030-01-02')];
    expect(paths(orderArticles(given))).toEqual(['early', 'undated', 'late']);
  });

  test('stand in one order, however they were given', () => {
    const dated = fc.uniqueArray(
      fc.tuple(fc.stringMatching(/^[a-z]{1,3}$/u), fc.stringMatching(/^203[0-9]$/u)),
      {
        selector: ([path]) => path,
      },
    );
    const shuffled = dated.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray([...all], {minLength: all.length, maxLength: all.length}),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const order = (all: typeof one) =>
          paths(orderArticles(all.map(([path, date]) => article(path, date))));
        expect(order(one)).toEqual(order(other));
      }),
    );
  });
});
