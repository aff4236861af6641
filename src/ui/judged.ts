// What was said of a topic and of its changes, for the views.
import type {ComparedTopic, Report} from '../model.js';
import {VERDICT_WORDS} from '../report/remarks.js';
import {type Opinion, type Opinions, opinionOn} from '../review/marks.js';
import {subjectsOf} from '../review/subjects.js';
import {hang, type Line, line, type Segment, segment} from './lines.js';
import {wrap} from './wrap.js';

export interface Judged {
  readonly whole: Opinion;
  /** One for each change, in the order of the topic. */
  readonly changes: readonly Opinion[];
}

/** What was said of a topic of the report. */
export function judgedTopic(report: Report, opinions: Opinions, topic: ComparedTopic): Judged | null {
  const subjects = subjectsOf(report).get(topic);
  if (subjects === undefined) return null;
  return {
    whole: opinionOn(opinions, subjects.whole),
    changes: subjects.changes.map((subject) => opinionOn(opinions, subject)),
  };
}

export function isReviewed(report: Report, opinions: Opinions, topic: ComparedTopic): boolean {
  return judgedTopic(report, opinions, topic)?.whole.reviewed ?? false;
}

export const REVIEWED = '✓';
const NOTE = '✎';

/** In few words: "✗ wrong", "✗ 2 wrong", "✎ note"; empty where nothing was said. */
export function judgedWords({whole, changes}: Judged): readonly Segment[] {
  const all = [whole, ...changes];
  const verdicts = (['wrong', 'right'] as const).flatMap((verdict) => {
    const [glyph = '', word = ''] = VERDICT_WORDS[verdict].split(' ');
    const number = all.filter((opinion) => opinion.verdict === verdict).length;
    if (number === 0) return [];
    return [segment(number === 1 ? `${glyph} ${word}` : `${glyph} ${number} ${word}`, verdict)];
  });
  const notes = all.some(({note}) => note !== null) ? [segment(`${NOTE} note`, 'note')] : [];
  return [...verdicts, ...notes].flatMap((said, index) => (index === 0 ? [said] : [segment('  '), said]));
}

/** The verdict and the note in full; nothing where neither was given. */
export function opinionLines({verdict, note}: Opinion, width: number): readonly Line[] {
  return [
    ...(verdict === null ? [] : [line(VERDICT_WORDS[verdict], verdict)]),
    ...(note === null ? [] : hang(line(`${NOTE} `, 'note'), wrap(line(note, 'note'), width - 2))),
  ];
}
