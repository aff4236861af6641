/** Places -ing forms and participles that are no part of a finite verb. */
import {signatureOf} from '../cues/lookup.js';
import type {VerbGroup, WordItem} from '../grammar/items.js';
import type {Word} from '../grammar/words.js';
import {fill} from './attach-clause.js';
import {isLinking} from './linking.js';
import type {Behind} from './look-back.js';
import type {Link, Node} from './node.js';
import {addNonfinite, joinNonfinite} from './nonfinite.js';
import {eventOf} from './on-noun.js';
import {link, type State, top} from './state.js';

/** Prepositions that tie a gerund to the verb: "succeed in", "accuse of", "keep from", "plan on". */
const COMPLETING = new Set(['in', 'of', 'from', 'on', 'to', 'about', 'with', 'for', 'against', 'at', 'into']);

export function onGerund(state: State, group: VerbGroup, behind: Behind): Node {
  const frame = top(state);
  const last = state.lastNode;
  const {item, noun, predicate} = behind;
  if (behind.coordinator !== '' && last?.group && (last.group.shape === 'ing' || last.group.progressive))
    return joinNonfinite(state, group, last);
  if (item?.kind === 'preposition') return addNonfinite(state, group, afterPreposition(state, item));
  if (item?.kind === 'marker') return addNonfinite(state, group, afterMarker(state, item));
  if (behind.mark === '' && predicate)
    return addNonfinite(state, group, link(takesGerund(predicate) ? 'ing' : 'adjunct', predicate));
  if (behind.mark === '' && noun) {
    const governor = frame.predicate && last;
    const isObject =
      governor !== null && noun.preposition === '' && noun.after === governor && !noun.afterBreak;
    const how = isObject && takesGerund(governor) ? 'ing' : 'relative';
    return addNonfinite(state, group, link(how, governor), noun.chunk);
  }
  // "*Selling* the yard would help": the subject to come.
  const opens = frame.predicate === null && item === null;
  return addNonfinite(state, group, link(opens ? 'subject' : 'adjunct', frame.predicate));
}

function takesGerund(node: Node): boolean {
  return signatureOf(node.kind, node.lemma, 'ing') !== null;
}

/** "hopes of *winning*", "accused of *lying*", "without *signing*" */
function afterPreposition(state: State, item: WordItem): Link {
  const at: [number, number] = [item.first, item.last];
  const host = state.nouns.at(-1);
  if (
    host?.chunk.last === item.first - 1 &&
    signatureOf('noun', (state.words[host.chunk.head] as Word).lemma, 'ing')
  )
    return link('ing', eventOf(state, host), item.word, at);
  const governor = top(state).predicate === null ? null : state.lastNode;
  const completes = governor !== null && COMPLETING.has(item.word) && takesGerund(governor);
  return link(completes ? 'ing' : 'adjunct', governor, item.word, at);
}

/** "when *preparing* it": the marker's clause is the gerund's. */
function afterMarker(state: State, item: WordItem): Link {
  const frame = top(state);
  const own = frame.predicate === null && state.frames.length > 1;
  if (own) state.frames.pop();
  return link('adjunct', own ? frame.link.governor : state.lastNode, item.word, [item.first, item.last]);
}

/** "once *signed*", "Deal *scrapped*", "a deal *signed* in May", "*Founded* in 1900, the firm…" */
export function onParticiple(state: State, group: VerbGroup, behind: Behind): Node {
  const frame = top(state);
  const last = state.lastNode;
  const passive = {...group, passive: true};
  if (behind.coordinator !== '' && last) return joinNonfinite(state, group, last);
  if (frame.predicate === null) {
    if (behind.item?.kind === 'marker' && state.frames.length > 1) return fill(state, frame, passive);
    if (frame.subject && state.headline && !isFiniteAhead(state)) return fill(state, frame, passive);
  }
  // "stays *shut*": as sure as the staying.
  if (behind.mark === '' && isLinking(behind.predicate))
    return addNonfinite(state, passive, link('object', behind.predicate), behind.predicate.subject);
  if (behind.noun && behind.mark === '')
    return addNonfinite(state, passive, link('relative', frame.predicate && last), behind.noun.chunk);
  return addNonfinite(state, passive, link('adjunct', frame.predicate), behind.noun?.chunk);
}

function isFiniteAhead(state: State): boolean {
  return state.items
    .slice(state.at + 1, state.at + 25)
    .some((item) => item.kind === 'verb' && item.shape === 'finite');
}
