/** Times the engine on a revision of 20,000 words, warm, against jsdiff's `diffWords` on the two texts. */
import {diffWords} from 'diff';
import {loadEngine} from './engine.mjs';
import {longArticle, revised} from './long-article.mjs';
import {inTurn, time} from './timing.mjs';

/** How many times as long as `diffWords`. */
export const BAR = 1;
const WORDS = 20_000;

/** `ours` and `theirs` are milliseconds. */
export async function measureRevision({runs = 5} = {}) {
  const {articleFromText, compare} = await loadEngine();
  const old = longArticle({seed: 5, words: WORDS});
  const fresh = revised(old, 6);
  const engine = () => compare(articleFromText(old, null), articleFromText(fresh, null));
  const {relation} = engine();
  if (relation !== 'revision') throw new Error(`the pair is taken for ${relation}, not for a revision`);
  const {ours, theirs} = await inTurn({
    runs,
    ours: () => time(engine),
    theirs: () => time(() => diffWords(old, fresh)),
  });
  return {ours, theirs, ratio: ours / theirs};
}
