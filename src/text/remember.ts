/** Remembers what was worked out for a word, or a longer text: a story says the same again and again. */

/** More words than the longest story has; a process that reads one story after another starts afresh then. */
const MOST = 50_000;

/** `workOut`, which must depend on nothing but the word, but once a word. */
export function remember<Result>(workOut: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as Result;
    const result = workOut(word);
    if (known.size >= MOST) known.clear();
    known.set(word, result);
    return result;
  };
}
