import {describe, expect, test} from 'vitest';
import {findEvents} from '../../src/events/find-events.js';
import {eventAt, read} from './read.js';

describe('source', () => {
  test.each([
    ['The bridge is closed.', 'closed', null],
    ['Officials said that the bridge was closed.', 'closed', 'Officials'],
    ['Officials said that the bridge was closed.', 'said', null],
    ['The bridge was closed, the head of the port said.', 'closed', 'the head of the port'],
    ['The bridge, officials said, was closed.', 'closed', 'officials'],
    ['"The bridge is closed," said Anna Quill.', 'closed', 'Anna Quill'],
    ['Analysts expect that rates will fall.', 'fall', 'Analysts'],
    ['According to the port, the bridge is closed.', 'closed', 'the port'],
    ['It is said that the bridge is closed.', 'closed', null],
    ['The bridge is said to be closed.', 'closed', null],
    ['The mayor said the firm denied that it had paid.', 'paid', 'the firm'],
    ['The mayor said the firm denied that it had paid.', 'denied', 'The mayor'],
    ['"We won," a man who asked not to be named said.', 'won', 'a man'],
    ['Reportedly the bridge is closed.', 'closed', null],
    ['The crew knew that the pump had failed.', 'failed', null],
  ])('%s [%s]: %s', (sentence, trigger, source) => {
    expect(eventAt(sentence, trigger).source).toBe(source);
  });

  test('a quotation of several sentences has one speaker, named before or after', () => {
    const text =
      'Prose is here.\n\n“The pump failed. The dam broke,” Anna Quill said. “The town fled.”\n\nThe road is shut.';
    const sources = findEvents(read(text)).map(({trigger, source}) => [trigger, source]);
    expect(sources).toEqual(
      expect.arrayContaining([
        ['failed', 'Anna Quill'],
        ['broke', 'Anna Quill'],
        ['fled', 'Anna Quill'],
        ['shut', null],
      ]),
    );
  });
});

describe('depth', () => {
  test.each([
    ['The bank closed.', 'closed', 0],
    ['He said that the bank closed.', 'closed', 1],
    ['The bank closed, he said.', 'closed', 1],
    ['He said that they hope that it closed.', 'closed', 2],
    ['The man who left has died.', 'left', 1],
    ['The man who left has died.', 'died', 0],
    ['If it rains, they stay.', 'rains', 1],
    ['If it rains, they stay.', 'stay', 0],
    ['The bank is going to close.', 'close', 0],
    ['The bank has to close.', 'close', 0],
    ['The bank hopes to close.', 'close', 1],
    ['He resigned and left.', 'left', 0],
    ['The signing of the pact was put off.', 'signing', 0],
  ])('%s [%s]: %i', (sentence, trigger, depth) => {
    expect(eventAt(sentence, trigger).depth).toBe(depth);
  });
});
