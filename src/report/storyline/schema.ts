/** The validator of the JSON storyline, version 1, from which its JSON Schema is made. */
import * as z from 'zod';
import type {StorylineReport} from '../../model.js';
import {article, change, type DeepReadonly, fact, sentences, status, type Within} from '../schema-parts.js';
import {storylineContradictions} from './integrity.js';

const articleNumber = z.int().nonnegative().describe('Number of an article, counted from 0');

const cell = z
  .strictObject({
    sentences,
    status: status.nullable(),
    compared: z
      .boolean()
      .describe(
        'Whether a comparison with the article before or after that speaks of the topic states the status; else the best clause of this article does, alone',
      ),
  })
  .meta({id: 'Cell', description: 'What one article says of a topic'});

const move = z
  .strictObject({
    from: articleNumber,
    to: articleNumber,
    kind: z.enum(['changed', 'unchanged']),
    changes: z.array(change),
  })
  .meta({
    id: 'Move',
    description:
      'What became of a topic from one article to the next that speaks of it; articles between them are silent',
  });

const topic = z
  .strictObject({
    id: z.string().min(1).describe('Unique in the storyline'),
    label: z.string().min(1),
    aliases: z.array(z.string()).describe('Other names for it, best first'),
    cells: z.array(cell.nullable()).describe('One an article; null where the article is silent'),
    moves: z.array(move).describe('Between neighbours that speak of it, in their order'),
  })
  .meta({id: 'Topic', description: 'What a set of sentences of any of the articles is about'});

const track = z
  .strictObject({
    type: z.enum(['role', 'date', 'place', 'number', 'name', 'wording']),
    slot: z.string().describe('What the fact is about: an office, the event of a date, the thing counted'),
    topic: z.string().describe('Id of the topic that it is told under'),
    facts: z.array(fact.nullable()).describe('One an article; null where the article does not state it'),
  })
  .meta({id: 'Track', description: 'A fact that changed at least once, over time'});

const storyline = z.strictObject({
  schemaVersion: z.literal(1),
  summary: z.string().describe('One sentence that sums up'),
  warnings: z.array(z.string()),
  articles: z.array(article).describe('In the order of their dates'),
  topics: z.array(topic).describe('Those that more articles speak of first'),
  tracks: z.array(track),
});

/** Compiles only where every `StorylineReport` of the model has the shape of the schema. */
export type StorylineJson = Within<StorylineReport, DeepReadonly<z.infer<typeof storyline>>>;

/** Compiles only where the schema lets nothing through that is no `StorylineReport`. Checks what depends on the data too. */
export const storylineSchema: z.ZodType<StorylineJson> = storyline.superRefine((told, context) => {
  for (const {path, message} of storylineContradictions(told))
    context.addIssue({code: 'custom', path: [...path], message});
});

/** JSON Schema, draft 2020-12. It says the shape; what a schema can't say, such as offsets in range, is left out. */
export function storylineJsonSchema(): object {
  const {$schema, ...schema} = z.toJSONSchema(storyline, {target: 'draft-2020-12'});
  return {
    $schema,
    title: 'storydiff storyline, version 1',
    description:
      'How a story went over several articles: topics by dates. Offsets count UTF-16 code units into the text of the article, with the end exclusive; articles and sentences count from 0.',
    ...schema,
  };
}
