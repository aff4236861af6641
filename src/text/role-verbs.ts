/** Ties of office and holder by a verb: is, became, took over, succeeded, replaced, resigned, leads. */
import type {Token} from '../model.js';
import type {OfficePhrase} from './office-phrases.js';
import {type PersonRun, personAt} from './person-runs.js';
import {firstPerson, headOffice} from './role-nouns.js';
import {isOpen, officeFrom, subjectBefore} from './role-subjects.js';
import {followed, leavesAfter, succeeded} from './role-successions.js';
import type {Tie} from './roles.js';

/** `told` are the ties of the sentence that need no verb: "chief executive Ann Lee, who succeeded Bo Ray". */
export function verbTies(
  tokens: readonly Token[],
  offices: readonly OfficePhrase[],
  told: readonly Tie[],
): readonly Tie[] {
  // "was elected rector, succeeding Bo Ray" goes by what the verb before it told.
  const known = [...told];
  return tokens.flatMap((token, at) => {
    if (token.pos !== 'VERB' && token.pos !== 'AUX') return [];
    const installs = [...inverted(tokens, offices, at), ...installed(tokens, offices, told, at)];
    known.push(...installs);
    return [
      ...installs,
      ...succeeded(tokens, offices, known, at),
      ...left(tokens, offices, at),
      ...leads(tokens, at),
    ];
  });
}

const INSTALLS =
  /^(?:be|become|serve|appoint|name|elect|promote|install|swear|confirm|nominate|take|step|come|return|remain)$/u;

/** "the chief executive these days is Ann Lee" */
function inverted(tokens: readonly Token[], offices: readonly OfficePhrase[], at: number): readonly Tie[] {
  if (!/^(?:is|was|remains)$/u.test((tokens[at] as Token).lower)) return [];
  const person = personAt(tokens, at + 1);
  const office = offices.find((phrase) => phrase.end <= at && phrase.end >= at - 3);
  if (!person || person.words < 2 || !office) return [];
  const between = tokens.slice(office.end, at);
  return between.every((token) => /^(?:now|today|these|days|currently|nowadays|still)$/u.test(token.lower))
    ? [{office, person, former: false}]
    : [];
}

/** "Ann Lee, who became director when Bo Ray retired", "Ann Lee took over from Bo Ray as director" */
function installed(
  tokens: readonly Token[],
  offices: readonly OfficePhrase[],
  told: readonly Tie[],
  at: number,
): readonly Tie[] {
  const verb = tokens[at] as Token;
  if (!INSTALLS.test(verb.lemma) || isOpen(tokens, at)) return [];
  const stepsIn =
    /^(?:step|come|take)$/u.test(verb.lemma) &&
    /^(?:in|over)$/u.test(tokens[at + 1]?.lower ?? '') &&
    /^(?:when|after)$/u.test(tokens[at + 2]?.lower ?? '');
  if (stepsIn) return followed(tokens, told, at);
  let next = at + 1;
  let earlier: PersonRun | null = null;
  if (verb.lemma === 'take') {
    if (tokens[next]?.lower !== 'over' && tokens[next]?.lower !== 'office') return [];
    next++;
    if (tokens[next]?.lower === 'from') {
      earlier = firstPerson(tokens, next + 1, 3);
      if (earlier) next = earlier.end;
    }
    if (tokens[next]?.lower !== 'as') return [];
  }
  while (
    /^(?:as|now|also|currently|in|the|a|an|its|his|her|their|to|still|named|elected|new)$/u.test(
      tokens[next]?.lower ?? '',
    )
  )
    next++;
  const office = officeFrom(offices, next);
  const person = subjectBefore(tokens, at);
  if (!office || !person) return [];
  const after = /^(?:when|after)$/u.test(tokens[office.end]?.lower ?? '')
    ? personAt(tokens, office.end + 1)
    : null;
  const leaver = earlier ?? (after && leavesAfter(tokens, after.end) ? after : null);
  const past = verb.lower === 'was' && tokens[at + 1]?.pos !== 'VERB';
  return [
    {office, person, former: office.former || past},
    ...(leaver ? [{office, person: leaver, former: true}] : []),
  ];
}

/** "Bo Ray resigned as director", "Bo Ray was sacked as coach" */
function left(tokens: readonly Token[], offices: readonly OfficePhrase[], at: number): readonly Tie[] {
  const verb = tokens[at] as Token;
  if (
    !/^(?:resign|step|stand|quit|retire|sack|oust|dismiss|fire|remove)$/u.test(verb.lemma) ||
    isOpen(tokens, at)
  )
    return [];
  const as = tokens.findIndex((token, index) => index > at && index < at + 4 && token.lower === 'as');
  const office = as < 0 ? undefined : (officeFrom(offices, as + 1) ?? officeFrom(offices, as + 2));
  const person = subjectBefore(tokens, at);
  return office && person ? [{office, person, former: true}] : [];
}

/** "Ann Lee, who leads the miners", "Ann Lee heads the rescue team" */
function leads(tokens: readonly Token[], at: number): readonly Tie[] {
  const verb = tokens[at] as Token;
  const finite =
    /^(?:leads|led|heads|headed|chairs|chaired)$/u.test(verb.lower) && tokens[at + 1]?.lower !== 'by';
  const progressive = /^(?:leading|heading|chairing)$/u.test(verb.lower) && tokens[at - 1]?.lemma === 'be';
  if (!finite && !progressive) return [];
  const person = subjectBefore(tokens, at);
  const from = tokens[at + 1]?.pos === 'DET' ? at + 2 : at + 1;
  let end = from;
  while (/^(?:NOUN|PROPN|ADJ|PART)$/u.test(tokens[end]?.pos ?? '')) end++;
  if (!person || end === from || !/^(?:NOUN|PROPN)$/u.test(tokens[end - 1]?.pos ?? '')) return [];
  return [{office: headOffice(tokens, from, end), person, former: false}];
}
