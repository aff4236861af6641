/** The ways in which a finite verb makes a clause: it fills an open one, or opens one inside, beside or after the last. */
import type {VerbGroup} from '../grammar/items.js';
import {verbNode} from './make-node.js';
import type {Link, Node} from './node.js';
import {closeTo, type Frame, link, type NounRef, openFrame, place, ROOT, type State, top} from './state.js';

/** Makes the group the predicate of an open clause; clauses inside it end. */
export function fill(state: State, frame: Frame, group: VerbGroup): Node {
  closeTo(state, frame, group.first - 1);
  const node = verbNode(group, frame.link);
  node.subject = frame.subject?.chunk ?? null;
  node.clause = [frame.predicate === null ? Math.min(frame.start, group.first) : group.first, group.last];
  frame.predicate = node;
  place(state, frame, node);
  governFronted(frame, node);
  state.predicates.set(state.at, node);
  return node;
}

/** "*If it rains*, the match is off": the clause before hangs on the predicate, now that it is known. */
export function governFronted(frame: Frame, node: Node): void {
  for (const early of frame.fronted.splice(0)) {
    early.link = {...early.link, governor: node};
    if (early.link.type === 'adverbial') node.conditions.push(early.link.marker);
  }
}

/** "signed the deal and *left*" */
export function joinTo(state: State, frame: Frame, group: VerbGroup): Node {
  const partner = frame.members.at(-1) ?? null;
  const node = fill(state, frame, group);
  node.partner = partner;
  return node;
}

/** "said *it was over*" */
export function openComplement(state: State, governor: Node, subject: NounRef, group: VerbGroup): Node {
  if (governor.object === subject.chunk) governor.object = null;
  return openWith(state, link('that', governor), subject, group);
}

/** "the deal *the firm signed*" */
export function openReducedRelative(
  state: State,
  governor: Node | null,
  subject: NounRef,
  group: VerbGroup,
): Node {
  return openWith(state, link('relative', governor), subject, group);
}

/** "…, and *the union rejected it*": a clause beside the one that "and" joins it to. */
export function openSister(state: State, subject: NounRef, group: VerbGroup): Node {
  const start = subject.chunk.first;
  while (state.frames.length > 1 && /^(?:relative|adverbial)$/u.test(top(state).link.type))
    closeTo(state, state.frames.at(-2) as Frame, start - 1);
  const beside = top(state);
  const inside = state.frames.length > 1;
  if (inside) closeTo(state, state.frames.at(-2) as Frame, start - 1);
  const frame = inside ? openFrame(state, beside.link, start) : renew(state, beside.link, start);
  frame.subject = subject;
  const node = fill(state, frame, group);
  node.partner = beside.predicate;
  return node;
}

/** "It rained; *the match was off*": a main clause after a mark, told by who tells the rest. */
export function openParataxis(state: State, subject: NounRef, group: VerbGroup): Node {
  const frame = renew(state, state.teller ? link('quote', state.teller) : ROOT, subject.chunk.first);
  frame.subject = subject;
  return fill(state, frame, group);
}

/** "…, *the mayor said*": what stands before it in the sentence is told by it. */
export function tellBackwards(state: State, subject: NounRef | null, group: VerbGroup): Node {
  const told = state.nodes
    .slice(state.toldTo)
    .filter((node) => node.link.type === 'root' && node.kind !== 'noun');
  const frame = renew(state, ROOT, subject?.chunk.first ?? group.first);
  frame.subject = subject;
  const node = fill(state, frame, group);
  for (const one of told) one.link = link('quote', node);
  state.toldTo = state.nodes.length;
  state.teller = node;
  return node;
}

/** "The deal, *officials said*, was dead": it tells the clause around it, which goes on. */
export function parenthesise(state: State, frame: Frame, subject: NounRef, group: VerbGroup): Node {
  const node = verbNode(group, ROOT);
  node.subject = subject.chunk;
  node.clause = [subject.chunk.first, group.last];
  frame.free = frame.free.slice(0, -1);
  frame.subject = frame.free.at(-1) ?? null;
  state.nodes.push(node);
  state.predicates.set(state.at, node);
  frame.link = link('quote', node);
  state.teller = node;
  return node;
}

/** The outermost clause ends and another takes its place. */
export function renew(state: State, how: Link, start: number): Frame {
  closeTo(state, state.frames[0] as Frame, start - 1);
  const old = state.frames.pop();
  for (const node of old?.members ?? []) node.clause[1] = Math.max(node.clause[1], start - 1);
  return openFrame(state, how, start);
}

function openWith(state: State, how: Link, subject: NounRef, group: VerbGroup): Node {
  const frame = openFrame(state, how, subject.chunk.first);
  frame.subject = subject;
  return fill(state, frame, group);
}
