/** The scale of factuality as a small drawing: a ring where the old status stood, a dot where the new one stands. */
import {s} from 'hastscript';
import {FACTUALITY_SCALE, type Factuality} from '../../model.js';
import type {Content} from './nodes.js';

const STEP = 16;
const MIDDLE = 7;

/** For the eye alone: the words stand in the table. Certainly not is at the left, fact at the right. */
export function scale(old: Factuality, now: Factuality): Content {
  const x = (step: number) => MIDDLE + step * STEP;
  const at = (factuality: Factuality) => x(FACTUALITY_SCALE.indexOf(factuality));
  const end = x(FACTUALITY_SCALE.length - 1);
  return s('svg', {className: ['scale'], viewBox: `0 0 ${end + MIDDLE} ${2 * MIDDLE}`, ariaHidden: 'true'}, [
    s(
      'title',
      {},
      'From certainly not, at the left, to fact: the ring is the old status, the dot the new one',
    ),
    s('path', {className: ['axis'], d: `M${MIDDLE} ${MIDDLE}H${end}`}),
    ...FACTUALITY_SCALE.map((_, step) => s('path', {className: ['axis'], d: `M${x(step)} 4V10`})),
    s('circle', {className: ['was'], cx: at(old), cy: MIDDLE, r: 5.5}),
    s('circle', {className: ['is'], cx: at(now), cy: MIDDLE, r: old === now ? 3 : 4.5}),
  ]);
}
