// Both articles in full on one screen, from report, state and size: pure, and the reducer's measure.
import type {ComparedTopic, Report} from '../../model.js';
import type {Opinions} from '../../review/marks.js';
import type {Side} from '../detail/groups.js';
import {type Area, articleLayout, type Size} from '../layout.js';
import type {Line} from '../lines.js';
import type {RowSpan} from '../list-pane.js';
import type {ArticleState, ReviewState} from '../state.js';
import {clampTop, lastTop, reveal} from '../window.js';
import {titlesOf} from './article-titles.js';
import {captionLines} from './caption.js';
import {type Flow, flowOf, linesInView} from './flow.js';
import {followedTop} from './follow.js';
import {otherSide, type Place, partnerOf} from './places.js';
import {matchesIn} from './search.js';

export interface ArticleInput {
  readonly report: Report;
  readonly opinions: Opinions;
  readonly review: ReviewState;
  readonly article: ArticleState;
  readonly size: Size;
}

/**
 * One article's pane; `lines` are those in view, the first of them line `top` of the flow. Beside a partner the
 * article can begin further down than the pane: `top` is below 0 then.
 */
export interface ArticlePane {
  readonly title: readonly Line[];
  readonly lines: readonly Line[];
  readonly top: number;
  readonly height: number;
  readonly flow: Flow;
  readonly area: Area;
}

export interface ArticleView {
  readonly beside: boolean;
  readonly old: ArticlePane;
  readonly new: ArticlePane;
  readonly caption: readonly Line[];
  readonly captionRows: number;
  /** Where the other article says the same, or where the reader came from. */
  readonly partner: Place | null;
  readonly matches: readonly Place[];
}

/** The topic whose sentences are marked. */
export function markedTopic({topics}: Report, {topic}: ArticleState): ComparedTopic | null {
  return topics.find(({id}) => id === topic) ?? null;
}

/** The view; the article that the reader is in scrolls, and the other one follows. */
export function articleView(input: ArticleInput): ArticleView {
  const {report, opinions, review, article, size} = input;
  const at: Place = {side: article.side, sentence: article.sentence};
  const other = otherSide(at.side);
  const topic = markedTopic(report, article);
  const partner =
    article.from === null ? partnerOf(report, at, topic) : {side: other, sentence: article.from};
  const caption = captionLines({report, opinions, at, partner, width: size.columns});
  const areas = articleLayout({size, caption: caption.length, columns: review.columns});
  const matches = matchesIn(report, article.filter);
  const {folding} = review;
  const flow = (side: Side) => flowOf({report, side, width: areas[side].columns, folding});
  const flows = {old: flow('old'), new: flow('new')};
  const pane = (side: Side, top: number, title: readonly Line[]): ArticlePane => {
    const area = areas[side];
    const height = area.rows - title.length;
    const {spans, total} = flows[side];
    const read = side === at.side ? spans[at.sentence] : undefined;
    // To stand level with its partner, an article may begin further down than the pane.
    const free = partner === null ? clampTop(top, total, height) : Math.min(top, lastTop(total, height));
    const first = read === undefined ? free : topAround(read, {top, total, height});
    const emphasis = {
      topic,
      cursor: side === at.side ? at.sentence : null,
      partner: partner?.side === side ? partner.sentence : null,
      search: article.filter,
    };
    const options = {report, side, width: area.columns, folding, emphasis};
    const lines = linesInView({...options, top: first, height});
    return {title, lines, top: first, height, flow: flows[side], area};
  };
  const titles = titlesOf(input, areas, matches);
  const read = pane(at.side, article.top, titles[at.side]);
  const top = followedTop({report, at, top: read.top, partner, flows});
  const followed = pane(other, top, titles[other]);
  return {
    beside: areas.beside,
    old: at.side === 'old' ? read : followed,
    new: at.side === 'new' ? read : followed,
    caption,
    captionRows: areas.caption.rows,
    partner,
    matches,
  };
}

// A sentence that is taller than the pane is read line by line.
function topAround(
  [from, to]: RowSpan,
  {top, total, height}: {readonly top: number; readonly total: number; readonly height: number},
): number {
  if (to - from > height) return Math.max(from, Math.min(top, to - height));
  return reveal({top, from, to, total, height});
}
