/** A topic's section: where it stood in each article, what else changed, and the sentence that proves it. */
import type {RootContent} from 'mdast';
import type {StorylineReport, StorylineTopic} from '../../../model.js';
import {topicAnchor} from '../../anchors.js';
import {
  anchor,
  heading,
  linkTo,
  type Phrasing,
  paragraph,
  stretch,
  table,
  text,
} from '../../markdown/nodes.js';
import {quotedWords} from '../../markdown/quote.js';
import {standingQuote} from '../../quotes.js';
import {sentenceNumber} from '../../words.js';
import {placeAnchor} from '../anchors.js';
import {cellStanding, factMove, factsInto, SILENT} from '../words.js';

/** `names` are what the articles are called. */
export function topicSection(
  report: StorylineReport,
  names: readonly string[],
  topic: StorylineTopic,
): readonly RootContent[] {
  return [
    heading(3, anchor(topicAnchor(topic)), text(topic.label)),
    ...(topic.aliases.length === 0 ? [] : [paragraph(text(`Also called: ${topic.aliases.join(', ')}`))]),
    table([
      ['', 'Where it stood', 'What else changed', 'Evidence'].map((name) => [text(name)]),
      ...topic.cells.map((_, article) => [
        [text(names[article] ?? '')],
        ...cellColumns(report, topic, article),
      ]),
    ]),
  ];
}

function cellColumns(
  {articles}: StorylineReport,
  topic: StorylineTopic,
  number: number,
): readonly Phrasing[] {
  const [cell, article] = [topic.cells[number], articles[number]];
  if (!cell || !article) return [[text(SILENT)], [], []];
  const quote = standingQuote(article, cell);
  const facts = factsInto(topic, number).map(factMove);
  return [
    [text(cellStanding(cell))],
    facts.length === 0 ? [] : [text(facts.join('; '))],
    quote === null
      ? []
      : [
          ...quotedWords(quote),
          stretch(' ('),
          linkTo(placeAnchor(number, quote.sentence), `sentence ${sentenceNumber(quote.sentence)}`),
          stretch(')'),
        ],
  ];
}
