/** Finds who holds a public office, as the wording ties the two: such people turn up in stories of every kind. */
import type {AnnotatedArticle, Token} from '../model.js';
import {wordsOf} from './words.js';

const OFFICE =
  /^(?:president|premier|chancellor|taoiseach|minister|secretary|king|queen|prince|princess|pope|emperor|sultan|emir|sheikh|governor|gov\.?|mayor|speaker|judge|justice|magistrate|sheriff)$/u;
/** "vice president for research", "company secretary": no public office. */
const PRIVATE = /^(?:vice president|(?:company|club|general|press|staff) (?:president|secretary))$/u;
const MOST_NAME_WORDS = 5;
const LONGEST_OFFICE = 6;

/** Words, as `wordsOf` has them, of the names of office holders. "Mayor Olga Lind", "Jo Okafor, the trade minister,". */
export function officeHolders(article: AnnotatedArticle): ReadonlySet<string> {
  const words = new Set<string>();
  for (const {tokens: range} of article.sentences) {
    const tokens = article.tokens.slice(...range);
    tokens.forEach((token, at) => {
      if (!OFFICE.test(token.lower) || PRIVATE.test(`${tokens[at - 1]?.lower} ${token.lower}`)) return;
      for (const name of [...nameAfter(tokens, at), ...nameBefore(tokens, at)])
        for (const word of wordsOf(name.text)) words.add(word);
    });
  }
  return words;
}

/** "Finance Minister Olga Lind", "Minister for Housing Olga Lind", "Defence Minister, Olga Lind". */
function nameAfter(tokens: readonly Token[], office: number): readonly Token[] {
  let at = office + 1;
  if (/^(?:of|for)$/u.test(tokens[at]?.lower ?? '')) {
    const comma = tokens.findIndex((token, index) => index > at && token.text === ',');
    at = comma > 0 && comma - office <= LONGEST_OFFICE ? comma + 1 : at + 2;
  } else if (tokens[at]?.text === ',' || tokens[at]?.text === '.') at++;
  const end = tokens.findIndex((token, index) => index >= at && !isNamePart(token));
  return tokens.slice(at, Math.min(end < 0 ? tokens.length : end, at + MOST_NAME_WORDS));
}

/** "Olga Lind, the finance minister, …": the name before the comma that opens the apposition. */
function nameBefore(tokens: readonly Token[], office: number): readonly Token[] {
  if (!/^[,.;:]$|^(?:of|for|who|and)$/u.test(tokens[office + 1]?.lower ?? '.')) return [];
  let comma = office - 1;
  while (comma >= 0 && office - comma <= LONGEST_OFFICE && /^[\p{L}'’-]/u.test(tokens[comma]?.text ?? ''))
    comma--;
  if (tokens[comma]?.text !== ',') return [];
  let start = comma;
  while (start > 0 && comma - start < MOST_NAME_WORDS && isNamePart(tokens[start - 1])) start--;
  return tokens.slice(start, comma);
}

function isNamePart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^\p{Lu}/u.test(token.text) || /^(?:-|de|da|del|van|von|bin|ibn|al|el|ag)$/u.test(token.text))
  );
}
