// The review on a screen, and as flat text for whom a screen is no help.
import {useStdout} from 'ink';
import {type ReactNode, useEffect, useRef} from 'react';
import type {Size} from './layout.js';
import {spoken} from './plain/spoken.js';
import {Screen} from './screen.js';
import type {State} from './state.js';
import type {Theme} from './theme.js';
import {type ReviewProps, useReview} from './use-review.js';

export interface AppProps extends ReviewProps {
  readonly size: Size;
  readonly theme: Theme;
}

export function App({size, theme, ...props}: AppProps): ReactNode {
  return <Screen state={useReview(props, size)} size={size} theme={theme} />;
}

/** Keys move by pages of this size, whatever the terminal has: flat text has no size. */
const PLAIN_SIZE: Size = {columns: 120, rows: 40};

/** Draws nothing: what changed is written behind what was written before. */
export function PlainApp(props: ReviewProps): ReactNode {
  const state = useReview(props, PLAIN_SIZE);
  const {stdout} = useStdout();
  const told = useRef<State | null>(null);
  useEffect(() => {
    const text = spoken(told.current, state);
    told.current = state;
    if (text !== '') stdout.write(text);
  }, [state, stdout]);
  return null;
}
