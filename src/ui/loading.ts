// What is said while a pair is loaded.
import {count} from '../report/words.js';
import type {Loading, PairName, Step} from './state.js';

const STEPS: Readonly<Record<Step, string>> = {reading: 'Reading', comparing: 'Comparing'};

/** What is being done: "Comparing budget …". */
export function loadingWords({name}: PairName, {step}: Loading): string {
  return `${STEPS[step]} ${name} …`;
}

/** How long it has taken, once that is worth saying. */
export function waitedWords({waited}: Loading): string {
  return waited === 0 ? '' : ` ${count(waited, 'second')}`;
}
