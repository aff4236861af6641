/** Finds the events of an article, each with its factuality, source and participants. */
import type {AnnotatedArticle, Event, Sentence, Span} from '../model.js';
import {type Analysis, analyse} from './clauses/analyse.js';
import {judge} from './factuality/compose.js';
import {toWords, type Word} from './grammar/words.js';
import {makeEvent} from './make-event.js';
import {phraseSpan} from './phrases.js';
import {quotedSpeakers} from './quotes.js';
import {tellings} from './telling.js';

/**
 * Events in the order of the text, unique by start. Needs blocks, sentences and tokens alone, and takes time linear
 * in them.
 *
 * Steps: words with mended tags, items (grammar/), predicates and how they hang together (clauses/), factuality
 * (factuality/, from the tables in cues/), source and depth, spans.
 */
export function findEvents(article: AnnotatedArticle): readonly Event[] {
  return article.blocks.flatMap((block) => {
    const headline = block.kind === 'heading' || block.kind === 'title';
    const sentences = article.sentences.slice(...block.sentences);
    const parsed = sentences.map((sentence) => parse(article, sentence, headline));
    const speakers = quotedSpeakers(article, sentences, parsed.map(speakerOf));
    return parsed.flatMap((one, at) =>
      sentenceEvents(article, one, {number: block.sentences[0] + at, speaker: speakers[at] ?? null}),
    );
  });
}

interface Parsed extends Analysis {
  readonly words: readonly Word[];
  readonly headline: boolean;
}

function parse(article: AnnotatedArticle, sentence: Sentence, headline: boolean): Parsed {
  const words = toWords(article, sentence);
  return {words, headline, ...analyse(words, headline)};
}

/** Who tells the sentence, or a part of it: "…, she said". */
function speakerOf({teller, items, words}: Parsed): Span | null {
  return teller?.subject ? phraseSpan({chunk: teller.subject, isSubject: true}, items, words) : null;
}

interface Place {
  readonly number: number;
  /** Who speaks where the whole sentence is quoted. */
  readonly speaker: Span | null;
}

function sentenceEvents(article: AnnotatedArticle, parsed: Parsed, place: Place): readonly Event[] {
  const {nodes, words, headline} = parsed;
  const verdicts = judge(nodes, {words, headline, question: questionOf(words)});
  const told = tellings(parsed);
  const events = nodes
    .filter(({silent}) => !silent)
    .map((node) => {
      const verdict = verdicts.get(node);
      const telling = told.get(node);
      if (!verdict || !telling) throw new Error(`no verdict for "${node.lemma}"`);
      return makeEvent({
        article,
        node,
        verdict,
        telling,
        sentence: place.number,
        speaker: place.speaker,
        ...parsed,
      });
    })
    .sort((left, right) => left.start - right.start || right.end - left.end);
  return events.filter((event, at) => event.start !== events[at - 1]?.start);
}

/** "Will they sign?", "Who signed?", "In which year?" */
function questionOf(words: readonly Word[]): 'whether' | 'which' | 'none' {
  if (!words.slice(-3).some(({lower}) => lower.startsWith('?'))) return 'none';
  const opening = words.slice(0, 3).map(({lower}) => lower);
  return opening.some((lower) => /^(?:who|whom|whose|what|which|why|how|when|where)$/u.test(lower))
    ? 'which'
    : 'whether';
}
