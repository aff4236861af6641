/** What the schemas of all reports are built from. */
import * as z from 'zod';

export const offset = z.int().nonnegative();
export const sentenceNumber = z.int().nonnegative().describe('Number of a sentence, counted from 0');
export const range = z.tuple([offset, offset]).describe('Half-open range of offsets into the text');
export const sentences = z.array(sentenceNumber);

const span = {
  start: offset.describe('Offset into the text of the article, in UTF-16 code units'),
  end: offset.describe('Offset behind the last code unit'),
};

const evidence = z.strictObject({sentence: sentenceNumber, ...span}).meta({
  id: 'Evidence',
  description: 'The words that prove a statement, inside one sentence of the article',
});

const factuality = z.enum(['CT-', 'PR-', 'PS-', 'Uu', 'PS+', 'PR+', 'CT+']).meta({
  id: 'Factuality',
  description:
    'What the text says of being so, on the scale of FactBank: certainly not, probably not, possibly not, left open, possible, probable, fact',
});

export const status = z
  .strictObject({
    label: z.string().min(1).describe('A few of the words of the text, such as "doubtful"'),
    factuality,
    event: z.string().describe('Lemma of the event that the status is of'),
    source: z.string().nullable().describe('Who is said to say so; null for the author'),
    evidence,
    cues: z.array(z.strictObject(span)).describe('The telling words in the evidence'),
  })
  .meta({id: 'Status', description: 'Where a topic stands, as the text says it'});

export const fact = z
  .strictObject({
    text: z.string().min(1).describe('The words of the text'),
    value: z.string().nullable().describe('The date in ISO 8601, or the number, that the words stand for'),
    evidence,
  })
  .meta({id: 'Fact'});

export const change = z
  .discriminatedUnion('type', [
    z.strictObject({type: z.literal('status'), old: status, new: status}),
    z.strictObject({
      type: z.enum(['role', 'date', 'place', 'number', 'name', 'wording']),
      slot: z.string().describe('What the fact is about: an office, the event of a date, the thing counted'),
      old: fact,
      new: fact,
    }),
  ])
  .meta({id: 'Change', description: 'A difference inside a topic'});

const sentence = z
  .strictObject({
    ...span,
    text: z.string(),
    heading: z.boolean(),
    block: z.int().nonnegative().describe('Number of the paragraph or heading that it stands in, from 0'),
  })
  .meta({id: 'Sentence'});

export const article = z
  .strictObject({
    path: z.string().nullable().describe('Where it was read from; null for text handed in'),
    title: z.string().nullable(),
    date: z.string().nullable().describe('ISO 8601; null where the article states none'),
    source: z.string().nullable().describe('Who published or wrote it'),
    words: z.int().nonnegative(),
    text: z.string(),
    sentences: z.array(sentence),
    unplaced: sentences.describe('The sentences that belong to no topic'),
  })
  .meta({id: 'Article'});

/** What a schema infers, as the model has it. */
export type DeepReadonly<T> = {readonly [K in keyof T]: DeepReadonly<T[K]>};
/** Compiles only where `A` has the shape of `B`. */
export type Within<A extends B, B> = A;
