// The pairs and storylines to choose from, those that hold what was typed.
import {choicesAmong, type PairName, type State} from '../state.js';

export interface Choice {
  /** Its number among all that can be opened. */
  readonly number: number;
  readonly pair: PairName;
}

/** All of them where nothing was typed. */
export function choicesShown({pairs, picker}: Pick<State, 'pairs' | 'picker'>): readonly Choice[] {
  const wanted = picker.filter.trim().toLowerCase();
  return choicesAmong(pairs)
    .map((pair, number): Choice => ({number, pair}))
    .filter(({pair}) => [pair.name, pair.old, pair.new].some((text) => text.toLowerCase().includes(wanted)));
}

/** The one that the reader is at; null where none holds what was typed. */
export function choiceAt(state: Pick<State, 'pairs' | 'picker'>): Choice | null {
  return choicesShown(state)[state.picker.cursor] ?? null;
}

/** What a choice's article is called beside its name: without the folder that has that name. */
export function fileName(path: string, name: string): string {
  const at = path.lastIndexOf(`/${name}/`);
  const from = at >= 0 ? at + 1 : path.startsWith(`${name}/`) ? 0 : -1;
  return name === '' || from < 0 ? path : path.slice(from + name.length + 1);
}
