/** The validator of the JSON report, version 1, from which its JSON Schema is made. */
import * as z from 'zod';
import {contradictions} from './integrity.js';
import type {ReviewedReport} from './remarks.js';

const offset = z.int().nonnegative();
const sentenceNumber = z.int().nonnegative().describe('Number of a sentence, counted from 0');
const range = z.tuple([offset, offset]).describe('Half-open range of offsets into the text');
const sentences = z.array(sentenceNumber);

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

const status = z
  .strictObject({
    label: z.string().min(1).describe('A few of the words of the text, such as "doubtful"'),
    factuality,
    event: z.string().describe('Lemma of the event that the status is of'),
    source: z.string().nullable().describe('Who is said to say so; null for the author'),
    evidence,
    cues: z.array(z.strictObject(span)).describe('The telling words in the evidence'),
  })
  .meta({id: 'Status', description: 'Where a topic stands, as the text says it'});

const fact = z
  .strictObject({
    text: z.string().min(1).describe('The words of the text'),
    value: z.string().nullable().describe('The date in ISO 8601, or the number, that the words stand for'),
    evidence,
  })
  .meta({id: 'Fact'});

const change = z
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

const topicSide = z
  .strictObject({sentences, status: status.nullable()})
  .nullable()
  .meta({description: 'What one article says of the topic; null where it is silent'});

const topic = z
  .strictObject({
    id: z.string().min(1).describe('Unique in the report'),
    label: z.string().min(1),
    aliases: z.array(z.string()).describe('Other names for it, best first'),
    kind: z.enum(['changed', 'unchanged', 'dropped', 'added']),
    old: topicSide,
    new: topicSide,
    changes: z.array(change),
  })
  .meta({id: 'Topic', description: 'What a set of sentences, in one article or both, is about'});

const edit = z.strictObject({op: z.enum(['keep', 'delete', 'insert']), old: range, new: range}).meta({
  id: 'Edit',
  description: 'Laid end to end, the edits of a link rebuild its sentences on both sides',
});

const link = z
  .strictObject({
    relation: z.enum(['same', 'edited', 'reworded']),
    moved: z.boolean().describe('Whether it stands out of the order that the other links keep'),
    old: sentences,
    new: sentences,
    score: z.number().min(0).max(1).describe('Similarity'),
    edits: z.array(edit),
  })
  .meta({id: 'Link', description: 'Sentences, one or more a side, that say the same or nearly so'});

const sentence = z
  .strictObject({
    ...span,
    text: z.string(),
    heading: z.boolean(),
    block: z.int().nonnegative().describe('Number of the paragraph or heading that it stands in, from 0'),
  })
  .meta({id: 'Sentence'});

const article = z
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

const remark = {
  verdict: z.enum(['right', 'wrong']).nullable().describe('Whether what the report says is right'),
  note: z.string().nullable(),
};

const review = z
  .strictObject({
    topics: z.array(
      z.strictObject({
        ...remark,
        topic: z.string().describe('Id of the topic'),
        reviewed: z.boolean(),
        changes: z.array(
          z.strictObject({
            ...remark,
            change: z.int().nonnegative().describe('Number of the change in the topic, from 0'),
          }),
        ),
      }),
    ),
    stale: z
      .array(z.strictObject({...remark, topic: z.string(), statement: z.string(), reviewed: z.boolean()}))
      .describe('What was said of statements that the report no longer makes'),
  })
  .meta({id: 'Review', description: 'What reviewers said of the report; only where it was asked for'});

const report = z.strictObject({
  schemaVersion: z.literal(1),
  relation: z
    .enum(['identical', 'revision', 'follow-up', 'unrelated'])
    .describe('What the new article is to the old'),
  summary: z.string().describe('One sentence that sums up'),
  warnings: z.array(z.string()),
  old: article,
  new: article,
  topics: z.array(topic).describe('By weight: status changes, other changes, added, dropped, unchanged'),
  links: z.array(link),
  review: review.exactOptional(),
});

type DeepReadonly<T> = {readonly [K in keyof T]: DeepReadonly<T[K]>};
type Within<A extends B, B> = A;

/** Compiles only where every `Report` of the model, reviewed or not, has the shape of the schema. */
export type ReportJson = Within<ReviewedReport, DeepReadonly<z.infer<typeof report>>>;

/** Compiles only where the schema lets nothing through that is no `Report`. Checks what depends on the data too. */
export const reportSchema: z.ZodType<ReportJson> = report.superRefine((told, context) => {
  for (const {path, message} of contradictions(told)) {
    context.addIssue({code: 'custom', path: [...path], message});
  }
});

/** JSON Schema, draft 2020-12. It says the shape; what a schema can't say, such as offsets in range, is left out. */
export function reportJsonSchema(): object {
  const {$schema, ...schema} = z.toJSONSchema(report, {target: 'draft-2020-12'});
  return {
    $schema,
    title: 'storydiff report, version 1',
    description:
      'How a story moved between two articles. Offsets count UTF-16 code units into the text of the article, with the end exclusive; sentences count from 0.',
    ...schema,
  };
}
