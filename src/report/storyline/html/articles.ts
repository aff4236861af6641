/** All articles in full, sentence by sentence: where the numbers lead, and which topics each sentence is on. */
import {type Content, type Contents, el, joined, linkTo, said, topicLink} from '../../html/nodes.js';
import {sentenceNumber} from '../../words.js';
import {placeAnchor} from '../anchors.js';
import type {StorylineView} from './view.js';

export function articlesInFull(view: StorylineView): Contents {
  return [
    el(
      'section#articles',
      [
        el('h2', 'The articles', {id: 'articles-heading'}),
        ...view.report.articles.map((_, number) => article(view, number)),
      ],
      {ariaLabelledBy: ['articles-heading']},
    ),
  ];
}

function article({report, names}: StorylineView, number: number): Content {
  const {title = null, sentences = []} = report.articles[number] ?? {};
  const name = names[number] ?? '';
  return el('details.full', [
    el('summary', [el('h3', [said(title === null ? name : `${name}: ${title}`)])]),
    el(
      'ol',
      sentences.map(({text, heading, block}, sentence) => {
        const about = report.topics.filter(({cells}) => cells[number]?.sentences.includes(sentence));
        const anchor = placeAnchor(number, sentence);
        const opens = sentences[sentence - 1]?.block !== block;
        return el(
          `li${opens ? '.opens' : ''}${heading ? '.heading' : ''}`,
          [
            linkTo(anchor, sentenceNumber(sentence), 'a.number'),
            el('div', [
              el('p', [said(text)], {dir: 'auto'}),
              ...(about.length === 0
                ? []
                : [
                    el(
                      'p.about',
                      joined(
                        about.map((topic) => [topicLink(topic)]),
                        ', ',
                      ),
                    ),
                  ]),
            ]),
          ],
          {id: anchor},
        );
      }),
    ),
  ]);
}
