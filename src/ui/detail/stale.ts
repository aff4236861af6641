// What was said of statements that are made no more.
import type {Report} from '../../model.js';
import {type Opinions, staleOpinions} from '../../review/marks.js';
import {opinionLines, REVIEWED} from '../judged.js';
import {blank, type Line, line, segment} from '../lines.js';
import {wrap} from '../wrap.js';

export interface StaleOptions {
  readonly report: Report;
  readonly opinions: Opinions;
  readonly width: number;
}

/** All of it, in at most `width` columns. */
export function staleLines({report, opinions, width}: StaleOptions): readonly Line[] {
  const intro =
    'What was said of statements that storydiff no longer makes, because an article was edited or storydiff finds otherwise now. It is kept.';
  const said = staleOpinions(report, opinions).flatMap((opinion) => [
    blank,
    ...wrap([segment(opinion.subject.topic, 'heading'), segment(`   ${opinion.subject.statement}`)], width),
    ...(opinion.reviewed ? [line(`${REVIEWED} reviewed`, 'strong')] : []),
    ...opinionLines(opinion, width),
  ]);
  return [...wrap(line(intro, 'quiet'), width), ...said];
}
