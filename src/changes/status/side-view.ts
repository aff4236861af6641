/** What the choice of clauses looks at in one article. */
import type {AnnotatedArticle, BlockKind, Event, Link, Span} from '../../model.js';
import {foldSpelling} from '../../text/lexicon/spelling.js';
import {foldName} from '../../text/mentions.js';
import {remember} from '../../text/remember.js';
import {type Label, labelOf} from './label.js';

export type Side = 'old' | 'new';

export interface SideView {
  readonly side: Side;
  readonly article: AnnotatedArticle;
  /** Events by sentence number. */
  readonly events: readonly (readonly Event[])[];
  /** Content words by sentence number, in the order of the text. */
  readonly content: readonly (readonly ContentWord[])[];
  /** Their keys. */
  readonly words: readonly ReadonlySet<string>[];
  /** The label of each event, worked out when it is first asked for. */
  readonly labelOf: (event: Event) => Label;
  /** Sentences that the other article holds word for word. */
  readonly same: ReadonlySet<number>;
  /** Stretches of linked sentences that were edited, in the order of the text. */
  readonly edits: readonly Span[];
}

interface ContentWord extends Span {
  readonly pos: string;
  /** What words are compared by. */
  readonly key: string;
}

/** `links` are those of a revision; in a later article nothing is literally the same. */
export function viewSide(
  side: Side,
  article: AnnotatedArticle,
  events: readonly Event[],
  links: readonly Link[],
): SideView {
  const lists: Event[][] = article.sentences.map(() => []);
  for (const event of events) lists[event.sentence]?.push(event);
  const content = article.sentences.map(({tokens}) =>
    article.tokens
      .slice(...tokens)
      .filter(({pos}) => CONTENT.has(pos))
      .map(({pos, lemma, start, end}) => ({pos, start, end, key: keyOfLemma(lemma)})),
  );
  const words = content.map((list) => new Set(list.map(({key}) => key)));
  const same = new Set(links.filter(({relation}) => relation === 'same').flatMap((link) => link[side]));
  const edits = links
    .flatMap((link) => link.edits)
    .filter(({op}) => op === (side === 'old' ? 'delete' : 'insert'))
    .map((edit) => ({start: edit[side][0], end: edit[side][1]}))
    .sort((a, b) => a.start - b.start);
  const labels = new Map<Event, Label>();
  const label = (event: Event): Label => {
    const known = labels.get(event) ?? labelOf(article, event);
    labels.set(event, known);
    return known;
  };
  return {side, article, events: lists, content, words, labelOf: label, same, edits};
}

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
/** What a word of a label and a lemma of the text are compared by: "dialogues", "dialog". */
export function keyOf(word: string): string {
  const folded = foldSpelling(word);
  return folded.length > 4 && folded.endsWith('s') && !folded.endsWith('ss') ? folded.slice(0, -1) : folded;
}

const keyOfLemma = remember((lemma) => keyOf(foldName(lemma)));

/** Of the block that a sentence stands in. */
export function kindOf({article}: SideView, sentence: number): BlockKind {
  return article.blocks[article.sentences[sentence]?.block ?? 0]?.kind ?? 'paragraph';
}

/** Keys of the content words of a label, but for its numbers. */
export function wordsIn({content}: SideView, event: Event, label: Label): ReadonlySet<string> {
  const found = new Set<string>();
  for (const {pos, start, end, key} of content[event.sentence] ?? [])
    if (pos !== 'NUM' && start >= label.start && end <= label.end) found.add(key);
  return found;
}

/** Keys of the nouns inside any of `spans`. */
export function nounsIn(
  {content}: SideView,
  event: Event,
  spans: readonly (Span | null)[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const {pos, start, end, key} of content[event.sentence] ?? [])
    if (NOUNS.has(pos) && spans.some((span) => span && start >= span.start && end <= span.end))
      found.add(key);
  return found;
}
