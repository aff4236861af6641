// The rows of the topic list as lines: kind, label, and beneath it what moved.
import type {ComparedTopic} from '../model.js';
import {count, factLabel, factWords, KIND_ORDER, KIND_WORDS, RETOLD} from '../report/words.js';
import {type Judged, judgedWords, REVIEWED} from './judged.js';
import {hang, indent, type Line, line, lineWidth, padEnd, segment, withRoles} from './lines.js';
import type {Row} from './rows.js';
import {wrap} from './wrap.js';

/** What the row says, in at most `width` columns; the first column is free for the cursor's mark. */
export function rowLines(row: Row, judged: Judged | null, width: number): readonly Line[] {
  if (row.kind !== 'topic')
    return hang(line(' '.repeat(MARGIN)), wrap(line(words(row), 'quiet'), width - MARGIN));
  const {topic} = row;
  const {glyph, word} = KIND_WORDS[topic.kind];
  const reviewed = judged?.whole.reviewed ? REVIEWED : ' ';
  const kind: Line = [
    segment(' '),
    segment(reviewed, 'strong'),
    segment(` ${glyph} ${word.padEnd(widestWord)} `, topic.kind),
  ];
  const label = wrap(
    line(topic.label, topic.kind === 'unchanged' ? 'unchanged' : 'strong'),
    width - KIND_COLUMNS - MARGIN,
  );
  const beneath = beneathLines(topic, judged, width - GIST_INDENT);
  return [...hang(kind, label), ...indent(beneath, GIST_INDENT)];
}

// What moved, and what was said of it: behind it where there is room, else on a line of its own.
function beneathLines(topic: ComparedTopic, judged: Judged | null, width: number): readonly Line[] {
  const moved = wrap(movedLine(topic), width);
  const said = judged === null ? [] : judgedWords(judged);
  const last = moved.at(-1) ?? [];
  if (said.length === 0) return lineWidth(last) === 0 ? [] : moved;
  if (lineWidth(last) === 0) return [said];
  const room = lineWidth(last) + GAP.length + lineWidth(said) <= width;
  return room ? [...moved.slice(0, -1), [...last, segment(GAP), ...said]] : [...moved, said];
}

const GAP = '  ';

function words(row: Exclude<Row, {readonly kind: 'topic'}>): string {
  return row.kind === 'rest'
    ? 'sentences in no topic'
    : `! ${count(row.count, 'mark')} on what is said no more`;
}

/** The row as the cursor shows it: marked at the left, and inverse to the edge while its pane has the focus. */
export function underCursor(
  lines: readonly Line[],
  {focused, width}: {readonly focused: boolean; readonly width: number},
): readonly Line[] {
  return lines.map(([margin, ...rest]) => {
    const marked = [segment(`▌${(margin?.text ?? '').slice(1)}`), ...rest];
    return focused
      ? padEnd(marked, width).map(({text}) => segment(text, 'active'))
      : withRoles(marked, 'strong');
  });
}

const widestWord = Math.max(...KIND_ORDER.map((kind) => KIND_WORDS[kind].word.length));
/** The cursor's mark, the reviewed mark, a space. */
const MARGIN = 3;
/** Glyph, space, word, space. */
const KIND_COLUMNS = widestWord + 3;
const GIST_INDENT = MARGIN + 2;

/** The most telling change: the status, else the first fact; how many others there are behind it. */
export function movedLine(topic: ComparedTopic): Line {
  const others = topic.changes.length - 1;
  const more = others > 0 ? [segment(`, ${others} more`, 'quiet')] : [];
  const status = topic.changes.find((change) => change.type === 'status');
  if (status !== undefined) return [...move(status.old.label, status.new.label), ...more];
  const fact = topic.changes.find((change) => change.type !== 'status');
  if (fact !== undefined) {
    const {old, new: now, type} = fact;
    return [segment(`${factLabel(fact)}: `), ...move(factWords(old, type), factWords(now, type)), ...more];
  }
  if (topic.kind === 'changed') return line(RETOLD, 'quiet');
  const stands = topic.new?.status ?? topic.old?.status;
  return stands ? line(stands.label, 'quiet') : [];
}

function move(old: string, now: string): Line {
  return [segment(old, 'old'), segment(' → ', 'strong'), segment(now, 'new', 'strong')];
}
