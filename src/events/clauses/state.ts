/** The working memory of the clause analysis: a stack of open clauses, and what was seen last. */
import type {Item, NounChunk} from '../grammar/items.js';
import type {Word} from '../grammar/words.js';
import type {Link, LinkType, Node} from './node.js';

/** A noun phrase in its place. */
export interface NounRef {
  readonly chunk: NounChunk;
  /** Its event, where its head names one or takes an infinitive. */
  node: Node | null;
  /** The preposition before it, or empty; its word number. */
  readonly preposition: string;
  readonly prepositionAt: number | null;
  /** The noun phrase before it that its preposition ties it to. */
  readonly host: NounRef | null;
  /** The noun phrase that "and" or "or" joins it to. */
  readonly partner: NounRef | null;
  /** The predicate before it in its clause; null before the first. */
  readonly after: Node | null;
  readonly afterBreak: boolean;
  readonly frame: Frame;
}

/** An open clause. */
export interface Frame {
  link: Link;
  subject: NounRef | null;
  /** Its last finite predicate. */
  predicate: Node | null;
  /** Noun phrases without preposition since its last predicate. */
  free: NounRef[];
  /** Adverbs that wait for the predicate. */
  adverbs: number[];
  readonly start: number;
  readonly parenthesis: boolean;
  /** All predicates of the clause, for its span. */
  readonly members: Node[];
  /** Clauses and participles before the predicate, which it will govern. */
  readonly fronted: Node[];
}

export interface State {
  readonly words: readonly Word[];
  readonly items: readonly Item[];
  readonly headline: boolean;
  readonly frames: Frame[];
  readonly nodes: Node[];
  readonly nouns: NounRef[];
  /** Number of the item at hand. */
  at: number;
  /** The noun phrases and predicates of the items seen, by item number. */
  readonly refs: Map<number, NounRef>;
  readonly predicates: Map<number, Node>;
  lastNode: Node | null;
  /** Predicates up to this one, in `nodes`, have had their teller. */
  toldTo: number;
  /** A speech verb that tells what stands around it. */
  teller: Node | null;
}

export const ROOT: Link = {type: 'root', governor: null, marker: '', markerAt: null};

export function link(
  type: LinkType,
  governor: Node | null,
  marker = '',
  markerAt: Link['markerAt'] = null,
): Link {
  return {type, governor, marker, markerAt};
}

export function startState(words: readonly Word[], items: readonly Item[], headline: boolean): State {
  const state: State = {
    words,
    items,
    headline,
    frames: [],
    nodes: [],
    nouns: [],
    at: 0,
    refs: new Map(),
    predicates: new Map(),
    lastNode: null,
    toldTo: 0,
    teller: null,
  };
  openFrame(state, ROOT, 0);
  return state;
}

export function top(state: State): Frame {
  return state.frames.at(-1) as Frame;
}

export function openFrame(state: State, frameLink: Link, start: number, parenthesis = false): Frame {
  const frame: Frame = {
    link: frameLink,
    subject: null,
    predicate: null,
    free: [],
    adverbs: [],
    start,
    parenthesis,
    members: [],
    fronted: [],
  };
  state.frames.push(frame);
  return frame;
}

/** Closes the open clauses above `frame`, which stays. `end` is the last word of them. */
export function closeTo(state: State, frame: Frame, end: number): void {
  while (state.frames.length > 1 && top(state) !== frame) closeTop(state, end);
}

/** Closes the innermost clause. */
export function closeTop(state: State, end: number): void {
  const frame = state.frames.pop();
  for (const node of frame?.members ?? []) node.clause[1] = Math.max(node.clause[1], end);
  const parent = state.frames.at(-1);
  // What waited in a clause that never got its predicate waits on outside.
  if (!frame || !parent) return;
  if (frame.predicate === null) parent.adverbs.push(...frame.adverbs);
  if (parent.predicate === null && frame.link.governor === null && frame.link.type !== 'root')
    parent.fronted.push(...frame.members.filter((node) => node.link === frame.link), ...frame.fronted);
}

/** The innermost open clause that still lacks its predicate, within the parenthesis; null where none does. */
export function unfilled(state: State): Frame | null {
  for (let at = state.frames.length - 1; at >= 0; at--) {
    const frame = state.frames[at] as Frame;
    if (frame.predicate === null) return frame;
    if (frame.parenthesis) return null;
  }
  return null;
}

/** Puts a predicate into its clause, as the one that later items hang on. */
export function place(state: State, frame: Frame, node: Node): void {
  node.adverbs.push(...frame.adverbs);
  frame.adverbs = [];
  frame.free = [];
  frame.members.push(node);
  state.nodes.push(node);
  state.lastNode = node;
}
