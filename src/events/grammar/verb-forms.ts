/** Tells the form of a verb (base, present, past, participle, -ing) from the word and its lemma. */

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'past-or-participle' | 'ing';

/** Past forms that are no participles, with their verbs: "gave", "went". */
const PAST: ReadonlyMap<string, string> = new Map(
  (
    'arose arise|ate eat|awoke awake|bade bid|beat beat|became become|befell befall|began begin|blew blow|bore bear|broke break|came come|' +
    'chose choose|did do|drank drink|drove drive|fell fall|flew fly|forbade forbid|forgave forgive|forgot forget|forsook forsake|' +
    'forwent forgo|froze freeze|gave give|grew grow|hid hide|knew know|lay lie|mistook mistake|outdid outdo|outgrew outgrow|' +
    'overcame overcome|overran overrun|overrode override|oversaw oversee|overtook overtake|overthrew overthrow|partook partake|ran run|rang ring|' +
    'redid redo|retook retake|rewrote rewrite|rode ride|rose rise|sang sing|sank sink|saw see|shook shake|shrank shrink|slew slay|' +
    'smote smite|spoke speak|sprang spring|stank stink|stole steal|strode stride|strove strive|swam swim|swore swear|threw throw|' +
    'took take|tore tear|trod tread|undertook undertake|underwent undergo|undid undo|was be|went go|were be|withdrew withdraw|' +
    'woke wake|wore wear|wove weave|wrote write'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Pasts that the tagger does not know, or takes for nouns and adjectives. */
const MISTAKEN: ReadonlyMap<string, string> = new Map(
  'burnt burn|dreamt dream|felt feel|left leave|knelt kneel|leant lean|leapt leap|learnt learn|smelt smell|spelt spell|spilt spill|spoilt spoil'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Participles that are no past forms: "given", "gone". */
const ONLY_PARTICIPLE = words(
  'arisen awoken beaten been befallen begun bidden bitten blown borne born broken chosen done drawn driven drunk eaten ' +
    'fallen flown forbidden forgiven forgone forgotten forsaken frozen given gone grown hewn hidden known lain mistaken ' +
    'mown outdone outgrown overdone overridden overseen overtaken overthrown overdrawn proven redone retaken rewritten ' +
    'ridden risen rung sawn seen sewn shaken shown shrunk slain sown spoken sprung stolen stricken striven strewn stunk ' +
    'sung sunk swollen sworn swum taken thrown torn trodden undergone undertaken undone woken withdrawn withheld worn ' +
    'woven written gotten',
);

/** Verbs whose past and participle look like the base: "they cut", "it was cut". */
const INVARIANT = words(
  'bet broadcast burst cast cost cut forecast hit hurt let offset put quit read recast reset rid set shed shut slit split ' +
    'spread thrust undercut upset underbid outbid bid wed',
);

/** Participles that look like the base while the past does not: "has become", "has run". */
const BASE_AND_PARTICIPLE = words('become come overcome run overrun rerun');

/** `lower` and `lemma` in lower case. Irregular forms not in the lists count as past or participle. */
export function verbForm(lower: string, lemma: string): VerbForm {
  if (
    lower === "'s" ||
    lower === "'re" ||
    lower === "'m" ||
    lower === 'is' ||
    lower === 'are' ||
    lower === 'am'
  )
    return 'present';
  if (lower.endsWith('ing') && lower !== lemma) return 'ing';
  if (PAST.has(lower)) return 'past';
  if (ONLY_PARTICIPLE.has(lower)) return 'participle';
  if (lower === lemma) return 'base';
  if (lower.endsWith('s') && !lower.endsWith('ss')) return 'present';
  return 'past-or-participle';
}

/** The verb of an irregular past form ("fell" → "fall"); null for other words. */
export function lemmaOfPast(lower: string): string | null {
  return PAST.get(lower) ?? null;
}

/** "learnt" → "learn"; null for other words. */
export function lemmaOfMistakenPast(lower: string): string | null {
  return MISTAKEN.get(lower) ?? null;
}

/** Can a form stand where a participle must ("has cut", "was signed")? */
export function canBeParticiple(form: VerbForm | null, lemma: string): boolean {
  if (form === 'participle' || form === 'past-or-participle') return true;
  return form === 'base' && (INVARIANT.has(lemma) || BASE_AND_PARTICIPLE.has(lemma));
}

/** Can a bare form be a finite past ("the bank cut rates")? */
export function isInvariant(lemma: string): boolean {
  return INVARIANT.has(lemma);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
