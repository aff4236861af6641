// The lines of the screen, dressed and handed to Ink; it holds no state itself.
import {Box, Transform} from 'ink';
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

/**
 * Exactly `size` cells, whatever the state. The lines are of the right width already: put in by a transform they
 * are not measured, wrapped and clipped by Ink once more, which takes half of the time of a frame.
 */
export function Screen({state, size, theme}: ScreenProps): ReactNode {
  const lines = frameLines(state, size).map((line) => paint(line, theme));
  return (
    <Box width={size.columns} height={size.rows}>
      <Transform transform={(_, row) => lines[row] ?? ''}>{'\n'.repeat(lines.length - 1)}</Transform>
    </Box>
  );
}
