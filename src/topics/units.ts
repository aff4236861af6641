/** The sentences of both articles as one list of units, with what clustering needs to know of each. */
import type {AnnotatedArticle, BlockKind, Mention, Token} from '../model.js';
import {sentenceTerms} from './terms.js';

export type Side = 'old' | 'new';

/** How a sentence opens: what its first words say about whether it goes on with what stands before. */
export interface Opening {
  /** "It", "This agreement", "He", "One". */
  readonly pronoun: boolean;
  /** "But", "Meanwhile", "As for", "Nor": turns to something else, or comes back. */
  readonly connective: boolean;
  /** "Another …", "… also …": one more of a list, hence another thing. */
  readonly listing: boolean;
  /** Its first noun phrase names something that the sentences before do not. */
  readonly newSubject: 'no' | 'definite' | 'other';
}

export interface Unit {
  readonly side: Side;
  /** Sentence number in its article. */
  readonly sentence: number;
  readonly block: number;
  readonly kind: BlockKind;
  /** Number of the heading block that it stands under, or is; -1 before the first. */
  readonly section: number;
  /** Its heading announces several things ("Other announcements", "Also on the table"), each a topic. */
  readonly listed: boolean;
  /** Content terms and their weight in the sentence. */
  readonly terms: ReadonlyMap<string, number>;
  /** Which terms are names. */
  readonly names: ReadonlySet<string>;
  /** Head noun of the first noun phrase, as a lemma; null where there is none. */
  readonly subject: string | null;
  /** Head nouns of phrases with "the", "this", "its". */
  readonly definites: readonly string[];
  readonly opening: Opening;
  /** Begins or ends with a quotation mark. */
  readonly quoted: boolean;
  /** A quotation is still open where it ends, or one goes on in the next sentence. */
  readonly quoteGoesOn: boolean;
}

/** Units of both articles, the old one's first; bylines are left out. */
export function toUnits(old: AnnotatedArticle, fresh: AnnotatedArticle): readonly Unit[] {
  return [...sideUnits(old, 'old', fresh), ...sideUnits(fresh, 'new', old)];
}

function sideUnits(article: AnnotatedArticle, side: Side, other: AnnotatedArticle): readonly Unit[] {
  const terms = sentenceTerms(article, other);
  const mentions = mentionsBySentence(article);
  let section = -1;
  const sections = article.blocks.map((block, index) => {
    if (block.kind === 'heading') section = index;
    return section;
  });
  return article.sentences.flatMap((sentence, index) => {
    const block = article.blocks[sentence.block];
    const found = terms[index];
    if (!block || !found || block.kind === 'byline') return [];
    const listed = isList(article, sections, sections[sentence.block] ?? -1);
    if (listed && block.kind === 'heading') return [];
    const text = article.text.slice(sentence.start, sentence.end);
    const next = article.sentences[index + 1];
    const nextText = next && next.block === sentence.block ? article.text.slice(next.start, next.end) : '';
    const own = mentions[index] ?? [];
    const before = new Set(
      [index - 1, index - 2, index - 3]
        .filter((at) => at === index - 1 || article.sentences[at]?.block === sentence.block)
        .flatMap((at) => [...(terms[at]?.weights.keys() ?? [])]),
    );
    return [
      {
        side,
        sentence: index,
        block: sentence.block,
        kind: block.kind,
        section: sections[sentence.block] ?? -1,
        listed,
        terms: found.weights,
        names: found.names,
        subject: own[0]?.head ?? null,
        definites: own.filter(({definite, kind}) => definite && kind === 'phrase').map(({head}) => head),
        opening: readOpening(article.tokens.slice(...sentence.tokens), text, own, found.termOf, before),
        quoted: /^["“]|["”]$/u.test(text),
        quoteGoesOn: isOpen(text) || (/["”]/u.test(text) && /^["“].*["”]$/su.test(nextText)),
      },
    ];
  });
}

const LISTS = /^(?:other|more|also|elsewhere|in brief|further)\b|\balso\b/iu;

/** A heading such as "Other announcements" over several paragraphs: each is a topic, and the heading names none. */
function isList(article: AnnotatedArticle, sections: readonly number[], heading: number): boolean {
  const block = article.blocks[heading];
  if (!block || !LISTS.test(article.text.slice(block.start, block.end))) return false;
  return sections[heading + 2] === heading;
}

function mentionsBySentence(article: AnnotatedArticle): readonly (readonly Mention[])[] {
  const lists: Mention[][] = article.sentences.map(() => []);
  for (const mention of article.mentions) lists[mention.sentence]?.push(mention);
  return lists;
}

const PRONOUN = /^(?:it|he|she|they|this|that|these|those|its|his|her|their|one|both|such|him|them)$/u;
const SKIPPED = /^(?:but|and|so|yet|still|however|meanwhile|then|also|in|even|now)$/u;
const CONNECTIVE =
  /^["“]?(?:But|Meanwhile|Also|Nor|As for|Another|Other|Even|Elsewhere|Separately|In a separate)\b/u;
const LISTING =
  /^["“]?(?:Another|Also|And|Next to|As for|Meanwhile|Elsewhere|Separately|Others?|The other|In another)\b|\b(?:also|too|another)\b/u;

function readOpening(
  tokens: readonly Token[],
  text: string,
  mentions: readonly Mention[],
  termOf: ReadonlyMap<number, string>,
  before: ReadonlySet<string>,
): Opening {
  const first = tokens.findIndex((token) => /\p{L}/u.test(token.text));
  const words = tokens.slice(Math.max(first, 0), Math.max(first, 0) + 6).map((token) => token.lower);
  const limit = tokens[Math.min(Math.max(first, 0) + 4, tokens.length - 1)]?.start ?? 0;
  const subject = mentions.find(({start}) => start <= limit);
  const own = tokens.flatMap((token) => {
    const inside = subject && token.start >= subject.start && token.end <= subject.end;
    const term = termOf.get(token.start);
    return inside && term !== undefined ? [term] : [];
  });
  const isNew = subject !== undefined && before.size > 0 && !own.some((term) => before.has(term));
  return {
    pronoun: PRONOUN.test(words.find((word) => !SKIPPED.test(word)) ?? ''),
    connective: CONNECTIVE.test(text),
    listing: LISTING.test(text),
    newSubject: !isNew ? 'no' : subject.definite ? 'definite' : 'other',
  };
}

/** More quotation marks open than close. */
function isOpen(text: string): boolean {
  const curly = (text.match(/“/gu)?.length ?? 0) - (text.match(/”/gu)?.length ?? 0);
  const straight = text.match(/"/gu)?.length ?? 0;
  return curly > 0 || (straight % 2 === 1 && /(?:^|\s)"\S[^"]*$/u.test(text));
}
