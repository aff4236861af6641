/** The events of a sentence as lines for people. */
import type {Event, Span} from '../../src/model.js';
import {annotated, eventsIn} from './read.js';

/** `  may not [sail] PS- -0.9, said of "The ferry", by modal.may "may"`, indented by its depth. */
export function readingOf(sentence: string): readonly string[] {
  const article = annotated(sentence);
  return eventsIn(article).map((event) =>
    lineOf(event, (span) => article.text.slice(span.start, span.end), sentence),
  );
}

function lineOf(event: Event, words: (span: Span) => string, sentence: string): string {
  const {kind, trigger, lemma, factuality, score, subject, object, source, passive, clause, cues, depth} =
    event;
  const said = [
    `${marked(event, words)} ${factuality} ${score}`,
    kind === 'verb' ? '' : kind,
    lemma === trigger.toLowerCase() ? '' : lemma,
    passive ? 'passive' : '',
    subject ? `of "${words(subject)}"` : '',
    object ? `on "${words(object)}"` : '',
    source ? `told by "${source}"` : '',
    ...cues.map((cue) => `${cue.rule} "${words(cue)}"`),
    words(clause) === sentence.replace(/[.!?]$/u, '') ? '' : `in "${words(clause)}"`,
  ];
  return `${'  '.repeat(depth + 1)}${said.filter(Boolean).join(', ')}`;
}

/** The group with the trigger in brackets. */
function marked({group, start, end}: Event, words: (span: Span) => string): string {
  return `${words({start: group.start, end: start})}[${words({start, end})}]${words({start: end, end: group.end})}`;
}
