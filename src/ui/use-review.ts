// The state of the review in React: keys and pastes in, wishes granted, pairs loaded.
import {useApp, useInput, usePaste, useStdout} from 'ink';
import {useEffect, useState} from 'react';
import type {Report} from '../model.js';
import {keyNames} from './key-names.js';
import type {Size} from './layout.js';
import {type Action, reduce} from './reduce.js';
import {initialState, type Own, type Recalled, type State} from './state.js';
import {grant, messageOf, type ReviewPair} from './world.js';

export interface ReviewProps {
  readonly pairs: readonly ReviewPair[];
  readonly own?: Own | undefined;
  /** Stops the process as the shell's job control does, and resolves when it goes on. */
  readonly suspend?: (() => Promise<void>) | undefined;
}

/** Exits Ink when the user quits, and with the error where the only pair can't be opened. */
export function useReview({pairs, own, suspend}: ReviewProps, size: Size): State {
  const {exit, waitUntilRenderFlush, suspendTerminal} = useApp();
  const {stdout} = useStdout();
  const [state, setState] = useState(() =>
    initialState(
      pairs.map(({name, old, new: now}) => ({name, old, new: now})),
      own,
    ),
  );
  const dispatch = (action: Action) => setState((before) => reduce(before, action));
  useInput((input, key) => {
    for (const name of keyNames(input, key)) dispatch({type: 'key', name, size});
  });
  usePaste((text) => dispatch({type: 'pasted', text, size}));

  const [wish] = state.wishes;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish is granted once, whatever else changes
  useEffect(() => {
    if (wish === undefined) return;
    const world = {
      pairs,
      quit: exit,
      suspend,
      away: suspendTerminal,
      send: (sequence: string) => void stdout.write(sequence),
    };
    void grant(wish, state, world).then((notice) => dispatch({type: 'granted', notice}));
  }, [wish]);

  // Whoever quits again does not want to wait for what was wished before.
  const isUrgent = state.wishes.filter(({kind}) => kind === 'quit').length > 1;
  useEffect(() => {
    if (isUrgent) exit();
  }, [isUrgent, exit]);

  const loading = state.phase.kind === 'loading' ? state.phase.pair : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pair is loaded once, whatever else changes
  useEffect(() => {
    const pair = loading === null ? undefined : pairs[loading];
    if (loading === null || pair === undefined) return;
    // Comparing keeps the thread: what it is doing has to be on the screen first.
    void waitUntilRenderFlush()
      .then(() => open(pair))
      .then(
        (opened) => dispatch({type: 'loaded', pair: loading, ...opened}),
        (error: unknown) => {
          if (pairs.length === 1) exit(error instanceof Error ? error : new Error(String(error)));
          else dispatch({type: 'failed', pair: loading, message: messageOf(error)});
        },
      );
  }, [loading]);
  return state;
}

async function open(pair: ReviewPair): Promise<{readonly report: Report; readonly recalled: Recalled}> {
  const report = await pair.load();
  const nothing = {opinions: {}, problems: []};
  try {
    return {report, recalled: (await pair.recall?.(report)) ?? nothing};
  } catch (error) {
    // What was said before is not worth the review itself.
    return {report, recalled: {...nothing, problems: [messageOf(error)]}};
  }
}
