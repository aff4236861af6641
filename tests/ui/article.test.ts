import {describe, expect, test} from 'vitest';
import type {Report} from '../../src/model.js';
import {type ArticleView, articleView} from '../../src/ui/article/article-view.js';
import type {Flow} from '../../src/ui/article/flow.js';
import {followedTop} from '../../src/ui/article/follow.js';
import {type Place, partnerOf, placesOf} from '../../src/ui/article/places.js';
import {matchesIn, matchSpans} from '../../src/ui/article/search.js';
import type {Size} from '../../src/ui/layout.js';
import {textOf} from '../../src/ui/lines.js';
import type {RowSpan} from '../../src/ui/list-pane.js';
import {modeOf} from '../../src/ui/mode.js';
import {reduce} from '../../src/ui/reduce.js';
import {initialState, type State} from '../../src/ui/state.js';
import {hostile, notice, silent, treaty} from './fixtures.js';
import {article, report} from './report-builder.js';

const WIDE: Size = {columns: 160, rows: 45};
const MIDDLE: Size = {columns: 100, rows: 30};
const SMALL: Size = {columns: 60, rows: 18};

function opened(of: Report): State {
  const pair = {name: 'a pair', old: 'old.txt', new: 'new.txt'};
  return reduce(initialState([pair]), {type: 'loaded', pair: 0, report: of});
}

function press(state: State, keys: string, size: Size = WIDE): State {
  return keys
    .split(' ')
    .filter((key) => key !== '')
    .reduce((current, name) => reduce(current, {type: 'key', name, size}), state);
}

function view({phase, review}: State, size: Size = WIDE): ArticleView {
  if (phase.kind !== 'review' || review.article === null) throw new Error('no article is shown');
  return articleView({report: phase.report, opinions: {}, review, article: review.article, size});
}

/** `new 3`, or where the article view is left: `list` or `detail`. */
function at({review}: State): string {
  const {article, focus} = review;
  return article === null ? focus : `${article.side} ${article.sentence + 1}`;
}

function lines(state: State, side: 'old' | 'new', size: Size): readonly string[] {
  return view(state, size)[side].lines.map((each) => textOf(each).trimEnd());
}

describe('from the topics to the sentences and back', () => {
  test.each([
    ['a', 'new 1'],
    ['j a', 'new 4'],
    ['] ] a', 'new 1'],
    ['j j j j j j a', 'old 8'],
    ['G a', 'old 6'],
    ['a escape', 'list'],
    ['tab a escape', 'detail'],
    ['a a', 'list'],
    ['a enter', 'detail'],
    ['a q', 'new 1'],
  ])('%j leads to %s', (keys, place) => {
    expect(at(press(opened(treaty), keys))).toBe(place);
  });

  test('the topic that was read of last is the chosen one then', () => {
    expect(press(opened(treaty), 'a j j j escape').review.selected).toBe('fuel-levy-exemption');
    expect(press(opened(treaty), 'a j j j enter').review).toMatchObject({
      selected: 'fuel-levy-exemption',
      focus: 'detail',
    });
  });

  test('one that is not listed stays away on esc, and comes with all others on enter', () => {
    const reading = press(opened(treaty), '/ l e v y enter a g');
    expect(reading.review.article?.topic).toBe('sound-passage-agreement');
    expect(press(reading, 'escape').review).toMatchObject({selected: 'fuel-levy-exemption', filter: 'levy'});
    expect(press(reading, 'enter').review).toMatchObject({selected: 'sound-passage-agreement', filter: ''});
  });

  test.each([
    ['a }', 'new 4'],
    ['a } {', 'new 1'],
    ['a ]', 'new 1'],
    ['a ] ] ] ]', 'new 4'],
    ['a ] ] ] ] [', 'new 1'],
    ['a } } } } } }', 'old 8'],
  ])('%j leads along the list to %s', (keys, place) => {
    expect(at(press(opened(treaty), keys))).toBe(place);
  });

  test('the change that was reached is the one that the list is at', () => {
    expect(press(opened(treaty), 'a ] ] ] ] escape').review).toMatchObject({
      selected: 'fuel-levy-exemption',
      change: 0,
    });
  });
});

describe('from sentence to sentence', () => {
  test.each([
    ['a j', 'new 2'],
    ['a k', 'new 1'],
    ['a j j k', 'new 2'],
    ['a G', 'new 9'],
    ['a G j', 'new 9'],
    ['a G g', 'new 1'],
    ['a pagedown', 'new 9'],
    ['a G pageup', 'new 1'],
    // The status's words, and the change that the sentence proves, on the other side.
    ['a tab', 'old 3'],
    ['a tab tab', 'new 1'],
    ['a j tab', 'old 3'],
    ['a j tab tab', 'new 2'],
    ['a j j tab', 'old 4'],
    // A link goes before a topic.
    ['a tab G k tab', 'new 6'],
    // What the other article is silent on: what is level with it.
    ['j j j j a tab tab', 'new 7'],
    ['a t', 'new 2'],
    ['a t t', 'old 1'],
    ['a t t t', 'old 2'],
    ['a T', 'old 3'],
  ])('%j leads to %s', (keys, place) => {
    expect(at(press(opened(treaty), keys))).toBe(place);
  });

  test('a sentence taller than its pane is read line by line', () => {
    const long = Array.from({length: 120}, (_, n) => `word${n}`).join(' ');
    const told = article({paragraphs: [['One.', `${long}.`, 'Three.']]});
    const state = press(opened(report({summary: 's', old: told, new: told, topics: []})), 'a j', SMALL);
    const {flow, height, top} = view(state, SMALL).new;
    const [from = 0, to = 0] = flow.spans[1] ?? [];
    expect(to - from).toBeGreaterThan(height);
    expect(top).toBe(from);
    const steps = to - from - height;
    const end = press(state, 'j '.repeat(steps), SMALL);
    expect([at(end), view(end, SMALL).new.top]).toEqual(['new 2', to - height]);
    expect(at(press(end, 'j', SMALL))).toBe('new 3');
    expect(at(press(end, 'k', SMALL))).toBe('new 2');
  });
});

describe('partners', () => {
  test.each<[string, Report, 'old' | 'new', number, number, string | null]>([
    // what, report, side, sentence, topic, partner
    ['linked, edited', notice, 'old', 0, 0, 'new 1'],
    ['linked, moved', notice, 'old', 4, 1, 'new 0'],
    ['proves a change', treaty, 'old', 3, 3, 'new 2'],
    ['on the topic, proves nothing', treaty, 'old', 0, 0, 'new 0'],
    ['on a topic that is new', treaty, 'new', 6, 4, null],
    ['outside the topic that is marked', treaty, 'old', 5, 0, null],
  ])('%s', (_, of, side, sentence, topic, partner) => {
    const found = partnerOf(of, {side, sentence}, of.topics[topic] ?? null);
    expect(found && `${found.side} ${found.sentence}`).toBe(partner);
  });

  test('a topic is read the old article first', () => {
    expect(placesOf(treaty.topics[0] as Report['topics'][0]).map(({side}) => side)).toEqual([
      'old',
      'old',
      'old',
      'new',
      'new',
    ]);
  });

  // Sentences of three lines in the old article, of two in the new one.
  const flows = {old: flow(3, 6), new: flow(2, 6)};

  test.each<[string, number, number, Place | null, number]>([
    // what, sentence of the new article, top, partner, top of the old article
    ['level with its partner', 3, 4, {side: 'old', sentence: 2}, 4],
    ['level with its partner, further down the screen', 3, 1, {side: 'old', sentence: 2}, 1],
    ['without one, as far on between the links around it', 5, 10, null, 14],
    ['without one, before all links', 0, 0, null, 0],
  ])('the other article stands %s', (_, sentence, top, partner, expected) => {
    expect(followedTop({report: notice, at: {side: 'new', sentence}, top, partner, flows})).toBe(expected);
  });
});

function flow(lines: number, sentences: number): Flow {
  const spans = Array.from({length: sentences}, (_, n): RowSpan => [n * lines, (n + 1) * lines]);
  return {spans, total: lines * sentences};
}

describe('searching', () => {
  test.each<[string, readonly string[]]>([
    ['levy', ['old 5', 'new 4']],
    ['LEVY', ['old 5', 'new 4']],
    ['passage agreement (spa)', ['old 2', 'new 1']],
    ['passage  agreement', ['old 1', 'old 2', 'new 1']],
    ['120', ['old 7']],
    ['.*', []],
    ['nowhere', []],
    [' ', []],
  ])('%j is found in %j', (text, places) => {
    expect(matchesIn(treaty, text).map(({side, sentence}) => `${side} ${sentence + 1}`)).toEqual(places);
  });

  test('finds words over a line end, and marks where they stand', () => {
    expect(matchesIn(hostile, 'ends in the middle').length).toBe(2);
    const [span] = matchSpans(hostile.old, 1, 'in the');
    expect(hostile.old.text.slice(span?.start, span?.end)).toBe('in the');
  });

  test.each([
    ['a / l e v y', 'new 4'],
    ['a / l e v y enter n', 'old 5'],
    ['a / l e v y enter n n', 'new 4'],
    ['a / l e v y enter N', 'old 5'],
    ['a / f e r r', 'new 5'],
    ['a / z z', 'new 1'],
    ['a n', 'new 1'],
    ['a / l e v y escape', 'new 4'],
    // esc first ends the search, then the article view.
    ['a / l e v y enter escape', 'new 4'],
    ['a / l e v y enter escape escape', 'list'],
  ])('%j leads to %s', (keys, place) => {
    expect(at(press(opened(treaty), keys))).toBe(place);
  });

  test('the list keeps its filter meanwhile', () => {
    const state = press(opened(treaty), '/ e enter a / l e v y enter');
    expect(state.review).toMatchObject({filter: 'e', article: {filter: 'levy', typing: false}});
    expect(modeOf(state, WIDE)).toBe('article');
    expect(modeOf(press(state, '/'), WIDE)).toBe('filter');
  });
});

describe('on the screen', () => {
  test('the gutter names each topic where it begins, and has a bar at the one that is read', () => {
    const shown = lines(press(opened(treaty), 'a', WIDE), 'new', WIDE);
    expect(shown.slice(0, 4)).toEqual([
      '▌ 1  ~ Sound Passage     The Sound Passage Agreement (SPA) was signed in Marrow',
      '▌      Agreement         Bay on 18 November, months later than planned.',
      '▌ 2                      It will open the strait to freight at night once both',
      '▌                        parliaments have ratified it.',
    ]);
  });

  test('side by side, sentences stand level though one head takes more rows', () => {
    const titles = Array.from({length: 90}, (_, more) => {
      const size = {columns: 60 + more, rows: 30};
      const {old, new: now} = view(
        press(opened(treaty), 'a 2 / l e v y space e x e m p t i o n enter', size),
        size,
      );
      return [old.title.map(textOf), now.title.map(textOf)] as const;
    });
    expect(titles.filter(([old, now]) => old.length !== now.length)).toEqual([]);
    expect(titles.some(([old, now]) => old.includes('') !== now.includes(''))).toBe(true);
    // The numbers are explained where there is room for it on both sides.
    expect(titles[89]?.[0].join('')).toContain('10 sentences');
    expect(titles[89]?.[1].join('')).toContain('sentence 4 of 9');
    expect(titles[40]?.map((title) => title.length)).toEqual([1, 1]);
    expect(titles[40]?.flat().join('')).not.toContain('sentence');
  });

  test('narrow, the gutter numbers them, and the caption says which they are', () => {
    const state = press(opened(treaty), 'a', SMALL);
    expect(lines(state, 'new', SMALL)[0]).toBe('▌ 1  ~1 The Sound Passage Agreement (SPA) was signed in');
    expect(view(state, SMALL).caption.map(textOf).join(' ')).toBe(
      'new 1, beside old 3   ~1 Sound Passage Agreement: doubtful → signed, 2 more',
    );
  });

  test.each([
    ['a g', 'new 1, moved as old 5'],
    ['a g j', 'new 2, edited as old 1'],
    ['a g j j j j', 'new 5, rewritten as old 4'],
    ['a G', 'new 6, same as old 6   in no topic'],
  ])('%j: the caption begins with %j', (keys, words) => {
    expect(
      view(press(opened(notice), keys))
        .caption.map(textOf)
        .join(' ')
        .startsWith(words),
    ).toBe(true);
  });

  test('signs tell what a revision did', () => {
    const signs = lines(press(opened(notice), 'a', WIDE), 'new', WIDE)
      .map((each) => /^.\s?\d+([-+>~ ])/.exec(each)?.[1])
      .filter((sign) => sign !== undefined);
    expect(signs).toEqual(['>', '~', '~', '~', '~', ' ']);
  });

  test('unwrapped, each sentence has one line', () => {
    const state = press(opened(treaty), 'a w', MIDDLE);
    const {flow} = view(state, MIDDLE).new;
    expect(flow.spans.every(([from, to]) => to - from === 1)).toBe(true);
    expect(lines(press(state, '>', MIDDLE), 'new', MIDDLE)[0]).toContain('…reement (SPA) was signed');
    expect(press(state, '> > < < <', MIDDLE).review.folding.shift).toBe(0);
    expect(press(state, '> w', MIDDLE).review.folding).toEqual({wrapped: true, shift: 0});
    expect(press(state, '> '.repeat(50), MIDDLE).review.folding.shift).toBeLessThan(200);
  });

  test('the panes keep their place when the window changes its size', () => {
    const state = press(opened(treaty), 'a G', SMALL);
    for (const size of [WIDE, MIDDLE, SMALL]) {
      const {flow, top, height} = view(state, size).new;
      expect(flow.spans[8]?.[0]).toBeGreaterThanOrEqual(top);
      expect(flow.spans[8]?.[1]).toBeLessThanOrEqual(top + height);
    }
  });
});

test.each([
  ['hostile', hostile],
  ['silent', silent],
])('no key fails in the articles of the %s report', (_, of) => {
  const keys =
    'a j k ] [ } { G g t T n N / x enter n N escape tab tab w > > < w 1 2 0 ctrl-d ctrl-u pagedown pageup ? escape';
  for (const size of [WIDE, MIDDLE, SMALL]) {
    expect(press(opened(of), keys, size).review.article).not.toBeNull();
  }
});
