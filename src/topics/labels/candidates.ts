/** What a topic may be called: the phrases and names of its sentences, trimmed to what names. */
import type {AnnotatedArticle, Mention, Role, Span, Token} from '../../model.js';
import {bySentence} from '../../text/by-sentence.js';
import {foldName} from '../../text/mentions.js';
import {firstWhere} from '../../text/spans.js';
import {EMPTY} from '../terms.js';

/** A topic's sentence numbers, article by article. */
export type Members = readonly (readonly number[])[];

/** One phrase or name, with how often and where it stands in the topic's sentences. */
export interface Candidate {
  readonly key: string;
  readonly text: string;
  /** Folded lemmas of the words that tell something. */
  readonly words: readonly string[];
  readonly head: string;
  readonly kind: Mention['kind'];
  /** A person, or the office that one holds. */
  readonly person: boolean;
  /** Sentences that hold it. */
  total: number;
  /** Of these: those that open with it, headings, headlines, first sentences of an article, quotations. */
  opens: number;
  headed: number;
  titled: number;
  first: number;
  quoted: number;
  /** Of these: those in which it has "the" or "its", and those in which a preposition leads to it. */
  definite: number;
  oblique: number;
}

/** What is looked up mention by mention, made once for all topics. */
export interface MentionIndex {
  readonly articles: readonly IndexedArticle[];
  /** Words of the names of persons. */
  readonly persons: ReadonlySet<string>;
}

interface IndexedArticle {
  readonly article: AnnotatedArticle;
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
  readonly dates: ReadonlyMap<number, readonly Span[]>;
  readonly quantities: ReadonlyMap<number, readonly Span[]>;
  readonly roles: ReadonlyMap<number, readonly Role[]>;
  /** Phrases of several words by their head, in the order of the text. */
  readonly phrases: ReadonlyMap<string, readonly Mention[]>;
}

export function indexMentions(articles: readonly AnnotatedArticle[]): MentionIndex {
  return {articles: articles.map(indexArticle), persons: new Set(articles.flatMap(personWords))};
}

function indexArticle(article: AnnotatedArticle): IndexedArticle {
  const {mentions, dates, quantities, roles} = article;
  const phrases = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'phrase' || !mention.text.includes(' ')) continue;
    const list = phrases.get(mention.head);
    if (list) list.push(mention);
    else phrases.set(mention.head, [mention]);
  }
  return {
    article,
    mentions: bySentence(mentions, ({sentence}) => sentence),
    dates: bySentence(dates, ({sentence}) => sentence),
    quantities: bySentence(quantities, ({sentence}) => sentence),
    roles: bySentence(roles, ({sentence}) => sentence),
    phrases,
  };
}

export function collectCandidates(index: MentionIndex, topic: Members): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  index.articles.forEach((indexed, number) => {
    const sentences = topic[number] ?? [];
    for (const sentence of sentences) {
      const seen = new Set<string>();
      indexed.mentions.get(sentence)?.forEach((mention, place) => {
        const core = fullerOf(indexed, mention);
        if (!core || seen.has(core.key)) return;
        seen.add(core.key);
        const candidate = found.get(core.key) ?? {
          ...core,
          head: mention.head,
          kind: mention.kind,
          person: isPerson(indexed, mention, index.persons),
          ...{total: 0, opens: 0, headed: 0, titled: 0, first: 0, quoted: 0, definite: 0, oblique: 0},
        };
        found.set(core.key, candidate);
        countIn(candidate, indexed.article, mention, {opens: place === 0, first: sentence === sentences[0]});
      });
    }
  });
  return [...found.values()];
}

function countIn(
  candidate: Candidate,
  article: AnnotatedArticle,
  mention: Mention,
  {opens, first}: {readonly opens: boolean; readonly first: boolean},
): void {
  const sentence = article.sentences[mention.sentence];
  const kind = article.blocks[sentence?.block ?? 0]?.kind;
  const text = article.text.slice(sentence?.start ?? 0, sentence?.end ?? 0);
  candidate.total++;
  if (opens) candidate.opens++;
  if (first) candidate.first++;
  if (kind === 'heading') candidate.headed++;
  if (kind === 'title') candidate.titled++;
  if (/^["“]|["”]$/u.test(text)) candidate.quoted++;
  if (mention.definite) candidate.definite++;
  const before = article.text.slice(Math.max(0, mention.start - 12), mention.start).toLowerCase();
  if (
    /\b(?:of|in|at|on|for|from|to|with|by|near|over|into|under|between|after|before) (?:the |a |an |its )?$/u.test(
      before,
    )
  )
    candidate.oblique++;
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

function isPerson({roles}: IndexedArticle, mention: Mention, persons: ReadonlySet<string>): boolean {
  const {start, end, sentence} = mention;
  const inRole = roles
    .get(sentence)
    ?.some((role) => [role.officeSpan, role.holderSpan].some((span) => start < span.end && end > span.start));
  if (inRole) return true;
  if (mention.kind !== 'name') return false;
  const words = foldName(mention.text).split(' ');
  return words.length <= 4 && persons.has(words.at(-1) ?? '');
}

type Core = Pick<Candidate, 'key' | 'text' | 'words'>;

/** "This dialogue" is what an earlier sentence calls "the 3+3 dialogue": the fuller phrase says more. */
function fullerOf(indexed: IndexedArticle, mention: Mention): Core | null {
  const core = coreOf(indexed, mention);
  if (!core || core.words.length > 1 || mention.kind !== 'phrase' || !mention.definite) return core;
  const phrases = indexed.phrases.get(mention.head) ?? [];
  const earlier = phrases[firstWhere(phrases, (other) => other.end >= mention.start) - 1];
  const fuller = earlier ? coreOf(indexed, earlier) : null;
  return fuller && fuller.words.length > 1 && fuller.words.length <= 3 ? fuller : core;
}

/** The phrase without owner, determiner, count and words like "new"; null where nothing that names is left. */
function coreOf(indexed: IndexedArticle, mention: Mention): Core | null {
  if (isFigure(indexed, mention)) return null;
  const {article} = indexed;
  const tokens = tokensIn(article, mention);
  const owner =
    mention.kind === 'phrase' ? tokens.findLastIndex((token) => /^['’]s?$/u.test(token.text)) : -1;
  let from = owner < tokens.length - 1 ? owner + 1 : 0;
  while (from < tokens.length - 1 && isFillerAt(tokens, from)) from++;
  const core = tokens.slice(from);
  const [first, last] = [core[0], core.at(-1)];
  if (!first || !last) return null;
  const words = core.filter((token) => /[\p{L}\d]/u.test(token.text)).map((token) => foldName(token.lemma));
  const telling = words.filter((word) => word.length > 1 && !EMPTY.has(word));
  if (telling.length === 0 || EMPTY.has(foldName(last.lemma))) return null;
  return {key: words.join(' '), text: tidy(article.text.slice(first.start, last.end)), words: telling};
}

/** A date or a quantity names nothing: "March 3", "Rs 18" of "Rs 18 billion". */
function isFigure({dates, quantities}: IndexedArticle, {start, end, kind, sentence}: Mention): boolean {
  if (dates.get(sentence)?.some((date) => date.start <= start && date.end >= end)) return true;
  const figures = quantities.get(sentence) ?? [];
  return kind !== 'phrase' && figures.some((quantity) => quantity.start < end && quantity.end > start);
}

function tokensIn(article: AnnotatedArticle, mention: Mention): readonly Token[] {
  const [from, to] = article.sentences[mention.sentence]?.tokens ?? [0, 0];
  return article.tokens
    .slice(from, to)
    .filter((token) => token.start >= mention.start && token.end <= mention.end);
}

const FILLER =
  /^(?:more|other|another|new|own|last|next|first|second|several|many|certain|such|same|latest|so-called|various|present|current|former|entire|whole|long|proposed|planned|further|additional|recent|possible)$/u;

/** "Last" of "last-ditch talks" is half a word, and no filler; "m" of "a €260m plant" belongs to the number. */
function isFillerAt(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (next?.text === '-' && next.start === token.end) return false;
  return (
    isFiller(token) || (before?.pos === 'NUM' && before.end === token.start && /^\p{L}/u.test(token.text))
  );
}

function isFiller(token: Token): boolean {
  // "3+3 talks", "the B190 order"
  if (/\d\+\d|\p{L}-?\d/u.test(token.text)) return false;
  return /^(?:DET|PRON|SYM|PUNCT|NUM)$/u.test(token.pos) || FILLER.test(token.lower);
}

/** All-capitals headings are set in lower case; line breaks become spaces. */
function tidy(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 8 && line.includes(' ') && line === line.toUpperCase() ? line.toLowerCase() : line;
}
