/** The nouns of a clause that a number, date or place in it may be said of. */
import type {Token} from '../../model.js';

/** The nearest noun to the left that the span completes: "toll at 40 per cent", "yield to 30 litres". */
export function governorOf(before: readonly Token[], skip: (token: Token) => boolean): Token | null {
  return before.slice(-6).findLast((token) => token.pos === 'NOUN' && !skip(token)) ?? null;
}

/** Head of the first noun phrase of the clause. */
export function subjectOf(before: readonly Token[]): Token | null {
  let head: Token | null = null;
  for (const token of before) {
    if (token.pos === 'NOUN' || token.pos === 'PROPN') head = token;
    else if (head !== null || token.pos === 'VERB' || token.pos === 'ADP') break;
  }
  return head;
}

/** "the number of families": what is numbered. */
export function numberedOf(before: readonly Token[]): Token | null {
  const number = before.findIndex(({lower}) =>
    /^(?:number|total|count|share|proportion|percentage)$/u.test(lower),
  );
  if (number < 0 || before[number + 1]?.lower !== 'of') return null;
  const noun = before.findIndex(({pos}, at) => at > number + 1 && pos === 'NOUN');
  if (noun < 0 || noun > number + 4) return null;
  let head = noun;
  while (before[head + 1]?.pos === 'NOUN') head++;
  return before[head] ?? null;
}

/** Head of what completes the span: "2 billion in capital", "ten years in jail", "12 per cent of the patients". */
export function completing(tokens: readonly Token[], at: number): Token | null {
  if (!/^(?:in|of|for|behind)$/u.test(tokens[at]?.lower ?? '')) return null;
  let next = at + 1;
  while (next < at + 4 && isDetermining(tokens[next])) next++;
  if (tokens[next]?.pos !== 'NOUN') return null;
  while (tokens[next + 1]?.pos === 'NOUN') next++;
  const head = tokens[next];
  return head &&
    !/^(?:year|month|week|day|hour|time|case|total|row|place|all|man|woman|person|child)$/u.test(head.lemma)
    ? head
    : null;
}

/** "the", "its", "new"; "them" by itself is what is meant. */
function isDetermining(token: Token | undefined): boolean {
  return /^(?:DET|ADJ)$/u.test(token?.pos ?? '') || /^(?:its|his|her|their|our)$/u.test(token?.lower ?? '');
}

export function modifierOf(tokens: readonly Token[], noun: Token): Token | null {
  const before = tokens[tokens.indexOf(noun) - 1];
  return before?.pos === 'NOUN' ? before : null;
}

/** "expects the line to open": the noun before the infinitive is its subject. */
export function infinitiveSubjectOf(before: readonly Token[]): Token | null {
  const to = before.findLastIndex((token, at) => token.lower === 'to' && before[at + 1]?.pos === 'VERB');
  const noun = before[to - 1];
  return to > 1 && noun?.pos === 'NOUN' ? noun : null;
}

/** What a clause without a subject says more of: "stray dogs, put at…", "a fee that has fallen to…". */
export function antecedentOf(tokens: readonly Token[], from: number): Token | null {
  let at = from - 1;
  while (at >= 0 && /^(?:,|who|which|that|–|—)$/u.test(tokens[at]?.lower ?? '')) at--;
  const token = tokens[at];
  return token?.pos === 'NOUN' ? token : null;
}
