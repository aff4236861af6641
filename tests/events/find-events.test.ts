import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findEvents} from '../../src/events/find-events.js';
import {type AnnotatedArticle, type Event, FACTUALITY_SCALE} from '../../src/model.js';
import {read} from './read.js';

/** What holds of the events of every text. */
function check(article: AnnotatedArticle, events: readonly Event[]): void {
  events.forEach((event, at) => {
    expect(event.start).toBeGreaterThan(events[at - 1]?.start ?? -1);
    expect(event.trigger).toBe(article.text.slice(event.start, event.end));
    expect(FACTUALITY_SCALE).toContain(event.factuality);
    expect(Math.abs(event.score)).toBeLessThanOrEqual(3);
    if (event.factuality.endsWith('+')) expect(event.score).toBeGreaterThan(0);
    if (event.factuality.endsWith('-')) expect(event.score).toBeLessThan(0);
    const sentence = article.sentences[event.sentence];
    const spans = [event, event.clause, event.group, event.subject, event.object, ...event.cues];
    for (const span of spans) {
      if (!span) continue;
      expect(span.start).toBeGreaterThanOrEqual(sentence?.start ?? Number.POSITIVE_INFINITY);
      expect(span.end).toBeLessThanOrEqual(sentence?.end ?? -1);
      expect(span.end).toBeGreaterThan(span.start);
    }
    expect(event.group.start).toBeLessThanOrEqual(event.start);
    expect(event.group.end).toBeGreaterThanOrEqual(event.end);
    expect(event.clause.start).toBeLessThanOrEqual(event.start);
    expect(event.clause.end).toBeGreaterThanOrEqual(event.end);
  });
}

const WORDS = (
  'the a no few bank mayor talks deal vote it they who which that if unless when said says signed sign signing will may not never has been ' +
  'is to be of in for and or but , . ; " ( ) ? : doubtful likely off on table hope hopes denied failed stopped put yet once by reportedly ' +
  "constructor toString gonna I'm don't 5 2024 — ’s"
).split(' ');

describe('events', () => {
  test('of any words keep their order and stay inside their sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), {maxLength: 60}), (words) => {
        const article = read(words.join(' '));
        check(article, findEvents(article));
      }),
      {numRuns: 400},
    );
  });

  test('of any characters are found without trouble', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 200}), (text) => {
        const article = read(text);
        check(article, findEvents(article));
      }),
    );
  });

  test('are the same each time', () => {
    const article = read('The mayor said that the vote may be put off. "We hope so," he said.');
    expect(findEvents(article)).toEqual(findEvents(article));
  });

  test('need no mentions, dates or roles', () => {
    const article = read('The mayor said that the vote may be put off.');
    const bare = {...article, mentions: [], dates: [], quantities: [], roles: []};
    expect(findEvents(bare)).toEqual(findEvents(article));
  });

  test.each([
    ['The bank has closed.', ['has closed → closed']],
    ['The vote was called off.', ['was called off → called off']],
    ['The signing is doubtful.', ['signing → signing', 'is → is', 'is doubtful → doubtful']],
    ['A curfew was in force.', ['curfew → curfew', 'was → was', 'was in force → in force']],
    ['They obtained a waiver.', ['obtained → obtained', 'waiver → waiver']],
    ['The sell-off continued.', ['sell-off → sell-off', 'continued → continued']],
    ['Job cuts followed.', ['Job cuts → Job cuts', 'followed → followed']],
  ])('%s has %j', (text, expected) => {
    const article = read(`Prose stands here.\n\n${text}`);
    const events = findEvents(article).filter(({start}) => start > 18);
    expect(
      events.map(({group, trigger}) => `${article.text.slice(group.start, group.end)} → ${trigger}`),
    ).toEqual(expect.arrayContaining(expected));
  });
});

describe('long texts', () => {
  const LIMIT = 2000;
  test.each([
    ['nested', `He ${'said that he '.repeat(3300)}left.`],
    ['joined', `He ran ${'and ran '.repeat(5000)}.`],
    ['told over and over', 'It rained, he said, '.repeat(1600)],
    ['infinitives', `He wants ${'to go '.repeat(5000)}.`],
    ['participles', `The deal ${'signed in May '.repeat(3300)}failed.`],
    ['brackets', `It ${'( the deal '.repeat(3300)}failed.`],
    ['negations', `It is ${'not '.repeat(10_000)}dead.`],
    [
      'many sentences',
      'The mayor said that the vote may be put off until the talks in May end. '.repeat(3000),
    ],
  ])('%s take no time to speak of', (_what, text) => {
    const article = read(text);
    const start = performance.now();
    findEvents(article);
    expect(performance.now() - start).toBeLessThan(LIMIT);
  });
});
