import {findEvents} from '../../src/events/find-events.js';
import type {AnnotatedArticle, Event} from '../../src/model.js';
import {annotate} from '../../src/text/annotate.js';

/** A text as an article, annotated. */
export function read(text: string): AnnotatedArticle {
  return annotate({path: null, title: null, date: null, source: null, text});
}

/** Prose before it keeps the next block from being taken for the title. */
const PROSE = 'It was quiet on the day that the news came in.\n\n';

/** A sentence, or a heading, as an article that has prose before it. */
export function annotated(sentence: string): AnnotatedArticle {
  return read(PROSE + sentence);
}

/** The events behind that prose, in the order of the text. */
export function eventsIn(article: AnnotatedArticle): readonly Event[] {
  return findEvents(article).filter(({start}) => start >= PROSE.length);
}

/** The events of a sentence, or of a heading, in the order of the text. */
export function eventsOf(sentence: string): readonly Event[] {
  return eventsIn(annotated(sentence));
}

/** The last event whose trigger is, or holds, the word. */
export function eventAt(sentence: string, trigger: string): Event {
  const holds = (event: Event) => event.trigger === trigger || event.trigger.split(' ').includes(trigger);
  const found = eventsOf(sentence).filter(holds).at(-1);
  if (!found) throw new Error(`no event "${trigger}" in "${sentence}"`);
  return found;
}

/** The words of a span of a sentence read by `eventsOf`. */
export function words(
  sentence: string,
  span: {readonly start: number; readonly end: number} | null,
): string | null {
  return span && (PROSE + sentence).slice(span.start, span.end);
}
