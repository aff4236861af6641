// The lines of the screen, dressed and handed to Ink; it holds no state itself.
import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {frameLines} from './frame.js';
import type {Size} from './layout.js';
import type {State} from './state.js';
import {paint, type Theme} from './theme.js';

interface ScreenProps {
  readonly state: State;
  readonly size: Size;
  readonly theme: Theme;
}

/** Exactly `size` cells, whatever the state: one text, since Ink takes every box and clipping apart cell by cell. */
export function Screen({state, size, theme}: ScreenProps): ReactNode {
  const text = frameLines(state, size).map((line) => paint(line, theme));
  return (
    <Box width={size.columns} height={size.rows}>
      <Text>{text.join('\n')}</Text>
    </Box>
  );
}
