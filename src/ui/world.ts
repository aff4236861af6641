// What the interface asks of the world outside: the pairs with their stores, and the terminal's own doings.
import type {Report} from '../model.js';
import type {ReviewedReport} from '../report/remarks.js';
import {type Mark, NO_OPINIONS} from '../review/marks.js';
import {remarksOn} from '../review/remarks-on.js';
import type {Place} from './article/places.js';
import type {Notice, PairName, Recalled, State, Step, Wish} from './state.js';
import type {Woven} from './storyline/reduce-grid.js';

/** Whoever waits for a pair to be loaded. */
export interface Waiting {
  /** Puts on the screen what is being done; resolves when it is there. What is first done needs no telling. */
  readonly told: (step: Step) => Promise<void>;
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
}

/**
 * Calls `changed` when articles were written anew, with their paths in words, and not again before the promise is
 * fulfilled; resolves to what ends that. What has none is not watched.
 */
export type Watch = (changed: (paths: string) => Promise<void>) => Promise<() => void>;

/** Two articles to review, how to compare them, and what to do with what comes of it. */
export interface ReviewPair extends PairName {
  /** Reads the articles as they are now, and compares them. */
  readonly load: (waiting: Waiting) => Promise<Report>;
  /** That takes so little time, when it is first done, that nothing need be shown meanwhile. */
  readonly quick?: boolean;
  readonly watch?: Watch;
  /** What was said of the report before; without it nothing was. */
  readonly recall?: (report: Report) => Promise<Recalled>;
  /** Stores what is said; without it that lasts as long as the review. */
  readonly keep?: (report: Report, mark: Mark) => Promise<void>;
  /** Writes Markdown to a new file, and resolves to its path. */
  readonly exportReport?: (markdown: string) => Promise<string>;
  /** Shows an article in another program, and resolves when that ends. */
  readonly openArticle?: (report: Report, place: Place) => Promise<void>;
}

/** Articles to weave into a storyline. */
export interface ReviewStoryline extends PairName {
  /** Reads the articles as they are now, and brings the storyline with the names of its pairs. */
  readonly weave: (waiting: Waiting) => Promise<Omit<Woven, 'pair'>>;
  readonly watch?: Watch;
}

/** What can be opened; the pairs of a storyline stand behind all others. */
export type ReviewEntry = ReviewPair | ReviewStoryline;

export interface World {
  readonly pairs: readonly ReviewEntry[];
  readonly quit: () => void;
  /** What Ctrl-Z does; without it, nothing. */
  readonly suspend: (() => Promise<void>) | undefined;
  /** Gives the terminal away until `run` resolves. */
  readonly away: (run: () => Promise<void>) => Promise<void>;
  /** Sends the terminal what draws nothing. */
  readonly send: (sequence: string) => void;
}

/** Grants a wish; what there is to say of it, or why it could not be granted. */
export async function grant(wish: Wish, state: State, world: World): Promise<Notice | null> {
  try {
    const text = await granted(wish, state, world);
    return text === null ? null : {text, warning: false};
  } catch (error) {
    return {text: `${FAILED[wish.kind]}: ${messageOf(error)}`, warning: true};
  }
}

const FAILED: Readonly<Record<Wish['kind'], string>> = {
  quit: 'can’t quit',
  suspend: 'can’t suspend',
  keep: 'not saved',
  export: 'not exported',
  'open-article': 'not opened',
  copy: 'not copied',
};

async function granted(wish: Wish, state: State, world: World): Promise<string | null> {
  switch (wish.kind) {
    case 'quit':
      world.quit();
      return null;
    case 'suspend':
      if (world.suspend !== undefined) await world.away(world.suspend);
      return null;
    case 'keep': {
      const {report, pair} = at(wish.pair, state, world);
      await pair.keep?.(report, wish.mark);
      return null;
    }
    case 'export': {
      const {reviewed, pair} = at(wish.pair, state, world);
      const {toMarkdown} = await import('../report/markdown.js');
      const path = await pair.exportReport?.(toMarkdown(reviewed));
      return path === undefined ? null : `exported to ${path}`;
    }
    case 'open-article': {
      const {report, pair} = at(wish.pair, state, world);
      await world.away(async () => pair.openArticle?.(report, wish.place));
      return null;
    }
    case 'copy': {
      const {reviewed} = at(wish.pair, state, world);
      const topic = reviewed.topics.find(({id}) => id === wish.topic);
      if (topic === undefined) return null;
      const {toSnippet} = await import('../report/snippet.js');
      const change = wish.change === null ? null : (topic.changes[wish.change] ?? null);
      world.send(toClipboard(toSnippet(reviewed, topic, change)));
      return `handed to the terminal’s clipboard: ${topic.label}`;
    }
  }
}

interface AtPair {
  readonly report: Report;
  readonly reviewed: ReviewedReport;
  readonly pair: ReviewPair;
}

function at(number: number, {opened, opinions}: State, {pairs}: World): AtPair {
  const [report, pair] = [opened[number], pairs[number]];
  if (report === undefined || pair === undefined || 'weave' in pair) throw new Error('the pair is not open');
  return {report, pair, reviewed: {...report, review: remarksOn(report, opinions[number] ?? NO_OPINIONS)}};
}

/** OSC 52: the terminal puts the text into the clipboard of the machine that it runs on, also over ssh. */
export function toClipboard(text: string): string {
  return `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`;
}

/** What a failure says of itself, in one line. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
