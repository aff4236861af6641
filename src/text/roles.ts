/** Finds who holds which office, as the text ties them. */
import type {Mention, Role, Token} from '../model.js';
import type {LaidOutArticle} from './annotate.js';
import {type OfficePhrase, officePhrases} from './office-phrases.js';
import type {PersonRun} from './person-runs.js';
import {nounTies} from './role-nouns.js';
import {verbTies} from './role-verbs.js';

/** An office tied to a name, in token numbers of one sentence. */
export interface Tie {
  /** `heads`: the words name the body ("the Civic Front, led by…"), and the office is to head it. */
  readonly office: Pick<OfficePhrase, 'from' | 'end' | 'key'> & {readonly heads?: boolean};
  readonly person: PersonRun;
  readonly former: boolean;
}

/** Roles in text order, one a tie; bylines say nothing of the story's offices. */
export function findRoles(
  article: LaidOutArticle & {readonly mentions: readonly Mention[]},
): readonly Role[] {
  const roles: Role[] = [];
  article.sentences.forEach((sentence, index) => {
    if (article.blocks[sentence.block]?.kind === 'byline') return;
    const tokens = article.tokens.slice(...sentence.tokens);
    const offices = officePhrases(tokens);
    const ties = nounTies(tokens, offices, roles.at(-1)?.key);
    const all = [...ties, ...verbTies(tokens, offices, ties)];
    for (const tie of distinct(all)) roles.push(toRole(article.text, tokens, tie, index));
  });
  return roles;
}

/** A name tied to one office twice in a sentence is one role; "former" said once holds. */
function distinct(ties: readonly Tie[]): readonly Tie[] {
  const kept = new Map<string, Tie>();
  for (const tie of ties) {
    const id = `${tie.person.from}|${tie.office.key}`;
    const known = kept.get(id);
    kept.set(id, known ? {...known, former: known.former || tie.former} : tie);
  }
  return [...kept.values()].sort(
    (a, b) => Math.min(a.office.from, a.person.from) - Math.min(b.office.from, b.person.from),
  );
}

function toRole(
  text: string,
  tokens: readonly Token[],
  {office, person, former}: Tie,
  sentence: number,
): Role {
  const span = (from: number, end: number) => ({
    start: (tokens[from] as Token).start,
    end: (tokens[end - 1] as Token).end,
  });
  const officeSpan = span(office.from, office.end);
  const holderSpan = span(person.from, person.end);
  const words = text.slice(officeSpan.start, officeSpan.end);
  return {
    office: office.heads ? `head of ${words}` : words,
    holder: text.slice(holderSpan.start, holderSpan.end),
    sentence,
    start: Math.min(officeSpan.start, holderSpan.start),
    end: Math.max(officeSpan.end, holderSpan.end),
    officeSpan,
    holderSpan,
    key: office.key,
    former,
  };
}
