/** The index of many reports, as Markdown: a row a pair, with what moved and a link to the report. */
import type {PhrasingContent, RootContent} from 'mdast';
import {
  INDEX_COLUMNS,
  INDEX_TITLE,
  type IndexPair,
  indexSections,
  indexSummary,
  type PairIndex,
} from './index-rows.js';
import {heading, list, type Phrasing, paragraph, stretch, strong, table, text} from './markdown/nodes.js';
import {serialise} from './markdown/serialise.js';

/** GitHub-flavoured; ends in a line feed. Links are relative to the folder that the index and the reports are in. */
export function toIndexMarkdown(index: PairIndex): string {
  const {rows, remarks} = indexSections(index);
  return serialise([
    heading(1, text(INDEX_TITLE)),
    paragraph(strong(indexSummary(index))),
    ...(rows.length === 0 ? [] : [table([INDEX_COLUMNS.map((name) => [text(name)]), ...rows.map(cells)])]),
    ...remarks.flatMap(({title, lines}): readonly RootContent[] => [
      heading(2, text(title)),
      list(
        false,
        lines.map((line) => [text(line)]),
      ),
    ]),
  ]);
}

function cells({story, old, new: later, moved, report}: IndexPair): readonly Phrasing[] {
  return [
    [{type: 'link', url: encodeURI(report), children: [text(story)]}],
    article(old),
    article(later),
    moved.flatMap((line, number) => [...(number === 0 ? [] : [BREAK]), text(line)]),
  ];
}

const BREAK: PhrasingContent = {type: 'html', value: '<br>'};

function article({date, name}: IndexPair['old']): Phrasing {
  return [strong(date), stretch(' '), text(name)];
}
