/** One annotated article with its events, as text for a reader and as JSON for a program. */
import type {AnnotatedArticle, Event, Span} from '../model.js';
import {bySentence} from '../text/by-sentence.js';
import {toPrintableJson} from '../text/unprintable.js';

/** Pretty-printed JSON with a line break at its end; offsets count UTF-16 code units into `text`. */
export function toInspectionJson(article: AnnotatedArticle, events: readonly Event[]): string {
  const {text, title, date, sentences, mentions, roles, dates, quantities} = article;
  const inspection = {
    text,
    title,
    date,
    sentences: sentences.map(({start, end, block}) => ({start, end, text: text.slice(start, end), block})),
    mentions: mentions.map(({start, end, kind, text: words}) => ({start, end, kind, text: words})),
    roles: roles.map(({office, holder, start, end}) => ({office, holder, start, end})),
    dates: dates.map(({start, end, text: words, value}) => ({start, end, text: words, value})),
    quantities: quantities.map(({start, end, text: words, value, unit, counts}) => ({
      start,
      end,
      text: words,
      value,
      unit,
      counts,
    })),
    events: events.map(({start, end, trigger, lemma, sentence, factuality, score, cues, source}) => ({
      start,
      end,
      trigger,
      lemma,
      sentence,
      factuality,
      score,
      cues,
      source,
    })),
  };
  return `${toPrintableJson(inspection, 2)}\n`;
}

/** A stretch a sentence: its number and words, then a line for each thing found in it. */
export function toInspectionText(article: AnnotatedArticle, events: readonly Event[]): string {
  const {title, date, source, language, sentences, tokens} = article;
  const facts = [
    title ?? 'untitled',
    date ?? 'no date',
    source ?? 'no source',
    language ?? 'language unknown',
  ];
  const counts = `${sentences.length} sentences, ${tokens.length} tokens, ${events.length} events`;
  const found = bySentence(findingLines(article, events), ({sentence}) => sentence);
  const stretches = sentences.map((_, index) => sentenceText(article, index, found.get(index) ?? []));
  return `${[`${facts.join(' · ')}\n${counts}`, ...stretches].join('\n\n')}\n`;
}

interface FindingLine {
  readonly sentence: number;
  readonly line: string;
}

/** A line for each thing found, kind by kind. */
function findingLines(article: AnnotatedArticle, events: readonly Event[]): readonly FindingLine[] {
  const {text, mentions, roles, dates, quantities} = article;
  const words = wordsIn(text);
  return [
    ...events.map((event) => told(event, `event      ${eventLine(event, words)}`)),
    ...mentions.map((mention) => told(mention, `${mention.kind.padEnd(10)} ${words(mention)}`)),
    ...roles.map((role) =>
      told(role, `role       ${role.office}: ${role.holder}${role.former ? ' (former)' : ''}`),
    ),
    ...dates.map((found) => told(found, `date       ${words(found)} = ${found.value ?? 'unresolved'}`)),
    ...quantities.map((found) => told(found, `quantity   ${words(found)}${measure(found)}`)),
  ];
}

function told({sentence}: {readonly sentence: number}, line: string): FindingLine {
  return {sentence, line};
}

function wordsIn(text: string): (span: Span) => string {
  return ({start, end}) => text.slice(start, end).replaceAll('\n', ' ');
}

function sentenceText(
  {text, sentences, blocks}: AnnotatedArticle,
  index: number,
  lines: readonly FindingLine[],
): string {
  const span = sentences[index] ?? {start: 0, end: 0, block: 0};
  const kind = blocks[span.block]?.kind ?? 'paragraph';
  const label = kind === 'paragraph' ? '' : ` (${kind})`;
  return [`${index}${label}  ${wordsIn(text)(span)}`, ...lines.map(({line}) => `    ${line}`)].join('\n');
}

function eventLine(event: Event, words: (span: Span) => string): string {
  const cues = event.cues.map((cue) => `“${words(cue)}” ${cue.rule}`).join(', ');
  const parts = [
    `${words(event.group)} [${event.lemma}]`,
    `${event.factuality} (${event.score > 0 ? '+' : ''}${Number(event.score.toFixed(2))})`,
    cues && `by ${cues}`,
    event.source && `says ${event.source}`,
  ];
  return parts.filter(Boolean).join('  ');
}

function measure({
  value,
  unit,
  counts,
}: {
  readonly value: number | null;
  readonly unit: string | null;
  readonly counts: string | null;
}): string {
  const parts = [value ?? 'no figure', unit, counts && `of ${counts}`].filter(
    (part) => part !== null && part !== '',
  );
  return ` = ${parts.join(' ')}`;
}
