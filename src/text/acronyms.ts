/** Ties acronyms to the names that they stand for. */
import type {AnnotatedArticle, Mention} from '../model.js';

/** Words that initials pass over ("Bureau *of* Fisheries *and* Oceans"). */
const SMALL = /^(?:of|and|for|the|in|on|to|a|an|&)$/iu;

/** Acronyms, in lower case, with the name that either article gives for them; the first name told wins. */
export function acronymExpansions(...articles: readonly AnnotatedArticle[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const tie = (acronym: string, name: string): void => {
    const key = acronym.toLowerCase();
    if (!found.has(key)) found.set(key, name.replace(/\s+/gu, ' '));
  };
  for (const article of articles) for (const [acronym, name] of inParentheses(article)) tie(acronym, name);
  const mentions = articles.flatMap((article) => article.mentions);
  const names = new Map(
    mentions.filter(isLongName).map((mention) => [initialsOf(mention.text), mention.text]),
  );
  for (const {kind, text} of mentions) {
    const name = kind === 'acronym' ? names.get(lettersOf(text)) : undefined;
    if (name !== undefined) tie(text, name);
  }
  return found;
}

/** "Northern Fisheries Accord (NORFAC)": the name that stands right before an acronym in brackets. */
function inParentheses({text, mentions}: AnnotatedArticle): readonly (readonly [string, string])[] {
  return mentions.flatMap((mention, index) => {
    if (text[mention.start - 1] !== '(' || text[mention.end] !== ')') return [];
    const before = mentions
      .slice(Math.max(0, index - 6), index)
      .filter(isLongName)
      .at(-1);
    const name = before && /^\s*\($/u.test(text.slice(before.end, mention.start)) ? before.text : null;
    return name && spells(mention.text, name) ? [[mention.text, name] as const] : [];
  });
}

function isLongName({kind, text}: Mention): boolean {
  return kind === 'name' && text.includes(' ');
}

/**
 * Can the short form be read out of the long one? Its letters stand in the long form in this order, its first at the
 * start of a word (Schwartz & Hearst, "A simple algorithm for identifying abbreviation definitions", 2003).
 */
function spells(acronym: string, name: string): boolean {
  const short = lettersOf(acronym);
  const long = name.toLowerCase();
  let at = long.length - 1;
  for (let k = short.length - 1; k >= 0; k--) {
    while (at >= 0 && (long[at] !== short[k] || (k === 0 && at > 0 && /\p{L}/u.test(long[at - 1] ?? ''))))
      at--;
    if (at < 0) return false;
    at--;
  }
  return short.length > 1;
}

function lettersOf(acronym: string): string {
  return acronym
    .replace(/[^\p{L}]/gu, '')
    .replace(/s$/u, '')
    .toLowerCase();
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .filter((word) => !SMALL.test(word) && !/^(?:U\.?S\.?|U\.?K\.?)$/u.test(word))
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();
}
