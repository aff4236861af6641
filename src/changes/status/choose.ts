/** Chooses the two clauses, one a side, that say where a topic stood and stands: those that share the nucleus. */
import type {Event, Status, StatusChange, Topic} from '../../model.js';
import {sameFamily} from '../../text/lexicon/families.js';
import {opposed} from '../../text/lexicon/opposed.js';
import {related} from '../../text/lexicon/related.js';
import {centroid, cosine, rarity, type Vector, vectorOf} from '../../text/lexicon/vectors.js';
import {type Candidate, statusCandidates} from './candidates.js';
import type {Features} from './clause-features.js';
import {ofMatter} from './matter.js';
import type {SideView} from './side-view.js';
import {LEAST_SCORE, NEW_WEIGHTS, OLD_WEIGHTS, PAIR_WEIGHTS} from './weights.js';

/** What the best clause of each side says; a side is null where nothing states a status. */
export interface TopicStatus {
  readonly old: Status | null;
  readonly new: Status | null;
  readonly change: StatusChange | null;
}

/** At most this many candidates a side are paired. */
const MOST_CANDIDATES = 40;
/** Words that two clauses share beyond the first count up to this many. */
const MOST_SHARED = 2;

/** A topic in two articles. */
export interface PairInput {
  readonly views: {readonly old: SideView; readonly new: SideView};
  readonly topic: Topic;
}

export function chooseStatus(views: PairInput['views'], topic: Topic): TopicStatus {
  const {old, new: fresh} = rankedSides({views, topic});
  const best = bestPair(old, fresh);
  return topicStatus({
    old: statusIn(views.old, best?.old ?? old[0]?.candidate),
    new: statusIn(views.new, best?.new ?? fresh[0]?.candidate),
    score: best?.score ?? null,
  });
}

/** The clauses of each side, best first. */
export function rankedSides({views, topic}: PairInput): {
  readonly old: readonly Ranked[];
  readonly new: readonly Ranked[];
} {
  const words = {old: wordsOf(views.old, topic.old), new: wordsOf(views.new, topic.new)};
  return {
    old: rank(statusCandidates(views.old, topic, words.new), OLD_WEIGHTS),
    new: rank(statusCandidates(views.new, topic, words.old), NEW_WEIGHTS),
  };
}

/** A move is stated where two clauses that are a pair score enough; `score` is null where they are none. */
export function topicStatus({
  old,
  new: fresh,
  score,
}: Pick<TopicStatus, 'old' | 'new'> & {readonly score: number | null}): TopicStatus {
  const moved = score !== null && score >= LEAST_SCORE && old !== null && fresh !== null;
  return {old, new: fresh, change: moved ? {type: 'status', old, new: fresh} : null};
}

function wordsOf(view: SideView, sentences: readonly number[]): ReadonlySet<string> {
  return new Set(sentences.flatMap((sentence) => [...(view.words[sentence] ?? [])]));
}

export interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
}

function rank(candidates: readonly Candidate[], weights: Features): readonly Ranked[] {
  return candidates
    .map((candidate) => ({candidate, score: weigh(candidate.features, weights) + (weights.bias ?? 0)}))
    .sort((a, b) => b.score - a.score || a.candidate.event.start - b.candidate.event.start)
    .slice(0, MOST_CANDIDATES);
}

function weigh(features: Features, weights: Features): number {
  let sum = 0;
  for (const name in features) sum += (features[name] as number) * (weights[name] ?? 0);
  return sum;
}

function bestPair(
  old: readonly Ranked[],
  fresh: readonly Ranked[],
): {readonly old: Candidate; readonly new: Candidate; readonly score: number} | null {
  let best: {readonly old: Candidate; readonly new: Candidate; readonly score: number} | null = null;
  for (const left of old)
    for (const right of fresh) {
      // Both lists are best first: from here on what two clauses have in common can't make up for what they lack.
      if (best !== null && left.score + right.score + MOST_IN_COMMON <= best.score) break;
      const score = scoreOf(left, right);
      if (best === null || score > best.score) best = {old: left.candidate, new: right.candidate, score};
    }
  return best;
}

/** No feature of a pair is above 1, but for the count of further words that the two share. */
const MOST_IN_COMMON = Object.entries(PAIR_WEIGHTS).reduce(
  (sum, [name, weight]) => sum + Math.max(0, weight) * (name === 'sharedMore' ? MOST_SHARED : 1),
  0,
);

/** How good a pair two clauses are: each by itself, and what they have in common. */
export function scoreOf(old: Ranked, fresh: Ranked): number {
  return old.score + fresh.score + weigh(pairFeatures(old.candidate, fresh.candidate), PAIR_WEIGHTS);
}

/** What two clauses have in common, and how far the one has moved from the other. */
export function pairFeatures(old: Candidate, fresh: Candidate): Features {
  const shared = [...old.participants].filter((word) => fresh.participants.has(word));
  const likeness = likenessOf(old.event, fresh.event);
  const step = Math.abs(old.event.score - fresh.event.score);
  return {
    sameLemma: old.event.lemma === fresh.event.lemma ? 1 : 0,
    sameFamily:
      old.event.lemma !== fresh.event.lemma && sameFamily(old.event.lemma, fresh.event.lemma) ? 1 : 0,
    opposed: opposed(old.event.lemma, fresh.event.lemma) ? 1 : 0,
    related: related(old.event.lemma, fresh.event.lemma),
    likeness,
    sharedOne: shared.length > 0 ? 1 : 0,
    sharedRare: Math.max(0, ...shared.map(tellingOf)),
    sharedTheme: [...old.theme].some((word) => fresh.theme.has(word)) ? 1 : 0,
    sharedLabel: [...old.labelWords].some((word) => fresh.labelWords.has(word)) ? 1 : 0,
    themeInLabel:
      [...old.labelWords].some((word) => fresh.theme.has(word)) ||
      [...fresh.labelWords].some((word) => old.theme.has(word))
        ? 1
        : 0,
    context: contextOf(old, fresh),
    sharedMore: Math.min(MOST_SHARED, Math.max(0, shared.length - 1)),
    sameStage: old.stage !== null && old.stage === fresh.stage ? 1 : 0,
    otherStage: old.stage !== null && fresh.stage !== null && old.stage !== fresh.stage ? 1 : 0,
    step: step / 6,
    still: step < 1 && old.event.lemma === fresh.event.lemma ? 1 : 0,
    sameLabel: old.label.text.toLowerCase() === fresh.label.text.toLowerCase() ? 1 : 0,
  };
}

/** A rare common noun ("waiver") says that two clauses are about one thing; a name, or "deal", says less. */
function tellingOf(word: string): number {
  return vectorOf(word) === null ? 0.3 : Math.max(0, 2 * (rarity(word) - 0.5));
}

function contextOf(a: Candidate, b: Candidate): number {
  const [left, right] = [meaningOf(a), meaningOf(b)];
  return left && right ? Math.max(0, cosine(left, right)) : 0;
}

const MEANINGS = new WeakMap<Candidate, Vector | null>();

/** A candidate is paired with many: its mean is worked out once. */
function meaningOf(candidate: Candidate): Vector | null {
  let meaning = MEANINGS.get(candidate);
  if (meaning === undefined) {
    meaning = meanOf(candidate);
    MEANINGS.set(candidate, meaning);
  }
  return meaning;
}

function meanOf({participants, labelWords}: Candidate): Vector | null {
  const items = [...new Set([...participants, ...labelWords])].flatMap((word) => {
    const vector = vectorOf(word);
    return vector ? [{vector, weight: Math.max(0.05, rarity(word) - 0.4)}] : [];
  });
  return items.length > 0 ? centroid(items) : null;
}

function likenessOf(a: Event, b: Event): number {
  if (a.lemma === b.lemma) return 0;
  const [left, right] = [vectorOf(a.lemma), vectorOf(b.lemma)];
  return left && right ? Math.max(0, cosine(left, right) - 0.2) : 0;
}

/** What a clause says as a status; null where there is none. */
export function statusIn({article}: SideView, candidate: Candidate | undefined): Status | null {
  if (!candidate) return null;
  const {event, label, stage} = candidate;
  const sentence = article.sentences[event.sentence];
  if (!sentence) return null;
  return {
    label: label.text,
    factuality: ofMatter(event, label.text, stage),
    event: event.lemma,
    source: event.source,
    evidence: {
      sentence: event.sentence,
      start: Math.max(sentence.start, Math.min(event.clause.start, event.group.start, label.start)),
      end: Math.min(sentence.end, Math.max(event.clause.end, event.group.end, label.end)),
    },
    cues: [...event.cues.map(({start, end}) => ({start, end})), {start: event.start, end: event.end}],
  };
}
