// All that is shown of one topic, as lines, with the places of its changes.
import type {ComparedTopic, Report} from '../../model.js';
import {KIND_WORDS} from '../../report/words.js';
import {type Columns, twoColumns} from '../layout.js';
import {blank, hang, indent, type Line, line, type Role, segment} from '../lines.js';
import type {Row} from '../rows.js';
import {wrap} from '../wrap.js';
import {factRows} from './facts.js';
import {type Group, linkedGroups, proofGroups, type Side, sentencesOf} from './groups.js';
import {sentenceLines} from './sentences.js';
import {standingLines, transitionLines} from './status.js';

export interface Detail {
  readonly lines: readonly Line[];
  /** For each change of the topic, from the top, the first and the last (exclusive) line that shows it. */
  readonly changes: readonly (readonly [from: number, to: number])[];
}

export interface DetailOptions {
  readonly report: Report;
  readonly width: number;
  readonly columns: Columns;
}

/** Columns kept free at the left, where the change that the reader is at gets its mark. */
const MARGIN = 2;

/** The detail of a row in at most `width` columns. */
export function detailOf(row: Row, options: DetailOptions): Detail {
  const inner = {...options, width: options.width - MARGIN};
  const detail = row.kind === 'topic' ? topicDetail(row.topic, inner) : restDetail(inner);
  return {lines: indent(detail.lines, MARGIN), changes: detail.changes};
}

function topicDetail(topic: ComparedTopic, options: DetailOptions): Detail {
  const {width} = options;
  const lines: Line[] = [...title(topic, options), blank];
  const changes: (readonly [number, number])[] = [];
  const add = (part: readonly Line[]) => {
    changes.push([lines.length, lines.length + part.length]);
    lines.push(...part);
  };
  const moves = topic.changes.filter((change) => change.type === 'status');
  for (const move of moves) {
    add(transitionLines(move, width));
    lines.push(blank);
  }
  const facts = factRows(topic, width);
  if (facts.length > 0) {
    lines.push(line('What changed', 'heading'));
    for (const fact of facts) add(fact);
    lines.push(blank);
  }
  const standing = moves.length === 0 ? standingLines(topic, width) : [];
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

function title(topic: ComparedTopic, {width, report}: DetailOptions): readonly Line[] {
  const {glyph, word} = KIND_WORDS[topic.kind];
  const kind = segment(`${glyph} ${word}`, topic.kind);
  const aliases =
    topic.aliases.length === 0
      ? []
      : hang(line('also: ', 'quiet'), wrap(line(topic.aliases.join('; '), 'quiet'), width - 6));
  return [
    ...wrap([segment(topic.label, 'heading'), segment('   '), kind], width),
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
  {report, width, columns}: DetailOptions,
): readonly Line[] {
  const both = sentencesOf(groups, 'old').length > 0 && sentencesOf(groups, 'new').length > 0;
  const side = both && twoColumns(width, columns);
  return [line(heading, 'heading'), ...sentenceLines({report, topic, groups, width, beside: side})];
}
