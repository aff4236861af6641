/** Lines that fit the terminal: wrapped, with a hanging indent, never cut. */
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type {Paint} from './paint.js';

/** What every part of the text report is drawn with. */
export interface Page {
  /** Columns. */
  readonly width: number;
  readonly paint: Paint;
}

/** Below this many columns a label stands over its text, not before it. */
const NARROW = 60;

/**
 * Text behind `lead`; the lines after the first are indented to where the text began. Both may carry colours.
 * Letters with marks come out composed (NFC), as the library has it.
 */
export function hang(page: Page, lead: string, text: string): readonly string[] {
  const indent = stringWidth(lead);
  const columns = Math.max(1, page.width - indent);
  const lines = wrapAnsi(text, columns, {hard: true}).split('\n');
  return lines.map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line);
}

export interface Label {
  readonly text: string;
  /** Columns before it. */
  readonly indent: number;
  /** Where what it stands before begins, counted from 0. */
  readonly column: number;
}

/** Texts behind one label, set as `hang` sets one; on a narrow page, or if it is long, the label has a line of its own. */
export function labelled(page: Page, label: Label, ...texts: readonly string[]): readonly string[] {
  const margin = ' '.repeat(label.indent);
  const end = label.indent + stringWidth(label.text);
  if (page.width < NARROW || Math.max(end, label.column) > page.width / 2)
    return [...hang(page, margin, label.text), ...hangAll(page, `${margin}  `, texts)];
  return hangAll(page, margin + label.text + ' '.repeat(Math.max(1, label.column - end)), texts);
}

/** Of several texts each is indented further from its second line on, so that it is seen where the next begins. */
function hangAll(page: Page, lead: string, texts: readonly string[]): readonly string[] {
  const inner = texts.length > 1 ? 2 : 0;
  const margin = ' '.repeat(stringWidth(lead));
  return texts.flatMap((text, index) => {
    const narrower = {...page, width: page.width - inner};
    const [first = '', ...rest] = hang(narrower, index === 0 ? lead : margin, text);
    return [first, ...rest.map((line) => ' '.repeat(inner) + line)];
  });
}
