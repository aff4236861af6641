/** Places verbs in their base form without subject: imperatives, and infinitives without "to". */
import type {VerbGroup} from '../grammar/items.js';
import {fill, renew} from './attach-clause.js';
import type {Behind} from './look-back.js';
import type {Node} from './node.js';
import {addNonfinite, joinNonfinite} from './nonfinite.js';
import {closeTo, link, ROOT, type State, top, unfilled} from './state.js';
import {isPolite} from './verb-part.js';

export function onBare(state: State, group: VerbGroup, behind: Behind): Node {
  const frame = top(state);
  const last = state.lastNode;
  const polite = isPolite(state, group);
  if (behind.coordinator !== '' && last?.group) return joinNonfinite(state, group, last);
  // "let them *go*", "helped *save* it"
  if (frame.predicate !== null && last && behind.mark === '' && !polite)
    return addNonfinite(state, group, link('to', last), behind.noun?.chunk);
  const waiting = unfilled(state);
  // "They will meet, *sign* and leave": one of a list.
  if (!waiting && !polite && behind.mark === ',' && last && goesOnBare(last))
    return joinNonfinite(state, group, last);
  if (waiting) closeTo(state, waiting, group.first - 1);
  else renew(state, ROOT, group.first);
  const open = top(state);
  // "Team, *take* note": the person spoken to is no subject.
  if (behind.mark !== '' || polite) open.subject = null;
  const node = fill(state, open, group);
  if (node.link.type === 'root' && node.subject === null)
    node.link = link('root', null, 'imperative', [group.head, group.head]);
  return node;
}

/** Has a form after which a bare verb can go on: "will meet", "to meet", "meet!" */
function goesOnBare({group}: Node): boolean {
  return group !== null && (group.modal !== null || group.shape === 'infinitive' || group.shape === 'base');
}
