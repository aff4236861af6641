/** American and British spelling made one: colour and color, organise and organize, travelling and traveling. */
import {remember} from '../remember.js';
import {ALWAYS_ISE, RESPELLED} from './spelling-words.js';

/** Each with an example of what it changes; all that match apply. */
const RULES: readonly (readonly [RegExp, string])[] = [
  // labour, favourite, neighbourhood
  [
    /(lab|hon|fav|col|harb|neighb|behavi|hum|rum|arm|vap|flav|endeav|parl|rig|vig|val|od|ard|splend|tum|savi|clam|cand|ranc|ferv|demean|sav)our/,
    '$1or',
  ],
  // theatre, kilometre
  [/tre$/, 'ter'],
  // traveller, cancelled, modelling
  [
    /(barre|cance|channe|counse|due|equa|fue|grue|jewe|labe|leve|marve|mode|pane|quarre|riva|signa|tota|trave|tunne)ll(ed|er|ing|or|ous)$/,
    '$1l$2',
  ],
  // analyse, paralyser
  [/lys(e|er|ing)$/, 'lyz$1'],
  // paediatrician, anaesthetic, haemorrhage, leukaemia, orthopaedic, encyclopaedia, gynaecologist
  [/^(p|an|h|orthop|encyclop|gyn|leuk)ae/, '$1e'],
  // foetus, oestrogen, diarrhoea
  [/^(f|diarrh|)oe(?=t|s|a)/, '$1e'],
  // co-operate, re-elect, pre-empt
  [/^(?:(co)-(?=o)|(re|pre)-(?=e))/, '$1$2'],
];

const ISE = /^(.{2,})is(ation|e|er|ing)$/;
const PREFIX = /^(?:un|re|dis|over)-?/;
const NEVER_IZE = /(?:[aou]|w)ise$/;

/** A quick test that every lemma passes which a rule changes. */
const MAY_CHANGE = /our|tre$|ll|lys|[ao]e|is(?:ation|e|er|ing)$|^(?:co|re|pre)-/;
/** The American spelling of a lower-case lemma; any other lemma as it is. Folding twice changes nothing more. */
export const foldSpelling: (lemma: string) => string = remember(
  (lemma) => RESPELLED.get(lemma) ?? (MAY_CHANGE.test(lemma) ? foldByRules(lemma) : lemma),
);

function foldByRules(lemma: string): string {
  return foldIse(RULES.reduce((word, [pattern, to]) => word.replace(pattern, to), lemma));
}

/** Organise, organisation, organiser, but not promise, adviser, uncompromising. */
function foldIse(lemma: string): string {
  const match = ISE.exec(lemma);
  if (!match) return lemma;
  const [, stem, ending] = match;
  const verb = `${stem}ise`;
  const isFixed = [verb, verb.replace(PREFIX, '')].some(
    (word) => NEVER_IZE.test(word) || ALWAYS_ISE.has(word),
  );
  return isFixed ? lemma : `${stem}iz${ending}`;
}
