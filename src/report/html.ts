/** The report as one HTML file that needs nothing else: no network, and nothing in an article can run. */
import {articles} from './html/articles.js';
import {edits} from './html/edits.js';
import {head} from './html/head.js';
import {el, linkTo} from './html/nodes.js';
import {page} from './html/page.js';
import {picture} from './html/picture.js';
import {stale} from './html/remarks.js';
import {topics} from './html/topics.js';
import type {ReviewedReport} from './remarks.js';
import {reportTitle} from './words.js';

/** Without its script the page can be read in full; the script filters, searches and answers to keys. */
export function toHtml(report: ReviewedReport): string {
  return page(reportTitle(report), [
    linkTo('topics', 'Skip to the topics', 'a.skip'),
    head(report),
    el('main', [
      ...picture(report),
      ...topics(report),
      ...edits(report),
      ...stale(report),
      ...articles(report),
    ]),
  ]);
}
