// What glyphs, marks and colours mean, for help: each a sign and its meaning.
import {FACTUALITY_SCALE} from '../model.js';
import {ALONE_GLOSS, SILENT} from '../report/storyline/words.js';
import {FACTUALITY_GLOSS, FACTUALITY_WORDS, KIND_ORDER, KIND_WORDS} from '../report/words.js';
import {REVIEWED} from './judged.js';
import {type Line, line, segment} from './lines.js';

export type Sign = readonly [sign: Line, meaning: string];

const KIND_MEANING = {
  changed: 'in both articles, and something moved',
  added: 'only in the new article',
  dropped: 'only in the old article',
  unchanged: 'in both articles, and nothing moved',
} as const;

export const SIGNS: readonly Sign[] = [
  ...KIND_ORDER.map(
    (kind): Sign => [line(`${KIND_WORDS[kind].glyph} ${KIND_WORDS[kind].word}`, kind), KIND_MEANING[kind]],
  ),
  [line('telling', 'telling'), 'words that prove what is said of the topic'],
  [line('found', 'found'), 'what was searched for'],
  [line('deleted', 'deleted'), 'words of the old article that an edit took out'],
  [line('inserted', 'inserted'), 'words of the new article that an edit put in'],
  [
    [segment('○', 'old'), segment(' '), segment('●', 'new'), segment(' ◉')],
    'the old article, the new one, both',
  ],
  [line(`${REVIEWED} ✗ ✎`, 'strong'), 'reviewed (or right), wrong, with a note'],
  [line('▌'), 'the topic, the change or the sentences of the topic that you are at'],
  [line('~3'), 'in the margin of an article: a topic, by its place in the order of weight'],
  [line('- + ~ >', 'strong'), 'behind the number of a revised sentence: deleted, inserted, edited, moved'],
  [line(SILENT, 'quiet'), 'in a storyline: the article is silent'],
  [line('(signed)', 'quiet'), `in a storyline. ${ALONE_GLOSS}`],
  [
    [segment('yes', 'new'), segment(' '), segment('no', 'old')],
    'in a storyline: the article says that it is so or may be so; that it is not so or may not be',
  ],
];

export const SCALE: readonly Sign[] = FACTUALITY_SCALE.map((step) => [
  line(FACTUALITY_WORDS[step]),
  FACTUALITY_GLOSS[step],
]);
