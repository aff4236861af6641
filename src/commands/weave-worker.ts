/** Weaves articles into a storyline and compares any two of them, in this thread or as what a worker thread does. */
import type {Report, StorylineReport} from '../model.js';
import {type ReadArticles, storylineOf, type ToldStoryline} from './storylines.js';

/** Numbers of two articles of a storyline, the older first. */
export type Two = readonly [old: number, fresh: number];

/** In a worker thread: what was woven there last. */
let told: ToldStoryline | undefined;

/** Keeps the reading for `twoTask`; the report is safe to be cloned. */
export async function weaveTask(articles: ReadArticles): Promise<StorylineReport> {
  told = await storylineOf(articles);
  return told.report;
}

/** The report on two articles of what was woven last. */
export async function twoTask(two: Two): Promise<Report> {
  if (told === undefined) throw new Error('the storyline is not woven');
  return reportOnTwo(told, two);
}

export async function reportOnTwo({reading}: ToldStoryline, [old, fresh]: Two): Promise<Report> {
  const {buildReport} = await import('../report/build.js');
  return buildReport(reading.compared(old, fresh));
}
