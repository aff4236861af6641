/** Both articles in full, sentence by sentence: where the numbers lead, and which topics each sentence is on. */
import {type Side, sentenceAnchor} from '../anchors.js';
import {quoteOf} from '../quotes.js';
import type {ReviewedReport} from '../remarks.js';
import {sentenceNumber, sideNames} from '../words.js';
import {type Content, type Contents, el, joined, linkTo, said, topicLink, words} from './nodes.js';
import {fate, sentence} from './quote.js';

export function articles(report: ReviewedReport): Contents {
  return [
    el(
      'section#articles',
      [
        el('h2', 'Both articles', {id: 'articles-heading'}),
        el('div.sides', [article(report, 'old'), article(report, 'new')]),
      ],
      {ariaLabelledBy: ['articles-heading']},
    ),
  ];
}

function article(report: ReviewedReport, side: Side): Content {
  const {title, sentences} = report[side];
  const name = sideNames(report)[side];
  return el(`section.full.${side}`, [
    el('h3', [said(title === null ? name : `${name}: ${title}`)]),
    el(
      'ol',
      sentences.map((_, number) => item(report, side, number)),
    ),
  ]);
}

function item(report: ReviewedReport, side: Side, number: number): Content {
  const {sentences} = report[side];
  const told = quoteOf(report[side], number, []);
  const opens = sentences[number]?.block !== sentences[number - 1]?.block;
  const anchor = sentenceAnchor(side, number);
  return el(
    `li${opens ? '.opens' : ''}${sentences[number]?.heading ? '.heading' : ''}`,
    [
      linkTo(anchor, sentenceNumber(number), 'a.number'),
      el('div', [
        el('p', told === null ? [] : sentence(report, side, told), {dir: 'auto'}),
        ...about(report, side, number),
      ]),
    ],
    {id: anchor},
  );
}

/** The topics of a sentence, and what became of it. */
function about(report: ReviewedReport, side: Side, number: number): Contents {
  const topics = report.topics.filter((topic) => topic[side]?.sentences.includes(number));
  const links = joined(
    topics.map((topic) => [topicLink(topic)]),
    ', ',
  );
  const became = fate(report, side, number);
  if (links.length + became.length === 0) return [];
  return [el('p.about', [...(links.length === 0 ? [words('on no topic')] : links), ...became])];
}
