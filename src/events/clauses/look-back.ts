/** Looks back over adverbs, time phrases, commas and conjunctions to what stands before an item. */
import type {Item} from '../grammar/items.js';
import type {Node} from './node.js';
import type {NounRef, State} from './state.js';

export interface Behind {
  /** The item that stands before; null at the sentence's start. */
  readonly item: Item | null;
  readonly noun: NounRef | null;
  readonly predicate: Node | null;
  /** The mark that lies between, or empty; of several, a quote or colon before a comma. */
  readonly mark: string;
  /** "and", "or", "but" between, or empty. */
  readonly coordinator: string;
}

const FURTHEST = 8;

/** What stands before item `at` (the item at hand where left out). */
export function lookBack(state: State, at = state.at): Behind {
  let mark = '';
  let coordinator = '';
  for (let index = at - 1; index >= 0 && index >= at - FURTHEST; index--) {
    const item = state.items[index] as Item;
    if (item.kind === 'break')
      mark = mark === '' || item.word === '"' || item.word === ':' ? item.word : mark;
    else if (item.kind === 'coordinator') coordinator = coordinator || item.word;
    else if (item.kind !== 'adverb' && !isTimePhrase(state, index))
      return {
        item,
        noun: state.refs.get(index) ?? null,
        predicate: state.predicates.get(index) ?? null,
        mark,
        coordinator,
      };
  }
  return {item: null, noun: null, predicate: null, mark, coordinator};
}

/**
 * "…," a man who asked not to be named *said*: the noun phrase that a closed relative clause describes, free to be the
 * subject of what follows; null where there is none.
 */
export function resumed(state: State): NounRef | null {
  const frame = state.frames.at(-1);
  const parent = state.frames.at(-2);
  if (frame?.link.type !== 'relative' || frame.predicate === null || !parent?.predicate) return null;
  const antecedent = parent.free.at(-1);
  return antecedent?.afterBreak && antecedent.chunk === frame.subject?.chunk ? antecedent : null;
}

/** "last week" without a preposition. */
function isTimePhrase(state: State, index: number): boolean {
  const item = state.items[index];
  return item?.kind === 'noun' && item.time && !state.refs.has(index);
}

/** `She said: "The bridge…` */
export function isQuoted(state: State, subject: NounRef): boolean {
  const [before] = itemsBefore(state, subject, (item) => item.kind !== 'break');
  return before.some((item) => item.kind === 'break' && (item.word === '"' || item.word === ':'));
}

/** "…, and the union", "and to this end the union" */
export function isAfterCoordinator(state: State, subject: NounRef): boolean {
  const passes = (item: Item, at: number) =>
    /^(?:adverb|break|preposition)$/u.test(item.kind) ||
    isTimePhrase(state, at) ||
    (state.refs.get(at)?.prepositionAt ?? null) !== null;
  const [, stop] = itemsBefore(state, subject, (item, at) => !passes(item, at));
  return stop?.kind === 'coordinator';
}

/** The items before a noun phrase back to the first that `ends` takes, and that one. */
function itemsBefore(
  state: State,
  subject: NounRef,
  ends: (item: Item, at: number) => boolean,
): readonly [readonly Item[], Item | undefined] {
  const passed: Item[] = [];
  for (let at = state.at - 1; at >= 0 && at > state.at - FURTHEST; at--) {
    const item = state.items[at] as Item;
    if (item.last >= subject.chunk.first) continue;
    if (ends(item, at)) return [passed, item];
    passed.push(item);
  }
  return [passed, undefined];
}
