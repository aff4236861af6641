/** Facts over time as a table. */
import {type Contents, el, said, topicLink} from '../../html/nodes.js';
import {factLabel} from '../../words.js';
import {SILENT, TRACKS_HEADING, trackWords} from '../words.js';
import type {StorylineView} from './view.js';

/** Empty where no fact changed. A fact that is not what the article before states stands out. */
export function trackTable({report, names}: StorylineView): Contents {
  const {tracks, topics} = report;
  if (tracks.length === 0) return [];
  return [
    el(
      'section#facts',
      [
        el('h2', TRACKS_HEADING, {id: 'facts-heading'}),
        el(
          'div.scroll',
          [
            el('table.tracks', [
              el('thead', [
                el('tr', [el('td', []), ...names.map((name) => el('th', [said(name)], {scope: 'col'}))]),
              ]),
              el(
                'tbody',
                tracks.map((track) => {
                  const told = trackWords(track);
                  const topic = topics.find(({id}) => id === track.topic);
                  return el('tr', [
                    el(
                      'th',
                      [said(factLabel(track)), ...(topic ? [el('span.about', [topicLink(topic)])] : [])],
                      {scope: 'row'},
                    ),
                    ...told.map((words, article) => {
                      const before = told.slice(0, article).findLast((each) => each !== SILENT);
                      const isNew = before !== undefined && words !== SILENT && words !== before;
                      return el(isNew ? 'td.changed' : 'td', [said(words)]);
                    }),
                  ]);
                }),
              ),
            ]),
          ],
          {tabIndex: 0, role: 'region', ariaLabel: TRACKS_HEADING},
        ),
      ],
      {ariaLabelledBy: ['facts-heading']},
    ),
  ];
}
