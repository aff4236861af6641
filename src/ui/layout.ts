// Where everything stands on the screen: a pure function of its size.

/** Columns and rows of the terminal. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export interface Area extends Size {
  readonly left: number;
  readonly top: number;
}

export type Focus = 'list' | 'detail';

/** How old and new text stand to one another: `auto` goes by the width. */
export type Columns = 'auto' | 'stacked' | 'beside';

export type Layout =
  | {readonly kind: 'too-small'; readonly size: Size}
  | {
      readonly kind: 'beside' | 'stacked';
      readonly size: Size;
      readonly header: Area;
      /** The panes; the first row of each is its title. */
      readonly list: Area;
      readonly detail: Area;
      readonly footer: Area;
    };

export const SMALLEST: Size = {columns: 60, rows: 18};

/** From this width on the detail stands beside the list. */
const BESIDE_FROM = 100;
/** From this width of a pane on, old and new text stand side by side. */
const TWO_COLUMNS_FROM = 72;
/** The rule between the panes with a space on both sides. */
export const GUTTER = 3;

/** Whether anything but a plain message can be shown. */
export function fits({columns, rows}: Size): boolean {
  return columns >= SMALLEST.columns && rows >= SMALLEST.rows;
}

/** Rows that the header may take: it says less where they don't suffice. */
export function headerRoom(size: Size): number {
  if (size.rows < 24) return 3;
  return size.rows < 36 ? 4 : 6;
}

/** Whether rows are dear, so that what takes many should be said in few. */
export function isShort({rows}: Size): boolean {
  return rows < 30;
}

/** Columns that the list of topics has. */
export function listColumns({columns}: Size): number {
  return columns >= BESIDE_FROM ? Math.min(56, Math.max(36, Math.round(columns * 0.32))) : columns;
}

export interface LayoutOptions {
  readonly size: Size;
  /** Rows that the header would take. */
  readonly header: number;
  /** Rows that the list would take, with its title. */
  readonly list: number;
  readonly focus: Focus;
}

/** The areas; stacked, the pane in focus has more room, and the list no more than it needs. */
export function layout(options: LayoutOptions): Layout {
  const {size, focus} = options;
  const {columns, rows} = size;
  if (!fits(size)) return {kind: 'too-small', size};
  const headerRows = Math.min(options.header, headerRoom(size));
  const header: Area = {left: 0, top: 0, columns, rows: headerRows};
  const footer: Area = {left: 0, top: rows - 1, columns, rows: 1};
  const body = rows - headerRows - 1;
  if (columns >= BESIDE_FROM) {
    const list = listColumns(size);
    return {
      kind: 'beside',
      size,
      header,
      list: {left: 0, top: headerRows, columns: list, rows: body},
      detail: {left: list + GUTTER, top: headerRows, columns: columns - list - GUTTER, rows: body},
      footer,
    };
  }
  const share = focus === 'list' ? 0.5 : 0.25;
  const list = Math.max(4, Math.min(options.list, Math.floor(body * share)));
  return {
    kind: 'stacked',
    size,
    header,
    list: {left: 0, top: headerRows, columns, rows: list},
    detail: {left: 0, top: headerRows + list, columns, rows: body - list},
    footer,
  };
}

/** Whether old and new text stand side by side in a pane of `width` columns. */
export function twoColumns(width: number, columns: Columns): boolean {
  return columns === 'auto' ? width >= TWO_COLUMNS_FROM : columns === 'beside';
}

export interface ArticleAreas {
  readonly beside: boolean;
  readonly old: Area;
  readonly new: Area;
  readonly caption: Area;
}

/** Rows that the caption has at least, so that the articles keep their height from sentence to sentence. */
const CAPTION_ROWS = 2;

/** The article view: both articles beside or above one another, what is known of the sentence beneath them. */
export function articleLayout(options: {
  readonly size: Size;
  /** Rows that the caption would take. */
  readonly caption: number;
  readonly columns: Columns;
}): ArticleAreas {
  const {columns, rows} = options.size;
  const captionRows = Math.min(Math.max(CAPTION_ROWS, options.caption), Math.floor(rows / 3));
  const body = rows - captionRows - 1;
  const caption: Area = {left: 0, top: body, columns, rows: captionRows};
  const beside = options.columns === 'auto' ? columns >= BESIDE_FROM : options.columns === 'beside';
  if (beside) {
    const half = Math.floor((columns - GUTTER) / 2);
    return {
      beside,
      old: {left: 0, top: 0, columns: half, rows: body},
      new: {left: half + GUTTER, top: 0, columns: columns - half - GUTTER, rows: body},
      caption,
    };
  }
  const upper = Math.ceil(body / 2);
  return {
    beside,
    old: {left: 0, top: 0, columns, rows: upper},
    new: {left: 0, top: upper, columns, rows: body - upper},
    caption,
  };
}
