/** A storyline as one HTML file that needs nothing else: a lane a topic, no script, no network. */
import type {StorylineReport} from '../../model.js';
import {el, linkTo} from '../html/nodes.js';
import {page} from '../html/page.js';
import {BASE} from '../html/style/base.js';
import {PRINT} from '../html/style/print.js';
import {TEXTS} from '../html/style/texts.js';
import {articlesInFull} from './html/articles.js';
import {head} from './html/head.js';
import {lanes} from './html/lanes.js';
import {STORYLINE} from './html/style.js';
import {topicSections} from './html/topics.js';
import {trackTable} from './html/tracks.js';
import type {StorylineView} from './html/view.js';
import {articleNames, storylineTitle} from './words.js';

/** Words of an article are text and nothing else; the page runs nothing, as its policy says. */
export function storylineToHtml(report: StorylineReport): string {
  const view: StorylineView = {report, names: articleNames(report.articles)};
  return page(
    storylineTitle(report),
    [
      linkTo('topics', 'Skip to the topics', 'a.skip'),
      head(view),
      el('main', [...lanes(view), ...trackTable(view), ...topicSections(view), ...articlesInFull(view)]),
    ],
    {style: [BASE, TEXTS, STORYLINE, PRINT].join('\n'), script: null},
  );
}
