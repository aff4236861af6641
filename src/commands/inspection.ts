/** One annotated article with its events, as text for a reader and as JSON for a program. */
import type {AnnotatedArticle, Event, Span} from '../model.js';

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
  return `${JSON.stringify(inspection, null, 2)}\n`;
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
  const stretches = sentences.map((_, index) => sentenceText(article, events, index));
  return `${[`${facts.join(' · ')}\n${counts}`, ...stretches].join('\n\n')}\n`;
}

function sentenceText(article: AnnotatedArticle, events: readonly Event[], index: number): string {
  const {text, sentences, blocks, mentions, roles, dates, quantities} = article;
  const here = <Found extends {readonly sentence: number}>(all: readonly Found[]) =>
    all.filter(({sentence}) => sentence === index);
  const words = (span: Span) => text.slice(span.start, span.end).replaceAll('\n', ' ');
  const span = sentences[index] ?? {start: 0, end: 0, block: 0};
  const kind = blocks[span.block]?.kind ?? 'paragraph';
  const label = kind === 'paragraph' ? '' : ` (${kind})`;
  const lines = [
    ...here(events).map((event) => `event      ${eventLine(event, words)}`),
    ...here(mentions).map((mention) => `${mention.kind.padEnd(10)} ${words(mention)}`),
    ...here(roles).map(
      ({office, holder, former}) => `role       ${office}: ${holder}${former ? ' (former)' : ''}`,
    ),
    ...here(dates).map((found) => `date       ${words(found)} = ${found.value ?? 'unresolved'}`),
    ...here(quantities).map((found) => `quantity   ${words(found)}${measure(found)}`),
  ];
  return [`${index}${label}  ${words(span)}`, ...lines.map((line) => `    ${line}`)].join('\n');
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
