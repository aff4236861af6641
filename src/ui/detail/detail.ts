// All that is shown of one topic, as lines, with the places of its changes.
import type {Change, ComparedTopic, Report} from '../../model.js';
import {KIND_WORDS} from '../../report/words.js';
import type {Opinions} from '../../review/marks.js';
import {type Judged, judgedTopic, opinionLines, REVIEWED} from '../judged.js';
import {type Columns, twoColumns} from '../layout.js';
import {blank, hang, indent, type Line, line, type Role, segment} from '../lines.js';
import type {Row} from '../rows.js';
import type {Folding} from '../state.js';
import {wrap} from '../wrap.js';
import {factRows} from './facts.js';
import {type Group, linkedGroups, proofGroups, type Side, sentencesOf} from './groups.js';
import {sentenceLines} from './sentences.js';
import {staleLines} from './stale.js';
import {standingLines, transitionLines} from './status.js';

export interface Detail {
  readonly lines: readonly Line[];
  /** For each change of the topic, from the top, the first and the last (exclusive) line that shows it. */
  readonly changes: readonly (readonly [from: number, to: number])[];
}

export interface DetailOptions {
  readonly report: Report;
  readonly opinions: Opinions;
  readonly width: number;
  /** Rows are dear: what takes many is said in few. */
  readonly short?: boolean | undefined;
  readonly columns: Columns;
  readonly folding: Folding;
}

/** Columns kept free at the left, where the change that the reader is at gets its mark. */
const MARGIN = 2;

/** The detail of a row in at most `width` columns. */
export function detailOf(row: Row, options: DetailOptions): Detail {
  const inner = {...options, width: options.width - MARGIN};
  const detail =
    row.kind === 'topic'
      ? topicDetail(row.topic, inner)
      : row.kind === 'rest'
        ? restDetail(inner)
        : {lines: staleLines(inner), changes: []};
  return {lines: indent(detail.lines, MARGIN), changes: detail.changes};
}

function topicDetail(topic: ComparedTopic, options: DetailOptions): Detail {
  const {report, opinions, width} = options;
  const judged = judgedTopic(report, opinions, topic);
  const lines: Line[] = [...title(topic, judged, options), blank];
  const changes: (readonly [number, number])[] = [];
  const add = (part: readonly Line[], change: Change) => {
    const opinion = judged?.changes[topic.changes.indexOf(change)];
    const said = opinion === undefined ? [] : indent(opinionLines(opinion, width - 2), 2);
    changes.push([lines.length, lines.length + part.length + said.length]);
    lines.push(...part, ...said);
  };
  const moves = topic.changes.filter((change) => change.type === 'status');
  for (const move of moves) {
    add(transitionLines(move, options), move);
    lines.push(blank);
  }
  const facts = topic.changes.filter((change) => change.type !== 'status');
  if (facts.length > 0) {
    lines.push(line('What changed', 'heading'));
    for (const [index, rows] of factRows(facts, width).entries()) {
      const fact = facts[index];
      if (fact !== undefined) add(rows, fact);
    }
    lines.push(blank);
  }
  const standing = moves.length === 0 ? standingLines(topic, options) : [];
  if (standing.length > 0) lines.push(...standing, blank);
  lines.push(...texts(topic, options));
  return {lines, changes};
}

function restDetail(options: DetailOptions): Detail {
  const {old, new: now} = options.report;
  const intro = 'Headlines, bylines, bridges and whatever else storydiff placed in no topic.';
  const groups = linkedGroups(options.report, old.unplaced, now.unplaced);
  return {
    lines: [
      ...wrap(line(intro, 'quiet'), options.width),
      blank,
      ...section('In no topic', null, groups, options),
    ],
    changes: [],
  };
}

function title(topic: ComparedTopic, judged: Judged | null, {width, report}: DetailOptions): readonly Line[] {
  const {glyph, word} = KIND_WORDS[topic.kind];
  const kind = segment(`${glyph} ${word}`, topic.kind);
  const reviewed = judged?.whole.reviewed ? [segment('   '), segment(`${REVIEWED} reviewed`, 'strong')] : [];
  const aliases =
    topic.aliases.length === 0
      ? []
      : hang(line('also: ', 'quiet'), wrap(line(topic.aliases.join('; '), 'quiet'), width - 6));
  return [
    ...wrap([segment(topic.label, 'heading'), segment('   '), kind, ...reviewed], width),
    ...(judged === null ? [] : opinionLines(judged.whole, width)),
    ...aliases,
    ...silence(topic, report, width),
  ];
}

function silence(topic: ComparedTopic, report: Report, width: number): readonly Line[] {
  if (topic.old !== null && topic.new !== null) return [];
  const [side, role]: readonly [Side, Role] = topic.old === null ? ['old', 'old'] : ['new', 'new'];
  return wrap([segment(`the ${dated(report, side)} article`, role), segment(' says nothing of it')], width);
}

function dated(report: Report, side: Side): string {
  const date = report[side].date;
  return date === null ? side : `${side} (${date})`;
}

function texts(topic: ComparedTopic, options: DetailOptions): readonly Line[] {
  const {report} = options;
  const proof = proofGroups(report, topic);
  const left = (side: Side) =>
    (topic[side]?.sentences ?? []).filter((n) => !sentencesOf(proof, side).includes(n));
  const rest = linkedGroups(report, left('old'), left('new'));
  const sections: (readonly Line[])[] = [];
  if (proof.length > 0) sections.push(section('The words that say so', topic, proof, options));
  if (rest.length > 0) {
    sections.push(section(proof.length > 0 ? 'Also on this topic' : 'On this topic', topic, rest, options));
  }
  return sections.flatMap((lines, index) => (index === 0 ? lines : [blank, ...lines]));
}

function section(
  heading: string,
  topic: ComparedTopic | null,
  groups: readonly Group[],
  {report, width, columns, folding}: DetailOptions,
): readonly Line[] {
  const both = sentencesOf(groups, 'old').length > 0 && sentencesOf(groups, 'new').length > 0;
  const side = both && twoColumns(width, columns);
  return [line(heading, 'heading'), ...sentenceLines({report, topic, groups, width, folding, beside: side})];
}
