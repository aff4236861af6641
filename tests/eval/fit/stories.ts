/** Marked story pairs, annotated, with the sentences that the gold's quotes stand in. */
import {readArticle} from '../../../src/index.js';
import type {AnnotatedArticle} from '../../../src/model.js';
import {annotate} from '../../../src/text/annotate.js';
import {type Gold, type GoldTopic, pairFolders, readPair, type Side} from '../score/gold.js';
import {type Locate, locator} from '../score/locate.js';
import {type Placed, placeGold} from '../score/topics.js';

export interface MarkedStory {
  readonly gold: Gold;
  readonly articles: Readonly<Record<Side, AnnotatedArticle>>;
  readonly locate: Readonly<Record<Side, Locate>>;
  readonly topics: readonly Placed<GoldTopic>[];
}

/** Every pair found in `folders`, in order. Throws where a folder has none, or its gold quotes other texts. */
export async function readStories(folders: readonly string[]): Promise<readonly MarkedStory[]> {
  const found = folders.flatMap(pairFolders);
  if (found.length === 0) throw new Error(`no gold.json in ${folders.join(', ') || 'no folder'}`);
  return Promise.all(found.map(readStory));
}

async function readStory(folder: string): Promise<MarkedStory> {
  const {gold, paths, texts} = readPair(folder);
  const [old, fresh] = [annotate(await readArticle(paths.old)), annotate(await readArticle(paths.new))];
  const locate = {old: locator(texts.old, sentencesOf(old)), new: locator(texts.new, sentencesOf(fresh))};
  return {gold, articles: {old, new: fresh}, locate, topics: placeGold(gold.topics, locate)};
}

function sentencesOf({text, sentences}: AnnotatedArticle): readonly {readonly text: string}[] {
  return sentences.map(({start, end}) => ({text: text.slice(start, end)}));
}
