// Names the keys that Ink reports, one by one even where several arrive as one chunk.
import type {Key as InkKey} from 'ink';

/**
 * A key's name: a character as it is typed ("j", "G", "?"), or one of "up", "down", "left", "right", "pageup",
 * "pagedown", "home", "end", "tab", "shift-tab", "enter", "escape", "backspace", "space", "ctrl-a" … "ctrl-z".
 */
export type KeyName = string;

type Flag = Extract<keyof InkKey, string>;

const flagged: readonly (readonly [Flag, KeyName])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
];

const controls: Readonly<Record<string, KeyName>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\u001b': 'escape',
  '\u007f': 'backspace',
  '\b': 'backspace',
  ' ': 'space',
};

const characters = new Intl.Segmenter('en', {granularity: 'grapheme'});

/**
 * The keys of one call that Ink makes: it hands `jjj` or `j\r` over as one string when they arrive together.
 * Combinations with alt have no name, since nothing is bound to them.
 */
export function keyNames(input: string, key: Partial<InkKey>): readonly KeyName[] {
  if (key.tab) return [key.shift ? 'shift-tab' : 'tab'];
  const flag = flagged.find(([name]) => key[name] === true);
  if (flag !== undefined) return [flag[1]];
  if (key.meta) return [];
  if (key.ctrl) return input === ' ' ? [] : [`ctrl-${input}`];
  // "\r\n" is one grapheme: a line end is one enter.
  return Array.from(characters.segment(input.replace(/\r\n/g, '\r')), ({segment}) => nameOf(segment));
}

function nameOf(character: string): KeyName {
  const name = controls[character];
  if (name !== undefined) return name;
  const code = character.codePointAt(0) ?? 0;
  return code < 0x20 ? `ctrl-${String.fromCodePoint(code + 0x60)}` : character;
}

/** The keys that are no characters, beside `ctrl-a` to `ctrl-z`. */
export const KEY_NAMES: readonly KeyName[] = [
  'space',
  'tab',
  'shift-tab',
  ...flagged.map(([, name]) => name),
];

/** Whether a key can have that name. */
export function isKeyName(name: string): boolean {
  if (KEY_NAMES.includes(name) || /^ctrl-[a-z]$/u.test(name)) return true;
  return typedText(name) !== null && !/[\s\p{Cc}]/u.test(name);
}

/** What a key types into a field; null for a key that types nothing. */
export function typedText(name: KeyName): string | null {
  if (name === 'space') return ' ';
  return Array.from(characters.segment(name)).length === 1 ? name : null;
}

const shown: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  escape: 'esc',
};

/** The key as help and footer write it. */
export function keyLabel(name: KeyName): string {
  return shown[name] ?? name;
}
