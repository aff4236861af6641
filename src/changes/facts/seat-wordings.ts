/** The wordings by which news says who got whose place: "in her stead came", "his job went to". */
import {
  agent,
  backTo,
  isOpen,
  isPassive,
  isUndecided,
  lastPerson,
  meant,
  nextPerson,
  subject,
  type Wording,
  word,
} from './succession-parts.js';

const POSSESSIVE = /^(?:his|her|their)$/u;
const DESK = /^(?:place|job|seat|desk|post|role|chair|shoes|office)$/u;
const PASSES = /^(?:go|pass|fall|take|fill|hold|occupy)$/u;

export const SEAT_WORDINGS: readonly Wording[] = [
  {
    example: 'In her place the club has Bo Ray.',
    tells: (place, at) => {
      const {tokens} = place;
      const told = word(tokens, at) === 'in' && POSSESSIVE.test(word(tokens, at + 1));
      if (!told || !/^(?:place|stead)$/u.test(word(tokens, at + 2)) || isUndecided(tokens, at + 3))
        return null;
      const comes = nextPerson(place, at + 3, 10) ?? lastPerson(place, at, 6);
      return [comes, meant(place, at + 1, comes)];
    },
  },
  {
    example: 'Ann Lee took his job. / The man who has her desk now, Bo Ray, / Bo Ray stepped into her shoes.',
    tells: (place, at) => {
      const {tokens} = place;
      const desk = /^(?:old|former)$/u.test(word(tokens, at + 1)) ? at + 2 : at + 1;
      if (!POSSESSIVE.test(word(tokens, at)) || !DESK.test(word(tokens, desk))) return null;
      const verb = word(tokens, at - 1) === 'into' ? at - 2 : at - 1;
      if (!/^(?:take|have|hold|get|fill|step|inherit|do)$/u.test(tokens[verb]?.lemma ?? '')) return null;
      if (isOpen(tokens, verb)) return null;
      // "Ann Lee has her job back", "he took his seat": whose desk it is by right is no news.
      const lasting = /^(?:have|hold|do|get|take)$/u.test(tokens[verb]?.lemma ?? '');
      const relative = backTo(tokens, verb, (token) => token.lower === 'who') !== null;
      const [sitter] = subject(place, verb);
      const comes =
        (word(tokens, desk + 1) === 'now' && word(tokens, desk + 2) === ','
          ? nextPerson(place, desk + 3, 1)
          : undefined) ?? sitter;
      return lasting && !relative && word(tokens, desk + 1) !== 'now'
        ? null
        : [comes, meant(place, at, comes)];
    },
  },
  {
    example:
      "Her post went to Bo Ray. / Ann Lee's place was taken by Bo Ray. / Ann Lee left; the job is now held by Bo Ray.",
    tells: (place, at) => {
      const {tokens} = place;
      const owner = tokens[at - 1];
      if (!DESK.test(word(tokens, at)) || !/^(?:his|her|their|the|['’]s?)$/u.test(owner?.lower ?? ''))
        return null;
      const verb = tokens.findIndex(
        ({lemma, pos}, index) => index > at && index < at + 6 && pos === 'VERB' && PASSES.test(lemma),
      );
      if (
        verb < 0 ||
        isOpen(tokens, verb) ||
        tokens.slice(at + 1, verb).some(({lower}) => /^[,;:]$/u.test(lower))
      )
        return null;
      const goes = /^(?:go|pass|fall)$/u.test(tokens[verb]?.lemma ?? '');
      if (goes && word(tokens, verb + 1) !== 'to') return null;
      const comes = goes
        ? nextPerson(place, verb + 2, 3)
        : isPassive(tokens, verb)
          ? agent(place, verb)
          : undefined;
      const named = /^['’]/u.test(owner?.lower ?? '') ? lastPerson(place, at - 1, 1) : undefined;
      return [comes, named ?? meant(place, at - 1, comes)];
    },
  },
];
