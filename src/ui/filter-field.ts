// The field that a filter is typed into: the review's list and help have one each.

import type {Command} from './bindings.js';
import {type KeyName, typedText} from './key-names.js';

export interface FilterField {
  readonly filter: string;
  /** The filter is being typed: letters are letters, and no commands. */
  readonly typing: boolean;
}

/** The field after a command, or after a key that is none; commands that don't concern it leave it as it is. */
export function editFilter<Field extends FilterField>(
  field: Field,
  command: Command | null,
  key: KeyName,
): Field {
  switch (command) {
    case 'filter':
      return {...field, typing: true};
    case 'keep':
      return {...field, typing: false};
    case 'drop':
      return {...field, typing: false, filter: ''};
    case 'erase':
      return {...field, filter: withoutLast(field.filter)};
    case 'erase-all':
      return {...field, filter: ''};
    case null: {
      const text = field.typing ? typedText(key) : null;
      return text === null ? field : {...field, filter: field.filter + text};
    }
    default:
      return field;
  }
}

const characters = new Intl.Segmenter('en', {granularity: 'grapheme'});

function withoutLast(text: string): string {
  const last = [...characters.segment(text)].at(-1);
  return last === undefined ? '' : text.slice(0, last.index);
}
