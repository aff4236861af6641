/** src/text/remember.ts while mutants run: what was worked out under one mutant is forgotten before the next. */
const memories: Map<string, unknown>[] = [];

export function forget(): void {
  for (const memory of memories) memory.clear();
}

export function remember<Result>(workOut: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  memories.push(known);
  return (word) => {
    if (!known.has(word)) known.set(word, workOut(word));
    return known.get(word) as Result;
  };
}
