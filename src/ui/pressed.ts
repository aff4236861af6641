// A key that was pressed.

import type {Command} from './bindings.js';
import type {KeyName} from './key-names.js';
import type {Size} from './layout.js';

/** What was pressed: its command, or null where the key is bound to none, so that it may type. */
export interface Pressed {
  readonly command: Command | null;
  readonly key: KeyName;
}

/** On a screen of that size. */
export interface Press extends Pressed {
  readonly size: Size;
}
