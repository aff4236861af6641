/** The top of the page: the articles in order, and what became of the story. */
import {type Content, type Contents, el, joined, said, words} from '../../html/nodes.js';
import {count} from '../../words.js';
import {storylineTitle} from '../words.js';
import type {StorylineView} from './view.js';

export function head({report, names}: StorylineView): Content {
  return el('header', [
    el('h1', [said(storylineTitle(report))]),
    el('p.summary', [said(report.summary)]),
    ...report.warnings.map((warning) => el('p.warning', [el('strong', 'Warning: '), said(warning)])),
    el(
      'ol.sources',
      report.articles.map(({title, source, path, words: length}, index) => {
        const name = title ?? source ?? path;
        const facts: readonly Contents[] = [
          ...(title === null || source === null ? [] : [[said(source)]]),
          [words(count(length, 'word'))],
          ...(path === null || path === name ? [] : [[said(path)]]),
        ];
        return el('li', [
          el('b', [said(names[index] ?? '')]),
          words(' '),
          ...(name === null ? [] : [said(name), words(' ')]),
          el('span.quiet', joined(facts, ' · ')),
        ]);
      }),
    ),
  ]);
}
