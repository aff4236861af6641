/** The picture: a lane a topic, a column a date; where a topic stood, and the line that leads there. */
import type {StorylineCell, StorylineTopic} from '../../../model.js';
import {topicAnchor} from '../../anchors.js';
import {type Content, type Contents, el, linkTo, said, words} from '../../html/nodes.js';
import {certainty, type FACTUALITY_WORDS} from '../../words.js';
import {ALONE_GLOSS, MENTIONED, SILENT} from '../words.js';
import {cellAnchor, type StorylineView} from './view.js';

/** Empty where no topic was found. */
export function lanes({report, names}: StorylineView): Contents {
  const {topics} = report;
  if (topics.length === 0) return [el('p', 'No topic was found.', {id: 'topics'})];
  return [
    el(
      'section#lanes',
      [
        el('h2', 'At a glance', {id: 'lanes-heading'}),
        el(
          'div.scroll',
          [
            el('table.lanes', [
              el('thead', [
                el('tr', [el('td', []), ...names.map((name) => el('th', [said(name)], {scope: 'col'}))]),
              ]),
              el('tbody', topics.map(lane)),
            ]),
          ],
          {tabIndex: 0, role: 'region', ariaLabel: 'Topics by dates'},
        ),
        legend(),
      ],
      {ariaLabelledBy: ['lanes-heading']},
    ),
  ];
}

function lane(topic: StorylineTopic): Content {
  return el('tr', [
    el('th', [linkTo(topicAnchor(topic), [said(topic.label)])], {scope: 'row'}),
    ...topic.cells.map((cell, article) =>
      el(`td${lineClasses(topic, article)}`, [cell === null ? silent() : chip(topic, cell, article)]),
    ),
  ]);
}

/** How the line runs through a cell: it comes from an earlier article, leads to a later one, and says what moved. */
function lineClasses({cells, moves}: StorylineTopic, article: number): string {
  const into = moves.find(({from, to}) => from < article && article <= to);
  const outOf = moves.find(({from, to}) => from <= article && article < to);
  const isSilent = cells[article] === null;
  return [
    ...(into ? ['.from', into.kind === 'changed' ? '.moved-in' : '.still-in'] : []),
    ...(outOf ? ['.to', outOf.kind === 'changed' ? '.moved-out' : '.still-out'] : []),
    ...(isSilent && into ? ['.gap'] : []),
  ].join('');
}

function chip(topic: StorylineTopic, {status, compared}: StorylineCell, article: number): Content {
  const anchor = cellAnchor(topic, article);
  if (status === null) return linkTo(anchor, MENTIONED, 'a.chip.open');
  const tone = toneOf(status.factuality);
  return linkTo(
    anchor,
    [
      el('span.status', [said(compared ? status.label : `(${status.label})`)]),
      words(' '),
      el('span.sure', [said(certainty(status))]),
    ],
    `a.chip.${tone}${compared ? '' : '.alone'}`,
  );
}

/** Blue where it is so, yellow where it is not, neither where the text leaves it open. */
function toneOf(factuality: keyof typeof FACTUALITY_WORDS): 'yes' | 'likely' | 'open' | 'unlikely' | 'no' {
  const tones = {
    'CT+': 'yes',
    'PR+': 'likely',
    'PS+': 'likely',
    Uu: 'open',
    'PS-': 'unlikely',
    'PR-': 'unlikely',
    'CT-': 'no',
  } as const;
  return tones[factuality];
}

function silent(): Content {
  return el('span.silent', [el('span', SILENT, {ariaHidden: 'true'}), el('span.unseen', 'silent')]);
}

function legend(): Content {
  return el('p.legend', [
    el('span.chip.yes', 'so'),
    words(' '),
    el('span.chip.likely', 'probable or possible'),
    words(' '),
    el('span.chip.open', 'left open'),
    words(' '),
    el('span.chip.unlikely', 'doubted'),
    words(' '),
    el('span.chip.no', 'not so'),
    words(
      ' A thick line leads to where something moved, a thin one to where nothing did; a dashed one passes an article that is silent. ',
    ),
    words(`${ALONE_GLOSS}.`),
  ]);
}
