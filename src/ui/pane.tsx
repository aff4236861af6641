// A pane on the screen: its title and the lines in view, and nothing of what is not.
import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {GUTTER} from './layout.js';
import {type Line, segment} from './lines.js';
import {paint, type Theme} from './theme.js';
import type {Pane} from './window.js';

/** Lines one under another, in a box of exactly that many columns and rows. */
export function Lines(props: {
  readonly lines: readonly Line[];
  readonly columns: number;
  readonly rows: number;
  readonly theme: Theme;
}): ReactNode {
  const text = props.lines.slice(0, props.rows).map((line) => paint(line, props.theme));
  return (
    <Box width={props.columns} height={props.rows} flexShrink={0} overflow="hidden">
      {/* An empty text has no row in Ink: a space keeps it. */}
      <Text>{text.map((line) => (line === '' ? ' ' : line)).join('\n')}</Text>
    </Box>
  );
}

/** A pane of `columns` × `rows`. */
export function PaneBox(props: {
  readonly pane: Pane;
  readonly columns: number;
  readonly rows: number;
  readonly theme: Theme;
}): ReactNode {
  const {title, lines, top, height} = props.pane;
  const view = [...title, ...lines.slice(top, top + height)];
  return <Lines lines={view} columns={props.columns} rows={props.rows} theme={props.theme} />;
}

/** The rule between two panes. */
export function Gutter(props: {readonly rows: number; readonly theme: Theme}): ReactNode {
  const bars = Array.from({length: props.rows}, (): Line => [segment(' │ ', 'rule')]);
  return <Lines lines={bars} columns={GUTTER} rows={props.rows} theme={props.theme} />;
}
