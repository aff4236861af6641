/**
 * Composes factuality from the outside in (De Facto, Saurí & Pustejovsky 2012). For every predicate, its governor's first:
 *
 * 1. what its governor and its link to it leave of it: "hopes *to sign*", "*if* they sign"    received.ts, cues/
 * 2. its negations and its modal verb: "may not", "no one", "has yet to"                      denial.ts, modal.ts, cues/modals.ts
 * 3. an adjective before an event noun: "a *possible* visit"                                 cues/premodifiers.ts
 * 4. its own meaning, where it tells how sure its subject is: "doubtful", "in limbo"         cues/adjectives.ts, cues/idioms.ts
 * 5. few and hardly any: "*few* believe"                                                     steps.ts
 * 6. adverbs: "reportedly", "almost"                                                         cues/adverbs.ts
 * 7. conditions that hang on it: "…, *if* approved"                                          cues/conjunctions.ts
 * 8. questions                                                                               steps.ts
 *
 * The numbers of constructions that have no word of their own stand in cues/weights.ts. Each step leaves its cue.
 */
import type {Node} from '../clauses/node.js';
import {outsideIn} from '../clauses/outside-in.js';
import type {Word} from '../grammar/words.js';
import {receivedVerdict} from './received.js';
import {STEPS} from './steps.js';
import {FACT, type Verdict} from './verdict.js';

export interface Sentence {
  readonly words: readonly Word[];
  /** Asked whether ("Will they sign?"), asked who or what, or no question. */
  readonly question: 'whether' | 'which' | 'none';
  /** A title or heading: its present tense tells what has happened. */
  readonly headline: boolean;
}

/** The verdict of every predicate; governors are judged before what they govern. */
export function judge(nodes: readonly Node[], sentence: Sentence): ReadonlyMap<Node, Verdict> {
  const verdicts = new Map<Node, Verdict>();
  for (const node of outsideIn(nodes)) {
    const governor = node.link.governor ? (verdicts.get(node.link.governor) ?? FACT) : FACT;
    const received = receivedVerdict(node, governor, sentence);
    verdicts.set(
      node,
      STEPS.reduce((verdict, step) => step(verdict, node, sentence), received),
    );
  }
  return verdicts;
}
