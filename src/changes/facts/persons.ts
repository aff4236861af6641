/** The persons of an article: every way in which each is named, with the fullest and the offices they hold. */
import type {AnnotatedArticle, Role, Span} from '../../model.js';
import {bySentence} from '../../text/by-sentence.js';
import {comparePersons, foldPerson} from '../../text/names.js';
import {type PersonRun, personAt} from '../../text/person-runs.js';
import {tokensOf} from './context.js';

export interface NameUse extends Span {
  readonly text: string;
  readonly sentence: number;
}

interface CertainUse extends NameUse {
  readonly certain: boolean;
}

export interface Person {
  /** The name as it is given most fully. */
  readonly fullest: NameUse;
  readonly uses: readonly NameUse[];
  readonly roles: readonly Role[];
  /** Holds an office, has a title, speaks, or is taken up by "who". */
  readonly certain: boolean;
}

/** Names of two words or more and the surnames that stand for them, in the order of first use. */
export function personsOf(article: AnnotatedArticle): readonly Person[] {
  const roles = bySentence(article.roles, ({sentence}) => sentence);
  const uses = article.sentences.flatMap((sentence, index) =>
    article.blocks[sentence.block]?.kind === 'byline' ? [] : nameUses(article, index, roles.get(index) ?? []),
  );
  const spellings = new Map<string, CertainUse[]>();
  for (const use of uses) {
    const told = spellings.get(use.text);
    if (told) told.push(use);
    else spellings.set(use.text, [use]);
  }
  return groupByPerson(spellings)
    .map((members): Person => {
      const held = rolesOf(members, roles);
      return {
        fullest: members[0] as NameUse,
        uses: members.toSorted((a, b) => a.start - b.start),
        roles: held,
        certain: held.length > 0 || members.some((use) => use.certain),
      };
    })
    .sort((a, b) => (a.uses[0]?.start ?? 0) - (b.uses[0]?.start ?? 0));
}

/** The uses of each person; `spellings` are names with their uses. */
function groupByPerson(
  spellings: ReadonlyMap<string, readonly CertainUse[]>,
): readonly (readonly CertainUse[])[] {
  const groups: {readonly names: string[]; readonly uses: CertainUse[]}[] = [];
  /** Groups that have a word in one of their names: names without a common word are not the same. */
  const holders = new Map<string, Set<number>>();
  // Full names first, so that a surname finds the person it stands for.
  for (const [name, told] of [...spellings].sort(([a], [b]) => length(b) - length(a))) {
    const words = foldPerson(name);
    const met = [...new Set(words.flatMap((word) => [...(holders.get(word) ?? [])]))].sort((a, b) => a - b);
    const found = met.find((index) =>
      groups[index]?.names.some((spelling) => comparePersons(spelling, name) === 'same'),
    );
    const index = found ?? groups.push({names: [], uses: []}) - 1;
    groups[index]?.names.push(name);
    groups[index]?.uses.push(...told);
    for (const word of words) holders.set(word, (holders.get(word) ?? new Set()).add(index));
  }
  return groups.map(({uses}) => uses);
}

/** Roles, in the order of the text, whose holder is named by one of the uses. */
function rolesOf(uses: readonly NameUse[], roles: ReadonlyMap<number, readonly Role[]>): readonly Role[] {
  return [...new Set(uses.map(({sentence}) => sentence))]
    .sort((a, b) => a - b)
    .flatMap((sentence) => roles.get(sentence) ?? [])
    .filter(({holderSpan}) => uses.some((use) => use.start < holderSpan.end && use.end > holderSpan.start));
}

function length(name: string): number {
  return foldPerson(name).length * 100 + name.length;
}

const SPEAKS =
  /^(?:say|tell|add|insist|stress|warn|note|explain|admit|claim|argue|write|ask|announce|call|think|believe|deny|hope|expect)$/u;

/** `roles` are those of the sentence. */
function nameUses(
  article: AnnotatedArticle,
  sentence: number,
  roles: readonly Role[],
): readonly CertainUse[] {
  const tokens = tokensOf(article, sentence);
  // Where an office precedes a name ("Secretary of Defence Ann Lee") the role knows where the name begins.
  const holders = roles.map((role) => role.holderSpan);
  const found: CertainUse[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const run = personAt(tokens, at);
    const first = run && tokens[run.from];
    const last = run && tokens[run.end - 1];
    if (!run || !first || !last) continue;
    const holder = holders.find((span) => span.start < last.end && span.end > first.start);
    const span = holder ?? {start: first.start, end: last.end};
    found.push({
      start: span.start,
      end: span.end,
      text: article.text.slice(span.start, span.end),
      sentence,
      certain: holder !== undefined || isCertain(run),
    });
    while (at + 1 < tokens.length && (tokens[at + 1] as {start: number}).start < Math.max(span.end, last.end))
      at++;
  }
  return found;

  function isCertain(run: PersonRun): boolean {
    if (run.lead !== run.from) return true;
    const [before, after, second] = [tokens[run.lead - 1], tokens[run.end], tokens[run.end + 1]];
    if (before?.pos === 'VERB' && SPEAKS.test(before.lemma)) return true;
    if (after?.pos === 'VERB' && SPEAKS.test(after.lemma)) return true;
    return (
      after?.lower === 'who' ||
      (after?.text === ',' && (second?.lower === 'who' || /^\d\d$/u.test(second?.text ?? '')))
    );
  }
}
