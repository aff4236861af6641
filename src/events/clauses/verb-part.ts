/** Tells what part a verb group plays in its clause, where its form alone does not. */
import {takesBareClause} from '../cues/bare-clauses.js';
import {isReporting} from '../cues/speech.js';
import type {Item, VerbGroup} from '../grammar/items.js';
import {isInvariant} from '../grammar/verb-forms.js';
import type {Word} from '../grammar/words.js';
import {isIntransitive} from './intransitives.js';
import {isLinking} from './linking.js';
import {type Behind, resumed} from './look-back.js';
import {type State, top, unfilled} from './state.js';

export type Part = 'finite' | 'infinitive' | 'ing' | 'participle' | 'bare';

const LOOK_AHEAD = 25;

export function partOf(state: State, group: VerbGroup, behind: Behind): Part {
  switch (group.shape) {
    case 'finite':
      // "Please *do visit*", "*Do* not *call*"
      return top(state).subject === null && (isPolite(state, group) || isDo(state, group))
        ? 'bare'
        : 'finite';
    case 'infinitive':
    case 'ing':
    case 'participle':
      return group.shape;
    case 'base':
      // "stay *shut*", "were *hit*"
      if (isInvariant((state.words[group.head] as Word).lemma) && isLinking(behind.predicate))
        return 'participle';
      return isPresent(state, group, behind) ? 'finite' : 'bare';
    case 'past-or-participle':
      return isPast(state, group, behind) ? 'finite' : 'participle';
  }
}

/** "*Please* call" */
export function isPolite(state: State, group: VerbGroup): boolean {
  return state.words[group.first - 1]?.lower === 'please';
}

/** "Do not call": no subject stands before, or behind, the "do". */
function isDo(state: State, group: VerbGroup): boolean {
  const first = state.words[group.auxiliaries[0] ?? group.head] as Word;
  return first.lower === 'do' && !group.inverted && top(state).predicate === null;
}

/** "they *sign*" against "let them *sign*", "*Sign* here". */
function isPresent(state: State, group: VerbGroup, behind: Behind): boolean {
  const frame = top(state);
  if (behind.coordinator !== '' || isPolite(state, group)) return false;
  const open = unfilled(state);
  // "If it rings, *call* me", "Team, *take* note": after a mark, and without a subject but the person spoken to.
  if (behind.mark !== '' && (open === null || open.subject === null || open.subject === behind.noun))
    return false;
  if (frame.predicate === null) return frame.subject !== null && frame.subject.chunk.first >= frame.start;
  if (behind.noun === null || frame.free.length === 0) return open !== null;
  return !/^(?:let|make|help|have|see|hear|watch|feel|bid)$/u.test(state.lastNode?.lemma ?? '');
}

/** "the firm *signed* a deal" against "a deal *signed* in May". */
function isPast(state: State, group: VerbGroup, behind: Behind): boolean {
  if (behind.coordinator !== '') return !joinsParticiple(state);
  const frame = top(state);
  return frame.predicate === null ? isPastOfOpen(state, group, behind) : isPastOfNext(state, group, behind);
}

/** The clause at hand waits for its predicate. */
function isPastOfOpen(state: State, group: VerbGroup, behind: Behind): boolean {
  const frame = top(state);
  const next = state.items[state.at + 1];
  if (frame.subject === null) return frame.link.type === 'root' && startsObject(next) && !laterFinite(state);
  if (frame.link.type === 'relative' && behind.item?.kind === 'marker') return true;
  if (isTwoNouns(state, group)) return true;
  if (isAgentNext(state)) return false;
  // "Deal scrapped" is passive, "Court upheld ban" and "Talks collapsed" are not.
  if (
    state.headline &&
    !startsObject(next) &&
    !state.items.some((item) => item.kind === 'verb' && item.shape === 'finite')
  )
    return isIntransitive((state.words[group.head] as Word).lemma);
  return !laterFinite(state);
}

/** "the deal the firm *signed* is dead", "the deal, officials *said*, is dead": the second noun phrase has this verb. */
function isTwoNouns(state: State, group: VerbGroup): boolean {
  const [first, second] = top(state).free.slice(-2);
  if (!first || !second || second.partner !== null) return false;
  if (!second.afterBreak) return first.chunk.last === second.chunk.first - 1;
  const next = state.items[state.at + 1];
  return isReporting(group.lemma) && next?.kind === 'break' && next.word === ',';
}

/** The clause at hand has its predicate: does this verb head the next, or describe the noun before it? */
function isPastOfNext(state: State, group: VerbGroup, behind: Behind): boolean {
  const open = unfilled(state);
  if (open === null && resumed(state)) return true;
  // "It is over, *said* the mayor."
  if (behind.mark !== '' && isReporting(group.lemma) && startsObject(state.items[state.at + 1])) return true;
  const subject = top(state).free.at(-1);
  if (subject === undefined || behind.noun === null)
    return open !== null && !(behind.mark !== '' && laterFinite(state));
  const governor = state.lastNode;
  if (subject.afterBreak || (governor && subject.after === governor && takesBareClause(governor.lemma)))
    return !isAgentNext(state);
  return open !== null && !laterFinite(state);
}

/** "was arrested and *charged*" goes on with a participle, "resigned and *left*" with a finite verb. */
function joinsParticiple(state: State): boolean {
  const group = state.lastNode?.group;
  if (!group) return false;
  if (group.passive || group.perfect) return true;
  return group.auxiliaries.length === 0 && group.shape !== 'finite' && group.shape !== 'past-or-participle';
}

/** Does a finite verb without a subject of its own follow? Then this one describes the noun before it. */
function laterFinite(state: State): boolean {
  let subject = false;
  for (let at = state.at + 1; at < state.items.length && at <= state.at + LOOK_AHEAD; at++) {
    const item = state.items[at] as Item;
    if (item.kind === 'marker' || item.kind === 'coordinator') return false;
    if (item.kind === 'break' && /^[;:()]$/u.test(item.word)) return false;
    if (item.kind === 'noun' && !item.time) subject = state.items[at - 1]?.kind !== 'preposition';
    if (item.kind === 'verb' && /^(?:finite|base|past-or-participle)$/u.test(item.shape)) return !subject;
  }
  return false;
}

/** "signed *by both*" */
function isAgentNext(state: State): boolean {
  const next = state.items[state.at + 1];
  return next?.kind === 'preposition' && next.word === 'by';
}

function startsObject(item: Item | undefined): boolean {
  return item?.kind === 'noun' && !item.time;
}
