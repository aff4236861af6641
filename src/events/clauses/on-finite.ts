/** Places finite verbs: which open clause they fill, or what new clause they head. */
import {takesBareClause} from '../cues/bare-clauses.js';
import {signatureOf} from '../cues/lookup.js';
import {isReporting} from '../cues/speech.js';
import type {Item, VerbGroup} from '../grammar/items.js';
import {
  fill,
  joinTo,
  openComplement,
  openParataxis,
  openReducedRelative,
  openSister,
  parenthesise,
  tellBackwards,
} from './attach-clause.js';
import {type Behind, isAfterCoordinator, isQuoted, resumed} from './look-back.js';
import type {Node} from './node.js';
import {closeTo, type Frame, type NounRef, type State, top, unfilled} from './state.js';

export function onFinite(state: State, group: VerbGroup, behind: Behind): Node {
  const frame = top(state);
  if (frame.predicate === null) return fillOpen(state, frame, group, behind);
  if (behind.coordinator !== '') return joinTo(state, frame, group);
  // A noun phrase before a comma is not the subject of the verb right behind it: "…in Rome, said the mayor".
  const subject = behind.noun && behind.mark === '' && frame.free.at(-1);
  return subject ? withSubject({state, frame, subject, group, behind}) : withoutSubject(state, group, behind);
}

/** The clause at hand has no predicate yet. */
function fillOpen(state: State, frame: Frame, group: VerbGroup, behind: Behind): Node {
  const [first, second] = frame.free.slice(-2);
  if (first && second && second.partner === null && behind.noun === second) {
    // "The deal, officials said, was dead."
    if (second.afterBreak && tells(group) && isCommaNext(state))
      return parenthesise(state, frame, second, group);
    // "the deal the firm signed"
    if (!second.afterBreak && isBeside(first, second)) {
      frame.subject = first;
      return openReducedRelative(state, null, second, group);
    }
  }
  return fill(state, frame, group);
}

/** No noun phrase stands between the last predicate and this verb. */
function withoutSubject(state: State, group: VerbGroup, behind: Behind): Node {
  const open = unfilled(state);
  // "It is over," said the mayor.
  if (behind.mark !== '' && tells(group) && open === null) return tellBackwards(state, null, group);
  // "The man who signed the deal has left."
  if (open) return fill(state, open, group);
  const antecedent = resumed(state);
  if (antecedent) {
    closeTo(state, state.frames.at(-2) as Frame, group.first - 1);
    return withSubject({state, frame: top(state), subject: antecedent, group, behind});
  }
  const last = state.lastNode;
  // "said in May inflation rose"
  if (behind.noun && last && takesBareClause(last.lemma))
    return openComplement(state, last, behind.noun, group);
  return joinTo(state, top(state), group);
}

interface Meeting {
  readonly state: State;
  readonly frame: Frame;
  readonly subject: NounRef;
  readonly group: VerbGroup;
  readonly behind: Behind;
}

/** A noun phrase stands before the verb, in a clause that has its predicate. */
function withSubject({state, frame, subject, group, behind}: Meeting): Node {
  const last = state.lastNode as Node;
  // "said it was over"
  if (isComplementOf(last, subject) && (!subject.afterBreak || isQuoted(state, subject)))
    return openComplement(state, last, subject, group);
  // "If it rains, the match is off."
  const open = unfilled(state);
  if (open) {
    const takes = open.subject === null || subject.afterBreak;
    closeTo(state, open, (takes ? subject.chunk.first : group.first) - 1);
    if (takes) open.subject = subject;
    return fill(state, open, group);
  }
  if (subject.afterBreak && tells(group) && endsTelling(state)) return tellBackwards(state, subject, group);
  if (isAfterCoordinator(state, subject)) return openSister(state, subject, group);
  if (subject.afterBreak) return openParataxis(state, subject, group);
  // "wanted the deal the firm signed", "in the talks the union wanted"
  const crowded = frame.free.length > 1 || subject.chunk.first - 1 === behind.noun?.prepositionAt;
  if (crowded || state.nouns.slice(-4).some((ref) => isBeside(ref, subject)))
    return openReducedRelative(state, last, subject, group);
  return openComplement(state, last, subject, group);
}

function isComplementOf(governor: Node, subject: NounRef): boolean {
  const direct =
    subject.after === governor && (governor.object === null || governor.object === subject.chunk);
  return (
    direct &&
    takesBareClause(governor.lemma.split(' ')[0] as string) &&
    signatureOf(governor.kind, governor.lemma, 'that') !== null
  );
}

/** Told by its subject: "said", but not "will say" or "was told". */
function tells(group: VerbGroup): boolean {
  return isReporting(group.lemma) && group.modal === null && !group.passive;
}

function isBeside(left: NounRef, right: NounRef): boolean {
  return left.chunk.last === right.chunk.first - 1;
}

function isCommaNext(state: State): boolean {
  const next = state.items[state.at + 1];
  return next === undefined || (next.kind === 'break' && next.word === ',');
}

/** Nothing that a speech verb would tell follows it: "…, she said on Monday." */
function endsTelling(state: State): boolean {
  for (let at = state.at + 1; at < state.items.length && at <= state.at + 6; at++) {
    const item = state.items[at] as Item;
    if (item.kind === 'break') return item.word !== ':';
    if ((item.kind === 'marker' && item.word === 'that') || (item.kind === 'verb' && item.shape === 'finite'))
      return false;
  }
  return true;
}
