// What a key is bound to: in which mode, to which command, and what help says of it.
import type {KeyName} from './key-names.js';

/** What a key can be pressed in. */
export type Mode =
  | 'picker'
  | 'grid'
  | 'list'
  | 'detail'
  | 'article'
  | 'filter'
  | 'note'
  | 'reader'
  | 'waiting';

export type Command =
  | 'next'
  | 'previous'
  | 'half-page-down'
  | 'half-page-up'
  | 'page-down'
  | 'page-up'
  | 'first'
  | 'last'
  | 'open'
  | 'other-pane'
  | 'to-list'
  | 'earlier'
  | 'later'
  | 'earliest'
  | 'latest'
  | 'back'
  | 'next-topic'
  | 'previous-topic'
  | 'next-change'
  | 'previous-change'
  | 'article'
  | 'topic-sentence-next'
  | 'topic-sentence-previous'
  | 'filter'
  | 'reviewed'
  | 'next-unreviewed'
  | 'right'
  | 'wrong'
  | 'note'
  | 'export'
  | 'copy'
  | 'open-article'
  | 'keep'
  | 'drop'
  | 'erase'
  | 'erase-word'
  | 'erase-forward'
  | 'erase-all'
  | 'cursor-left'
  | 'cursor-right'
  | 'cursor-start'
  | 'cursor-end'
  | 'match-next'
  | 'match-previous'
  | 'kinds'
  | 'sort'
  | 'stacked'
  | 'beside'
  | 'auto'
  | 'wrap'
  | 'shift-left'
  | 'shift-right'
  | 'about'
  | 'help'
  | 'suspend'
  | 'quit';

export interface Binding {
  readonly command: Command;
  readonly keys: readonly KeyName[];
  readonly modes: readonly Mode[];
  /** What it does, for help. */
  readonly help: string;
  /** A word or two for the footer; without them the footer leaves it out. */
  readonly hint?: string;
  /** Commands of the same mode whose first keys stand before the hint, in place of this one's. */
  readonly hintKeys?: readonly Command[];
}

export interface Group {
  readonly title: string;
  readonly bindings: readonly Binding[];
}
