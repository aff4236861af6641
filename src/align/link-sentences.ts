/** Links the sentences of two versions of an article: same, edited or reworded, moved or in place. */
import type {AnnotatedArticle, Link, Span} from '../model.js';
import {measureCandidates, pairAnywhere, pairNearby} from './alike.js';
import {movedPairs} from './crossings.js';
import {type Group, toGroups} from './groups.js';
import {pairIdentical} from './identical.js';
import type {Pair} from './increasing.js';
import {LINKING} from './parameters.js';
import {growGroups} from './parts.js';
import {type SentenceViews, viewSentences} from './sentence-views.js';
import {keptShare} from './similarity.js';
import {wordEdits} from './word-edits.js';

/**
 * Literal links, in the order of the old article; each sentence stands in one link at most. A split or merge is one
 * link, with several sentences on one side. Sentences that differ in white space, quotation marks and dashes alone
 * are `same`; their edits keep everything. Best partners in both directions and moves by crossings follow Spangher
 * et al. (NewsEdits, NAACL 2022). Time and memory grow about linearly with the articles.
 */
export function linkSentences(old: AnnotatedArticle, fresh: AnnotatedArticle): readonly Link[] {
  const views = viewSentences(old, fresh);
  // 1. Sentences that read the same.
  const identical = toGroups(pairIdentical(views));
  const candidates = measureCandidates(views, identical);
  // 2. Sentences so alike that they belong together wherever they stand, and what they were split into or merged from.
  const alike = [...identical, ...toGroups(pairAnywhere(views, identical, candidates))];
  const grown = growGroups(views, alike, candidates);
  // 3. Sentences somewhat alike that stand between the same neighbours.
  const all = growGroups(views, [...grown, ...toGroups(pairNearby(views, grown, candidates))], candidates);
  // 4. What was moved; short sentences that would move on their own are chance.
  const moved = movedPairs(
    all.map(({core}) => core),
    ([sentence]) => views.old[sentence]?.words.length ?? 0,
  );
  return withoutStrays(views, all, moved)
    .map((group) => toLink({old, new: fresh, views}, group, moved.has(group.core)))
    .sort((a, b) => (a.old[0] ?? 0) - (b.old[0] ?? 0));
}

/** "He declined." here and there is no move, unless the sentence beside it moved along. */
function withoutStrays(
  views: SentenceViews,
  groups: readonly Group[],
  moved: ReadonlySet<Pair>,
): readonly Group[] {
  const partners = new Map([...moved]);
  return groups.filter(({core}) => {
    const [old, fresh] = core;
    const short = (views.old[old]?.contentWords ?? 0) < LINKING.movesAlone;
    return (
      !moved.has(core) || !short || partners.get(old - 1) === fresh - 1 || partners.get(old + 1) === fresh + 1
    );
  });
}

interface Sides {
  readonly old: AnnotatedArticle;
  readonly new: AnnotatedArticle;
  readonly views: SentenceViews;
}

function toLink(sides: Sides, group: Group, moved: boolean): Link {
  const {views} = sides;
  const oldViews = group.old.flatMap((sentence) => views.old[sentence] ?? []);
  const newViews = group.new.flatMap((sentence) => views.new[sentence] ?? []);
  const same = joinKeys(oldViews) === joinKeys(newViews);
  const kept = same
    ? 1
    : keptShare(
        oldViews.flatMap(({words}) => words),
        newViews.flatMap(({words}) => words),
      );
  return {
    relation: same ? 'same' : kept >= LINKING.edited ? 'edited' : 'reworded',
    moved,
    old: group.old,
    new: group.new,
    score: Math.round(kept * 1000) / 1000,
    edits: wordEdits(
      {text: sides.old.text, spans: passages(sides.old, group.old)},
      {text: sides.new.text, spans: passages(sides.new, group.new)},
    ),
  };
}

function joinKeys(views: readonly {readonly key: string}[]): string {
  return views.map(({key}) => key).join(' ');
}

/** Sentences that follow each other are one passage, with the white space between them. */
function passages(article: AnnotatedArticle, sentences: readonly number[]): readonly Span[] {
  const found: {start: number; end: number}[] = [];
  sentences.forEach((number, index) => {
    const sentence = article.sentences[number];
    if (!sentence) return;
    const last = found.at(-1);
    if (last && sentences[index - 1] === number - 1) last.end = sentence.end;
    else found.push({start: sentence.start, end: sentence.end});
  });
  return found;
}
