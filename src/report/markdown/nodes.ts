/** Short names for the nodes that the report is built from. All text passes through `text`, which makes it harmless. */
import type {
  BlockContent,
  Blockquote,
  Heading,
  Html,
  InlineCode,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  TableRow,
  Text,
} from 'mdast';
import {oneLine} from '../pieces.js';
import {neutral} from './neutral.js';

export type Phrasing = readonly PhrasingContent[];

export function text(value: string): Text {
  return {type: 'text', value: neutral(oneLine(value))};
}

/** Text whose white space at the edges counts, because more stands beside it. It has to be one line already. */
export function stretch(value: string): Text {
  return {type: 'text', value: neutral(value)};
}

export function strong(value: string): Strong {
  return {type: 'strong', children: [text(value)]};
}

export function code(value: string): InlineCode {
  return {type: 'inlineCode', value: oneLine(value)};
}

/** A link to an `anchor` of this document. */
export function linkTo(id: string, value: string): Link {
  return {type: 'link', url: `#${id}`, children: [text(value)]};
}

/** A place that `linkTo` can lead to. */
export function anchor(id: string): Html {
  return {type: 'html', value: `<a id="${id}"></a>`};
}

export function paragraph(...children: Phrasing): Paragraph {
  return {type: 'paragraph', children: [...children]};
}

export function heading(depth: Heading['depth'], ...children: Phrasing): Heading {
  return {type: 'heading', depth, children: [...children]};
}

export function blockquote(...children: Phrasing): Blockquote {
  return {type: 'blockquote', children: [paragraph(...children)]};
}

/** A tight list; numbered from 1 where `ordered`. */
export function list(ordered: boolean, items: readonly Phrasing[]): List {
  const children = items.map(
    (item): ListItem => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(...item)] satisfies BlockContent[],
    }),
  );
  return {type: 'list', ordered, start: ordered ? 1 : null, spread: false, children};
}

/** The first row is the head. */
export function table(rows: readonly (readonly Phrasing[])[]): Table {
  const children = rows.map(
    (cells): TableRow => ({
      type: 'tableRow',
      children: cells.map((cell) => ({type: 'tableCell', children: [...cell]})),
    }),
  );
  return {type: 'table', children};
}
