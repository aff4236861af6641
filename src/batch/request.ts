/** What a line of a batch asks for: a pair of articles under an id. */
import * as z from 'zod';
import {cleanLine} from '../io/clean.js';
import {STDIN} from '../io/stdin.js';
import {isoDay, parseDay} from '../text/calendar.js';
import type {Line} from './lines.js';

export type Id = string | number;

/** Either its text or where to read it; the date (ISO 8601) and the title go before what the text states. */
export type GivenArticle = {readonly date?: string | null; readonly title?: string | null} & (
  | {readonly text: string}
  | {readonly path: string}
);

export interface Request {
  readonly id: Id;
  readonly old: GivenArticle;
  readonly new: GivenArticle;
}

/** In one line; `id` is null where it can't be told. */
export interface Refusal {
  readonly id: Id | null;
  readonly error: string;
}

const SHAPE = '{"id": …, "old": {"text" or "path": …}, "new": {…}}';

const NO_ID = 'must be a string or a whole number below 2^53';
const id = z.union([z.string(), z.int(NO_ID)], NO_ID);
const string = z.string('must be a string');

const day = string.transform((stated, context) => {
  const found = parseDay(stated);
  if (found) return isoDay(found);
  context.addIssue('must be a day, such as 2018-09-03');
  return z.NEVER;
});

const article = z
  .strictObject(
    {
      text: string.optional(),
      path: string.refine((path) => path !== STDIN, 'is where the lines come from').optional(),
      date: day.nullish(),
      title: string.transform(cleanLine).nullish(),
    },
    {error: refusing('text, path, date, title', 'must be an object with text or path')},
  )
  .transform(({text, path, date = null, title = null}, context): GivenArticle => {
    if (text !== undefined && path === undefined) return {text, date, title};
    if (path !== undefined && text === undefined) return {path, date, title};
    context.addIssue('takes text or path, one of them');
    return z.NEVER;
  });

const request = z.strictObject(
  {id, old: article, new: article},
  {error: refusing('id, old, new', `must be ${SHAPE}`)},
);

/** Unknown keys are refused: a mistyped one would change the report without a word. */
function refusing(known: string, otherwise: string) {
  return (issue: z.core.$ZodRawIssue): string =>
    issue.code === 'unrecognized_keys'
      ? `takes no ${(issue.keys as string[]).join(', ')}: there is ${known}`
      : otherwise;
}

/** What `line` asks for, or why nothing can be made of it. */
export function requestFrom(line: Line): Request | Refusal {
  const place = `line ${line.number}`;
  if ('problem' in line) return {id: null, error: `${place} ${line.problem}`};
  try {
    return requestOf(JSON.parse(line.text), place);
  } catch (error) {
    return {id: null, error: cleanLine(`${place} is not JSON: ${(error as Error).message}`)};
  }
}

/** The request that `value` is, or what is wrong with it; `place` names it where it has no id. */
export function requestOf(value: unknown, place: string): Request | Refusal {
  const {data, error} = request.safeParse(value);
  if (data) return data;
  const known = z.object({id}).safeParse(value).data?.id ?? null;
  const problem = wording(error);
  return {id: known, error: cleanLine(known === null ? `${place}: ${problem}` : problem)};
}

function wording({issues: [issue]}: z.ZodError): string {
  const path = issue?.path.join('.') ?? '';
  return `${path === '' ? 'the pair' : path} ${issue?.message}`;
}
