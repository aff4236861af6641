/** The picture at the top: both articles as columns of sentences, the topics as ribbons between them, labelled. */
import {s} from 'hastscript';
import type {ComparedTopic, TopicKind} from '../../model.js';
import {type Side, topicAnchor} from '../anchors.js';
import {type GistSide, gist, mainChange} from '../gist.js';
import {isWrong, type ReviewedReport, topicRemark} from '../remarks.js';
import {KIND_ORDER, KIND_WORDS, RETOLD, sentenceNumber, sideNames} from '../words.js';
import {arrow, type Content, type Contents, el, said, sign, words} from './nodes.js';
import {drawRows, drawSide} from './picture/draw.js';
import {type Layout, layout, type Row} from './picture/layout.js';
import {struck} from './remarks.js';

/** Empty where no topic was found. */
export function picture(report: ReviewedReport): Contents {
  if (report.topics.length === 0) return [];
  const placed = layout(report);
  const names = sideNames(report);
  return [
    el(
      'section',
      [
        el('h2', 'At a glance', {id: 'picture-heading'}),
        el(`div.picture${density(placed.rows.length)}`, [
          el('p.picture-side.old', [said(names.old)]),
          el('p.picture-side.new', [said(names.new)]),
          drawSide(placed, 'old', texts(report, 'old')),
          drawRows(placed),
          strut(report),
          el(
            'ol.rows',
            placed.rows.map((row) => label(report, row)),
            {role: 'list'},
          ),
          drawSide(placed, 'new', texts(report, 'new')),
        ]),
        legend(placed),
      ],
      {ariaLabelledBy: ['picture-heading']},
    ),
  ];
}

/** A class that sets the picture closer when printed, so that it keeps to one page. */
function density(topics: number): string {
  if (topics > 36) return '.very-many';
  return topics > 20 ? '.many' : '';
}

function texts(report: ReviewedReport, side: Side): readonly string[] {
  return report[side].sentences.map(({text}) => text);
}

/** Keeps the picture high enough for every sentence to be seen. */
function strut({old, new: later}: ReviewedReport): Content {
  const most = Math.max(old.sentences.length, later.sentences.length);
  const em = Math.min(120, Math.ceil(most * 0.7));
  return s('svg', {className: ['strut'], width: '1', height: `${em}em`, ariaHidden: 'true'});
}

function label(report: ReviewedReport, {topic, number}: Row): Content {
  const remark = topicRemark(report, topic);
  const {glyph, word} = KIND_WORDS[topic.kind];
  const wrong = isWrong(topic, remark, mainChange(topic.changes));
  return el(
    `li.${topic.kind}`,
    [
      el(
        'a',
        [
          el('span.name', [
            ...sign(`${glyph} `, `${word}: `),
            ...struck(remark?.verdict === 'wrong', [said(topic.label)]),
            ...(wrong ? sign(' ✗', ', found wrong') : []),
          ]),
          ...movement(topic, wrong),
          el('span.unseen', `(${places(topic)})`),
        ],
        {href: `#${topicAnchor(topic)}`},
      ),
    ],
    {dataTopic: String(number)},
  );
}

/** What is written on the ribbon: both sides get the same room, so that neither can push the other out. */
function movement(topic: ComparedTopic, wrong: boolean): Contents {
  const {slot, old, new: later} = gist(topic);
  if (topic.kind === 'unchanged') return [];
  if (old === null && later === null) {
    return topic.kind === 'changed' ? [words(' '), el('span.move', [el('span', RETOLD)])] : [];
  }
  const about = slot === null ? [] : [el('span.slot', [said(slot), words(': ')])];
  const side = (told: GistSide | null, before: Contents) =>
    told === null ? [] : [el('span', [...before, ...struck(wrong, [said(told.words)])])];
  const between = old === null ? [] : arrow();
  return [words(' '), el('span.move', [...about, ...side(old, []), ...side(later, between)])];
}

function places(topic: ComparedTopic): string {
  return (['old', 'new'] as const)
    .flatMap((side) => {
      const told = topic[side]?.sentences ?? [];
      if (told.length === 0) return [];
      const noun = told.length === 1 ? 'sentence' : 'sentences';
      return [`${side} article, ${noun} ${told.map(sentenceNumber).join(', ')}`];
    })
    .join('; ');
}

function legend({rows}: Layout): Content {
  const has = (kind: TopicKind) => rows.some(({topic}) => topic.kind === kind);
  return el('p.legend', [
    words('Each bar is a sentence, from the top of its article down. '),
    ...KIND_ORDER.filter(has).flatMap((kind) => [
      el(`span.key.${kind}`, `${KIND_WORDS[kind].glyph} ${KIND_WORDS[kind].word}`),
      words(' '),
    ]),
    el('span.key.no-topic', 'on no topic'),
  ]);
}
