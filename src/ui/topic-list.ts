// The rows of the topic list as lines: kind, label, and beneath it what moved.
import type {ComparedTopic} from '../model.js';
import {factLabel, factWords, KIND_ORDER, KIND_WORDS, RETOLD} from '../report/words.js';
import {hang, type Line, line, padEnd, segment, withRoles} from './lines.js';
import type {Row} from './rows.js';
import {wrap} from './wrap.js';

/** What the row says, in at most `width` columns; the first two columns are free for the cursor's mark. */
export function rowLines(row: Row, width: number): readonly Line[] {
  if (row.kind === 'rest') return hang(line('  '), wrap(line('sentences in no topic', 'quiet'), width - 2));
  const {topic} = row;
  const {glyph, word} = KIND_WORDS[topic.kind];
  const kind: Line = [segment('  '), segment(`${glyph} ${word.padEnd(widestWord)} `, topic.kind)];
  const label = wrap(
    line(topic.label, topic.kind === 'unchanged' ? 'unchanged' : 'strong'),
    width - KIND_COLUMNS - 2,
  );
  const beneath = movedLine(topic);
  return [
    ...hang(kind, label),
    ...(beneath.length === 0 ? [] : hang(line(' '.repeat(GIST_INDENT)), wrap(beneath, width - GIST_INDENT))),
  ];
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
/** Glyph, space, word, space. */
const KIND_COLUMNS = widestWord + 3;
const GIST_INDENT = 4;

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
