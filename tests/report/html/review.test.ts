import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {buildReport} from '../../../src/report/build.js';
import type {Remarks} from '../../../src/report/remarks.js';
import {runCli} from '../../run-cli.js';
import {bridge} from '../fixtures.js';
import {chromium} from './browser.js';

const {open} = chromium();

const REVIEW: Remarks = {
  topics: [
    {
      topic: 'kestrel-point-bridge',
      reviewed: true,
      verdict: null,
      note: 'ask the <b>mayor</b>',
      changes: [
        {change: 1, verdict: 'wrong', note: 'she resigned'},
        {change: 2, verdict: 'right', note: null},
      ],
    },
    {topic: 'heron-reserve', reviewed: false, verdict: 'wrong', note: null, changes: []},
  ],
  stale: [{topic: 'tolls', statement: 'toll: 4 → 5', reviewed: true, verdict: 'wrong', note: 'it was 3'}],
};

describe('a reviewed report', () => {
  test('strikes out what is wrong, and nothing else, and says so in words', async () => {
    const {page} = await open({...buildReport(bridge()), review: REVIEW});
    const struck = await page.$$eval('s', (all) => all.map((one) => one.textContent));
    expect(struck).toEqual(['heron reserve', 'Ada Quillfeather', 'Bram Osterhout', 'heron reserve']);
    const verdicts = await page.$$eval('.verdict', (all) => all.map((one) => one.textContent));
    expect(verdicts).toEqual(['✗ wrong', '✓ right', '✗ wrong', '✗ wrong']);
    const row = await page.$eval('.rows li.dropped a', (link) => link.textContent);
    expect(row).toContain('found wrong');
  });

  test('has notes, marks, what was said of statements it makes no more, and the count', async () => {
    const {page} = await open({...buildReport(bridge()), review: REVIEW});
    const text = await page.evaluate(() => document.body.textContent);
    for (const words of [
      '3 topics moved',
      '1 of 6 topics reviewed, 2 statements wrong, 1 right.',
      '✓ reviewed · Note: ask the <b>mayor</b>',
      '✗ wrong · Note: she resigned',
      'Said of what the report says no more',
      'tolls: toll: 4 → 5 · ✓ reviewed · ✗ wrong · Note: it was 3',
    ]) {
      expect(text).toContain(words);
    }
  });
});

describe('storydiff report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'storydiff-html-'));
  afterAll(() => rmSync(folder, {recursive: true}));
  const pair = join(import.meta.dirname, '..', '..', 'eval', 'pairs', 'treaty-squid');

  test.each(['report.html', 'report.HTM'])('writes the page to %s', (name) => {
    const path = join(folder, name);
    expect(runCli(['report', pair, '--output', path]).status).toBe(0);
    const page = readFileSync(path, 'utf8');
    expect(page).toMatch(/^<!doctype html>/u);
    expect(page).toBe(runCli(['report', pair, '--format', 'html']).stdout);
  });
});
