/** Which marks of a review could not be stored, for when it ends: what was said on the screen is gone by then. */
import {count} from '../report/words.js';
import type {Mark} from '../review/marks.js';
import {troubleLine} from './trouble.js';

export interface Unkept {
  /** Takes down that a mark was stored, or why it was not; the last word on a subject's aspect holds. */
  readonly tried: (mark: Mark, error: unknown) => void;
  /** One line; null where all marks are stored. */
  readonly words: () => string | null;
}

export function unkeptMarks(): Unkept {
  const problems = new Map<string, string>();
  return {
    tried: ({subject, aspect}, error) => {
      const name = `${subject.key} ${aspect}`;
      if (error === null) problems.delete(name);
      else problems.set(name, troubleLine(error));
    },
    words: () => {
      const [why] = problems.values();
      return why === undefined ? null : `${count(problems.size, 'mark')} not saved: ${why}`;
    },
  };
}
