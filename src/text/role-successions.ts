/** Ties of two holders to one office: succeeded, replaced, unseated, stepped in when another left. */
import type {Token} from '../model.js';
import type {OfficePhrase} from './office-phrases.js';
import {type PersonRun, personAt} from './person-runs.js';
import {firstPerson} from './role-nouns.js';
import {isOpen, officeFrom, subjectBefore} from './role-subjects.js';
import type {Tie} from './roles.js';

/** "who succeeded Bo Ray as director", "who replaced Mr Ray at the top", "Bo Ray was replaced by Ann Lee", "…, replacing Bo Ray" */
export function succeeded(
  tokens: readonly Token[],
  offices: readonly OfficePhrase[],
  told: readonly Tie[],
  at: number,
): readonly Tie[] {
  const verb = (tokens[at] as Token).lemma;
  const passesOn = /^(?:succeed|replace|unseat)$/u.test(verb);
  if (!passesOn && !/^(?:oust|depose|topple|defeat|beat)$/u.test(verb)) return [];
  if (isOpen(tokens, at)) return [];
  const passive = tokens.slice(Math.max(0, at - 3), at).some((token) => token.lemma === 'be');
  const by = passive
    ? tokens.findIndex((token, index) => index > at && index < at + 10 && token.lower === 'by')
    : -1;
  if (passive && by < 0) return [];
  const aside = tokens[at]?.lower.endsWith('ing') && tokens[at - 1]?.text === ',';
  const subject = aside
    ? (told.findLast((tie) => tie.person.end <= at)?.person ?? null)
    : subjectBefore(tokens, at);
  const object = passive ? firstPerson(tokens, by + 1, 4) : firstPerson(tokens, at + 1, 4);
  if (!subject || !object) return [];
  const [comes, goes] = passive ? [object, subject] : [subject, object];
  const office =
    officeAs(tokens, offices, at) ??
    officeNow(tokens, offices, at) ??
    (passesOn ? (officeOf(told, comes, goes) ?? topOf(tokens, at)) : null);
  return office
    ? [
        {office, person: comes, former: false},
        {office, person: goes, former: true},
      ]
    : [];
}

/** "chief executive Ann Lee, who succeeded Bo Ray", "Ann Lee replaced the mayor, Bo Ray" */
function officeOf(told: readonly Tie[], comes: PersonRun, goes: PersonRun): Tie['office'] | undefined {
  return told.find((tie) => tie.person.from === comes.from || tie.person.from === goes.from)?.office;
}

/** "who unseated Bo Ray in 2015 and is now mayor" */
function officeNow(
  tokens: readonly Token[],
  offices: readonly OfficePhrase[],
  at: number,
): Tie['office'] | null {
  const and = tokens.findIndex(
    (token, index) =>
      index > at &&
      index < at + 10 &&
      token.lower === 'and' &&
      /^(?:is|became)$/u.test(tokens[index + 1]?.lower ?? ''),
  );
  if (and < 0) return null;
  return (
    [2, 3, 4].map((step) => officeFrom(offices, and + step)).find((office) => office !== undefined) ?? null
  );
}

/** "… as project director" within reach of the verb. */
function officeAs(
  tokens: readonly Token[],
  offices: readonly OfficePhrase[],
  at: number,
): Tie['office'] | null {
  const as = tokens.findIndex((token, index) => index > at && index < at + 14 && token.lower === 'as');
  if (as < 0) return null;
  return officeFrom(offices, as + 1) ?? officeFrom(offices, as + 2) ?? null;
}

/** "at the top", "at the helm": an office that is not named. */
function topOf(tokens: readonly Token[], at: number): Tie['office'] | null {
  const top = tokens.findIndex(
    (token, index) => index > at && index < at + 10 && /^(?:top|helm)$/u.test(token.lower),
  );
  return top > 1 && tokens[top - 2]?.lower === 'at' ? {from: top - 1, end: top + 1, key: 'top:@'} : null;
}

/** "Interim chief executive Ann Lee, who stepped in when Bo Ray was ousted": the office is told already. */
export function followed(tokens: readonly Token[], told: readonly Tie[], at: number): readonly Tie[] {
  const person = subjectBefore(tokens, at);
  const office = told.find((tie) => tie.person.from === person?.from)?.office;
  const leaver = personAt(tokens, at + 3);
  if (!office || !leaver) return [];
  return [{office, person: leaver, former: true}];
}

const LEAVES =
  /^(?:leave|left|retired?|resign(?:ed)?|quit|depart(?:ed)?|died?|go|went|step(?:ped)?|stood|stand|moved?|oust(?:ed)?|sack(?:ed)?|dismiss(?:ed)?|fired?|removed?|arrest(?:ed)?)$/u;

/** One of the words from token `at` says that a holder goes; the tagger takes some of them for adjectives. */
export function leavesAfter(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 3).some((token) => LEAVES.test(token.lemma));
}
