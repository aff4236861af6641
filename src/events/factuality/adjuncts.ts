/** What hangs on a predicate without completing it: relative and adverbial clauses, purposes, participles. */
import type {Node} from '../clauses/node.js';
import {CONJUNCTIONS} from '../cues/conjunctions.js';
import {PREPOSITIONS} from '../cues/prepositions.js';
import {WEIGHTS} from '../cues/weights.js';
import type {Sentence} from './compose.js';
import {FACT, type Mark, type Received, tellsPast, type Verdict, within} from './verdict.js';

/** "a list that *shows* all names": of a thing that may not be, what describes it in the present may not be either. */
export function relative(node: Node, governor: Verdict): Received {
  if (node.link.marker === 'to')
    return {score: WEIGHTS.nounFuture, marks: [opening('infinitive.noun', node)]};
  if (tellsPast(node) || governor.past) return {score: WEIGHTS.relative, marks: []};
  const present = node.group?.shape === 'ing' ? WEIGHTS.presentIng : WEIGHTS.presentRelative;
  if (node.link.governor === null || governor.holds >= 2) return {score: present, marks: []};
  const open = WEIGHTS.openRelative;
  return {score: present * (1 - open) + Math.abs(governor.holds) * open, marks: []};
}

/** "*When* it opens, it will": beside a main clause that has not happened, a clause in the present has not either. */
export function adverbial(node: Node, governor: Verdict, sentence: Sentence): Received {
  const row = CONJUNCTIONS.get(node.link.marker);
  const at = node.link.markerAt;
  if (!row || !at) return FACT;
  const past = tellsPast(node) || (governor.past && (sentence.headline || node.group?.shape !== 'finite'));
  const own = past ? row.past : row.present;
  const score = past || !row.temporal || own < 0 ? own : Math.min(own, Math.abs(governor.holds));
  return {score, marks: score > 2.5 ? [] : [...(score < own ? governor.marks : []), {rule: row.rule, at}]};
}

/** Movement that ends where the infinitive says: "fell *to close* at 90", "rose *to become* chief". */
const MOVEMENT =
  /^(?:fall|rise|drop|gain|climb|rebound|recover|slump|plunge|slip|grow|jump|surge|tumble|return|wake|close|open|come back|go up|go down|go on)/u;

export function purpose(node: Node, governor: Verdict): Received {
  const above = node.link.governor;
  if (above?.group?.past && MOVEMENT.test(above.lemma) && node.link.marker === '')
    return {score: within(governor.holds, WEIGHTS.result), marks: governor.marks};
  const plain = governor.past ? WEIGHTS.pastPurpose : WEIGHTS.purpose;
  return {score: within(Math.max(governor.holds, 1.5), plain), marks: [opening('infinitive.purpose', node)]};
}

/** "*Selling* the yard would help": told as a thought, unless in the past. */
export function gerundSubject(governor: Verdict): Received {
  return {score: governor.past ? WEIGHTS.adjunct : WEIGHTS.gerundSubject, marks: []};
}

/** "*without signing*", "*after signing*", "…, *leaving* debts": as sure as its preposition and its governor let it be. */
export function adjunct(node: Node, governor: Verdict): Received {
  const {marker, markerAt} = node.link;
  const preposition = PREPOSITIONS.get(marker);
  const conjunction = CONJUNCTIONS.get(marker);
  const told = preposition?.gerund ?? (governor.past ? conjunction?.past : conjunction?.present);
  const rule = preposition?.rule ?? conjunction?.rule;
  if (told !== undefined && rule !== undefined && markerAt) {
    const plain = governor.past || told < 0 ? told : Math.min(told, WEIGHTS.presentGerund);
    const score = node.link.governor === null ? plain : Math.min(plain, Math.abs(governor.holds));
    return {score, marks: score > 2 ? [] : [{rule, at: markerAt}]};
  }
  const plain = governor.past || node.group?.shape !== 'ing' ? WEIGHTS.adjunct : WEIGHTS.presentIng;
  return {score: within(Math.max(governor.holds, 1), plain), marks: governor.marks};
}

/** A cue on the first word of the clause. */
function opening(rule: string, node: Node): Mark {
  return {rule, at: [node.clause[0], node.clause[0]]};
}
