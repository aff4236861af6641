/** Names in plain words what a changed fact is about: "benchmark rate", "people killed", "round of talks". */
import type {AnnotatedArticle} from '../../model.js';
import {type FactContext, tokensOf} from './context.js';

/** Where to look for a word on either side. */
export interface Sides {
  readonly context: FactContext;
  readonly old: number;
  readonly new: number;
}

/** The phrase that `lemma` heads in either sentence, the old one first; the lemma itself where none is found. */
export function phraseFor(lemma: string, {context, old, new: fresh}: Sides): string {
  return phraseIn(context.old, old, lemma) ?? phraseIn(context.new, fresh, lemma) ?? lemma;
}

/** The first thing that the old sentence names: what it is about, where nothing better is said. */
export function openingPhrase({context, old}: Sides): string | null {
  const mention = context.old.mentions.find(
    (candidate) => candidate.sentence === old && candidate.kind === 'phrase',
  );
  return mention && !/\d/u.test(mention.text) ? mention.text.replace(OPENING, '') : null;
}

/** The form in which the new sentence, else the old one, has the verb ("killed"). */
export function verbFor(lemma: string, {context, old, new: fresh}: Sides): string {
  const found = [...tokensOf(context.new, fresh), ...tokensOf(context.old, old)].find(
    (token) => token.pos === 'VERB' && token.lemma === lemma,
  );
  return found?.lower ?? lemma;
}

const OPENING =
  /^(?:(?:the|a|an|this|that|these|those|its|his|her|their|our|neither|either|both|no|at least|about|some|more than|another) )+/iu;

function phraseIn(article: AnnotatedArticle, sentence: number, lemma: string): string | null {
  const mention = article.mentions.find(
    (candidate) => candidate.sentence === sentence && candidate.kind === 'phrase' && candidate.head === lemma,
  );
  if (mention && !/\d/u.test(mention.text)) return mention.text.replace(OPENING, '');
  return (
    tokensOf(article, sentence).find(
      (token) =>
        (token.pos === 'NOUN' && token.lemma === lemma) || (lemma === 'person' && token.lower === 'people'),
    )?.lower ?? null
  );
}
