// Roles become weights and colours here and nowhere else.
import type {Line, Role} from './lines.js';

/**
 * How a role looks. Blue is the new article and what it brings, yellow the old one and what is gone: an axis
 * that people with any kind of colour vision tell apart. A word, a glyph or the weight always says the same.
 */
export interface Style {
  readonly colour?: Colour;
  readonly bold?: true;
  readonly dim?: true;
  readonly underline?: true;
  readonly inverse?: true;
  readonly strike?: true;
}

export type Colour = 'blue' | 'yellow';

export type Theme = Readonly<Record<Role, Style>>;

/**
 * Places in the 256-colour cube with a middling luminance, so that each keeps a contrast of 3.8 or more on a
 * white and on a black ground. The sixteen named colours are the terminal's own and keep no such promise.
 */
export const COLOURS: Readonly<
  Record<Colour, {readonly code: number; readonly rgb: readonly [number, number, number]}>
> = {
  blue: {code: 32, rgb: [0x00, 0x87, 0xd7]},
  yellow: {code: 130, rgb: [0xaf, 0x5f, 0x00]},
};

const plain: Theme = {
  heading: {bold: true},
  strong: {bold: true},
  quiet: {dim: true},
  rule: {dim: true},
  key: {bold: true},
  warning: {bold: true},
  old: {},
  new: {},
  'old-chip': {inverse: true},
  'new-chip': {inverse: true, bold: true},
  telling: {bold: true, underline: true},
  found: {inverse: true, underline: true},
  right: {bold: true},
  wrong: {bold: true, inverse: true},
  note: {bold: true},
  deleted: {inverse: true},
  inserted: {inverse: true},
  changed: {bold: true},
  added: {},
  dropped: {},
  unchanged: {dim: true},
  cursor: {inverse: true},
  active: {bold: true, inverse: true},
};

const coloured: Theme = {
  ...plain,
  old: {colour: 'yellow'},
  new: {colour: 'blue'},
  'old-chip': {colour: 'yellow', inverse: true},
  'new-chip': {colour: 'blue', inverse: true, bold: true},
  key: {bold: true, colour: 'blue'},
  warning: {bold: true, colour: 'yellow'},
  deleted: {colour: 'yellow', strike: true},
  inserted: {colour: 'blue', bold: true},
  right: {bold: true, colour: 'blue'},
  wrong: {bold: true, inverse: true, colour: 'yellow'},
  added: {colour: 'blue'},
  dropped: {colour: 'yellow'},
};

/** The theme with colours, or the one that says everything with weight alone. */
export function themeFor(color: boolean): Theme {
  return color ? coloured : plain;
}

/** The line as text with SGR sequences, each stretch closed by its own. */
export function paint(line: Line, theme: Theme): string {
  return line.map(({text, roles}) => dress(text, merge(roles, theme))).join('');
}

// Of two colours the later role's holds: the cursor's row keeps the colours of what stands in it.
function merge(roles: readonly Role[], theme: Theme): Style {
  return Object.assign({}, ...roles.map((role) => theme[role]));
}

function dress(text: string, style: Style): string {
  let dressed = text;
  if (style.colour !== undefined) dressed = `\u001b[38;5;${COLOURS[style.colour].code}m${dressed}\u001b[39m`;
  // Bold and dim share the sequence that ends them, and together they are neither.
  if (style.bold) dressed = `\u001b[1m${dressed}\u001b[22m`;
  else if (style.dim) dressed = `\u001b[2m${dressed}\u001b[22m`;
  if (style.underline) dressed = `\u001b[4m${dressed}\u001b[24m`;
  if (style.inverse) dressed = `\u001b[7m${dressed}\u001b[27m`;
  if (style.strike) dressed = `\u001b[9m${dressed}\u001b[29m`;
  return dressed;
}
