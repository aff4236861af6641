/** Topics over both articles together, so that one which is empty on a side is dropped or new. */
import type {AnnotatedArticle, Link, Topic} from '../model.js';
import {affinities} from './affinity.js';
import {cluster} from './cluster.js';
import {extendByName, extendByPointing} from './extend.js';
import type {Members} from './labels/candidates.js';
import {labelTopics} from './labels/label.js';
import {readStory, type Story} from './story.js';

export interface TopicOptions {
  /** Literal links: what is the same sentence, or an edit of it, is about the same. */
  readonly links: readonly Link[];
  /** False for articles on different stories: nothing is looked for in both. */
  readonly joint: boolean;
}

/** Topics in the order in which the old article, then the new one, comes to them. */
export function findTopics(
  old: AnnotatedArticle,
  fresh: AnnotatedArticle,
  {links, joint}: TopicOptions,
): readonly Topic[] {
  const story = readStory(old, fresh);
  const table = affinities(story, joint);
  const linked = joint ? linkedUnits(story, links) : [];
  const members = cluster({...table, together: [...table.together, ...linked]})
    .filter((units) => saysSomething(story, units))
    .map((units) => toMembers(story, units));
  const labels = labelTopics({old, new: fresh}, members);
  const ids = new Set<string>();
  const topics = members.map((topic, index) => {
    const {label, aliases} = labels[index] ?? {label: '', aliases: []};
    return {id: uniqueSlug(label, ids), label, aliases, old: topic.old, new: topic.new};
  });
  const articles = {old, new: fresh};
  return extendByPointing(articles, topics, joint ? extendByName(articles, topics) : topics);
}

function linkedUnits(story: Story, links: readonly Link[]): readonly (readonly [number, number])[] {
  const index = new Map(story.units.map((unit, place) => [`${unit.side}${unit.sentence}`, place]));
  return links
    .filter(({relation}) => relation !== 'reworded')
    .flatMap((link) =>
      link.old.flatMap((i) => link.new.map((j) => [index.get(`old${i}`), index.get(`new${j}`)])),
    )
    .flatMap(([i, j]) => (i !== undefined && j !== undefined ? [[i, j] as const] : []));
}

/** A lone sentence without two words of content is a bridge, and a headline alone sums up: neither is a topic. */
function saysSomething(story: Story, units: readonly number[]): boolean {
  if (units.every((index) => story.units[index]?.kind === 'title')) return false;
  return units.length > 1 || (story.units[units[0] ?? -1]?.terms.size ?? 0) > 1;
}

function toMembers(story: Story, units: readonly number[]): Members {
  const of = (side: 'old' | 'new'): readonly number[] =>
    units.flatMap((index) => {
      const unit = story.units[index];
      return unit?.side === side ? [unit.sentence] : [];
    });
  return {old: of('old'), new: of('new')};
}

function uniqueSlug(label: string, taken: Set<string>): string {
  const base =
    label
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/gu, '') || 'topic';
  let slug = base;
  for (let count = 2; taken.has(slug); count++) slug = `${base}-${count}`;
  taken.add(slug);
  return slug;
}
