/** Clauses, infinitives and gerunds that complete a word: its signature says what they are worth. */
import type {Node} from '../clauses/node.js';
import {signatureOf} from '../cues/lookup.js';
import {SEMI_AUXILIARIES} from '../cues/semi-auxiliaries.js';
import type {Complement} from '../cues/signature.js';
import {DEFAULTS, WEIGHTS} from '../cues/weights.js';
import type {Word} from '../grammar/words.js';
import type {Sentence} from './compose.js';
import {FACT, type Mark, type Received, type Verdict, within} from './verdict.js';

interface Embedding {
  readonly node: Node;
  readonly takes: 'that' | 'whether' | 'to' | 'ing';
  readonly governor: Verdict;
  readonly sentence: Sentence;
}

/** Score of the complement where the governor holds, where it is denied, and the words that say so. */
interface Row {
  readonly so: number;
  readonly not: number;
  /** Null where another cue tells the same. */
  readonly cue: Mark | null;
}

export function complement(embedding: Embedding): Received {
  const above = embedding.node.link.governor;
  if (above === null) return FACT;
  const {so, not, cue} =
    degree(embedding, above) ??
    semiAuxiliary(embedding, above) ??
    signed(embedding, above) ??
    unknown(embedding, above);
  return project({so, not, cue, governor: embedding.governor});
}

/**
 * The embedded score under a governor that holds, is open or is denied (Nairn, Condoravdi & Karttunen 2006). What is
 * taken for granted, said or denied, stays so under an open governor too.
 */
export function project({so, not, cue, governor}: Row & {readonly governor: Verdict}): Received {
  const {holds, marks} = governor;
  const plain = holds >= 0 ? within(holds, so) : within(-holds, not);
  const score = so > 1.5 && not > 1.5 ? Math.max(plain, so * WEIGHTS.openFactive) : plain;
  return {score, marks: cue ? [...marks, cue] : marks};
}

/** "too late *to sign*", "large enough *to see*" */
function degree({takes, sentence}: Embedding, above: Node): Row | null {
  if (takes !== 'to' || above.kind !== 'adjective') return null;
  for (const at of above.adverbs) {
    const {lower} = sentence.words[at] as Word;
    if (lower === 'too') return {so: WEIGHTS.tooTo, not: 1, cue: {rule: 'degree.too', at: [at, at]}};
    if (lower === 'enough')
      return {so: WEIGHTS.enoughTo, not: -1.5, cue: {rule: 'degree.enough', at: [at, at]}};
  }
  return null;
}

/** "is *to be held*", "has *to pay*"; "going" bears the future itself. */
function semiAuxiliary({node, takes, sentence}: Embedding, above: Node): Row | null {
  const row =
    takes === 'to' && node.group?.shape === 'infinitive' ? SEMI_AUXILIARIES.get(above.lemma) : undefined;
  if (!row) return null;
  const cue = {rule: row.rule, at: above.trigger};
  if (above.lemma === 'go') return above.semi ? {so: 3, not: -3, cue: null} : null;
  // "has yet *to sign*": all that is left is the "yet".
  if (node.group?.adverbs.some((at) => sentence.words[at]?.lower === 'yet'))
    return {so: 3, not: -3, cue: null};
  if (above.lemma === 'be' && above.subject?.abstract) return {so: WEIGHTS.identity, not: -1, cue};
  return {so: row.so, not: row.not, cue};
}

/** A word of the tables. What was wanted or tried in the past has more often happened. */
function signed({node, takes, governor}: Embedding, above: Node): Row | null {
  const found = signatureOf(above.kind, above.lemma, takes satisfies Complement);
  if (!found) return null;
  // "knows *whether* it failed" leaves open what "knows *that* it failed" tells.
  const cue = {rule: found.rule, at: above.trigger};
  if (takes === 'whether' && /^(?:whether|if)/u.test(node.link.marker)) return {so: 0, not: 0, cue};
  // "was able *to land*" did; "is able *to land*" may not have.
  if (above.lemma === 'able' && governor.past) return {so: WEIGHTS.wasAble, not: found.not, cue};
  const told = takes === 'to' && governor.past && found.so > 0 && found.so < 2 ? WEIGHTS.pastOpen : 0;
  return {so: found.so + told, not: found.not, cue};
}

/** A word that no table has; "what he *said*" is as sure as its governor, or surer. */
function unknown({node, takes}: Embedding, above: Node): Row {
  const fused = takes === 'whether' && !/^(?:whether|if)/u.test(node.link.marker);
  const row = fused ? {so: WEIGHTS.fusedRelative, not: 2} : DEFAULTS[takes];
  return {...row, cue: {rule: `complement.${takes}`, at: above.trigger}};
}
