/** Ties of office and holder by a verb: is, became, took over, succeeded, replaced, resigned, leads. */
import type {Token} from '../model.js';
import type {OfficePhrase} from './office-phrases.js';
import {type PersonRun, personAt} from './person-runs.js';
import {firstPerson, headOffice} from './role-nouns.js';
import {isOpen, officeFrom, overTime, subjectBefore} from './role-subjects.js';
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
    // "who chairs the board": the tagger takes some verbs after "who" for nouns.
    if (token.pos !== 'VERB' && token.pos !== 'AUX' && tokens[at - 1]?.lower !== 'who') return [];
    const installs = [...inverted(tokens, offices, at), ...installed(tokens, offices, told, at)];
    known.push(...installs);
    return [
      ...installs,
      ...appoints(tokens, offices, at),
      ...succeeded(tokens, offices, known, at),
      ...left(tokens, offices, at),
      ...leads(tokens, at),
    ];
  });
}

const INSTALLS =
  /^(?:be|become|serve|appoint|name|elect|promote|install|swear|confirm|nominate|inaugurate|take|step|come|return|remain|hold|occupy|fill|assume|act|make|give|hand|choose|pick|hire|recruit|crown|ordain|consecrate|enthrone|commission|join|stay|work)$/u;
/** Of these, the ones that say so only in the passive: "was made bishop", "has been given the post of dean". */
const ONLY_PASSIVE =
  /^(?:make|give|hand|choose|pick|hire|recruit|crown|ordain|consecrate|enthrone|commission)$/u;
/** Of these, the ones that say so only with "as": "joined as coach", "works as a warden". */
const ONLY_AS = /^(?:join|stay|work|act|hire|recruit)$/u;
/** Of these, the ones whose object is the post: "holds the post of dean". */
const ONLY_POST = /^(?:hold|occupy|fill|assume|give|hand)$/u;
const POST = /^(?:post|position|job|role|office|title|chair|seat|place|duties)$/u;

/** Token number of the office in "the post of [dean]", where it begins at `at`; null where it doesn't. */
function officeOfPost(tokens: readonly Token[], at: number): number | null {
  let next = at;
  while (/^(?:DET|PRON|ADJ)$/u.test(tokens[next]?.pos ?? '')) next++;
  return POST.test(tokens[next]?.lower ?? '') && tokens[next + 1]?.lower === 'of' ? next + 2 : null;
}

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
    next = overTime(tokens, next);
    if (tokens[next]?.lower !== 'as') return [];
  }
  const passive = tokens.slice(Math.max(0, at - 3), at).some((token) => /^(?:be|get)$/u.test(token.lemma));
  if (ONLY_PASSIVE.test(verb.lemma) && !passive) return [];
  if (verb.lemma !== 'be') next = overTime(tokens, next);
  if (ONLY_AS.test(verb.lemma) && tokens[next]?.lower !== 'as') return [];
  const post = officeOfPost(
    tokens,
    tokens[next]?.lower === 'to' || tokens[next]?.lower === 'up' ? next + 1 : next,
  );
  if (post === null && ONLY_POST.test(verb.lemma)) return [];
  if (post !== null) next = post;
  while (
    /^(?:as|now|also|currently|in|the|a|an|its|his|her|their|to|still|named|elected|new)$/u.test(
      tokens[next]?.lower ?? '',
    )
  )
    next++;
  const office = officeFrom(offices, next);
  const person = subjectBefore(tokens, at);
  if (!office || !person) return [];
  const when = overTime(tokens, office.end);
  const after = /^(?:when|after)$/u.test(tokens[when]?.lower ?? '') ? personAt(tokens, when + 1) : null;
  // To take over is to come after somebody, whatever became of them.
  const leaver =
    earlier ?? (after && (verb.lemma === 'take' || leavesAfter(tokens, after.end)) ? after : null);
  const had = tokens.slice(Math.max(0, at - 3), at).map((token) => token.lower);
  const past =
    (verb.lower === 'was' && tokens[at + 1]?.pos !== 'VERB') ||
    (/^(?:held|occupied|filled|served)$/u.test(verb.lower) &&
      !had.some((word) => /^(?:has|have|'s|'ve)$/u.test(word)));
  return [
    {office, person, former: office.former || past},
    ...(leaver ? [{office, person: leaver, former: true}] : []),
  ];
}

const APPOINTS =
  /^(?:appoint|name|elect|promote|hire|choose|pick|install|make|recruit|confirm|re-elect|reelect)$/u;

/** "the board named Ann Lee as its chair", "voters elected Ann Lee mayor" */
function appoints(tokens: readonly Token[], offices: readonly OfficePhrase[], at: number): readonly Tie[] {
  const verb = tokens[at] as Token;
  if (!APPOINTS.test(verb.lemma) || isOpen(tokens, at)) return [];
  if (tokens.slice(Math.max(0, at - 3), at).some((token) => token.lemma === 'be')) return [];
  const person = personAt(tokens, at + 1);
  if (!person) return [];
  let next = overTime(tokens, person.end);
  while (/^(?:as|to|be|the|a|an|its|his|her|their|new|acting|interim)$/u.test(tokens[next]?.lower ?? ''))
    next++;
  const office = offices.find((phrase) => phrase.from === next);
  return office && office.from >= person.end ? [{office, person, former: false}] : [];
}

/** "Bo Ray resigned as director", "Bo Ray was sacked as coach" */
function left(tokens: readonly Token[], offices: readonly OfficePhrase[], at: number): readonly Tie[] {
  const verb = tokens[at] as Token;
  if (
    !/^(?:resign|step|stand|quit|retire|sack|oust|dismiss|fire|remove)$/u.test(verb.lemma) ||
    isOpen(tokens, at)
  )
    return [];
  const next = overTime(tokens, /^(?:down|aside)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1);
  const as = tokens.findIndex((token, index) => index > at && index < next + 3 && token.lower === 'as');
  const office = as < 0 ? undefined : (officeFrom(offices, as + 1) ?? officeFrom(offices, as + 2));
  const person = subjectBefore(tokens, at);
  return office && person ? [{office, person, former: true}] : [];
}

/** "Ann Lee, who leads the miners", "Ann Lee heads the rescue team" */
function leads(tokens: readonly Token[], at: number): readonly Tie[] {
  const verb = tokens[at] as Token;
  const finite =
    /^(?:leads|led|heads|headed|chairs|chaired|runs|oversees)$/u.test(verb.lower) &&
    tokens[at + 1]?.lower !== 'by';
  const progressive = /^(?:leading|heading|chairing)$/u.test(verb.lower) && tokens[at - 1]?.lemma === 'be';
  const presides = /^presid(?:es|ed)$/u.test(verb.lower) && tokens[at + 1]?.lower === 'over';
  if (!finite && !progressive && !presides) return [];
  const person = subjectBefore(tokens, at);
  const first = presides ? at + 2 : at + 1;
  const from = /^(?:DET|PRON)$/u.test(tokens[first]?.pos ?? '') ? first + 1 : first;
  let end = from;
  while (/^(?:NOUN|PROPN|ADJ|PART)$/u.test(tokens[end]?.pos ?? '')) end++;
  if (!person || end === from || !/^(?:NOUN|PROPN)$/u.test(tokens[end - 1]?.pos ?? '')) return [];
  return [{office: headOffice(tokens, from, end), person, former: false}];
}
