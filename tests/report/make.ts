// Builders for hand-written comparisons: articles from sentences, evidence from the words that prove it.
import type {
  AnnotatedArticle,
  Article,
  Block,
  BlockKind,
  Comparison,
  Edit,
  Evidence,
  Fact,
  Factuality,
  Sentence,
  Span,
  Status,
} from '../../src/model.js';

type BlockOf = readonly [kind: BlockKind, ...sentences: readonly string[]];

/** Sentences are set a space apart, blocks a line apart. */
export function article(
  meta: Partial<Omit<Article, 'text'>>,
  ...blocks: readonly BlockOf[]
): AnnotatedArticle {
  const text = blocks.map(([, ...sentences]) => sentences.join(' ')).join('\n\n');
  const made: Block[] = [];
  const sentences: Sentence[] = [];
  let at = 0;
  for (const [kind, ...told] of blocks) {
    const first = sentences.length;
    for (const sentence of told) {
      const start = text.indexOf(sentence, at);
      at = start + sentence.length;
      sentences.push({start, end: at, block: made.length, tokens: [0, 0]});
    }
    const start = sentences[first]?.start ?? at;
    made.push({kind, start, end: at, sentences: [first, sentences.length]});
  }
  return {
    path: null,
    title: null,
    date: null,
    source: null,
    ...meta,
    text,
    language: 'en',
    blocks: made,
    sentences,
    tokens: [],
    mentions: [],
    dates: [],
    quantities: [],
    roles: [],
  };
}

/** Where the words stand first; they have to stand in one sentence. */
export function evidence({text, sentences}: AnnotatedArticle, words: string): Evidence {
  const start = text.indexOf(words);
  const end = start + words.length;
  const sentence = sentences.findIndex((one) => one.start <= start && end <= one.end);
  if (start < 0 || sentence < 0) throw new Error(`not in one sentence of the article: ${words}`);
  return {sentence, start, end};
}

export interface StatusOf {
  readonly label: string;
  readonly factuality: Factuality;
  readonly event: string;
  readonly clause: string;
  readonly cues?: readonly string[];
  readonly source?: string;
}

export function status(of: AnnotatedArticle, told: StatusOf): Status {
  const {label, factuality, event, clause, cues = [], source = null} = told;
  const within = evidence(of, clause);
  const cueSpans = cues.map((cue): Span => {
    const start = of.text.indexOf(cue, within.start);
    return {start, end: start + cue.length};
  });
  return {label, factuality, event, source, evidence: within, cues: cueSpans};
}

export function fact(of: AnnotatedArticle, text: string, value: string | null = null, clause = text): Fact {
  return {text, value, evidence: evidence(of, clause)};
}

/** Edits of one sentence a side, from what was kept, deleted and inserted, in order. */
export function editsOf(
  {old, new: later}: Pick<Comparison, 'old' | 'new'>,
  pieces: readonly (readonly [op: Edit['op'], text: string])[],
): readonly Edit[] {
  const told = (skipped: Edit['op']) =>
    pieces.flatMap(([op, text]) => (op === skipped ? [] : [text])).join('');
  let [was, is] = [evidence(old, told('insert')).start, evidence(later, told('delete')).start];
  return pieces.map(([op, text]) => {
    const from = [was, is] as const;
    if (op !== 'insert') was += text.length;
    if (op !== 'delete') is += text.length;
    return {op, old: [from[0], was], new: [from[1], is]};
  });
}
