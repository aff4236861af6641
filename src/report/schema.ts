/** The validator of the JSON report, version 1, from which its JSON Schema is made. */
import * as z from 'zod';
import {contradictions} from './integrity.js';
import type {ReviewedReport} from './remarks.js';
import {article, change, type DeepReadonly, range, sentences, status, type Within} from './schema-parts.js';

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
