/** What speaks for and against calling a topic by one of its phrases. */
import type {AnnotatedArticle} from '../../model.js';
import {isEventNoun} from '../../text/lexicon/event-nouns.js';
import {nounClass} from '../../text/lexicon/nouns.js';
import {rarity} from '../../text/lexicon/vectors.js';
import {foldName} from '../../text/mentions.js';
import {stem} from '../terms.js';
import type {Candidate, Members} from './candidates.js';

/** Named values; one that is missing is 0. */
export interface LabelFeatures {
  readonly [name: string]: number;
}

/** In how many sentences of the articles each word stands. */
export interface WordSpread {
  /** Words by article and sentence. */
  readonly sets: readonly (readonly ReadonlySet<string>[])[];
  readonly all: ReadonlyMap<string, number>;
}

export function spreadWords(articles: readonly AnnotatedArticle[]): WordSpread {
  const sets = articles.map(wordSets);
  const all = new Map<string, number>();
  for (const set of sets.flat()) for (const word of set) all.set(word, (all.get(word) ?? 0) + 1);
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
  /** Share of the topic's sentences that hold the word, each article counting alike. */
  readonly coverage: number;
  /** Share of the word's sentences that are the topic's. */
  readonly exclusive: number;
  /** Two articles or more use it of the topic. */
  readonly met: boolean;
  readonly rarity: number;
}

function useOf(word: string, {sets, all}: WordSpread, topic: Members): Use {
  const term = stem(word);
  let [held, shares, users, speakers] = [0, 0, 0, 0];
  topic.forEach((sentences, article) => {
    const count = sentences.filter((sentence) => sets[article]?.[sentence]?.has(term)).length;
    held += count;
    shares += count / Math.max(1, sentences.length);
    if (count > 0) users++;
    if (sentences.length > 0) speakers++;
  });
  return {
    coverage: shares / Math.max(1, speakers),
    exclusive: held / Math.max(1, all.get(term) ?? 1),
    met: users > 1,
    rarity: rarity(word),
  };
}
