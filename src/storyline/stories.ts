/** Which of the articles tell one story. */
import type {Relation} from '../model.js';

/** By article the number of its story, which is the number of its first article: connected components of what is related. */
export function storiesOf(
  articles: number,
  pairs: readonly {readonly old: number; readonly new: number; readonly relation: Relation}[],
): readonly number[] {
  const stories = Array.from({length: articles}, (_, article) => article);
  for (const {old, new: fresh, relation} of pairs) {
    if (relation === 'unrelated') continue;
    const [a, b] = [stories[old] ?? old, stories[fresh] ?? fresh];
    const kept = Math.min(a, b);
    stories.forEach((story, article) => {
      if (story === a || story === b) stories[article] = kept;
    });
  }
  return stories;
}
