/** The form in which marks and pairs are stored, and its validator: what was stored may have been tampered with. */
import * as z from 'zod';
import type {DatedMark} from './marks.js';
import type {PairIdentity} from './pairs.js';

const subject = z.strictObject({
  key: z.string().regex(/^[0-9a-f]{32}$/),
  topic: z.string(),
  statement: z.string(),
});

const common = {version: z.literal(1), subject, at: z.iso.datetime()};

const mark = z.discriminatedUnion('aspect', [
  z.strictObject({...common, aspect: z.literal('reviewed'), value: z.boolean()}),
  z.strictObject({...common, aspect: z.literal('verdict'), value: z.enum(['right', 'wrong']).nullable()}),
  z.strictObject({...common, aspect: z.literal('note'), value: z.string().nullable()}),
]);

const article = z.strictObject({digest: z.string(), path: z.string().nullable()});
const pair = z.strictObject({version: z.literal(1), old: article, new: article});

/** The name under which a mark is stored: one for all that is said of the aspect, so that the last word replaces others. */
export function markName({subject: {key}, aspect}: DatedMark): string {
  return `${key}.${aspect}`;
}

export function storedMark(made: DatedMark): unknown {
  return {version: 1, ...made};
}

export function storedPair({old, new: now}: PairIdentity): unknown {
  return {version: 1, old, new: now};
}

/** Null for what is no mark. */
export function markFrom(stored: unknown): DatedMark | null {
  const {success, data} = mark.safeParse(stored);
  if (!success) return null;
  const {version: _, ...made} = data;
  return made;
}

/** Null for what is no pair. */
export function pairFrom(stored: unknown): PairIdentity | null {
  const {success, data} = pair.safeParse(stored);
  return success ? {old: data.old, new: data.new} : null;
}
