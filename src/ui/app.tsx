// Ties state, keys and screen together: the only component with state.
import {useApp, useInput} from 'ink';
import {type ReactNode, useEffect, useState} from 'react';
import type {Report} from '../model.js';
import {keyNames} from './key-names.js';
import type {Size} from './layout.js';
import {reduce} from './reduce.js';
import {Screen} from './screen.js';
import {initialState, type PairName} from './state.js';
import type {Theme} from './theme.js';

/** Two articles to review, and how to compare them. */
export interface ReviewPair extends PairName {
  readonly load: () => Promise<Report>;
}

export interface AppProps {
  readonly pairs: readonly ReviewPair[];
  readonly size: Size;
  readonly theme: Theme;
  /** Stops the process as the shell's job control does, and resolves when it goes on. */
  readonly suspend?: (() => Promise<void>) | undefined;
}

/** Exits Ink when the user quits, and with the error where the only pair can't be opened. */
export function App({pairs, size, theme, suspend}: AppProps): ReactNode {
  const {exit, waitUntilRenderFlush, suspendTerminal} = useApp();
  const [state, setState] = useState(() =>
    initialState(pairs.map(({name, old, new: now}) => ({name, old, new: now}))),
  );
  useInput((input, key) => {
    setState((before) =>
      keyNames(input, key).reduce((current, name) => reduce(current, {type: 'key', name, size}), before),
    );
  });
  useEffect(() => {
    if (state.wish === 'quit') exit();
    if (state.wish !== 'suspend') return;
    const resumed = () => setState((before) => reduce(before, {type: 'resumed'}));
    void (suspend === undefined ? Promise.resolve() : suspendTerminal(suspend)).then(resumed);
  }, [state.wish, exit, suspend, suspendTerminal]);
  const loading = state.phase.kind === 'loading' ? state.phase.pair : null;
  useEffect(() => {
    if (loading === null) return;
    const pair = pairs[loading];
    // Comparing keeps the thread: what it is doing has to be on the screen first.
    void waitUntilRenderFlush()
      .then(() => pair?.load())
      .then(
        (report) => {
          if (report !== undefined)
            setState((before) => reduce(before, {type: 'loaded', pair: loading, report}));
        },
        (error: unknown) => {
          const cause = error instanceof Error ? error : new Error(String(error));
          if (pairs.length === 1) exit(cause);
          else setState((before) => reduce(before, {type: 'failed', pair: loading, message: cause.message}));
        },
      );
  }, [loading, pairs, exit, waitUntilRenderFlush]);
  return <Screen state={state} size={size} theme={theme} />;
}
