/** Colours of the text report as roles. Yellow is the old article, blue the new; glyphs and words say the same. */
import type {TopicKind} from '../../model.js';

export type Role = 'strong' | 'quiet' | 'heading' | 'old' | 'new' | 'oldTelling' | 'newTelling' | 'warning';

/** Puts a text into a role's colours, or leaves it as it is. */
export type Paint = (role: Role, text: string) => string;

/** SGR parameters that open and close a role. */
const CODES: Readonly<Record<Role, readonly (readonly [open: number, close: number])[]>> = {
  strong: [[1, 22]],
  quiet: [[2, 22]],
  heading: [
    [1, 22],
    [4, 24],
  ],
  old: [[33, 39]],
  new: [[94, 39]],
  oldTelling: [
    [1, 22],
    [33, 39],
  ],
  newTelling: [
    [1, 22],
    [94, 39],
  ],
  warning: [
    [1, 22],
    [33, 39],
  ],
};

export const KIND_ROLES: Readonly<Record<TopicKind, Role>> = {
  changed: 'strong',
  added: 'new',
  dropped: 'old',
  unchanged: 'quiet',
};

export function painter(color: boolean): Paint {
  if (!color) return (_, text) => text;
  return (role, text) =>
    CODES[role].reduce((inner, [open, close]) => `\u001B[${open}m${inner}\u001B[${close}m`, text);
}
