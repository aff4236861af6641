// Which rows of something long are in view.

import type {Line} from './lines.js';

/** Something that scrolls: its title, its lines, and which of them is the first in view. */
export interface Pane {
  readonly title: readonly Line[];
  readonly lines: readonly Line[];
  readonly top: number;
  /** Rows that the lines have on the screen. */
  readonly height: number;
}

/** The greatest first row that still fills the view. */
export function lastTop(total: number, height: number): number {
  return Math.max(0, total - height);
}

/** `top` held within what can be scrolled to. */
export function clampTop(top: number, total: number, height: number): number {
  return Math.max(0, Math.min(top, lastTop(total, height)));
}

/**
 * The first row in view so that rows `from` to `to` (`to` exclusive) are in view, moved as little as possible
 * from `top`. Of a stretch taller than the view its beginning is shown.
 */
export function reveal(options: {
  readonly top: number;
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly height: number;
}): number {
  const {top, from, to, total, height} = options;
  const low = Math.max(top, to - height);
  return clampTop(Math.min(low, from), total, height);
}
