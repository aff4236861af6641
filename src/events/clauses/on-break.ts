/** Semicolons and brackets end clauses; commas leave them open. */
import type {WordItem} from '../grammar/items.js';
import {closeTo, closeTop, type Frame, link, openFrame, ROOT, type State, top} from './state.js';

export function onBreak(state: State, item: WordItem): void {
  const before = item.first - 1;
  if (item.word === '(' || item.word === '[') openFrame(state, ROOT, item.first + 1, true);
  else if (item.word === ')' || item.word === ']') closeParenthesis(state, before);
  else if (item.word === ';' || /^[.!?]+$/u.test(item.word)) {
    if (state.frames[0]?.predicate === null && item.word !== ';') return;
    closeTo(state, state.frames[0] as Frame, before);
    closeTop(state, before);
    openFrame(state, state.teller ? link('quote', state.teller) : ROOT, item.first + 1);
  }
}

function closeParenthesis(state: State, end: number): void {
  if (!state.frames.some(({parenthesis}) => parenthesis)) return;
  while (!top(state).parenthesis) closeTop(state, end);
  closeTop(state, end);
}
