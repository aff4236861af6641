import {extractText} from 'unpdf';
import {describe, expect, test} from 'vitest';
import {buildReport} from '../../../src/report/build.js';
import {bridge} from '../fixtures.js';
import {chromium} from './browser.js';
import {crowd} from './crowd.js';

const {open} = chromium();
const story = buildReport(bridge());

describe('the picture', () => {
  test.each([320, 600, 1200])('fits %i pixels: no label is cut or lies on another', async (width) => {
    const {page} = await open(crowd(40), {width});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const rows = await page.$$eval('.rows li', (all) =>
      all.map((row) => {
        const {top, bottom} = row.getBoundingClientRect();
        const inner = row.querySelector('a')?.getBoundingClientRect();
        return {top, bottom, fits: inner !== undefined && inner.top >= top - 1 && inner.bottom <= bottom + 1};
      }),
    );
    expect(rows).toHaveLength(40);
    expect(rows.filter(({fits}) => !fits)).toEqual([]);
    expect(rows.filter(({top}, index) => index > 0 && top < (rows[index - 1]?.bottom ?? 0) - 0.5)).toEqual(
      [],
    );
  });

  test('its labels stand where its ribbons arrive', async () => {
    const {page} = await open(story);
    const apart = await page.$$eval('.rows li', (rows) =>
      rows.flatMap((row) => {
        const label = row.getBoundingClientRect();
        const {topic = ''} = (row as HTMLElement).dataset;
        const band = document.querySelector(`.band[data-topic="${topic}"]`)?.getBoundingClientRect();
        return band !== undefined && label.top <= band.top && band.bottom <= label.bottom ? [] : [topic];
      }),
    );
    expect(apart).toEqual([]);
  });

  test('keeps to one page of paper', async () => {
    for (const topics of [10, 40]) {
      const {page} = await open(crowd(topics));
      const {text} = await extractText(await page.pdf(), {mergePages: false});
      const from = text.findIndex((each) => each.includes('At a glance'));
      const to = text.findIndex((each) => each.includes('Each bar is a sentence'));
      expect([topics, to - from]).toEqual([topics, 0]);
    }
  });
});
