// Watches in React what is open: what was written anew on the disk is compared anew.
import {useEffect, useRef} from 'react';
import type {Report} from '../model.js';
import type {Action} from './reduce.js';
import type {State} from './state.js';
import {messageOf, type ReviewEntry, type ReviewPair, type ReviewStoryline, type Waiting} from './world.js';

export interface WatchingOptions {
  readonly pairs: readonly ReviewEntry[];
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  /** Dispatches, and resolves when what came of it is on the screen. */
  readonly show: (action: Action) => Promise<void>;
  readonly waitingFor: (pair: number) => Waiting;
  /** Aborted when the review ends. */
  readonly over: AbortSignal;
}

/** From when it is opened to the end, a pair and a storyline are watched. */
export function useWatching(options: WatchingOptions): void {
  const {pairs, state, dispatch, show, waitingFor, over} = options;
  const latest = useRef(state);
  latest.current = state;

  const reload = async (number: number, entry: ReviewEntry, paths: string) => {
    await show({type: 'noticed', notice: {text: `${paths} changed: comparing anew …`, warning: false}});
    const notice = {text: `${paths} changed: compared anew`, warning: false};
    try {
      dispatch(
        'weave' in entry
          ? {type: 'rewoven', pair: number, ...(await reweave(number, entry)), notice}
          : {type: 'reloaded', pair: number, report: await entry.load(waitingFor(number)), notice},
      );
    } catch (error) {
      const text = `${messageOf(error)}; shown is what was there before`;
      if (!over.aborted) dispatch({type: 'noticed', notice: {text, warning: true}});
    }
  };

  const reweave = async (number: number, storyline: ReviewStoryline) => {
    const woven = await storyline.weave(waitingFor(number));
    const reports: Record<number, Report> = {};
    for (const within of Object.keys(latest.current.opened).map(Number)) {
      const pair = pairs[within];
      if (isWithin(pair, number)) reports[within] = await pair.load(waitingFor(within));
    }
    return {...woven, reports};
  };

  const watched = useRef(new Set<number>());
  const open = [...Object.keys(state.opened), ...Object.keys(state.grids)].map(Number);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each is watched from when it is opened to the end
  useEffect(() => {
    for (const number of open) {
      const entry = pairs[number];
      if (entry?.watch === undefined || watched.current.has(number)) continue;
      watched.current.add(number);
      void entry
        .watch((paths) => reload(number, entry, paths))
        .then(
          (end) => (over.aborted ? end() : over.addEventListener('abort', end)),
          (error: unknown) => dispatch({type: 'noticed', notice: {text: messageOf(error), warning: true}}),
        );
    }
  }, [open.join()]);
}

function isWithin(entry: ReviewEntry | undefined, storyline: number): entry is ReviewPair {
  return entry !== undefined && !('weave' in entry) && entry.within === storyline;
}
