import {stripVTControlCharacters} from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {buildReport} from '../../src/report/build.js';
import {toText} from '../../src/report/text.js';
import {bridge, bulletin, strangers, twice} from './fixtures.js';
import {hostileReport} from './hostile.js';

const STORIES = {bridge, bulletin, strangers, twice};
const widths = fc.integer({min: 40, max: 200});

describe('the text report reads as a document', () => {
  test.each(Object.entries(STORIES))('%s', async (name, story) => {
    const text = toText(buildReport(story()), {width: 80, color: false});
    await expect(text).toMatchFileSnapshot(`../golden/${name}.txt`);
  });

  test('on a narrow terminal labels stand over their texts', async () => {
    const text = toText(buildReport(bridge()), {width: 44, color: false});
    await expect(text).toMatchFileSnapshot('../golden/bridge-narrow.txt');
  });
});

test('no line is wider than asked', () => {
  fc.assert(
    fc.property(hostileReport, widths, fc.boolean(), (report, width, color) => {
      const lines = toText(report, {width, color}).split('\n');
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
      expect(lines.filter((line) => !color && line !== line.trimEnd())).toEqual([]);
    }),
    {numRuns: 150},
  );
});

test('nothing is left out but white space', () => {
  fc.assert(
    fc.property(hostileReport, widths, (report, width) => {
      const squeezed = (text: string) => text.normalize().replace(/[\s\p{Cc}]/gu, '');
      const text = squeezed(toText(report, {width, color: false}));
      for (const sentence of report.topics.flatMap((topic) =>
        topic.changes.map((change) => change.new.evidence.sentence),
      )) {
        expect(text).toContain(squeezed(report.new.sentences[sentence]?.text ?? ''));
      }
    }),
  );
});

describe('colours', () => {
  test('never say anything alone: without them the report is the same', () => {
    fc.assert(
      fc.property(hostileReport, widths, (report, width) => {
        const coloured = toText(report, {width, color: true});
        expect(stripVTControlCharacters(coloured)).toBe(toText(report, {width, color: false}));
      }),
    );
  });

  test('are closed before each line ends', () => {
    for (const line of toText(buildReport(bridge()), {width: 60, color: true}).split('\n')) {
      const codes = line
        .split('\u001B[')
        .slice(1)
        .map((rest) => Number.parseInt(rest, 10));
      const opened = codes.filter((code) => ![22, 24, 39].includes(code)).length;
      expect(codes.length - opened, JSON.stringify(line)).toBe(opened);
    }
  });

  test('are absent where none are wanted, whatever an article holds', () => {
    fc.assert(
      fc.property(hostileReport, widths, (report, width) => {
        expect(toText(report, {width, color: false})).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
  });

  test('mark the telling words', () => {
    const text = toText(buildReport(bridge()), {width: 100, color: true});
    expect(text).toContain('the signing was \u001B[33m\u001B[1mdoubtful\u001B[22m\u001B[39m while');
    expect(text).toContain('\u001B[94m\u001B[1mwas signed\u001B[22m\u001B[39m');
  });
});

test('the same report gives the same text twice', () => {
  const once = () => toText(buildReport(bulletin()), {width: 72, color: true});
  expect(once()).toBe(once());
});
