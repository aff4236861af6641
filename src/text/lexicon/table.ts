/** Finds a word in a table of the lexicon: entries `word=value;` in code-unit order, in one string, never split. */

/** The value that `table` holds for `word`; undefined where it has none. Takes time in the logarithm of the table's length. */
export function lookup(table: string, word: string): string | undefined {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : table.lastIndexOf(';', middle - 1) + 1;
    const equals = table.indexOf('=', start);
    const end = table.indexOf(';', equals);
    const found = table.slice(start, equals);
    if (found === word) return table.slice(equals + 1, end);
    if (found < word) low = end + 1;
    else high = start;
  }
  return undefined;
}
