/** Places infinitives with "to": behind what they complete, or as a purpose. */
import {signatureOf} from '../cues/lookup.js';
import type {VerbGroup} from '../grammar/items.js';
import type {Word} from '../grammar/words.js';
import {fill} from './attach-clause.js';
import type {Behind} from './look-back.js';
import type {Link, Node} from './node.js';
import {addNonfinite, joinNonfinite} from './nonfinite.js';
import {eventOf} from './on-noun.js';
import {link, type NounRef, type State, top} from './state.js';

/** Verbs that take an infinitive themselves, but of whose object an infinitive tells nothing. */
const PLAIN = /^(?:have|get|make|let|be)$/u;
const LOOK_AHEAD = 25;

export function onInfinitive(state: State, group: VerbGroup, behind: Behind): Node {
  const frame = top(state);
  const last = state.lastNode;
  if (behind.coordinator !== '' && last?.group?.shape === 'infinitive')
    return joinNonfinite(state, group, last);
  if (behind.item?.kind === 'marker') return addNonfinite(state, group, underMarker(state, behind));
  if (behind.predicate && behind.mark === '') return afterPredicate(state, group, behind.predicate);
  if (frame.predicate === null && state.headline && frame.subject && !laterFinite(state))
    return headlineFuture(state, group);
  if (behind.noun) return afterNoun(state, group, behind, behind.noun);
  const governor = frame.predicate === null ? null : last;
  const completes = governor !== null && takesInfinitive(governor) && behind.mark === '';
  return addNonfinite(state, group, link(completes ? 'to' : 'purpose', governor));
}

/** "agreed *to meet*" completes the verb, "met *to agree*" says what for. */
function afterPredicate(state: State, group: VerbGroup, governor: Node): Node {
  governor.semi =
    governor.lemma === 'be' || (governor.lemma === 'go' && governor.group?.progressive === true);
  governor.silent ||= governor.lemma === 'be';
  const completes =
    governor.kind !== 'verb' ||
    governor.semi ||
    takesInfinitive(governor) ||
    /^(?:have|take|cost)$/u.test(governor.lemma);
  return addNonfinite(state, group, link(completes ? 'to' : 'purpose', governor));
}

/** "plans *to sell*", "asked him *to go*", "a round *to be held*", "met the union *to talk*" */
function afterNoun(state: State, group: VerbGroup, behind: Behind, ref: NounRef): Node {
  const governor = top(state).predicate === null ? null : state.lastNode;
  const isObject =
    governor !== null && governor.kind !== 'noun' && ref.preposition === '' && ref.after === governor;
  if (behind.mark === '') {
    const {lemma} = state.words[ref.chunk.head] as Word;
    // "allowed the plan *to go ahead*": the verb takes the infinitive, though the noun could.
    if (signatureOf('noun', lemma, 'to') && !(isObject && controls(governor)))
      return addNonfinite(state, group, link('to', eventOf(state, ref)));
    if (governor && takesInfinitive(governor) && !PLAIN.test(governor.lemma))
      return addNonfinite(state, group, link('to', governor), isObject ? ref.chunk : null);
  }
  if (governor === null || group.passive)
    return addNonfinite(state, group, link('relative', governor, 'to'), ref.chunk);
  return addNonfinite(state, group, link('purpose', governor), ref.preposition === 'for' ? ref.chunk : null);
}

function takesInfinitive(node: Node): boolean {
  return signatureOf(node.kind, node.lemma, 'to') !== null;
}

/** Verbs that make, let, order or expect their object to do something. */
function controls(node: Node): boolean {
  if (PLAIN.test(node.lemma)) return false;
  const found = signatureOf(node.kind, node.lemma, 'to');
  return (
    found !== null &&
    (found.rule.startsWith('causative') ||
      /\.(?:expect|want|like|prefer|believe|consider|see)$/u.test(found.rule))
  );
}

/** "how *to vote*", "in order *to win*": the marker's clause is the infinitive's. */
function underMarker(state: State, behind: Behind): Link {
  const frame = top(state);
  const own = frame.predicate === null && state.frames.length > 1;
  if (own) state.frames.pop();
  const marker = behind.item?.kind === 'marker' ? behind.item.word : '';
  const governor = own ? frame.link.governor : state.lastNode;
  if (/^(?:in order|so as)/u.test(marker)) return link('purpose', governor, marker);
  if (/^as (?:if|though)/u.test(marker)) return link('adverbial', governor, marker, frame.link.markerAt);
  return link('whether', governor, marker, own ? frame.link.markerAt : null);
}

/** "Ministers *to meet* in May" */
function headlineFuture(state: State, group: VerbGroup): Node {
  const node = fill(state, top(state), group);
  node.link = link('root', null, 'headline-to', [group.first, group.first]);
  return node;
}

function laterFinite(state: State): boolean {
  return state.items
    .slice(state.at + 1, state.at + LOOK_AHEAD)
    .some((item) => item.kind === 'verb' && item.shape === 'finite');
}
