// The one table of keys: what is dispatched, what help lists and what the footer reminds of.
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

const everywhere: readonly Mode[] = [
  'picker',
  'grid',
  'list',
  'detail',
  'article',
  'filter',
  'note',
  'reader',
  'waiting',
];
const moving: readonly Mode[] = ['picker', 'grid', 'list', 'detail', 'article', 'reader'];
const choosing: readonly Mode[] = ['picker', 'grid', 'list'];
const reading: readonly Mode[] = ['detail', 'reader'];
const topics: readonly Mode[] = ['list', 'detail'];
/** Where a topic is at hand. */
const review: readonly Mode[] = ['list', 'detail', 'article'];
const texts: readonly Mode[] = ['detail', 'article'];

/** In the order of help; the footer takes the hints of its mode in this order. */
export const KEYS: readonly Group[] = [
  {
    title: 'Move',
    bindings: [
      {
        command: 'next',
        keys: ['j', 'down'],
        modes: choosing,
        help: 'one down',
        hint: 'move',
        hintKeys: ['next', 'previous'],
      },
      {command: 'previous', keys: ['k', 'up'], modes: choosing, help: 'one up'},
      {
        command: 'next',
        keys: ['j', 'down'],
        modes: reading,
        help: 'a line down',
        hint: 'scroll',
        hintKeys: ['next', 'previous'],
      },
      {command: 'previous', keys: ['k', 'up'], modes: reading, help: 'a line up'},
      {
        command: 'next',
        keys: ['j', 'down'],
        modes: ['article'],
        help: 'the next sentence',
        hint: 'sentence',
        hintKeys: ['next', 'previous'],
      },
      {command: 'previous', keys: ['k', 'up'], modes: ['article'], help: 'the sentence before'},
      {command: 'half-page-down', keys: ['ctrl-d'], modes: moving, help: 'half a page down'},
      {command: 'half-page-up', keys: ['ctrl-u'], modes: moving, help: 'half a page up'},
      {command: 'page-down', keys: ['pagedown'], modes: moving, help: 'a page down'},
      {command: 'page-down', keys: ['space'], modes: ['picker', 'reader'], help: 'a page down'},
      {command: 'page-up', keys: ['pageup'], modes: moving, help: 'a page up'},
      {command: 'first', keys: ['g', 'home'], modes: moving, help: 'to the beginning'},
      {command: 'last', keys: ['G', 'end'], modes: moving, help: 'to the end'},
      {
        command: 'open',
        keys: ['enter'],
        modes: ['picker'],
        help: 'open the pair, or the storyline',
        hint: 'open',
      },
      {
        command: 'later',
        keys: ['l', 'right'],
        modes: ['grid'],
        help: 'to the next article',
        hint: 'article',
        hintKeys: ['earlier', 'later'],
      },
      {command: 'earlier', keys: ['h', 'left'], modes: ['grid'], help: 'to the article before'},
      {command: 'earliest', keys: ['0', '^'], modes: ['grid'], help: 'to the first article'},
      {command: 'latest', keys: ['$'], modes: ['grid'], help: 'to the last article'},
      {
        command: 'open',
        keys: ['enter'],
        modes: ['grid'],
        help: 'compare the article with the one before it that speaks of the topic',
        hint: 'compare',
      },
      {command: 'back', keys: ['escape'], modes: ['grid'], help: 'back to the pairs and storylines'},
      {
        command: 'open',
        keys: ['enter', 'l', 'right'],
        modes: ['list'],
        help: 'read the topic’s detail',
        hint: 'read',
      },
      {command: 'other-pane', keys: ['tab', 'shift-tab'], modes: topics, help: 'to the other pane'},
      {
        command: 'to-list',
        keys: ['h', 'left'],
        modes: ['detail'],
        help: 'to the list of topics',
        hint: 'topics',
        hintKeys: ['other-pane'],
      },
      {
        command: 'back',
        keys: ['escape'],
        modes: topics,
        help: 'back: to the list, to all of the list, to the storyline or the pairs',
      },
    ],
  },
  {
    title: 'In the articles',
    bindings: [
      {
        command: 'other-pane',
        keys: ['tab', 'shift-tab'],
        modes: ['article'],
        help: 'to what the other article says of it, and back',
        hint: 'partner',
      },
      {
        command: 'topic-sentence-next',
        keys: ['t'],
        modes: ['article'],
        help: 'the next sentence on the topic, in either article',
        hint: 'on this topic',
      },
      {
        command: 'topic-sentence-previous',
        keys: ['T'],
        modes: ['article'],
        help: 'the sentence on the topic before',
      },
      {
        command: 'filter',
        keys: ['/'],
        modes: ['article'],
        help: 'search both articles',
        hint: 'search',
      },
      {
        command: 'match-next',
        keys: ['n'],
        modes: ['article'],
        help: 'the next sentence that holds what was searched for',
      },
      {command: 'match-previous', keys: ['N'], modes: ['article'], help: 'the one before'},
      {
        command: 'open',
        keys: ['enter'],
        modes: ['article'],
        help: 'the detail of the sentence’s topic',
        hint: 'its topic',
      },
      {
        command: 'back',
        keys: ['escape', 'a'],
        modes: ['article'],
        help: 'back: to no search, to the topics',
        hint: 'back',
      },
    ],
  },
  {
    title: 'Judge',
    bindings: [
      {
        command: 'reviewed',
        keys: ['space'],
        modes: review,
        help: 'mark the topic as reviewed and go on to the next that is not; on a reviewed topic, take the mark back',
        hint: 'reviewed',
      },
      {command: 'next-unreviewed', keys: ['u'], modes: review, help: 'the next topic that is not reviewed'},
      {
        command: 'right',
        keys: ['y'],
        modes: review,
        help: 'what storydiff says of the change, or else of the topic, is right; again: take it back',
        hint: 'right or wrong',
        hintKeys: ['right', 'wrong'],
      },
      {command: 'wrong', keys: ['x'], modes: review, help: 'it is wrong; again: take it back'},
      {command: 'note', keys: ['c'], modes: review, help: 'write a note on it', hint: 'note'},
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
        hint: 'change',
        hintKeys: ['previous-change', 'next-change'],
      },
      {command: 'previous-change', keys: ['['], modes: review, help: 'the change before'},
      {
        command: 'next-topic',
        keys: ['}'],
        modes: review,
        help: 'the next topic',
        hint: 'topic',
        hintKeys: ['previous-topic', 'next-topic'],
      },
      {command: 'previous-topic', keys: ['{'], modes: review, help: 'the topic before'},
      {
        command: 'article',
        keys: ['a'],
        modes: topics,
        help: 'both articles in full, at the words that say so',
        hint: 'articles',
      },
      {
        command: 'filter',
        keys: ['/'],
        modes: topics,
        help: 'list only topics that hold what is typed',
        hint: 'filter',
      },
      {command: 'kinds', keys: ['f'], modes: topics, help: 'list one kind of topic, or all', hint: 'kinds'},
      {
        command: 'sort',
        keys: ['s'],
        modes: topics,
        help: 'sort by weight, by the old or the new article, by name',
        hint: 'sort',
      },
    ],
  },
  {
    title: 'Hand over',
    bindings: [
      {
        command: 'export',
        keys: ['e'],
        modes: review,
        help: 'write the report with what you said of it to a Markdown file',
      },
      {command: 'copy', keys: ['Y'], modes: review, help: 'copy the change, or else the topic, as Markdown'},
      {
        command: 'open-article',
        keys: ['o'],
        modes: review,
        help: 'open the article at the sentence, in $PAGER or $EDITOR',
      },
    ],
  },
  {
    title: 'While a filter or a search is typed',
    bindings: [
      {command: 'keep', keys: ['enter', 'tab'], modes: ['filter'], help: 'keep it', hint: 'keep'},
      {command: 'drop', keys: ['escape'], modes: ['filter'], help: 'drop it', hint: 'drop'},
      {command: 'next', keys: ['down'], modes: ['filter'], help: 'one down'},
      {command: 'previous', keys: ['up'], modes: ['filter'], help: 'one up'},
      {command: 'erase', keys: ['backspace', 'delete'], modes: ['filter'], help: 'erase a character'},
      {command: 'erase-all', keys: ['ctrl-u'], modes: ['filter'], help: 'erase all of it'},
    ],
  },
  {
    title: 'While a note is written',
    bindings: [
      {
        command: 'keep',
        keys: ['enter'],
        modes: ['note'],
        help: 'keep it; an empty one is removed',
        hint: 'keep',
      },
      {command: 'drop', keys: ['escape'], modes: ['note'], help: 'leave it as it was', hint: 'drop'},
      {command: 'cursor-left', keys: ['left', 'ctrl-b'], modes: ['note'], help: 'a character to the left'},
      {command: 'cursor-right', keys: ['right', 'ctrl-f'], modes: ['note'], help: 'a character to the right'},
      {command: 'cursor-start', keys: ['home', 'ctrl-a'], modes: ['note'], help: 'to its beginning'},
      {command: 'cursor-end', keys: ['end', 'ctrl-e'], modes: ['note'], help: 'to its end'},
      {command: 'erase', keys: ['backspace', 'ctrl-h'], modes: ['note'], help: 'erase the character before'},
      {
        command: 'erase-forward',
        keys: ['delete', 'ctrl-d'],
        modes: ['note'],
        help: 'erase the character behind',
      },
      {command: 'erase-word', keys: ['ctrl-w'], modes: ['note'], help: 'erase the word before'},
      {command: 'erase-all', keys: ['ctrl-u'], modes: ['note'], help: 'erase all of it'},
    ],
  },
  {
    title: 'Show',
    bindings: [
      {command: 'stacked', keys: ['1'], modes: review, help: 'old text above new text'},
      {command: 'beside', keys: ['2'], modes: review, help: 'old and new text side by side'},
      {command: 'auto', keys: ['0'], modes: review, help: 'side by side where there is room'},
      {command: 'wrap', keys: ['w'], modes: review, help: 'sentences wrapped, or on one line each'},
      {
        command: 'shift-right',
        keys: ['>'],
        modes: texts,
        help: 'more of the end of lines that are not wrapped',
      },
      {command: 'shift-left', keys: ['<'], modes: texts, help: 'more of their beginning'},
      {command: 'about', keys: ['i'], modes: review, help: 'about the two articles, with all warnings'},
      {
        command: 'help',
        keys: ['?'],
        modes: ['picker', 'grid', 'list', 'detail', 'article'],
        help: 'this help',
        hint: 'help',
      },
    ],
  },
  {
    title: 'Leave',
    bindings: [
      {command: 'filter', keys: ['/'], modes: ['reader'], help: 'search this help', hint: 'search help'},
      {
        command: 'back',
        keys: ['escape', 'q', '?', 'i'],
        modes: ['reader'],
        help: 'close this page',
        hint: 'close',
      },
      {command: 'back', keys: ['escape'], modes: ['waiting'], help: 'back to the pairs'},
      {
        command: 'quit',
        keys: ['q'],
        modes: ['picker', 'grid', 'list', 'detail', 'article', 'waiting'],
        help: 'quit',
        hint: 'quit',
      },
      {command: 'suspend', keys: ['ctrl-z'], modes: everywhere, help: 'suspend; the shell’s fg comes back'},
      {command: 'quit', keys: ['ctrl-c'], modes: everywhere, help: 'quit from anywhere'},
    ],
  },
];
