/** The page of a storyline in a browser: read, followed, narrow, printed, dark, by a screen reader, and hostile. */
import type {Page} from 'puppeteer-core';
import {extractText} from 'unpdf';
import {describe, expect, test} from 'vitest';
import type {StorylineReport} from '../../../src/model.js';
import {oneLine} from '../../../src/report/pieces.js';
import {buildStorylineReport} from '../../../src/report/storyline/build.js';
import {storylineToHtml} from '../../../src/report/storyline/html.js';
import {storyOf, tell} from '../../storyline/stories.js';
import {NASTY} from '../hostile.js';
import {chromium, openTopics} from '../html/browser.js';

const {openPage} = chromium();
const pact = buildStorylineReport(tell(await storyOf('sound-pact')));
const tram = buildStorylineReport(tell(await storyOf('tram-line')));

/** Where the page's address leads, and whether it can be seen. */
function target(page: Page): Promise<{readonly text: string; readonly seen: boolean} | null> {
  return page.evaluate(() => {
    const found = document.querySelector(':target');
    return found && {text: found.textContent ?? '', seen: found.checkVisibility()};
  });
}

describe('the page opens without a word on the console, and asks for nothing', () => {
  test.each(Object.entries({pact, tram}))('%s', async (_name, report) => {
    const {page, incidents} = await openPage(storylineToHtml(report));
    const lanes = await page.$$eval('.lanes tbody th', (all) => all.map((one) => one.textContent));
    expect(lanes).toEqual(report.topics.map(({label}) => label));
    expect(await page.$$eval('script', (scripts) => scripts.length)).toBe(0);
    expect(incidents).toEqual([]);
  });
});

test('a standing leads to its words, and these to their sentence, which open without a script', async () => {
  const {page} = await openPage(storylineToHtml(pact));
  expect(await openTopics(page)).toEqual([]);
  await page.click('.lanes tbody tr:first-child td:nth-of-type(2) a');
  const stage = await target(page);
  expect(stage?.seen).toBe(true);
  expect(stage?.text).toContain('doubtful');
  expect(await openTopics(page)).toHaveLength(1);
  await page.click(':target figcaption a');
  const sentence = await target(page);
  expect(sentence?.seen).toBe(true);
  const [article] = pact.articles.slice(1);
  expect(article?.sentences.some(({text}) => sentence?.text.includes(oneLine(text)))).toBe(true);
});

test.each([320, 600, 1200])(
  'at %i pixels only the tables scroll, and a keyboard can do it',
  async (width) => {
    const {page} = await openPage(storylineToHtml(pact), {width});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const regions = await page.$$eval('.scroll', (all) =>
      all.map((one) => [one.scrollWidth > one.clientWidth, (one as HTMLElement).tabIndex]),
    );
    expect(regions).toEqual(width === 1200 ? Array(2).fill([false, 0]) : Array(2).fill([true, 0]));
    const cut = await page.$$eval('.lanes .chip', (chips) =>
      chips.filter((chip) => chip.scrollWidth > chip.clientWidth + 1).map((chip) => chip.textContent),
    );
    expect(cut).toEqual([]);
  },
);

test('a printer gets every topic and every article open', async () => {
  const {page} = await openPage(storylineToHtml(pact));
  const {text} = await extractText(await page.pdf(), {mergePages: true});
  const printed = text.replaceAll(/\s+/gu, '');
  const sentences = pact.articles.flatMap((article) => article.sentences.map((one) => oneLine(one.text)));
  const lost = sentences.filter((sentence) => !printed.includes(sentence.replaceAll(/\s+/gu, '')));
  expect(lost).toEqual([]);
});

test('the page is dark where the reader prefers it', async () => {
  const ground = async (dark: boolean) => {
    const {page} = await openPage(storylineToHtml(pact), {dark});
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  expect(await ground(false)).toBe('rgb(255, 255, 255)');
  expect(await ground(true)).not.toBe('rgb(255, 255, 255)');
});

test('a screen reader finds a name for all that can be used, and hears where an article is silent', async () => {
  const {page} = await openPage(storylineToHtml(pact));
  const tree = await page.accessibility.snapshot({interestingOnly: false});
  const nodes = function* (node: typeof tree): Generator<NonNullable<typeof tree>> {
    if (node === null) return;
    yield node;
    for (const child of node.children ?? []) yield* nodes(child);
  };
  const all = [...nodes(tree)];
  const used = all.filter(({role}) => /^(?:link|DisclosureTriangle|region|table)$/u.test(role));
  expect(used.length).toBeGreaterThan(20);
  const nameless = used.filter(({role, name = ''}) => role !== 'table' && name.trim() === '');
  expect(nameless).toEqual([]);
  const headers = (role: string) => all.filter((node) => node.role === role).map(({name}) => name);
  expect(headers('columnheader').slice(0, 4)).toEqual(pact.articles.map(({date}) => date));
  expect(headers('rowheader').slice(0, 5)).toEqual(pact.topics.map(({label}) => label));
  const silent = pact.topics.flatMap(({cells}) => cells.filter((cell) => cell === null)).length;
  expect(await page.$$eval('.lanes .unseen', (words) => words.map((one) => one.textContent))).toEqual(
    Array(silent).fill('silent'),
  );
});

test('a story full of scripts and addresses that run does nothing, and none of its words is lost', async () => {
  let next = 0;
  const nasty = () => `${NASTY[next++ % NASTY.length]}`;
  const dressed: StorylineReport = {
    ...pact,
    warnings: [nasty()],
    articles: pact.articles.map((article) => ({
      ...article,
      title: nasty(),
      source: nasty(),
      path: nasty(),
      sentences: article.sentences.map((sentence) => ({...sentence, text: nasty()})),
    })),
    topics: pact.topics.map((topic) => ({...topic, label: nasty(), aliases: [nasty()]})),
    tracks: pact.tracks.map((track) => ({...track, slot: nasty()})),
  };
  const {page, incidents} = await openPage(storylineToHtml(dressed));
  await page.$$eval('a', (links) => {
    for (const link of links) link.dispatchEvent(new MouseEvent('click', {bubbles: true}));
  });
  expect(incidents).toEqual([]);
  expect(await page.$$eval('script, img, iframe, object, [onclick], [onerror]', (all) => all.length)).toBe(0);
  expect(await page.$$eval('.lanes tbody th', (all) => all.map((one) => one.textContent))).toEqual(
    dressed.topics.map(({label}) => oneLine(label)),
  );
  expect(
    await page.$$eval('.full li > div > p:first-child', (all) => all.map((one) => one.textContent)),
  ).toEqual(dressed.articles.flatMap(({sentences}) => sentences.map(({text}) => oneLine(text))));
});
