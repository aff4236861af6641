/** How near two figures are, whatever they are of. */
import type {Quantity} from '../../model.js';
import {sizeOfUnit} from '../../text/units.js';

/** Small enough to be met with by chance. */
export function isSmall({value, unit}: Quantity): boolean {
  return unit === null && value !== null && value <= 12;
}

/** Numbers many times one another seldom tell of one thing. */
export function farApart(a: Quantity, b: Quantity): number {
  const [left, right] = sizes(a, b);
  if (!left || !right) return 0;
  const apart = Math.abs(Math.log10(left / right));
  return apart > 2.5 ? -3 : apart > 1.5 ? -1 : 0;
}

/** The same figure of the same unit; words without a figure ("dozens") must be the same words. */
export function isSameNumber(a: Quantity, b: Quantity): boolean {
  if (a.value === null || b.value === null) return a.text.toLowerCase() === b.text.toLowerCase();
  if (a.unit === b.unit) return a.value === b.value;
  const [left, right] = sizes(a, b);
  return (
    sizeOfUnit(a.unit) !== null && left !== null && right !== null && Math.abs(left - right) < ROUNDED * left
  );
}

/** "10 miles" and "16 km" are the same, as far as news rounds. */
const ROUNDED = 0.02;

/** Both values, in one unit where theirs differ and can be converted. */
function sizes(a: Quantity, b: Quantity): readonly [number | null, number | null] {
  if (a.unit === b.unit || a.value === null || b.value === null) return [a.value, b.value];
  const [one, other] = [sizeOfUnit(a.unit), sizeOfUnit(b.unit)];
  return one === null || other === null ? [a.value, b.value] : [a.value * one, b.value * other];
}

/** Share by which a number told exactly may differ from the one that was rounded before. */
const NEAR = 0.05;
const ABOUT =
  /^(?:about|some|around|roughly|approximately|nearly|almost|an estimated|estimated|over|more than|just)\b/iu;

/** "some 2,900 metres" and "2,911 metres": two large figures are seldom so near by chance. */
export function nearly(a: Quantity, b: Quantity): number {
  if (a.unit === 'percent' || a.value === null || b.value === null || a.unit !== b.unit) return 0;
  // Of measures a story tells few: there less will do.
  const [least, share] = sizeOfUnit(a.unit) === null ? [100, NEAR] : [20, 2 * NEAR];
  if (Math.min(a.value, b.value) < least || Math.abs(a.value - b.value) > share * a.value) return 0;
  return ABOUT.test(a.text) || ABOUT.test(b.text) ? 1.5 : 0.75;
}
