/** What an embedding word says of the thing that it embeds: the row type of the signature tables. */

/**
 * How the embedded thing stands to the word:
 * - `that`: a clause with its own subject, "that" or not ("said it would")
 * - `whether`: an embedded question ("asked whether", "knows why")
 * - `to`: an infinitive, of the same or another subject ("hopes to win", "asked him to go")
 * - `ing`: a gerund, with or without preposition ("stopped selling", "succeeded in selling")
 * - `object`: an event noun as object, or behind a noun's preposition ("cancelled the visit", "hopes of a deal")
 * - `+for`, `+to`, …: an event noun behind a verb's or adjective's own preposition ("hopes for a deal")
 * - `subject`: an event noun, or anything, as subject ("the visit is doubtful")
 */
export type Complement = 'that' | 'whether' | 'to' | 'ing' | 'object' | 'subject' | `+${string}`;

/** `so` and `not`: score of the embedded thing, from -3 to 3, where the word itself holds, and where it is denied. */
export interface Signature {
  /** "attitude.hope": the table and the word. */
  readonly rule: string;
  readonly takes: Complement;
  readonly so: number;
  readonly not: number;
  readonly example: string;
}

/** Lemmas (parted by "|"), what they take (parted by blanks), score if so, score if not, an example sentence. */
export type SignatureRow = readonly [lemmas: string, takes: string, so: number, not: number, example: string];

/** "hope to" → its signature; the key of a table is `lemma takes`. */
export type SignatureTable = ReadonlyMap<string, Signature>;

/** Rows written earlier win. `name` begins the rules' ids. */
export function signatures(name: string, rows: readonly SignatureRow[]): SignatureTable {
  const table = new Map<string, Signature>();
  for (const [lemmas, takes, so, not, example] of rows)
    for (const lemma of lemmas.split('|'))
      for (const complement of takes.split(' ') as Complement[]) {
        const key = `${lemma} ${complement}`;
        if (!table.has(key))
          table.set(key, {
            rule: `${name}.${lemma.replaceAll(' ', '-')}`,
            takes: complement,
            so,
            not,
            example,
          });
      }
  return table;
}
