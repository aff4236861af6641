/** What a reviewer said, as single marks that can be stored one by one, and put together as opinions. */
import type {Report} from '../model.js';
import type {Verdict} from '../report/remarks.js';
import {type Subject, subjectsOf} from './subjects.js';

/** One thing said of one subject; `null` and `false` take back what was said before. */
export type Mark = {readonly subject: Subject} & (
  | {readonly aspect: 'reviewed'; readonly value: boolean}
  | {readonly aspect: 'verdict'; readonly value: Verdict | null}
  | {readonly aspect: 'note'; readonly value: string | null}
);

/** A mark with the moment at which it was made, in ISO 8601. */
export type DatedMark = Mark & {readonly at: string};

/** All that stands said of one subject. */
export interface Opinion {
  readonly subject: Subject;
  readonly reviewed: boolean;
  readonly verdict: Verdict | null;
  readonly note: string | null;
}

/** Opinions by the key of their subject. */
export type Opinions = Readonly<Record<string, Opinion>>;

export const NO_OPINIONS: Opinions = {};

/** What stands said of a subject, if only that nothing was. */
export function opinionOn(opinions: Opinions, subject: Subject): Opinion {
  return opinions[subject.key] ?? {subject, reviewed: false, verdict: null, note: null};
}

/** The opinions after a mark. */
export function withMark(opinions: Opinions, {subject, aspect, value}: Mark): Opinions {
  return {...opinions, [subject.key]: {...opinionOn(opinions, subject), [aspect]: value}};
}

/** Puts marks together, in whatever order they come: of two on the same the later holds. */
export function opinionsFrom(marks: readonly DatedMark[]): Opinions {
  return marks
    .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
    .reduce<Opinions>(withMark, NO_OPINIONS);
}

/** Opinions on what the report says no more, by topic and statement. */
export function staleOpinions(report: Report, opinions: Opinions): readonly Opinion[] {
  const all = Object.values(opinions);
  if (all.length === 0) return all;
  const said = new Set(
    [...subjectsOf(report).values()].flatMap(({whole, changes}) => [whole, ...changes]).map(({key}) => key),
  );
  return all
    .filter(({subject, reviewed, verdict, note}) => {
      return !said.has(subject.key) && (reviewed || verdict !== null || note !== null);
    })
    .toSorted((a, b) => byText(a.subject.topic, b.subject.topic) || byText(a.subject.key, b.subject.key));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
