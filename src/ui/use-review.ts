// The state of the review in React: keys and pastes in, wishes granted.
import {useApp, useInput, usePaste, useStdout} from 'ink';
import {useEffect, useState} from 'react';
import {keyNames} from './key-names.js';
import type {Size} from './layout.js';
import {type Action, reduce} from './reduce.js';
import {initialState, type Own, type State} from './state.js';
import {useLoading} from './use-loading.js';
import {grant, type ReviewEntry} from './world.js';

export interface ReviewProps {
  readonly pairs: readonly ReviewEntry[];
  readonly own?: Own | undefined;
  /** What opening the only pair brought, where that was done beforehand. */
  readonly begun?: Action | null;
  /** Stops the process as the shell's job control does, and resolves when it goes on. */
  readonly suspend?: (() => Promise<void>) | undefined;
}

/** Exits Ink when the user quits, and with the error where the only pair can't be opened. */
export function useReview({pairs, own, begun, suspend}: ReviewProps, size: Size): State {
  const {exit, suspendTerminal} = useApp();
  const {stdout} = useStdout();
  const [state, setState] = useState(() => {
    const names = pairs.map(({name, old, new: now, storyline, within}) => ({
      name,
      old,
      new: now,
      storyline,
      within,
    }));
    const state = initialState(names, own);
    return begun ? reduce(state, begun) : state;
  });
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

  useLoading({pairs, state, dispatch});
  return state;
}
