/** Prepositions and conjunctions of more than one word. */

import type {Word} from './words.js';

const PREPOSITIONS =
  'according to|ahead of|apart from|as a result of|as for|as of|as part of|as to|as well as|because of|by means of|by virtue of|' +
  'contrary to|depending on|due to|except for|in accordance with|in addition to|in case of|in charge of|in exchange for|' +
  'in favor of|in favour of|in front of|in lieu of|in light of|in line with|in place of|in response to|in return for|' +
  'in spite of|in terms of|in the event of|in view of|in the face of|in the wake of|instead of|next to|on account of|' +
  'on behalf of|on top of|other than|out of|owing to|prior to|rather than|regardless of|short of|such as|thanks to|up to|' +
  'with regard to|with respect to|at risk of|on the verge of|on the brink of|on the point of|with a view to';

const CONJUNCTIONS =
  'as if|as long as|as soon as|as though|as far as|as well as|by the time|even after|even as|even before|even if|even though|' +
  'even when|except that|given that|if only|in case|in order for|in order that|in order|in the event that|in the hope that|now that|' +
  'on condition that|only if|provided that|providing that|so as|so long as|so that|the moment|up until|what if|whether or not|' +
  'much as|just as|only when|only after|not until|seeing that|on the understanding that|in the belief that|for fear that|' +
  'on the grounds that|to the extent that|insofar as|such that|every time|the day|whether or not';

const ADVERBS =
  'at all|by no means|in no way|far from|as yet|so far|of course|in fact|at last|at once|at first|once again|once more|for now|for good|' +
  'for the time being|at least|at most|at best|at worst|more than|less than|fewer than|no more than|no less than|no fewer than|as many as|as much as';

/** Before a number alone: "more than six people". */
const BEFORE_NUMBER = /(?: than|^at (?:least|most)|^as (?:many|much) as)$/u;

interface Multiword {
  readonly kind: 'preposition' | 'marker' | 'adverb';
  readonly parts: readonly string[];
}

const BY_FIRST = new Map<string, Multiword[]>();
for (const [kind, list] of [
  ['preposition', PREPOSITIONS],
  ['marker', CONJUNCTIONS],
  ['adverb', ADVERBS],
] as const)
  for (const entry of list.split('|')) {
    const parts = entry.split(' ');
    const rows = BY_FIRST.get(parts[0] as string) ?? [];
    BY_FIRST.set(parts[0] as string, [...rows, {kind, parts}]);
  }

/** The longest entry that starts at word `first`; null where none does. */
export function multiwordAt(words: readonly Word[], first: number): Multiword | null {
  let longest: Multiword | null = null;
  for (const row of BY_FIRST.get(words[first]?.lower ?? '') ?? [])
    if (row.parts.length > (longest?.parts.length ?? 0) && fits(row, words, first)) longest = row;
  return longest;
}

function fits({kind, parts}: Multiword, words: readonly Word[], first: number): boolean {
  if (!parts.every((part, offset) => words[first + offset]?.lower === part)) return false;
  const after = words[first + parts.length];
  // "is due to sail" holds no "due to".
  if (parts[0] === 'due' && after?.form === 'base') return false;
  return (
    kind !== 'adverb' || !BEFORE_NUMBER.test(parts.join(' ')) || after?.pos === 'NUM' || after?.pos === 'SYM'
  );
}
