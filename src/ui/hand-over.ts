// The keys that hand something to the world outside: the report, a change, an article.
import type {ComparedTopic} from '../model.js';
import {placeOfRow} from './article/opening.js';
import type {Place} from './article/places.js';
import type {Command} from './bindings.js';
import {atHand, type JudgeInput, NO_TOPIC} from './judge.js';
import {cursorOf, rowsOf} from './rows.js';
import type {State, Wish} from './state.js';

export type HandingOver = Extract<Command, 'export' | 'copy' | 'open-article'>;

const HANDING_OVER: readonly (Command | null)[] = ['export', 'copy', 'open-article'];

export function isHandingOver(command: Command | null): command is HandingOver {
  return HANDING_OVER.includes(command);
}

/** The state with the wish that the key stands for; where there is nothing to copy, it says so. */
export function handOver(state: State, input: JudgeInput, command: HandingOver): State {
  const wish = wishFor(input, command);
  if (wish === null) return {...state, notice: {text: NO_TOPIC, warning: false}};
  return {...state, wishes: [...state.wishes, wish]};
}

function wishFor(input: JudgeInput, command: HandingOver): Wish | null {
  const {number: pair} = input;
  switch (command) {
    case 'export':
      return {kind: 'export', pair};
    case 'open-article':
      return {kind: 'open-article', pair, place: placeAtHand(input)};
    case 'copy': {
      const at = atHand(input);
      if (at === null) return null;
      return {kind: 'copy', pair, topic: at.topic.id, change: numberOf(at.topic, at.change)};
    }
  }
}

function numberOf({changes}: ComparedTopic, change: ComparedTopic['changes'][number] | null): number | null {
  return change === null ? null : changes.indexOf(change);
}

/** The sentence that the reader is at, or that proves what is at hand. */
function placeAtHand(input: JudgeInput): Place {
  const {review, report} = input;
  if (review.article !== null) return review.article;
  const rows = rowsOf(input);
  return placeOfRow(report, rows[cursorOf(rows, review.selected)], review.change);
}
