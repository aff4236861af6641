/** Who came after whom, where the text ties the two and not the office: "his successor, Ann Lee", "in her place came Bo Ray". */
import type {AnnotatedArticle} from '../../model.js';
import {bySentence} from '../../text/by-sentence.js';
import {tokensOf} from './context.js';
import type {Person} from './persons.js';
import {WORDINGS} from './succession-wordings.js';

export interface Succession {
  readonly comes: Person;
  /** Whom it may be said of, the likeliest first: a pronoun may mean the last person named, or the place may be no person. */
  readonly goes: readonly Person[];
  /** The one who goes is named where it is told, not meant by a pronoun. */
  readonly named: boolean;
  /** Sentence that tells of it. */
  readonly sentence: number;
}

/** Sentences back from a pronoun in which whom it means was named. */
const REACH = 3;
const TELLING =
  /\b(?:successors?|replacements?|succeed|replac|supplant|took over|takes over|taken over|taking over|in h(?:is|er) (?:place|stead)|took|since|when|after|(?:h(?:is|er)|the|['’]s?) (?:old |former )?(?:place|job|seat|desk|post|role|shoes|chair)|(?:made|makes|gave|gives) way|hand(?:ed|s)|follow(?:ed|s))/u;

/** Successions that the article tells as having happened, in the order of the text. */
export function successionsIn(article: AnnotatedArticle, persons: readonly Person[]): readonly Succession[] {
  const all = persons.flatMap((person) => person.uses.map((use) => ({...use, person})));
  const told = bySentence(
    all.toSorted((a, b) => a.start - b.start),
    ({sentence}) => sentence,
  );
  return article.sentences.flatMap(({start, end}, sentence) => {
    const uses = told.get(sentence) ?? [];
    if (uses.length === 0 || !TELLING.test(article.text.slice(start, end).toLowerCase())) return [];
    const tokens = tokensOf(article, sentence);
    const earlier = Array.from({length: REACH}, (_, back) => told.get(sentence - 1 - back) ?? []).flatMap(
      (named) => named.toReversed(),
    );
    return tokens.flatMap((_, at) =>
      WORDINGS.flatMap(({tells}) => {
        const [comes, told] = tells({tokens, uses, earlier}, at) ?? [];
        const ends = [told ?? []].flat();
        const goes = ends.map((use) => use.person);
        if (!comes || goes.length === 0 || goes.includes(comes.person)) return [];
        return [{comes: comes.person, goes, named: ends.every((use) => uses.includes(use)), sentence}];
      }),
    );
  });
}
