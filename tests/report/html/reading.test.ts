import {extractText} from 'unpdf';
import {describe, expect, test} from 'vitest';
import {buildReport} from '../../../src/report/build.js';
import {bridge, bulletin, strangers, twice} from '../fixtures.js';
import {chromium, openTopics, shownTopics} from './browser.js';

const {open} = chromium();
const story = buildReport(bridge());
const FERRY = 'topic-night-ferry';
const ALL = [
  'kestrel-point-bridge',
  'night-ferry',
  'public-hearing',
  'airport-tram',
  'heron-reserve',
  'lighthouse-museum',
].map((id) => `topic-${id}`);

describe('the page opens without a word on the console, and asks for nothing', () => {
  test.each(Object.entries({bridge, bulletin, strangers, twice}))('%s', async (_name, told) => {
    const report = buildReport(told());
    const {page, incidents} = await open(report);
    expect(await page.$eval('#tools', (tools) => tools.checkVisibility())).toBe(true);
    expect(await shownTopics(page)).toHaveLength(report.topics.length);
    expect(incidents).toEqual([]);
  });
});

describe('filters', () => {
  test('by kind: the list, the picture and the count', async () => {
    const {page} = await open(story);
    await page.click('input[value=changed]');
    await page.click('input[value=unchanged]');
    expect(await shownTopics(page)).toEqual(['topic-airport-tram', 'topic-heron-reserve']);
    expect(await page.$eval('#shown', (count) => count.textContent)).toBe('2 of 6 topics');
    const drawn = await page.$$eval('.rows li', (rows) =>
      rows
        .filter((row) => row.checkVisibility({visibilityProperty: true}))
        .map((row) => row.querySelector('a')?.hash),
    );
    expect(drawn.toSorted()).toEqual(['#topic-airport-tram', '#topic-heron-reserve']);
  });

  test('by words, all of which have to be there, in either case', async () => {
    const {page} = await open(story);
    await page.type('#search', 'GRANT coastal');
    expect(await shownTopics(page)).toEqual([FERRY]);
    await page.type('#search', ' walrus');
    expect(await shownTopics(page)).toEqual([]);
    expect(await page.$eval('#shown', (count) => count.textContent)).toBe('0 of 6 topics');
  });

  test('and opens a topic whose words are inside, until they are no longer asked for', async () => {
    const {page} = await open(story);
    await page.type('#search', 'Guildhall');
    expect(await openTopics(page)).toEqual(['topic-public-hearing']);
    await page.keyboard.press('Escape');
    expect(await openTopics(page)).toEqual([]);
    expect(await shownTopics(page)).toEqual(ALL);
  });
});

describe('an anchor', () => {
  test('opens its topic', async () => {
    const {page, incidents} = await open(story, {anchor: `#${FERRY}`});
    expect(await openTopics(page)).toEqual([FERRY]);
    expect(await page.$eval(`#${FERRY}`, (topic) => topic.contains(document.activeElement))).toBe(true);
    expect(incidents).toEqual([]);
  });

  test('is followed from the picture, also to a topic that is filtered out or was closed again', async () => {
    const {page} = await open(story);
    await page.click(`.rows a[href="#${FERRY}"]`);
    expect(await openTopics(page)).toEqual([FERRY]);
    expect(await page.$eval(`#${FERRY}`, (topic) => topic.contains(document.activeElement))).toBe(true);
    await page.click(`#${FERRY} > summary`);
    expect(await openTopics(page)).toEqual([]);
    await page.click(`.rows a[href="#${FERRY}"]`);
    expect(await openTopics(page)).toEqual([FERRY]);
    await page.click('input[value=added]');
    await page.evaluate(() => {
      location.hash = '#topic-airport-tram';
    });
    await page.waitForSelector('#topic-airport-tram[open]');
    expect(await shownTopics(page)).toEqual(ALL);
  });

  test('leads from every quote to its sentence, and from every sentence to its topics', async () => {
    const {page} = await open(buildReport(bulletin()));
    const lost = await page.$$eval('a', (links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => document.getElementById(href.slice(1)) === null),
    );
    expect(lost).toEqual([]);
  });
});

describe('keys', () => {
  test('walk the topics, open them, search, and show all again', async () => {
    const {page} = await open(story);
    const focused = () => page.evaluate(() => document.activeElement?.closest('details')?.id);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused()).toBe(FERRY);
    await page.keyboard.press('k');
    expect(await focused()).toBe(ALL[0]);
    await page.keyboard.press('Enter');
    expect(await openTopics(page)).toEqual([ALL[0]]);
    await page.keyboard.press('e');
    expect(await openTopics(page)).toEqual(ALL);
    await page.keyboard.press('e');
    expect(await openTopics(page)).toEqual([]);
    await page.keyboard.press('/');
    await page.keyboard.type('jake');
    expect(await page.$eval('#search', (field) => (field as HTMLInputElement).value)).toBe('jake');
    await page.keyboard.press('Escape');
    expect(await shownTopics(page)).toEqual(ALL);
  });

  test('can be turned off', async () => {
    const {page} = await open(story);
    await page.keyboard.press('?');
    await page.click('#keys-on');
    await page.keyboard.press('e');
    expect(await openTopics(page)).toEqual([]);
  });
});

describe('without the script', () => {
  test('everything can be read, and nothing is there that does not work', async () => {
    const {page} = await open(story, {script: false});
    expect(await page.$eval('#tools', (tools) => tools.checkVisibility())).toBe(false);
    await page.click(`#${FERRY} > summary`);
    expect(await openTopics(page)).toEqual([FERRY]);
  });

  test('a printer gets every topic open', async () => {
    const {page} = await open(story, {script: false});
    const {text} = await extractText(await page.pdf(), {mergePages: true});
    const printed = text.replace(/\s+/gu, ' ');
    expect(printed).toContain('The words that say so');
    expect(printed.split('The hearing took place on June 2').length - 1).toBe(2);
  });
});

test('the page is dark where the reader prefers it', async () => {
  const ground = async (dark: boolean) => {
    const {page} = await open(story, {dark});
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  expect(await ground(false)).toBe('rgb(255, 255, 255)');
  expect(await ground(true)).not.toBe('rgb(255, 255, 255)');
});

test('a screen reader finds a name for all that can be used', async () => {
  const {page} = await open(story);
  const tree = await page.accessibility.snapshot({interestingOnly: true});
  const nodes = function* (node: typeof tree): Generator<NonNullable<typeof tree>> {
    if (node === null) return;
    yield node;
    for (const child of node.children ?? []) yield* nodes(child);
  };
  const used = [...nodes(tree)].filter(({role}) =>
    /^(?:link|button|checkbox|searchbox|DisclosureTriangle)$/u.test(role),
  );
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter(({name = ''}) => name.trim() === '')).toEqual([]);
  expect(used.map(({name}) => name)).toContain(
    'changed: night ferry “hopes for a grant” now “granted the money” (old article, sentences 6, 7; new article, sentences 6, 7)',
  );
});
