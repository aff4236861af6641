/** What a predicate's own words leave of what it received: the steps 2 to 7 of the composition, in order. */
import type {Node} from '../clauses/node.js';
import {ADVERBS} from '../cues/adverbs.js';
import {CONJUNCTIONS} from '../cues/conjunctions.js';
import {IDIOMS} from '../cues/idioms.js';
import {signatureOf} from '../cues/lookup.js';
import {SEMI_AUXILIARIES} from '../cues/semi-auxiliaries.js';
import {WEIGHTS} from '../cues/weights.js';
import type {Word} from '../grammar/words.js';
import type {Sentence} from './compose.js';
import {denials} from './denial.js';
import {modalOf} from './modal.js';
import {premodifierOf} from './premodifier.js';
import {type Mark, tellsPast, type Verdict, within, withinTime} from './verdict.js';

type Step = (verdict: Verdict, node: Node, sentence: Sentence) => Verdict;

/** 2. "They *may not* sign." Negation picks the side of the modal, and so the two are one step. */
const assert: Step = (verdict, node, {words}) => {
  const negations = denials(node, words);
  const denied = negations.length % 2 === 1;
  const modal = modalOf(node, words);
  const semi = node.semi && node.lemma === 'go' ? SEMI_AUXILIARIES.get(node.lemma) : undefined;
  const marks: readonly Mark[] = [
    ...negations,
    ...(modal ? [{rule: modal.row.rule, at: [modal.at, modal.at] as const}] : []),
    ...(semi ? [{rule: semi.rule, at: node.trigger}] : []),
  ];
  if (modal) {
    const {so, speaker, not, future} = modal.row;
    const own = denied ? not : node.subject?.speaker ? speaker : so;
    return scaled(verdict, (score) => (future ? withinTime : within)(score, own), marks);
  }
  if (semi) return scaled(verdict, (score) => withinTime(score, denied ? semi.not : semi.so), marks);
  // "Do *not* call" is as open as "Call".
  const keeps = !denied || node.link.marker === 'imperative';
  return scaled(verdict, (score) => (keeps ? score : within(score, WEIGHTS.denied)), marks);
};

/** 3. "A *possible* visit": an adjective before an event noun. */
const premodify: Step = (verdict, node, {words}) => {
  const found = node.chunk ? premodifierOf(node.chunk, words) : null;
  return found
    ? scaled(verdict, (score) => within(score, found.row.score), [{rule: found.row.rule, at: found.at}])
    : verdict;
};

/** 4. "The visit is *doubtful*": an adjective or idiom of certainty takes the certainty of what it is said of. */
const judgeSubject: Step = (verdict, node) => {
  const row =
    node.kind === 'adjective'
      ? (IDIOMS.get(node.lemma) ?? signatureOf('adjective', node.lemma, 'subject'))
      : null;
  if (!row) return verdict;
  const score = within(Math.abs(verdict.score), verdict.score < 0 ? row.not : row.so);
  return {...verdict, score, marks: [...verdict.marks, {rule: row.rule, at: node.trigger}]};
};

/** 5. "*Few* believe it." */
const scarcity: Step = (verdict, node) => {
  const scarce = node.kind === 'noun' ? node.chunk : node.subject;
  if (scarce?.denial !== 'scarce') return verdict;
  return scaled(verdict, (score) => within(score, WEIGHTS.scarce), [
    {rule: 'negation.few', at: [scarce.first, scarce.first]},
  ]);
};

/** 6. "The owner has *reportedly* sold it." Adverbs of degree count beside the word alone: "almost fifty" is no "almost". */
const adverbs: Step = (verdict, node, {words}) => {
  const beside = node.kind === 'adjective' ? node.adverbs.filter((at) => at < node.trigger[0]) : [];
  const near = new Set([...(node.group?.adverbs ?? []), ...beside]);
  let result = verdict;
  for (const at of new Set([...near, ...node.adverbs])) {
    const row = ADVERBS.get((words[at] as Word).lower);
    if (!row || (row.beside && (!near.has(at) || words[at + 1]?.pos === 'ADV'))) continue;
    const keeps = row.past !== null && isSimplePast(node) ? row.past : row.keeps;
    result = scaled(result, (score) => (score > 0 ? score * keeps : score), [{rule: row.rule, at: [at, at]}]);
  }
  return result;
};

/** "nearly collapsed" did not; "is nearly complete" will be. */
function isSimplePast(node: Node): boolean {
  return (
    node.kind === 'verb' && node.group !== null && node.group.past && node.group.auxiliaries.length === 0
  );
}

/** 7. "*If* the vote passes, the tax will go"; what is told in the past depends on nothing. */
const conditions: Step = (verdict, node) => {
  if (tellsPast(node)) return verdict;
  let {score} = verdict;
  for (const word of node.conditions) {
    const main = CONJUNCTIONS.get(word)?.main ?? 1;
    if (score > 0) score = Math.max(score * main, Math.min(score, WEIGHTS.conditional));
  }
  return {...verdict, score, holds: node.kind === 'adjective' ? verdict.holds : score};
};

/** 8. "Will they sign?" asks whether; "Who signed?" and "They signed?" take for granted that somebody did. */
const questions: Step = (verdict, node, {question, headline}) => {
  if (question === 'none' || node.kind === 'noun' || node.link.type !== 'root') return verdict;
  const open = question === 'whether' && (headline || (node.group?.inverted ?? false));
  const share = open ? WEIGHTS.openQuestion : WEIGHTS.whichQuestion;
  return scaled(verdict, (score) => score * share, [{rule: 'mood.question', at: node.trigger}]);
};

export const STEPS: readonly Step[] = [
  assert,
  premodify,
  judgeSubject,
  scarcity,
  adverbs,
  conditions,
  questions,
];

function scaled(verdict: Verdict, change: (score: number) => number, marks: readonly Mark[]): Verdict {
  const same = verdict.score === verdict.holds;
  const holds = change(verdict.holds);
  return {
    ...verdict,
    score: same ? holds : change(verdict.score),
    holds,
    marks: [...verdict.marks, ...marks],
  };
}
