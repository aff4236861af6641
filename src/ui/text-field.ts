// A line of text that is being written, with a cursor in it.

import type {Command} from './bindings.js';
import {type KeyName, typedText} from './key-names.js';

export interface TextField {
  readonly text: string;
  /** Offset of the cursor in UTF-16 code units, never inside of a character. */
  readonly at: number;
}

/** The field after a command, or after a key that is none and types; other commands leave it as it is. */
export function editText<Field extends TextField>(
  field: Field,
  command: Command | null,
  key: KeyName,
): Field {
  const {text, at} = field;
  switch (command) {
    case null: {
      const typed = typedText(key);
      return typed === null ? field : insert(field, typed);
    }
    case 'cursor-left':
      return {...field, at: before(text, at)};
    case 'cursor-right':
      return {...field, at: behind(text, at)};
    case 'cursor-start':
      return {...field, at: 0};
    case 'cursor-end':
      return {...field, at: text.length};
    case 'erase':
      return without(field, before(text, at), at);
    case 'erase-forward':
      return without(field, at, behind(text, at));
    case 'erase-word':
      return without(field, wordBefore(text, at), at);
    case 'erase-all':
      return without(field, 0, text.length);
    default:
      return field;
  }
}

/** The field with text put in at the cursor; line ends become spaces. */
export function insert<Field extends TextField>(field: Field, text: string): Field {
  const typed = text.replace(/\s+/gu, ' ');
  return {
    ...field,
    text: field.text.slice(0, field.at) + typed + field.text.slice(field.at),
    at: field.at + typed.length,
  };
}

const characters = new Intl.Segmenter('en', {granularity: 'grapheme'});

function before(text: string, at: number): number {
  return [...characters.segment(text.slice(0, at))].at(-1)?.index ?? 0;
}

function behind(text: string, at: number): number {
  const [first] = characters.segment(text.slice(at));
  return at + (first?.segment.length ?? 0);
}

function wordBefore(text: string, at: number): number {
  return text.slice(0, at).trimEnd().lastIndexOf(' ') + 1;
}

function without<Field extends TextField>(field: Field, from: number, to: number): Field {
  return {...field, text: field.text.slice(0, from) + field.text.slice(to), at: from};
}
