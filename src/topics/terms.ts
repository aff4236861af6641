/** The content terms of sentences: what two sentences can have in common. */
import type {AnnotatedArticle, Token} from '../model.js';
import {acronymExpansions} from '../text/acronyms.js';
import {family} from '../text/lexicon/families.js';
import {foldSpelling} from '../text/lexicon/spelling.js';
import {vectorOf} from '../text/lexicon/vectors.js';
import {foldName} from '../text/mentions.js';

export interface SentenceTerms {
  readonly weights: ReadonlyMap<string, number>;
  readonly names: ReadonlySet<string>;
  /** Term of the token that starts at an offset. */
  readonly termOf: ReadonlyMap<number, string>;
}

const POS_WEIGHT: Partial<Record<Token['pos'], number>> = {
  PROPN: 1,
  NOUN: 1,
  VERB: 0.6,
  ADJ: 0.6,
  NUM: 0.4,
  X: 0.5,
};

/** Words so common in news that sharing them says nothing. */
export const EMPTY = new Set(
  (
    'say tell add be have do make take get give go come see know think want need use find put keep let seem become ' +
    'year month week day time today tomorrow yesterday morning afternoon evening night hour minute january february ' +
    'march april may june july august september october november december monday tuesday wednesday thursday friday ' +
    'saturday sunday last next first second third new old other more most many much several few such same own late ' +
    'early recent long short good bad big great high low large small able likely possible one two three four five six ' +
    'seven eight nine ten way thing part lot bit end case fact people man woman person mr mrs ms dr sir official ' +
    'spokesman spokeswoman source report statement country government state national percent cent per million billion ' +
    'hundred thousand half dozen number amount term point side call ask show expect begin start continue remain follow'
  ).split(' '),
);

/** One entry a sentence of `article`; acronyms are expanded where either article ties them to a name. */
export function sentenceTerms(article: AnnotatedArticle, other: AnnotatedArticle): readonly SentenceTerms[] {
  const expansions = expansionWords(article, other);
  const inRole = withinRoles(article);
  const inName = commonNameParts(article);
  const wholeNames = namesBySentence(article);
  return article.sentences.map((sentence, number) => {
    const weights = new Map<string, number>();
    const names = new Set<string>();
    const terms = new Map<number, string>();
    const add = (term: string, weight: number, name: boolean): void => {
      weights.set(term, Math.max(weights.get(term) ?? 0, weight));
      if (name) names.add(term);
    };
    const tokens = article.tokens.slice(...sentence.tokens);
    const aside = asides(tokens);
    for (const [index, token] of tokens.entries()) {
      const share = inRole(token) ? ROLE_SHARE : inName(token) ? NAME_PART : 1;
      const weight = aside.has(index) ? undefined : share * (POS_WEIGHT[token.pos] ?? 0);
      const term = termOf(token);
      if (!weight || term === null) continue;
      add(term, weight, token.pos === 'PROPN');
      terms.set(token.start, term);
      for (const word of expansions.get(token.lower) ?? []) add(word, 0.7, true);
    }
    for (const key of wholeNames[number] ?? []) add(key, 1, true);
    return {weights, names, termOf: terms};
  });
}

/** An office and its holder are who acts or speaks; what the sentence is about stands beside them. */
const ROLE_SHARE = 0.6;

function namesBySentence(article: AnnotatedArticle): readonly (readonly string[])[] {
  const lists: string[][] = article.sentences.map(() => []);
  for (const {kind, text, sentence, key} of article.mentions)
    if (kind === 'name' && text.includes(' ')) lists[sentence]?.push(key);
  return lists;
}

/** "Security" of "Harbour Security Board" is shared with much else; the name as a whole is what tells. */
const NAME_PART = 0.5;

function commonNameParts(article: AnnotatedArticle): (token: Token) => boolean {
  const inside = new Set<number>();
  const long = article.mentions.filter(({kind, text}) => kind === 'name' && text.includes(' '));
  for (const {start, end, sentence} of long)
    for (const token of article.tokens.slice(...(article.sentences[sentence]?.tokens ?? [0, 0])))
      if (token.start >= start && token.end <= end && vectorOf(token.lower) !== null) inside.add(token.start);
  return (token) => inside.has(token.start);
}

function withinRoles(article: AnnotatedArticle): (token: Token) => boolean {
  const starts = new Set<number>();
  for (const role of article.roles)
    for (const token of article.tokens.slice(...(article.sentences[role.sentence]?.tokens ?? [0, 0])))
      if ([role.officeSpan, role.holderSpan].some(({start, end}) => token.start >= start && token.end <= end))
        starts.add(token.start);
  return (token) => starts.has(token.start);
}

const SAYS =
  /^(?:say|tell|add|insist|stress|warn|note|explain|admit|claim|argue|announce|write|joke|call|repeat|reply|recall|rage|fume)$/u;

/**
 * Token numbers that say who speaks or where the reporter sat, not what the sentence is about: "said Ann Lee of
 * Redhill Capital", "Lee said", and the dateline ("OSLO, 3 May 2021 —").
 */
function asides(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>(datelineTokens(tokens));
  tokens.forEach((token, at) => {
    if (token.pos !== 'VERB' || !SAYS.test(token.lemma)) return;
    const after = tokens[at + 1];
    const before = tokens[at - 1];
    if (after && (after.pos === 'PROPN' || after.pos === 'DET') && /^[,"”’']+$/u.test(before?.text ?? '"'))
      for (let k = at + 1; k < tokens.length && !/^[,.;:"“]$/u.test(tokens[k]?.text ?? '.'); k++)
        found.add(k);
    else for (let k = at - 1; k >= 0 && isNameLike(tokens[k]); k--) found.add(k);
  });
  return found;
}

function isNameLike(token: Token | undefined): boolean {
  return (
    token?.pos === 'PROPN' ||
    token?.lower === 'the' ||
    token?.lower === 'official' ||
    token?.lower === 'spokesman'
  );
}

/** Tokens before the colon or dash of "PORT LOUIS, May 11:", "SALEM, Ore., June 12, 2018 —". */
function datelineTokens(tokens: readonly Token[]): readonly number[] {
  const end = tokens.slice(0, 24).findIndex((token) => /^(?::|-|--|–|—)$/u.test(token.text));
  if (end < 1) return [];
  const inside = tokens.slice(0, end);
  const plain = inside.filter(
    (token) =>
      /^\p{Ll}/u.test(token.text) && token.pos !== 'NUM' && !/^(?:updated|pm|am)$/u.test(token.lower),
  );
  return plain.length === 0 ? inside.map((_, index) => index) : [];
}

/** The term of a token, or null where it carries none. */
function termOf(token: Token): string | null {
  const word = foldName(token.lemma);
  const term = token.pos === 'PROPN' ? stem(word) : family(foldSpelling(word));
  if (EMPTY.has(word)) return null;
  if (term.length < 2 || EMPTY.has(term) || !/[\p{L}\p{N}]/u.test(term)) return null;
  if (token.pos === 'NUM' && !/\d/u.test(term)) return null;
  return term;
}

/** Acronyms (lower case) with the content words of the name that stands for them in either article. */
function expansionWords(...articles: readonly AnnotatedArticle[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...acronymExpansions(...articles)].map(([acronym, name]) => [
      acronym,
      foldName(name)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 2 && !EMPTY.has(word)),
    ]),
  );
}

export function stem(word: string): string {
  if (word.length < 6 || /[^a-z]/u.test(word)) return word;
  return word.replace(/(?:ations?|ments?|ing|ions?|ers?|ors?|als?|ive|ity|ate|e|s|y)$/u, '');
}
