// Loads in React what the user opened.
import {useApp} from 'ink';
import {useEffect, useRef, useState} from 'react';
import type {Report} from '../model.js';
import type {Action} from './reduce.js';
import {choicesAmong, type Recalled, type State} from './state.js';
import {useWatching} from './use-watching.js';
import {messageOf, type ReviewEntry, type ReviewPair, type Waiting} from './world.js';

export interface LoadingOptions {
  readonly pairs: readonly ReviewEntry[];
  readonly state: State;
  readonly dispatch: (action: Action) => void;
}

/** Exits Ink with the error where the only pair can't be opened. */
export function useLoading({pairs, state, dispatch}: LoadingOptions): void {
  const {exit, waitUntilRenderFlush} = useApp();
  const over = useOver();

  // Those who wait until the frame is on the screen that their action brought.
  const awaiting = useRef<(() => void)[]>([]);
  const [frames, setFrames] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a frame that somebody waits for
  useEffect(() => {
    const due = awaiting.current.splice(0);
    if (due.length > 0) void waitUntilRenderFlush().then(() => due.forEach((go) => void go()));
  }, [frames]);
  const show = (action: Action): Promise<void> => {
    dispatch(action);
    setFrames((before) => before + 1);
    return new Promise((resolve) => awaiting.current.push(resolve));
  };

  const waitingFor = (pair: number): Waiting => ({
    told: (step) => show({type: 'step', pair, step}),
    signal: over,
  });

  const underway = useRef(new Set<number>());
  const load = (number: number, pair: ReviewEntry) => {
    // Whoever left the pair and comes back waits for what was begun.
    if (underway.current.has(number)) return;
    underway.current.add(number);
    // Comparing keeps the thread: what it is doing has to be on the screen first.
    void waitUntilRenderFlush()
      .then(() => opened(number, pair, waitingFor(number)))
      .then(dispatch, (error: unknown) => {
        if (over.aborted) return;
        if (choicesAmong(pairs).length === 1 && pair.within === undefined)
          exit(error instanceof Error ? error : new Error(String(error)));
        else dispatch({type: 'failed', pair: number, message: messageOf(error)});
      })
      .finally(() => underway.current.delete(number));
  };

  const loading = state.phase.kind === 'loading' ? state.phase.pair : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pair is loaded once, whatever else changes
  useEffect(() => {
    const pair = loading === null ? undefined : pairs[loading];
    if (loading === null || pair === undefined) return;
    const timer = setInterval(() => dispatch({type: 'second'}), 1000);
    load(loading, pair);
    return () => clearInterval(timer);
  }, [loading]);

  useWatching({pairs, state, dispatch, show, waitingFor, over});
}

/** A signal that is aborted when the review ends. */
function useOver(): AbortSignal {
  const controller = useRef<AbortController>(null);
  controller.current ??= new AbortController();
  useEffect(() => () => controller.current?.abort(), []);
  return controller.current.signal;
}

/** What opening it brought. */
export async function opened(number: number, entry: ReviewEntry, waiting: Waiting): Promise<Action> {
  if ('weave' in entry) return {type: 'woven', pair: number, ...(await entry.weave(waiting))};
  return {type: 'loaded', pair: number, ...(await open(entry, waiting))};
}

async function open(
  pair: ReviewPair,
  waiting: Waiting,
): Promise<{readonly report: Report; readonly recalled: Recalled}> {
  const report = await pair.load(waiting);
  const nothing = {opinions: {}, problems: []};
  try {
    return {report, recalled: (await pair.recall?.(report)) ?? nothing};
  } catch (error) {
    // What was said before is not worth the review itself.
    return {report, recalled: {...nothing, problems: [messageOf(error)]}};
  }
}
