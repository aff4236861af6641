/** Which nouns name something that happens or is done ("outbreak", "signing"), so that they can head a nominal event. */
import {EVENTFUL, UNEVENTFUL} from './event-words.mjs';
import {NOUN_CLASSES} from './wordnet.mjs';

const HAPPENING = new Set(['act', 'event', 'process']);
/** Classes of which some senses happen: those of nouns made from a verb. */
const SOMETIMES = new Set([
  'communication',
  'state',
  'possession',
  'cognition',
  'time',
  'phenomenon',
  'feeling',
  'attribute',
  'relation',
  'quantity',
]);
/** Synsets below which what WordNet files as an act is a trade, a pastime or a field. */
const STANDING = [
  'occupation',
  'diversion',
  'game',
  'commercial enterprise',
  'education',
  'custom',
  'commerce',
  'role',
  'activity of life',
];
/** Synsets below which everything happens, whatever its class. */
const TAKING_PLACE = [
  'speech act',
  'meeting',
  'storm',
  'natural disaster',
  'social gathering',
  'atmospheric phenomenon',
  'crisis',
];
const DEVERBAL = /(?:ment|tion|sion|al|ance|ence|ing|ure|age|sis|y|th)$/;

/** Whether most of what the noun means happens; `hasVerb` tells of a noun whether its family has a verb. */
export function isEventful({lemma, senses, synsets, hasVerb}) {
  if (EVENTFUL.has(lemma)) return true;
  if (UNEVENTFUL.has(lemma)) return false;
  let happening = 0;
  let total = 0;
  for (const {synset, weight} of senses) {
    total += weight;
    if (happens({lemma, synset, synsets, hasVerb})) happening += weight;
  }
  return happening > total / 2;
}

function happens({lemma, synset, synsets, hasVerb}) {
  const kind = NOUN_CLASSES[synset.file];
  const above = wordsAbove(synset, synsets);
  if (TAKING_PLACE.some((word) => above.has(word))) return true;
  if (HAPPENING.has(kind)) return !STANDING.some((word) => above.has(word));
  return SOMETIMES.has(kind) && hasVerb(lemma) && DEVERBAL.test(lemma);
}

/** The first word of each synset from this one up. */
function wordsAbove(synset, synsets) {
  const words = new Set();
  const climb = (one) => {
    words.add(one.words[0]);
    for (const {symbol, offset} of one.pointers) if (symbol === '@') climb(synsets.get(offset));
  };
  climb(synset);
  return words;
}
