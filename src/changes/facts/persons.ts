/** The persons of an article: every way in which each is named, with the fullest and the offices they hold. */
import type {AnnotatedArticle, Role, Span} from '../../model.js';
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
  const uses = article.sentences.flatMap((sentence, index) =>
    article.blocks[sentence.block]?.kind === 'byline' ? [] : nameUses(article, index),
  );
  const spellings = new Map<string, CertainUse[]>();
  for (const use of uses) spellings.set(use.text, [...(spellings.get(use.text) ?? []), use]);
  const groups: CertainUse[][] = [];
  // Full names first, so that a surname finds the person it stands for.
  for (const [name, told] of [...spellings].sort(([a], [b]) => length(b) - length(a))) {
    const group = groups.find((members) => isSameAsOne(members, name));
    if (group) group.push(...told);
    else groups.push([...told]);
  }
  return groups
    .map((members): Person => {
      const roles = article.roles.filter((role) =>
        members.some((use) => use.start < role.holderSpan.end && use.end > role.holderSpan.start),
      );
      const ordered = members.toSorted((a, b) => a.start - b.start);
      return {
        fullest: members[0] as NameUse,
        uses: ordered,
        roles,
        certain: roles.length > 0 || members.some((use) => use.certain),
      };
    })
    .sort((a, b) => (a.uses[0]?.start ?? 0) - (b.uses[0]?.start ?? 0));
}

/** One of the spellings gathered so far is the same name. */
function isSameAsOne(members: readonly NameUse[], name: string): boolean {
  const spellings = new Set(members.map((member) => member.text));
  return [...spellings].some((spelling) => comparePersons(spelling, name) === 'same');
}

function length(name: string): number {
  return foldPerson(name).length * 100 + name.length;
}

const SPEAKS =
  /^(?:say|tell|add|insist|stress|warn|note|explain|admit|claim|argue|write|ask|announce|call|think|believe|deny|hope|expect)$/u;

function nameUses(article: AnnotatedArticle, sentence: number): readonly CertainUse[] {
  const tokens = tokensOf(article, sentence);
  // Where an office precedes a name ("Secretary of Defence Ann Lee") the role knows where the name begins.
  const holders = article.roles.filter((role) => role.sentence === sentence).map((role) => role.holderSpan);
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
