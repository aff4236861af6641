/** The wordings by which news says who came after whom. */
import type {Token} from '../../model.js';
import {leavesAfter} from '../../text/role-successions.js';
import {SEAT_WORDINGS} from './seat-wordings.js';
import {
  agent,
  backTo,
  type Ends,
  isOpen,
  isPassive,
  isUndecided,
  lastPerson,
  meant,
  nextPerson,
  objectAt,
  type Place,
  subject,
  type Wording,
  word,
} from './succession-parts.js';

const POSSESSIVE = /^(?:his|her|their)$/u;

export const WORDINGS: readonly Wording[] = [
  ...SEAT_WORDINGS,
  {
    example:
      'Ann Lee, his successor, agreed. / Her replacement is Bo Ray. / Mr Ray, the successor to Ann Lee,',
    tells: (place, at) => {
      const {tokens} = place;
      if (!/^(?:successor|replacement)$/u.test(word(tokens, at))) return null;
      const owner = backTo(tokens, at, (token) => POSSESSIVE.test(token.lower));
      const to = /^(?:to|of|for)$/u.test(word(tokens, at + 1)) ? nextPerson(place, at + 2, 3) : undefined;
      const owned = /^['’]s?$/u.test(word(tokens, at - 1)) ? lastPerson(place, at - 1, 1) : undefined;
      const from = owner ?? at;
      const before = word(tokens, from - 1) === ',' || /^(?:is|was|as|the|a)$/u.test(word(tokens, from - 1));
      const comes =
        (before ? lastPerson(place, from, 5) : undefined) ??
        (isUndecided(tokens, at + 1) ? undefined : nextPerson(place, at + 1, 5));
      const goes = owner === null ? (to ?? owned) : meant(place, owner, comes);
      return [comes, goes];
    },
  },
  {
    example:
      'Ann Lee, who replaced him, spoke. / She was sacked and replaced by Bo Ray. / Ann Lee took over the case from Mr Ray. / The party replaced Ann Lee with Bo Ray.',
    tells: (place, at) => {
      const {tokens} = place;
      const takes = tokens[at]?.lemma === 'take' && word(tokens, at + 1) === 'over';
      if (!takes && !/^(?:succeed|replace|supplant|follow)$/u.test(tokens[at]?.lemma ?? '')) return null;
      if (tokens[at]?.pos !== 'VERB' || isOpen(tokens, at)) return null;
      if (isPassive(tokens, at)) {
        const comes = agent(place, at);
        return [comes, subject(place, at, comes)];
      }
      if (tokens[at]?.lemma === 'follow') return null;
      const swapped = takes ? null : swap(place, at);
      if (swapped) return swapped;
      const from = takes ? fromAfter(tokens, at + 2) : at;
      if (from === null) return null;
      const [comes] = subject(place, at);
      return [comes, objectAt(place, from + 1, comes)];
    },
  },
  {
    example:
      'Ann Lee was named to succeed Bo Ray. / The board hired Ann Lee in May to replace him. / Ann Lee was brought in to replace Mr Ray.',
    tells: (place, at) => {
      const {tokens} = place;
      if (!/^(?:succeed|replace)$/u.test(word(tokens, at)) || word(tokens, at - 1) !== 'to') return null;
      const chosen = tokens.findLastIndex(
        ({lemma, pos}, index) =>
          index < at && index > at - CHOSEN_REACH && pos === 'VERB' && CHOOSES.test(lemma),
      );
      if (chosen < 0 || isOpen(tokens, chosen)) return null;
      const comes = isPassive(tokens, chosen)
        ? subject(place, chosen)[0]
        : (nextPerson(place, chosen + 1, 3) ?? subject(place, chosen)[0]);
      return [comes, objectAt(place, at + 1, comes)];
    },
  },
  {
    example: 'Bo Ray made way for Ann Lee. / She has handed over to Bo Ray.',
    tells: (place, at) => {
      const {tokens} = place;
      const next = `${word(tokens, at)} ${word(tokens, at + 1)} ${word(tokens, at + 2)}`;
      const match = /^(?:made|makes) way for|^(?:gave|gives|given) way to|^handed over to$/u.test(next);
      if (!match || isOpen(tokens, at)) return null;
      const comes = nextPerson(place, at + 3, 4);
      return [comes, subject(place, at, comes)];
    },
  },
  {
    example: 'Ann Lee, who has led the team since Bo Ray retired, / Ann Lee became head when Bo Ray left.',
    tells: (place, at) => {
      const {tokens} = place;
      if (!/^(?:since|when|after)$/u.test(word(tokens, at))) return null;
      const goes = nextPerson(place, at + 1, 1);
      const end = goes ? tokens.findIndex(({start}) => start >= goes.end) : -1;
      const verb = tokens.findLastIndex(
        ({lemma, pos}, index) =>
          index < at && index > at - LEADS_REACH && pos === 'VERB' && LEADS.test(lemma),
      );
      if (end < 0 || verb < 0 || !leavesAfter(tokens, end) || isOpen(tokens, verb)) return null;
      if (tokens.slice(verb, at).some(({lower}) => /^[;:]$/u.test(lower))) return null;
      return [subject(place, verb)[0], goes];
    },
  },
];

const CHOOSES =
  /^(?:name|appoint|elect|choose|pick|hire|bring|promote|select|recruit|install|draft|call|elevate|swear)$/u;
/** Tokens back from "to succeed" in which it is told who was chosen: "was hired from the post office in May to". */
const CHOSEN_REACH = 12;
const LEADS = /^(?:lead|head|run|chair|coach|manage|captain|command|direct|edit|become|take)$/u;
/** Tokens back from "since she left" in which it is told who leads. */
const LEADS_REACH = 9;

/** "The party replaced Ann Lee with Bo Ray": whoever did it is neither. */
function swap(place: Place, verb: number): Ends | null {
  const goes = nextPerson(place, verb + 1, 5);
  const end = goes ? place.tokens.findIndex(({start}) => start >= goes.end) : -1;
  const by = word(place.tokens, end) === ',' ? end + 1 : end;
  if (end < 0 || word(place.tokens, by) !== 'with') return null;
  const comes = nextPerson(place, by + 1, 4);
  return comes ? [comes, goes] : null;
}

/** What is taken over with an office, and when; "took over the house from her father" tells of none. */
const DUTY =
  /^(?:case|post|job|role|leadership|command|reins|helm|presidency|chair|chairmanship|mediation|talks|negotiations|investigation|inquiry|prosecution|defence|defense|campaign|mission|project|team|squad|side|ministry|department|office|duties|portfolio|captaincy|armband|running|management|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|week|month|year)$/u;

/** Number of "from" in "took over from", "took over the case in May from"; null where it doesn't follow soon. */
function fromAfter(tokens: readonly Token[], at: number): number | null {
  const from = tokens.findIndex(({lower}, index) => index >= at && index < at + 6 && lower === 'from');
  const between = tokens.slice(at, Math.max(at, from));
  const taken = between.filter(({pos}) => pos === 'NOUN' || pos === 'PROPN');
  const near = between.every(({pos}) => /^(?:DET|NOUN|PROPN|ADJ|ADP|NUM|AUX)$/u.test(pos));
  return from >= 0 && near && taken.every(({lower}) => DUTY.test(lower)) ? from : null;
}
