/** Which nouns name an event or a state that a text can deny, plan or report. */
import {isEventNoun as isEventInLexicon} from '../../text/lexicon/event-nouns.js';
import {nounClass} from '../../text/lexicon/nouns.js';
import {TIME_NOUNS} from '../grammar/word-classes.js';

/** Nouns that news treats as events while dictionaries class them as thoughts, papers, groups or states. */
const MORE = new Set(
  (
    'accord agenda anniversary arrangement cataclysm aid bail-out bailout benefit boost bug campaign case cause chaos charge choice close circumstance concern condition conflict contract ' +
    'cost crisis damage danger deadline defeat delay demand dialogue difficulty direction drop drought duty effect efficiency effort end epidemic event ' +
    'expedition downtrend uptrend fall fall-out fault fear feature finish fire flaw flight flood forecast forum fuel gain game glitch growth handover high hope impact ' +
    'interest issue jitter job jump keynote lack launch law leave limit loan loss low measure mission need news offer operation opinion option outage output pact pandemic ' +
    'plan pledge policy poll post preview pressure pride priority problem process profit programme program progress project prospect protest quote race rally ' +
    'rebound recession record reform reliability replacement request rerun re-run response rest restructuring result rise risk role row ruling sale scheme ' +
    'scrutiny search season service shortage show slide slip slump speech squeeze stake step storm streak success summit surge task tension ' +
    'threat tour trading transplant treaty trend trial trip trouble tsunami tumble turmoil turnout unrest update use venture violence visit vote war warning wind work worry'
  ).split(' '),
);

/** Endings of nouns made from verbs; of words that the dictionary lacks only the surest count. */
const DEVERBAL = /(?:ment|tion|sion|ance|ence|age|al)$/u;
const SURELY_DEVERBAL = /(?:ment|tion|sion)$/u;
const SHORTEST = 7;
/** Classes of things that bear such names without being events. */
const THINGS: ReadonlySet<string> = new Set(
  'animal artifact attribute body feeling food group location motive object person plant possession quantity relation shape substance time'.split(
    ' ',
  ),
);

/** Nouns that dictionaries class as acts or events while news means people, things and sums. */
const NOT = new Set(
  'source share stock place room line point side part way end-user market course'.split(' '),
);

/** `lemma` in lower case. */
export function isEventNoun(lemma: string): boolean {
  if (NOT.has(lemma) || TIME_NOUNS.has(lemma)) return false;
  if (isEventInLexicon(lemma) || MORE.has(lemma)) return true;
  if (!DEVERBAL.test(lemma) || lemma.length < SHORTEST) return false;
  const kind = nounClass(lemma);
  return kind === null ? SURELY_DEVERBAL.test(lemma) : !THINGS.has(kind);
}
