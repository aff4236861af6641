/** Step 1 of the composition: what a predicate's governor, and its link to it, leave of it. */
import type {Node} from '../clauses/node.js';
import {WEIGHTS} from '../cues/weights.js';
import {adjunct, adverbial, gerundSubject, purpose, relative} from './adjuncts.js';
import {argument} from './argument.js';
import {complement} from './complement.js';
import type {Sentence} from './compose.js';
import {FACT, type Received, tellsPast, type Verdict} from './verdict.js';

/** Of a longer chain of governors the nearest count. */
const MOST_CUES = 12;

/** The verdict before the predicate's own words are read. */
export function receivedVerdict(node: Node, governor: Verdict, sentence: Sentence): Verdict {
  const {score, marks} = receive(node, governor, sentence);
  const past = sentence.headline || (isTold(node) ? tellsPast(node) : governor.past);
  return {score, holds: score, past, marks: marks.slice(-MOST_CUES)};
}

/** Has a tense of its own, or none to take over. */
function isTold(node: Node): boolean {
  return node.link.governor === null || node.group?.shape === 'finite' || tellsPast(node);
}

function receive(node: Node, governor: Verdict, sentence: Sentence): Received {
  switch (node.link.type) {
    case 'root':
      return node.kind === 'noun' ? argument(node, 'object', governor) : root(node);
    case 'that':
    case 'whether':
    case 'to':
    case 'ing':
      return complement({node, takes: node.link.type, governor, sentence});
    case 'quote':
      return complement({node, takes: 'that', governor, sentence});
    case 'object':
      return argument(node, 'object', governor);
    case 'subject':
      return node.kind === 'verb' ? gerundSubject(governor) : argument(node, 'subject', governor);
    case 'relative':
      return relative(node, governor);
    case 'adverbial':
      return adverbial(node, governor, sentence);
    case 'purpose':
      return purpose(node, governor);
    case 'adjunct':
      return adjunct(node, governor);
  }
}

function root(node: Node): Received {
  const {marker, markerAt} = node.link;
  if (marker === 'imperative' && markerAt)
    return {score: WEIGHTS.imperative, marks: [{rule: 'mood.imperative', at: markerAt}]};
  if (marker === 'headline-to' && markerAt)
    return {score: WEIGHTS.headlineFuture, marks: [{rule: 'headline.to', at: markerAt}]};
  return FACT;
}
