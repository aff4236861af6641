/** Names a topic as a reader would: the name or phrase in use, not the longest string and not a stray verb. */
import type {AnnotatedArticle, Mention, Token} from '../model.js';
import {rarity} from '../text/lexicon/vectors.js';
import {foldName} from '../text/mentions.js';
import {acronymTable, EMPTY, stem} from './terms.js';

export interface Labelling {
  readonly label: string;
  readonly aliases: readonly string[];
}

/** A topic's sentence numbers in the two articles. */
export interface Members {
  readonly old: readonly number[];
  readonly new: readonly number[];
}

/** Something that a topic may be called, with how it stands in the topic's sentences. */
interface Candidate {
  readonly key: string;
  readonly text: string;
  readonly words: readonly string[];
  readonly kind: Mention['kind'];
  /** A person, or the office that one holds. */
  readonly person: boolean;
  /** Times that it opens a sentence, stands in a heading, stands in the first sentence of a side. */
  opens: number;
  headed: number;
  first: number;
  /** Times that it stands outside headlines, where tags can be trusted. */
  inProse: number;
}

const MOST_ALIASES = 3;
/** An alias scores at least this share of the label's score. */
const ALIAS_SHARE = 0.45;

/** Labels of topics that share both articles; `fallback` names a topic without any noun phrase. */
export function labelTopics(
  articles: {readonly old: AnnotatedArticle; readonly new: AnnotatedArticle},
  topics: readonly Members[],
): readonly Labelling[] {
  const index = {old: bySentence(articles.old), new: bySentence(articles.new)};
  const persons = new Set([...personWords(articles.old), ...personWords(articles.new)]);
  const spread = termSpread(articles, topics);
  const expansions = acronymTable(articles.old, articles.new);
  const taken = new Set<string>();
  return topics.map((topic) => {
    const candidates = collect(articles, index, topic, persons);
    const ranked = candidates
      .map((candidate) => ({candidate, score: scoreOf(candidate, spread, topic)}))
      .filter(({score}) => score > 0)
      .sort((a, b) => b.score - a.score || a.candidate.text.length - b.candidate.text.length);
    const best = ranked.find(({candidate}) => !taken.has(candidate.key)) ?? ranked[0];
    if (!best) return {label: fallbackLabel(articles, topic), aliases: []};
    taken.add(best.candidate.key);
    const aliases = ranked
      .filter(({candidate, score}) => candidate !== best.candidate && score >= ALIAS_SHARE * best.score)
      .map(({candidate}) => candidate.text);
    const expansion = expansionOf(best.candidate, articles, expansions);
    const names = [...new Set([...(expansion ? [expansion] : []), ...aliases])];
    return {label: best.candidate.text, aliases: names.slice(0, MOST_ALIASES)};
  });
}

type Index = readonly (readonly Mention[])[];

function bySentence(article: AnnotatedArticle): Index {
  const lists: Mention[][] = article.sentences.map(() => []);
  for (const mention of article.mentions) lists[mention.sentence]?.push(mention);
  return lists;
}

/** Surnames and full names of people: holders of offices, and whoever is said to speak. */
function personWords(article: AnnotatedArticle): readonly string[] {
  const holders = article.roles.flatMap((role) => foldName(role.holder).split(' '));
  const speakers = article.mentions
    .filter((mention) => mention.kind === 'name' && speaks(article, mention))
    .flatMap((mention) => foldName(mention.text).split(' '));
  return [...holders, ...speakers].filter((word) => word.length > 2);
}

function speaks(article: AnnotatedArticle, mention: Mention): boolean {
  const before = article.text.slice(Math.max(0, mention.start - 12), mention.start);
  const after = article.text.slice(mention.end, mention.end + 10);
  return /\b(?:said|says|Mr|Mrs|Ms|Dr|Sir)\.? $/u.test(before) || /^,? (?:said|says|told|who)\b/u.test(after);
}

function collect(
  articles: {readonly old: AnnotatedArticle; readonly new: AnnotatedArticle},
  index: {readonly old: Index; readonly new: Index},
  topic: Members,
  persons: ReadonlySet<string>,
): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const side of ['old', 'new'] as const)
    for (const sentence of topic[side]) {
      const article = articles[side];
      const seen = new Set<string>();
      const kind = article.blocks[article.sentences[sentence]?.block ?? 0]?.kind;
      (index[side][sentence] ?? []).forEach((mention, place) => {
        const core = coreOf(article, mention);
        if (!core || seen.has(core.key)) return;
        seen.add(core.key);
        const candidate = found.get(core.key) ?? {
          ...core,
          kind: mention.kind,
          person: isPerson(article, mention, persons),
          opens: 0,
          headed: 0,
          first: 0,
          inProse: 0,
        };
        if (place === 0) candidate.opens++;
        if (kind === 'heading') candidate.headed++;
        if (sentence === topic[side][0]) candidate.first++;
        if (kind === 'paragraph') candidate.inProse++;
        found.set(core.key, candidate);
      });
    }
  return [...found.values()];
}

function isPerson(article: AnnotatedArticle, mention: Mention, persons: ReadonlySet<string>): boolean {
  const {start, end} = mention;
  if (
    article.roles.some((role) =>
      [role.officeSpan, role.holderSpan].some((span) => start < span.end && end > span.start),
    )
  )
    return true;
  if (mention.kind !== 'name') return false;
  const words = foldName(mention.text).split(' ');
  return words.length <= 4 && persons.has(words.at(-1) ?? '');
}

/** The phrase without determiner, count and words like "new", "other"; null where nothing that names is left. */
function coreOf(
  article: AnnotatedArticle,
  mention: Mention,
): Pick<Candidate, 'key' | 'text' | 'words'> | null {
  if (isFigure(article, mention)) return null;
  const tokens = tokensIn(article, mention);
  let from = 0;
  if (mention.kind === 'phrase') while (from < tokens.length - 1 && isFiller(tokens[from] as Token)) from++;
  // "Norway's salmon quota": the owner goes, unless the phrase is a name.
  const possessive = tokens.findLastIndex((token) => /^['’]s?$/u.test(token.text));
  if (mention.kind === 'phrase' && possessive >= 0 && possessive < tokens.length - 1)
    from = Math.max(from, possessive + 1);
  while (from < tokens.length - 1 && isFiller(tokens[from] as Token)) from++;
  const core = tokens.slice(from);
  const [first, last] = [core[0], core.at(-1)];
  if (!first || !last) return null;
  const text = article.text.slice(first.start, last.end);
  const words = core.filter((token) => /\p{L}/u.test(token.text)).map((token) => foldName(token.lemma));
  const telling = words.filter((word) => word.length > 1 && !EMPTY.has(word));
  if (telling.length === 0 || EMPTY.has(foldName(last.lemma))) return null;
  return {key: words.join(' '), text: tidy(text), words: telling};
}

/** A date or a quantity names nothing: "March 3", "Rs 18" of "Rs 18 billion". */
function isFigure(article: AnnotatedArticle, {start, end, kind}: Mention): boolean {
  const covers = (span: {start: number; end: number}): boolean => span.start <= start && span.end >= end;
  if (article.dates.some(covers)) return true;
  return (
    kind !== 'phrase' && article.quantities.some((quantity) => quantity.start < end && quantity.end > start)
  );
}

function tokensIn(article: AnnotatedArticle, mention: Mention): readonly Token[] {
  const [from, to] = article.sentences[mention.sentence]?.tokens ?? [0, 0];
  return article.tokens
    .slice(from, to)
    .filter((token) => token.start >= mention.start && token.end <= mention.end);
}

function isFiller(token: Token): boolean {
  if (token.pos === 'DET' || token.pos === 'PRON' || token.pos === 'SYM' || token.pos === 'PUNCT')
    return true;
  if (token.pos === 'NUM') return true;
  return /^(?:more|other|another|new|own|last|next|first|second|several|many|certain|such|same|latest|so-called|various|present|current|former|entire|whole|long|proposed|planned|further|additional|recent|possible)$/u.test(
    token.lower,
  );
}

/** All-capitals headings are set in lower case; line breaks become spaces. */
function tidy(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 8 && line.includes(' ') && line === line.toUpperCase() ? line.toLowerCase() : line;
}

interface Spread {
  /** In how many sentences of both articles a word stands. */
  readonly all: ReadonlyMap<string, number>;
}

function termSpread(
  articles: {readonly old: AnnotatedArticle; readonly new: AnnotatedArticle},
  topics: readonly Members[],
): Spread & {
  readonly within: readonly ReadonlyMap<string, readonly [number, number]>[];
  readonly of: ReadonlyMap<Members, number>;
} {
  const all = new Map<string, number>();
  const sets = {old: wordSets(articles.old), new: wordSets(articles.new)};
  for (const set of [...sets.old, ...sets.new])
    for (const word of set) all.set(word, (all.get(word) ?? 0) + 1);
  const within = topics.map((topic) => {
    const counts = new Map<string, readonly [number, number]>();
    for (const side of ['old', 'new'] as const)
      for (const sentence of topic[side])
        for (const word of sets[side][sentence] ?? []) {
          const [before, after] = counts.get(word) ?? [0, 0];
          counts.set(word, side === 'old' ? [before + 1, after] : [before, after + 1]);
        }
    return counts;
  });
  return {all, within, of: new Map(topics.map((topic, place) => [topic, place]))};
}

/** Words by sentence; an office and its holder are who acts, not what the topic is. */
function wordSets(article: AnnotatedArticle): readonly ReadonlySet<string>[] {
  const sets = article.sentences.map(() => new Set<string>());
  const spans = article.roles.flatMap(({officeSpan, holderSpan}) => [officeSpan, holderSpan]);
  for (const token of article.tokens)
    if (!spans.some(({start, end}) => token.start >= start && token.end <= end))
      sets[token.sentence]?.add(stem(foldName(token.lemma)));
  return sets;
}

/**
 * How well a candidate names the topic: its words stand in much of what either article says of the topic and nowhere
 * else, and where things are named: in a heading, first, as the subject. Names say more than one common noun; people and
 * their offices name a topic only for want of better.
 */
function scoreOf(candidate: Candidate, spread: ReturnType<typeof termSpread>, topic: Members): number {
  const counts = spread.within[spread.of.get(topic) ?? -1];
  const sides = (topic.old.length > 0 ? 1 : 0) + (topic.new.length > 0 ? 1 : 0);
  const scores = candidate.words.map((word) => {
    const term = stem(word);
    const [inOld, inNew] = counts?.get(term) ?? [0, 0];
    const coverage = (inOld / Math.max(1, topic.old.length) + inNew / Math.max(1, topic.new.length)) / sides;
    const exclusive = (inOld + inNew) / Math.max(1, spread.all.get(term) ?? 1);
    const met = sides === 2 && inOld > 0 && inNew > 0 ? MET : 1;
    return (0.2 + Math.sqrt(coverage)) * exclusive ** 0.7 * (0.45 + 0.55 * rarity(word)) * met;
  });
  const best = scores.toSorted((a, b) => b - a).slice(0, 2);
  const mean = best.reduce((sum, score) => sum + score, 0) / best.length;
  const length = candidate.words.length === 1 ? 1 : candidate.words.length <= 3 ? 1.25 : 0.85;
  const kind = candidate.person ? 0.4 : candidate.kind === 'phrase' ? 1 : 1.1;
  const prose = candidate.kind === 'phrase' && candidate.inProse === 0 && candidate.headed === 0 ? 0.6 : 1;
  const place =
    1 + 0.15 * Math.min(candidate.opens, 2) + 0.3 * Math.min(candidate.headed, 1) + 0.15 * candidate.first;
  return mean * length * kind * prose * place;
}

/** A word that both articles use of the topic names it much better than one that only either uses. */
const MET = 1.8;

function expansionOf(
  {kind, text}: Candidate,
  articles: {readonly old: AnnotatedArticle; readonly new: AnnotatedArticle},
  expansions: ReadonlyMap<string, readonly string[]>,
): string | null {
  if (kind !== 'acronym') return null;
  const words = expansions.get(text.toLowerCase());
  if (!words) return null;
  const mentions = [...articles.old.mentions, ...articles.new.mentions];
  return (
    mentions.find((mention) => mention.kind === 'name' && words.every((word) => mention.key.includes(word)))
      ?.text ?? null
  );
}

/** The first words of the topic's first sentence. */
function fallbackLabel(
  articles: {readonly old: AnnotatedArticle; readonly new: AnnotatedArticle},
  topic: Members,
): string {
  const side = topic.old.length > 0 ? 'old' : 'new';
  const sentence = articles[side].sentences[topic[side][0] ?? 0];
  const words = articles[side].text.slice(sentence?.start ?? 0, sentence?.end ?? 0).split(/\s+/u);
  return words
    .slice(0, 5)
    .join(' ')
    .replace(/[.,:;!?"“”]+$/u, '');
}
