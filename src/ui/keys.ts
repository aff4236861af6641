// The one table of keys: what is dispatched, what help lists and what the footer reminds of.
import type {KeyName} from './key-names.js';

/** What a key can be pressed in. */
export type Mode = 'picker' | 'list' | 'detail' | 'filter' | 'reader' | 'waiting';

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
  | 'back'
  | 'next-topic'
  | 'previous-topic'
  | 'next-change'
  | 'previous-change'
  | 'filter'
  | 'filter-keep'
  | 'filter-drop'
  | 'erase'
  | 'erase-all'
  | 'kinds'
  | 'sort'
  | 'stacked'
  | 'beside'
  | 'auto'
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
  /** Keys and a word or two for the footer; without them the footer leaves it out. */
  readonly hint?: readonly [keys: string, words: string];
}

export interface Group {
  readonly title: string;
  readonly bindings: readonly Binding[];
}

const everywhere: readonly Mode[] = ['picker', 'list', 'detail', 'filter', 'reader', 'waiting'];
const moving: readonly Mode[] = ['picker', 'list', 'detail', 'reader'];
const choosing: readonly Mode[] = ['picker', 'list'];
const reading: readonly Mode[] = ['detail', 'reader'];
const review: readonly Mode[] = ['list', 'detail'];

/** In the order of help; the footer takes the hints of its mode in this order. */
export const KEYS: readonly Group[] = [
  {
    title: 'Move',
    bindings: [
      {command: 'next', keys: ['j', 'down'], modes: choosing, help: 'one down', hint: ['j k', 'move']},
      {command: 'previous', keys: ['k', 'up'], modes: choosing, help: 'one up'},
      {command: 'next', keys: ['j', 'down'], modes: reading, help: 'a line down', hint: ['j k', 'scroll']},
      {command: 'previous', keys: ['k', 'up'], modes: reading, help: 'a line up'},
      {command: 'half-page-down', keys: ['ctrl-d'], modes: moving, help: 'half a page down'},
      {command: 'half-page-up', keys: ['ctrl-u'], modes: moving, help: 'half a page up'},
      {command: 'page-down', keys: ['pagedown', 'space'], modes: moving, help: 'a page down'},
      {command: 'page-up', keys: ['pageup'], modes: moving, help: 'a page up'},
      {command: 'first', keys: ['g', 'home'], modes: moving, help: 'to the beginning'},
      {command: 'last', keys: ['G', 'end'], modes: moving, help: 'to the end'},
      {command: 'open', keys: ['enter'], modes: ['picker'], help: 'open the pair', hint: ['enter', 'open']},
      {
        command: 'open',
        keys: ['enter', 'l', 'right'],
        modes: ['list'],
        help: 'read the topic’s detail',
        hint: ['enter', 'read'],
      },
      {command: 'other-pane', keys: ['tab', 'shift-tab'], modes: review, help: 'to the other pane'},
      {
        command: 'to-list',
        keys: ['h', 'left'],
        modes: ['detail'],
        help: 'to the list of topics',
        hint: ['tab', 'topics'],
      },
      {
        command: 'back',
        keys: ['escape'],
        modes: review,
        help: 'back: to the list, to all of the list, to the pairs',
      },
    ],
  },
  {
    title: 'Topics and changes',
    bindings: [
      {
        command: 'next-change',
        keys: [']'],
        modes: review,
        help: 'the next change, in this topic or the next that has one',
        hint: ['[ ]', 'change'],
      },
      {command: 'previous-change', keys: ['['], modes: review, help: 'the change before'},
      {command: 'next-topic', keys: ['}'], modes: review, help: 'the next topic', hint: ['{ }', 'topic']},
      {command: 'previous-topic', keys: ['{'], modes: review, help: 'the topic before'},
      {
        command: 'filter',
        keys: ['/'],
        modes: review,
        help: 'list only topics that hold what is typed',
        hint: ['/', 'filter'],
      },
      {
        command: 'kinds',
        keys: ['f'],
        modes: review,
        help: 'list one kind of topic, or all',
        hint: ['f', 'kinds'],
      },
      {
        command: 'sort',
        keys: ['s'],
        modes: review,
        help: 'sort by weight, by the old or the new article, by name',
        hint: ['s', 'sort'],
      },
    ],
  },
  {
    title: 'While the filter is typed',
    bindings: [
      {
        command: 'filter-keep',
        keys: ['enter', 'tab'],
        modes: ['filter'],
        help: 'keep it',
        hint: ['enter', 'keep'],
      },
      {command: 'filter-drop', keys: ['escape'], modes: ['filter'], help: 'drop it', hint: ['esc', 'drop']},
      {command: 'next', keys: ['down'], modes: ['filter'], help: 'one down'},
      {command: 'previous', keys: ['up'], modes: ['filter'], help: 'one up'},
      {command: 'erase', keys: ['backspace', 'delete'], modes: ['filter'], help: 'erase a character'},
      {command: 'erase-all', keys: ['ctrl-u'], modes: ['filter'], help: 'erase all of it'},
    ],
  },
  {
    title: 'Show',
    bindings: [
      {command: 'stacked', keys: ['1'], modes: review, help: 'old text above new text'},
      {command: 'beside', keys: ['2'], modes: review, help: 'old and new text side by side'},
      {command: 'auto', keys: ['0'], modes: review, help: 'side by side where there is room'},
      {command: 'about', keys: ['i'], modes: review, help: 'about the two articles, with all warnings'},
      {
        command: 'help',
        keys: ['?'],
        modes: ['picker', 'list', 'detail'],
        help: 'this help',
        hint: ['?', 'help'],
      },
    ],
  },
  {
    title: 'Leave',
    bindings: [
      {
        command: 'filter',
        keys: ['/'],
        modes: ['reader'],
        help: 'search this help',
        hint: ['/', 'search help'],
      },
      {
        command: 'back',
        keys: ['escape', 'q', '?', 'i'],
        modes: ['reader'],
        help: 'close this page',
        hint: ['esc', 'close'],
      },
      {command: 'back', keys: ['escape'], modes: ['waiting'], help: 'back to the pairs'},
      {
        command: 'quit',
        keys: ['q'],
        modes: ['picker', 'list', 'detail', 'waiting'],
        help: 'quit',
        hint: ['q', 'quit'],
      },
      {command: 'suspend', keys: ['ctrl-z'], modes: everywhere, help: 'suspend; the shell’s fg comes back'},
      {command: 'quit', keys: ['ctrl-c'], modes: everywhere, help: 'quit from anywhere'},
    ],
  },
];

/** The bindings of a mode, in the table's order. */
export function bindingsIn(mode: Mode, keys: readonly Group[] = KEYS): readonly Binding[] {
  return keys.flatMap((group) => group.bindings).filter((binding) => binding.modes.includes(mode));
}

/** What a key does in a mode; null where it does nothing. */
export function commandFor(key: KeyName, mode: Mode, keys: readonly Group[] = KEYS): Command | null {
  return bindingsIn(mode, keys).find((binding) => binding.keys.includes(key))?.command ?? null;
}
