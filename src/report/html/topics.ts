/** All topics, kind by kind, with what filters them. */
import type {TopicKind} from '../../model.js';
import type {ReviewedReport} from '../remarks.js';
import {count, KIND_ORDER, KIND_WORDS} from '../words.js';
import {type Content, type Contents, el, words} from './nodes.js';
import {topic} from './topic.js';

/** The anchor `topics` stands here, with topics or without. */
export function topics(report: ReviewedReport): Contents {
  const groups = KIND_ORDER.map((kind) => ({kind, told: report.topics.filter((each) => each.kind === kind)}));
  const present = groups.filter(({told}) => told.length > 0);
  return [
    el(
      'section#topics',
      [
        el('h2', 'Topics', {id: 'topics-heading'}),
        ...(present.length === 0
          ? [el('p', 'No topic was found.')]
          : [tools(present.map(({kind, told}) => ({kind, number: told.length})))]),
        ...present.map(({kind, told}) =>
          el('section.group', [
            el('h3', KIND_WORDS[kind].heading),
            ...told.map((each) => topic(report, each, report.topics.indexOf(each))),
          ]),
        ),
      ],
      {ariaLabelledBy: ['topics-heading'], tabIndex: -1},
    ),
  ];
}

interface Tally {
  readonly kind: TopicKind;
  readonly number: number;
}

/** Hidden until the script shows it, because nothing in it works alone. */
function tools(tallies: readonly Tally[]): Content {
  const total = tallies.reduce((sum, {number}) => sum + number, 0);
  return el(
    'div#tools',
    [
      el('label.search', [
        words('Search '),
        el('input#search', [], {type: 'search', autoComplete: ['off'], spellCheck: 'false'}),
      ]),
      el('fieldset', [el('legend.unseen', 'Kinds of topics to show'), ...tallies.map(choice)]),
      el('button#all', 'Open all', {type: 'button'}),
      el('output#shown', count(total, 'topic'), {ariaLive: 'polite'}),
      keys(),
    ],
    {role: 'search', ariaLabel: 'Topics', hidden: true},
  );
}

function choice({kind, number}: Tally): Content {
  const {glyph, word} = KIND_WORDS[kind];
  return el(`label.choice.${kind}`, [
    el('input', [], {type: 'checkbox', name: 'kind', value: kind, checked: true}),
    el('span', `${glyph} `, {ariaHidden: 'true'}),
    words(`${word} (${number})`),
  ]);
}

const KEYS: readonly (readonly [key: string, does: string])[] = [
  ['j k', 'next, previous topic'],
  ['Enter', 'open or close the topic'],
  ['/', 'search'],
  ['f', 'kinds of topics'],
  ['e', 'open or close all'],
  ['Esc', 'show all topics again'],
  ['?', 'these keys'],
];

/** Keys can be turned off, for those whose speech or switch input would press them by chance. */
function keys(): Content {
  return el('details#keys', [
    el('summary', 'Keys'),
    el(
      'dl',
      KEYS.flatMap(([key, does]) => [el('dt', [el('kbd', key)]), el('dd', does)]),
    ),
    el('label', [el('input#keys-on', [], {type: 'checkbox', checked: true}), words(' Keys work')]),
  ]);
}
