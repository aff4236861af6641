/** Finds the signature by which a word embeds a complement. */
import {ADJECTIVES} from './adjectives.js';
import {ASPECT} from './aspect.js';
import {ATTITUDES} from './attitudes.js';
import {CAUSATIVES} from './causatives.js';
import {FACTIVES} from './factives.js';
import {IMPLICATIVES} from './implicatives.js';
import {NOUNS} from './nouns.js';
import {REJECTIONS} from './rejections.js';
import type {Complement, Signature, SignatureTable} from './signature.js';
import {SPEECH} from './speech.js';

export type WordKind = 'verb' | 'noun' | 'adjective';

/** The tables for a kind of word, in the order in which they are asked. */
const TABLES: Readonly<Record<WordKind, readonly SignatureTable[]>> = {
  verb: [REJECTIONS, IMPLICATIVES, ASPECT, FACTIVES, SPEECH, CAUSATIVES, ATTITUDES],
  noun: [NOUNS],
  adjective: [ADJECTIVES, FACTIVES],
};

/** The signature of a lemma (with its particle, "go ahead", else without) for a complement; null where no table has it. */
export function signatureOf(kind: WordKind, lemma: string, takes: Complement): Signature | null {
  for (const table of TABLES[kind]) {
    const found = table.get(`${lemma} ${takes}`);
    if (found) return found;
  }
  const space = lemma.indexOf(' ');
  return space < 0 || kind !== 'verb' ? null : signatureOf(kind, lemma.slice(0, space), takes);
}
