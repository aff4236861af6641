/** Chooses the clauses that say where a topic stood in one article after another: one an article, neighbours together. */
import type {Candidate} from './candidates.js';
import {
  type PairInput,
  type Ranked,
  rankedSides,
  scoreOf,
  statusIn,
  type TopicStatus,
  topicStatus,
} from './choose.js';

/** A clause of an article, ranked as what a move begins and as what one ends with; a revision may leave it no part in one. */
interface Node {
  readonly asOld: Ranked | null;
  readonly asNew: Ranked | null;
}

interface Step {
  readonly score: number;
  /** Number of the node that the best way comes from. */
  readonly from: number;
}

/** What a pair of clauses counts for that are no pair. */
const NO_PAIR = 0;
const NOBODY: Node = {asOld: null, asNew: null};

/**
 * What `chooseStatus` says of each pair, except that an article says one thing to the pair before and the pair after it.
 * Each pair's new article is the old one of the next. The way through all articles whose pairs score most in sum (Viterbi
 * 1967); of two articles it is the best pair.
 */
export function chooseChain(pairs: readonly PairInput[]): readonly TopicStatus[] {
  const ranked = pairs.map(rankedSides);
  const layers = [...pairs, null].map((_, at) => nodesOf(ranked[at - 1]?.new ?? [], ranked[at]?.old ?? []));
  const steps: Step[][] = [];
  layers.slice(1).forEach((layer, at) => {
    steps.push(layer.map((node) => bestStep(layers[at] ?? [], steps[at - 1], node)));
  });
  const way = wayBack(steps);
  return pairs.map(({views}, at) => {
    const [old, fresh] = [layers[at]?.[way[at] ?? 0], layers[at + 1]?.[way[at + 1] ?? 0]];
    const [left, right] = [old?.asOld ?? null, fresh?.asNew ?? null];
    return topicStatus({
      old: statusIn(views.old, candidateOf(left ?? old?.asNew)),
      new: statusIn(views.new, candidateOf(right ?? fresh?.asOld)),
      score: left && right ? scoreOf(left, right) : null,
    });
  });
}

function candidateOf(ranked: Ranked | null | undefined): Candidate | undefined {
  return ranked?.candidate;
}

/** The clauses of one article, those that both rankings hold once; in the order of the first ranking. */
function nodesOf(news: readonly Ranked[], olds: readonly Ranked[]): readonly Node[] {
  const startOf = ({candidate}: Ranked): number => candidate.event.start;
  const begins = new Map(olds.map((ranked) => [startOf(ranked), ranked]));
  const ends = new Set(news.map(startOf));
  const nodes = [
    ...news.map((asNew): Node => ({asNew, asOld: begins.get(startOf(asNew)) ?? null})),
    ...olds.filter((asOld) => !ends.has(startOf(asOld))).map((asOld): Node => ({asOld, asNew: null})),
  ];
  return nodes.length > 0 ? nodes : [NOBODY];
}

function bestStep(before: readonly Node[], steps: readonly Step[] | undefined, node: Node): Step {
  let best: Step = {score: Number.NEGATIVE_INFINITY, from: 0};
  before.forEach(({asOld}, from) => {
    const pair = asOld && node.asNew ? scoreOf(asOld, node.asNew) : NO_PAIR;
    const score = (steps?.[from]?.score ?? 0) + pair;
    if (score > best.score) best = {score, from};
  });
  return best;
}

/** Numbers of the nodes along the best way, article by article. */
function wayBack(steps: readonly (readonly Step[])[]): readonly number[] {
  const last = steps.at(-1) ?? [];
  const way = [last.reduce((best, {score}, at) => (score > (last[best]?.score ?? 0) ? at : best), 0)];
  for (const layer of steps.toReversed()) way.unshift(layer[way[0] ?? 0]?.from ?? 0);
  return way;
}
