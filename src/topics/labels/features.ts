/** What speaks for and against calling a topic by one of its phrases. */
import type {AnnotatedArticle} from '../../model.js';
import {isEventNoun} from '../../text/lexicon/event-nouns.js';
import {nounClass} from '../../text/lexicon/nouns.js';
import {rarity} from '../../text/lexicon/vectors.js';
import {foldName} from '../../text/mentions.js';
import {stem} from '../terms.js';
import type {Articles, Candidate, Members} from './candidates.js';

/** Named values; one that is missing is 0. */
export interface LabelFeatures {
  readonly [name: string]: number;
}

/** In how many sentences of either article each word stands. */
export interface WordSpread {
  readonly sets: {readonly old: readonly ReadonlySet<string>[]; readonly new: readonly ReadonlySet<string>[]};
  readonly all: ReadonlyMap<string, number>;
}

export function spreadWords(articles: Articles): WordSpread {
  const sets = {old: wordSets(articles.old), new: wordSets(articles.new)};
  const all = new Map<string, number>();
  for (const set of [...sets.old, ...sets.new])
    for (const word of set) all.set(word, (all.get(word) ?? 0) + 1);
  return {sets, all};
}

/** Words by sentence; an office and its holder are who acts, not what the topic is. */
function wordSets(article: AnnotatedArticle): readonly ReadonlySet<string>[] {
  const sets = article.sentences.map(() => new Set<string>());
  const offices = new Set<number>();
  for (const {officeSpan, holderSpan, sentence} of article.roles)
    for (const token of article.tokens.slice(...(article.sentences[sentence]?.tokens ?? [0, 0])))
      if ([officeSpan, holderSpan].some(({start, end}) => token.start >= start && token.end <= end))
        offices.add(token.start);
  for (const token of article.tokens)
    if (!offices.has(token.start)) sets[token.sentence]?.add(stem(foldName(token.lemma)));
  return sets;
}

export function labelFeatures(candidate: Candidate, spread: WordSpread, topic: Members): LabelFeatures {
  const words = candidate.words.map((word) => useOf(word, spread, topic));
  const best = words.toSorted((a, b) => b.coverage * b.exclusive - a.coverage * a.exclusive).slice(0, 2);
  const mean = (pick: (use: Use) => number): number =>
    best.reduce((sum, use) => sum + pick(use), 0) / best.length;
  const {total} = candidate;
  const nounKind = candidate.kind === 'phrase' ? nounClass(candidate.head) : null;
  return {
    coverage: Math.sqrt(mean((use) => use.coverage)),
    exclusive: mean((use) => use.exclusive),
    met: mean((use) => (use.met ? 1 : 0)),
    telling: mean((use) => use.coverage * use.exclusive * use.rarity),
    rarity: mean((use) => use.rarity),
    oneWord: words.length === 1 ? 1 : 0,
    manyWords: words.length > 3 ? 1 : 0,
    [candidate.kind]: 1,
    person: candidate.person ? 1 : 0,
    often: Math.min(3, total - 1) / 3,
    opens: candidate.opens / total,
    headed: candidate.headed > 0 ? 1 : 0,
    titled: candidate.titled > 0 && candidate.titled === total ? 1 : 0,
    first: candidate.first / total,
    quoted: candidate.quoted / total,
    definite: candidate.definite / total,
    oblique: candidate.oblique / total,
    event: candidate.kind === 'phrase' && isEventNoun(candidate.head) ? 1 : 0,
    ...(nounKind ? {[`a-${nounKind}`]: 1} : {}),
  };
}

interface Use {
  /** Share of the topic's sentences that hold the word, each side counting alike. */
  readonly coverage: number;
  /** Share of the word's sentences that are the topic's. */
  readonly exclusive: number;
  /** Both articles use it of the topic. */
  readonly met: boolean;
  readonly rarity: number;
}

function useOf(word: string, {sets, all}: WordSpread, topic: Members): Use {
  const term = stem(word);
  const count = (side: 'old' | 'new'): number =>
    topic[side].filter((sentence) => sets[side][sentence]?.has(term)).length;
  const [old, fresh] = [count('old'), count('new')];
  const sides = (topic.old.length > 0 ? 1 : 0) + (topic.new.length > 0 ? 1 : 0);
  return {
    coverage:
      (old / Math.max(1, topic.old.length) + fresh / Math.max(1, topic.new.length)) / Math.max(1, sides),
    exclusive: (old + fresh) / Math.max(1, all.get(term) ?? 1),
    met: old > 0 && fresh > 0,
    rarity: rarity(word),
  };
}
