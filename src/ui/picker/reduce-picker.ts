// What the keys do to the list of pairs and storylines.
import {editFilter} from '../filter-field.js';
import {showPair} from '../opening.js';
import type {Press} from '../pressed.js';
import {moveBy} from '../reduce-pages.js';
import {loadingOf, type State} from '../state.js';
import {choiceAt, choicesShown} from './choices.js';
import {pickerPane} from './picker-pane.js';

/** The pairs after a key: filtered as it is typed, another one chosen, or the chosen one opened. */
export function reducePicker(state: State, {command, key, size}: Press): State {
  const {picker} = state;
  if (command === 'open') return open(state);
  if (command === 'back') return refiltered(state, {...picker, filter: ''});
  const edited = editFilter(picker, command, key);
  if (edited.filter !== picker.filter) return refiltered(state, edited);
  const last = choicesShown(state).length - 1;
  const page = Math.max(1, pickerPane(state, size).height - 1);
  const at = command === null ? picker.cursor : moveBy(command, {at: picker.cursor, last, page});
  const next = {...state, picker: {...edited, cursor: Math.max(0, Math.min(at, last))}};
  return {...next, picker: {...next.picker, top: pickerPane(next, size).top}};
}

function open(state: State): State {
  const choice = choiceAt(state);
  if (choice === null) return state;
  const {number} = choice;
  if (state.grids[number] !== undefined) return {...state, phase: {kind: 'grid', pair: number}};
  const known = state.opened[number];
  return known === undefined ? {...state, phase: loadingOf(number)} : showPair(state, number, known);
}

// The reader stays at the choice while it is among those that are left.
function refiltered(state: State, picker: State['picker']): State {
  const before = choiceAt(state)?.number;
  const at = choicesShown({...state, picker}).findIndex(({number}) => number === before);
  return {...state, picker: {...picker, cursor: Math.max(0, at), top: 0}};
}
