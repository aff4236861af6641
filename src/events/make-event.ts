/** Makes an event of a predicate and its verdict. */
import type {AnnotatedArticle, Event, Span} from '../model.js';
import type {Node} from './clauses/node.js';
import {calibrated} from './factuality/calibration.js';
import {labelOf} from './factuality/scale.js';
import type {Verdict} from './factuality/verdict.js';
import type {Item, NounChunk} from './grammar/items.js';
import type {Word} from './grammar/words.js';
import {groupSpan, phraseSpan, span} from './phrases.js';
import type {Telling} from './telling.js';

export interface Making {
  readonly article: AnnotatedArticle;
  readonly node: Node;
  readonly verdict: Verdict;
  readonly telling: Telling;
  readonly words: readonly Word[];
  readonly items: readonly Item[];
  readonly sentence: number;
  /** Who speaks where the whole sentence is quoted. */
  readonly speaker: Span | null;
}

export function makeEvent({article, node, verdict, telling, words, items, sentence, speaker}: Making): Event {
  const trigger = span(words, ...node.trigger);
  const phrase = (chunk: NounChunk | null, isSubject: boolean) =>
    chunk ? phraseSpan({chunk, isSubject}, items, words) : null;
  const source = phrase(telling.source, true) ?? speaker;
  return {
    ...trigger,
    kind: node.kind,
    trigger: article.text.slice(trigger.start, trigger.end),
    lemma: node.lemma,
    sentence,
    clause: clauseSpan(node, words),
    group: groupSpan(node, words),
    factuality: labelOf(verdict.score),
    score: Math.round(calibrated(verdict.score) * 100) / 100,
    cues: cuesOf(verdict, words),
    source: source && article.text.slice(source.start, source.end),
    subject: phrase(node.subject, true),
    object: phrase(node.object, false),
    passive: node.kind === 'verb' && (node.group?.passive ?? false),
    depth: telling.depth,
  };
}

/** The clause without the marks and conjunctions that part it from the next. */
function clauseSpan({clause: [first, last], trigger}: Node, words: readonly Word[]): Span {
  let end = last;
  while (end > trigger[1] && /^(?:PUNCT|CCONJ)$/u.test(words[end]?.pos ?? '')) end--;
  return span(words, Math.min(first, trigger[0]), end);
}

/** Each cue once, outermost first. */
function cuesOf({marks}: Verdict, words: readonly Word[]): Event['cues'] {
  const cues = new Map<string, Event['cues'][number]>();
  for (const {rule, at} of marks) {
    const cue = {rule, ...span(words, ...at)};
    cues.set(`${rule} ${cue.start}`, cues.get(`${rule} ${cue.start}`) ?? cue);
  }
  return [...cues.values()];
}
