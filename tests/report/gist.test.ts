import {describe, expect, test} from 'vitest';
import type {ComparedTopic} from '../../src/model.js';
import {buildReport} from '../../src/report/build.js';
import {gist, movements} from '../../src/report/gist.js';
import {toMarkdown} from '../../src/report/markdown.js';
import {toText} from '../../src/report/text.js';
import {RETOLD} from '../../src/report/words.js';
import {bridge, bulletin} from './fixtures.js';

const told = (id: string, story = bridge) => {
  const found = story().topics.find((topic) => topic.id === id);
  if (found === undefined) throw new Error(`no topic ${id}`);
  return found;
};

describe('the gist of a topic is', () => {
  test('its status change, and what else changed by name', () => {
    expect(gist(told('public-hearing'))).toEqual({
      slot: null,
      old: {words: '“to be held”', certainty: 'probable'},
      new: {words: '“took place”', certainty: 'fact'},
      also: ['hearing date', 'hearing place'],
    });
  });

  test('its status change even where a fact stands before it', () => {
    const topic = told('public-hearing');
    const turned = {...topic, changes: topic.changes.toReversed()};
    expect(gist(turned)).toMatchObject({slot: null, also: ['hearing place', 'hearing date']});
  });

  test('a fact, where no status changed', () => {
    expect(gist(told('schools', bulletin))).toEqual({
      slot: 'wording',
      old: {words: 'stay open', certainty: null},
      new: {words: 'are closed from Thursday', certainty: null},
      also: [],
    });
  });

  test('the status it has, where nothing changed', () => {
    expect(gist(told('airport-tram'))).toMatchObject({old: null, new: {words: '“under study”'}, also: []});
    expect(gist(told('heron-reserve'))).toMatchObject({old: null, new: null, also: []});
  });

  test('told by the type of a fact that is about the whole topic', () => {
    const topic = told('kestrel-point-bridge');
    expect(gist(topic).also).toEqual(['Mayor', 'price']);
    expect(gist({...topic, label: 'Price'}).also).toEqual(['Mayor', 'number']);
  });

  test('told once for each name', () => {
    const topic = told('public-hearing');
    expect(gist({...topic, changes: [...topic.changes, ...structuredClone(topic.changes)]}).also).toEqual([
      'hearing date',
      'hearing place',
      'status',
    ]);
  });
});

describe('a changed topic without typed changes', () => {
  const bare = (id: string): ComparedTopic => ({...told(id), changes: []});
  const silent = (id: string): ComparedTopic => {
    const {old, new: later, ...topic} = bare(id);
    return {
      ...topic,
      old: old === null ? null : {...old, status: null},
      new: later === null ? null : {...later, status: null},
    };
  };
  const report = (topic: ComparedTopic) => buildReport({...bridge(), topics: [topic]});

  test('is told by where it stood in each article', () => {
    expect(movements(bare('night-ferry'))).toEqual(told('night-ferry').changes);
    expect(gist(bare('night-ferry'))).toEqual(gist(told('night-ferry')));
  });

  test('is left to the reader where it has no status', () => {
    expect(movements(silent('night-ferry'))).toEqual([]);
    const text = toText(report(silent('night-ferry')), {width: 80, color: false});
    expect(text).toContain(`~ night ferry\n    ${RETOLD}\n    2031-03-04  The council hopes`);
    expect(toMarkdown(report(silent('night-ferry')))).toContain(`\n\n${RETOLD}.\n\n|`);
  });

  test('moves nothing where it stayed', () => {
    expect(movements({...bare('night-ferry'), kind: 'unchanged'})).toEqual([]);
  });
});
