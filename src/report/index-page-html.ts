/** The index of many reports, as one HTML file in the frame of the reports. */
import {type Content, type Contents, el, said} from './html/nodes.js';
import {page} from './html/page.js';
import {
  INDEX_COLUMNS,
  INDEX_TITLE,
  type IndexPair,
  indexSections,
  indexSummary,
  type PairIndex,
} from './index-rows.js';

/** Links are relative to the folder that the index and the reports are in. */
export function toIndexHtml(index: PairIndex): string {
  const {rows, remarks} = indexSections(index);
  return page(INDEX_TITLE, [
    el('header', [el('h1', INDEX_TITLE), el('p.summary', indexSummary(index))]),
    el('main', [
      ...(rows.length === 0 ? [] : [table(rows)]),
      ...remarks.flatMap(({title, lines}) => [
        el('h2', title),
        el(
          'ul',
          lines.map((line) => el('li', [said(line)])),
        ),
      ]),
    ]),
  ]);
}

function table(rows: readonly IndexPair[]): Content {
  const head = INDEX_COLUMNS.map((name) => el('th', name, {scope: 'col'}));
  return el('table', [el('thead', [el('tr', head)]), el('tbody', rows.map(row))]);
}

function row({story, old, new: later, moved, report}: IndexPair): Content {
  return el('tr', [
    el('td', [el('a', [said(story)], {href: encodeURI(report)})]),
    el('td', article(old)),
    el('td', article(later)),
    el(
      'td',
      moved.map((line) => el('div', [said(line)])),
    ),
  ]);
}

function article({date, name}: IndexPair['old']): Contents {
  return [el('strong', [said(date)]), el('div', [said(name)])];
}
