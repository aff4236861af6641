/** Adds verbs that open no clause of their own: infinitives, gerunds, participles. */
import type {NounChunk, VerbGroup} from '../grammar/items.js';
import {verbNode} from './make-node.js';
import type {Link, Node} from './node.js';
import {place, type State, top} from './state.js';

/** Adds the verb to the clause at hand. Without `subject` it has its governor's, if it completes that one. */
export function addNonfinite(state: State, group: VerbGroup, how: Link, subject?: NounChunk | null): Node {
  const node = verbNode(group, how);
  node.subject = subject ?? (how.type === 'to' ? (how.governor?.subject ?? null) : null);
  const frame = top(state);
  if (how.governor === null && frame.predicate === null) frame.fronted.push(node);
  const {free} = frame;
  place(state, frame, node);
  // "an order *related to it* is expected": what describes a noun phrase leaves it free to be a subject.
  if (how.type === 'relative') frame.free = free;
  state.predicates.set(state.at, node);
  return node;
}

/** "to sign *and ratify*": the second verb shares the first one's link, modal and negation. */
export function joinNonfinite(state: State, group: VerbGroup, partner: Node): Node {
  const node = addNonfinite(state, group, partner.link, partner.subject);
  node.partner = partner;
  return node;
}
