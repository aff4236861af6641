/** A topic of a storyline as text: where it stood in each article, what else changed, and the words that prove it. */
import type {ReportArticle, StorylineTopic} from '../../../model.js';
import {oneLine} from '../../pieces.js';
import {standingQuote} from '../../quotes.js';
import {hang, labelled, type Page} from '../../text/page.js';
import {cellStanding, factMove, factsInto, SILENT} from '../words.js';

export interface StorylinePage {
  readonly page: Page;
  readonly articles: readonly ReportArticle[];
  /** What each article is called. */
  readonly names: readonly string[];
}

export function topicLines({page, articles, names}: StorylinePage, topic: StorylineTopic): readonly string[] {
  const {paint} = page;
  const [alias] = topic.aliases;
  const also = alias === undefined ? '' : paint('quiet', ` (${oneLine(alias)})`);
  const column = 2 + Math.max(...names.map((name) => name.length)) + 2;
  return [
    ...hang(page, '', paint('strong', oneLine(topic.label)) + also),
    ...topic.cells.flatMap((cell, number) => {
      const article = articles[number];
      const label = {text: paint('quiet', names[number] ?? ''), indent: 2, column};
      if (cell === null || article === undefined) return labelled(page, label, paint('quiet', SILENT));
      const quote = standingQuote(article, cell);
      const words = (quote?.pieces ?? []).map(({text, telling}) => (telling ? paint('strong', text) : text));
      return labelled(
        page,
        label,
        [
          oneLine(cellStanding(cell)),
          ...factsInto(topic, number).map((change) => oneLine(factMove(change))),
          words.join(''),
        ].join('\n'),
      );
    }),
  ];
}
