/** Each topic opened: where it stood in each article, what else changed, and the sentence that proves it. */
import type {StorylineTopic} from '../../../model.js';
import {topicAnchor} from '../../anchors.js';
import {type Content, type Contents, el, linkTo, said, words} from '../../html/nodes.js';
import {standingQuote} from '../../quotes.js';
import {sentenceNumber} from '../../words.js';
import {placeAnchor} from '../anchors.js';
import {cellStanding, cellWords, factMove, factsInto, SILENT} from '../words.js';
import {cellAnchor, type StorylineView} from './view.js';

export function topicSections(view: StorylineView): Contents {
  const {topics} = view.report;
  if (topics.length === 0) return [];
  return [
    el(
      'section#topics',
      [el('h2', 'Topics', {id: 'topics-heading'}), ...topics.map((topic) => section(view, topic))],
      {ariaLabelledBy: ['topics-heading'], tabIndex: -1},
    ),
  ];
}

function section(view: StorylineView, topic: StorylineTopic): Content {
  const told = topic.cells.filter((cell) => cell !== null).map(cellWords);
  return el(
    'details.topic',
    [
      el('summary', [el('h3', [said(topic.label)]), words(' '), el('span.move', [said(told.join(' → '))])]),
      el('div.body', [
        ...(topic.aliases.length === 0
          ? []
          : [el('p.quiet', [words('Also called: '), said(topic.aliases.join(', '))])]),
        el(
          'ol.stages',
          topic.cells.map((_, article) => stage(view, topic, article)),
        ),
      ]),
    ],
    {id: topicAnchor(topic)},
  );
}

function stage({report, names}: StorylineView, topic: StorylineTopic, number: number): Content {
  const [cell, article] = [topic.cells[number], report.articles[number]];
  const name = el('b.date', [said(names[number] ?? '')]);
  if (!cell || !article)
    return el('li.silent', [
      name,
      words(' '),
      el('span', SILENT, {ariaHidden: 'true'}),
      el('span.unseen', 'silent'),
    ]);
  const quote = standingQuote(article, cell);
  const facts = factsInto(topic, number).map(factMove);
  return el(
    'li',
    [
      name,
      words(' '),
      el('span.standing', [said(cellStanding(cell))]),
      ...facts.map((fact) => el('p.fact', [said(fact)])),
      ...(quote === null
        ? []
        : [
            el('figure.quote.plain', [
              el(
                'blockquote',
                quote.pieces.map(({text, telling}) => (telling ? el('mark', text) : words(text))),
                {
                  dir: 'auto',
                },
              ),
              el('figcaption', [
                linkTo(placeAnchor(number, quote.sentence), `sentence ${sentenceNumber(quote.sentence)}`),
              ]),
            ]),
          ]),
    ],
    {id: cellAnchor(topic, number)},
  );
}
