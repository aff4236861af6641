/** Folds an office to its key: title, portfolios and bodies, by which two phrases for one office agree. */
import type {Token} from '../model.js';
import {type OfficeHead, RANK} from './office-words.js';
import {foldPlace} from './places.js';
import {portfolioOf, UNNAMED_BODY} from './portfolios.js';

const NO_BODY = /^(?:general|affairs|former|interim|acting|new|chief|special|incoming|the|a|an)$/u;
/** Of these a name after the title is a portfolio ("Secretary of State for Health"), of others a body ("head of Civic Front"). */
const GOVERNS = /^(?:minister|secretary|chancellor)$/u;
/** Bodies whose names are two words that mean nothing one by one. */
const PAIRED = /^(?:united (?:states|kingdom|nations)|european union|african union)$/u;

/**
 * `title:portfolios@bodies`, folded: "Chile's Commerce Minister" is `minister:trade@chile`. Compare keys with
 * `sameOffice`, not by equality: what a phrase leaves unsaid is compatible with anything.
 */
export function officeKey(head: OfficeHead, before: readonly Token[], after: readonly Token[]): string {
  const ranks = before
    .map((token) => token.lower)
    .filter((word) => RANK.test(word) && !/^(?:senior|executive)$/u.test(word));
  const inName = new Set(
    GOVERNS.test(head.title)
      ? []
      : after.filter(
          (token, at) => isCapital(token) && (isCapital(after[at + 1]) || isCapital(after[at - 1])),
        ),
  );
  const portfolios = new Set<string>();
  const bodies = new Set([...pairedBodies(before), ...pairedBodies(after)]);
  const paired = new Set([...bodies].flatMap((body) => body.split(' ')));
  for (const token of [...before, ...after]) {
    const portfolio = inName.has(token) ? null : portfolioOf(token.lower);
    if (portfolio !== null) portfolios.add(portfolio);
    else if (paired.has(token.lower) || RANK.test(token.lower)) continue;
    else if (isCapital(token)) {
      if (!NO_BODY.test(token.lower)) bodies.add(foldPlace(token.lower));
    } else if (token.pos === 'NOUN' && !UNNAMED_BODY.test(token.lower) && token.lower !== 'affairs')
      portfolios.add(token.lemma);
  }
  return `${[...ranks, head.title].join('-')}:${[...portfolios].sort().join('+')}@${[...bodies].sort().join('+')}`;
}

function isCapital(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '');
}

function pairedBodies(words: readonly Token[]): readonly string[] {
  return words
    .map((token, at) => `${token.lower} ${words[at + 1]?.lower ?? ''}`)
    .filter((pair) => PAIRED.test(pair));
}
