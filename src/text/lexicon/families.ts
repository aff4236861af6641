/** Derivation families: sign, signing, signature; die, death; strong, strength, strengthen. */
import {remember} from '../remember.js';
import {type NounClass, nounClass} from './nouns.js';
import {entryOf, type SenseKind} from './senses.js';
import {foldSpelling} from './spelling.js';
import {lookup} from './table.js';
import wordnet from './wordnet.json' with {type: 'json'};

/** Classes of nouns that name a thing, not what the verb written alike does (a train, to train). */
const THINGS: ReadonlySet<NounClass | null> = new Set([
  'animal',
  'artifact',
  'body',
  'food',
  'group',
  'location',
  'object',
  'person',
  'plant',
  'shape',
  'substance',
]);

/**
 * What the words of one derivation family share: most often the verb ("agreement" gives "agree"). A lemma without
 * a family is its own. Told by `kind`, a noun that names a thing ("train", "state") has a key apart from that of the
 * verb written alike, and so from the verb's family ("training", "statement").
 */
export function family(lemma: string, kind?: SenseKind): string {
  const folded = foldSpelling(lemma);
  if (kind === 'noun' && THINGS.has(nounClass(folded)) && isVerb(folded)) return `the ${folded}`;
  return headOf(folded);
}

/** Whether two lemmas derive from one another, or from one word. */
export function sameFamily(left: string, right: string): boolean {
  return family(left) === family(right);
}

/** The verb that a noun or adjective is another form of ("approval" gives "approve"); null where there is none. */
export function verbOf(lemma: string): string | null {
  const folded = foldSpelling(lemma);
  const head = family(folded);
  return head !== folded && isVerb(head) ? head : null;
}

const headOf: (folded: string) => string = remember((folded) => {
  const above = foldSpelling(lookup(wordnet.families, folded) ?? verbOfGerund(folded) ?? folded);
  return above === folded ? folded : headOf(above);
});

/** "Reopening" gives "reopen", "rezoning" "rezone", "rerunning" "rerun"; the table knows the nouns of the dictionary. */
function verbOfGerund(folded: string): string | undefined {
  if (!folded.endsWith('ing') || entryOf(folded, 'noun') !== undefined) return undefined;
  const stem = folded.slice(0, -3);
  const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  return [stem, `${stem}e`, single].find(isVerb);
}

function isVerb(folded: string): boolean {
  return entryOf(folded, 'verb') !== undefined;
}
