/** Builds hand-written reports: texts as lists of sentences, evidence by the words that it consists of. */
import type {
  ComparedTopic,
  Edit,
  Fact,
  FactChange,
  FactType,
  Factuality,
  Link,
  Report,
  ReportArticle,
  ReportSentence,
  Span,
  Status,
} from '../../src/model.js';

export interface ArticleText {
  readonly path?: string;
  readonly title?: string;
  readonly date?: string;
  readonly source?: string;
  /** Paragraphs of sentences; a paragraph of one sentence that begins with `#` is a heading. */
  readonly paragraphs: readonly (readonly string[])[];
}

/** An article whose sentences stand in the text one after another, paragraphs parted by an empty line. */
export function article(given: ArticleText): ReportArticle {
  const sentences: ReportSentence[] = [];
  let text = '';
  given.paragraphs.forEach((paragraph, block) => {
    if (block > 0) text += '\n\n';
    paragraph.forEach((raw, index) => {
      if (index > 0) text += ' ';
      const words = raw.replace(/^# /, '');
      sentences.push({
        start: text.length,
        end: text.length + words.length,
        text: words,
        heading: raw.startsWith('# '),
        block,
      });
      text += words;
    });
  });
  return {
    path: given.path ?? null,
    title: given.title ?? null,
    date: given.date ?? null,
    source: given.source ?? null,
    words: text.split(/\s+/).length,
    text,
    sentences,
    unplaced: [],
  };
}

/** Where `words` stand in a sentence; fails where they don't. */
export function find(of: ReportArticle, sentence: number, words: string): Span {
  const span = of.sentences[sentence];
  const at = span === undefined ? -1 : of.text.slice(span.start, span.end).indexOf(words);
  if (span === undefined || at < 0) throw new Error(`sentence ${sentence} does not hold “${words}”`);
  return {start: span.start + at, end: span.start + at + words.length};
}

export interface StatusText {
  readonly label: string;
  readonly factuality: Factuality;
  readonly event: string;
  readonly sentence: number;
  readonly evidence: string;
  readonly cues: readonly string[];
  readonly source?: string;
}

export function status(of: ReportArticle, given: StatusText): Status {
  return {
    label: given.label,
    factuality: given.factuality,
    event: given.event,
    source: given.source ?? null,
    evidence: {sentence: given.sentence, ...find(of, given.sentence, given.evidence)},
    cues: given.cues.map((words) => find(of, given.sentence, words)),
  };
}

export type FactText = readonly [sentence: number, words: string, value?: string];

export function fact(of: ReportArticle, [sentence, words, value]: FactText): Fact {
  return {text: words, value: value ?? null, evidence: {sentence, ...find(of, sentence, words)}};
}

export interface TopicText {
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly kind: ComparedTopic['kind'];
  readonly old?: readonly number[];
  readonly new?: readonly number[];
  readonly oldStatus?: StatusText;
  readonly newStatus?: StatusText;
  /** The statuses differ, and are told as a change. */
  readonly moved?: boolean;
  readonly facts?: readonly (readonly [FactType, string, FactText, FactText])[];
}

export interface ReportText {
  readonly relation?: Report['relation'];
  readonly summary: string;
  readonly warnings?: readonly string[];
  readonly old: ReportArticle;
  readonly new: ReportArticle;
  readonly topics: readonly TopicText[];
  readonly links?: readonly Link[];
}

export function report(given: ReportText): Report {
  const topics = given.topics.map((topic) => comparedTopic(given, topic));
  const unplaced = (side: 'old' | 'new') =>
    given[side].sentences
      .map((_, n) => n)
      .filter((n) => !topics.some((topic) => topic[side]?.sentences.includes(n)));
  return {
    schemaVersion: 1,
    relation: given.relation ?? 'follow-up',
    summary: given.summary,
    warnings: given.warnings ?? [],
    old: {...given.old, unplaced: unplaced('old')},
    new: {...given.new, unplaced: unplaced('new')},
    topics,
    links: given.links ?? [],
  };
}

function comparedTopic(given: ReportText, topic: TopicText): ComparedTopic {
  const old = topic.oldStatus ? status(given.old, topic.oldStatus) : null;
  const now = topic.newStatus ? status(given.new, topic.newStatus) : null;
  const facts = (topic.facts ?? []).map(
    ([type, slot, before, after]): FactChange => ({
      type,
      slot,
      old: fact(given.old, before),
      new: fact(given.new, after),
    }),
  );
  return {
    id: topic.label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
    label: topic.label,
    aliases: topic.aliases ?? [],
    kind: topic.kind,
    old: topic.old ? {sentences: topic.old, status: old} : null,
    new: topic.new ? {sentences: topic.new, status: now} : null,
    changes: topic.moved && old && now ? [{type: 'status', old, new: now}, ...facts] : facts,
  };
}

/** A stretch of an edited sentence: kept in both, only in the old one, or only in the new one. */
export type Piece = readonly [Edit['op'], string];

/** `The ferry [sank|ran aground] at dawn.` as pieces: what stands in brackets was exchanged. */
export function pieces(written: string): readonly Piece[] {
  return written.split(/(\[[^\]]*\])/).flatMap((part): readonly Piece[] => {
    if (part === '') return [];
    if (!part.startsWith('[')) return [['keep', part]];
    const [gone = '', come = ''] = part.slice(1, -1).split('|');
    return [
      ...(gone === '' ? [] : [['delete', gone] as const]),
      ...(come === '' ? [] : [['insert', come] as const]),
    ];
  });
}

/** The sentence as one side has it. */
export function sideOf(written: string, side: 'old' | 'new'): string {
  const left = side === 'old' ? 'insert' : 'delete';
  return pieces(written)
    .filter(([op]) => op !== left)
    .map(([, text]) => text)
    .join('');
}

export interface LinkText {
  readonly relation: Link['relation'];
  readonly moved?: boolean;
  readonly old: number;
  readonly new: number;
  readonly written?: string;
}

/** A link of one sentence a side, with the edits that `written` shows. */
export function link(
  articles: {readonly old: ReportArticle; readonly new: ReportArticle},
  given: LinkText,
): Link {
  let old = articles.old.sentences[given.old]?.start ?? 0;
  let now = articles.new.sentences[given.new]?.start ?? 0;
  const edits = pieces(given.written ?? '').map(([op, text]): Edit => {
    const before: readonly [number, number] = [old, op === 'insert' ? old : old + text.length];
    const after: readonly [number, number] = [now, op === 'delete' ? now : now + text.length];
    old = before[1];
    now = after[1];
    return {op, old: before, new: after};
  });
  return {
    relation: given.relation,
    moved: given.moved ?? false,
    old: [given.old],
    new: [given.new],
    score: given.relation === 'same' ? 1 : 0.8,
    edits,
  };
}
