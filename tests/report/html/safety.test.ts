import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {buildReport} from '../../../src/report/build.js';
import {toHtml} from '../../../src/report/html.js';
import {oneLine} from '../../../src/report/pieces.js';
import {bridge} from '../fixtures.js';
import {hostile, hostileReport, NASTY} from '../hostile.js';
import {chromium} from './browser.js';

const {open, blank} = chromium();

describe('nothing in an article can run', () => {
  test('a page full of scripts and addresses that run does nothing', async () => {
    let next = 0;
    const bad = NASTY.filter((nasty) => /[<(]/u.test(nasty));
    const {page, incidents} = await open(buildReport(hostile(() => bad[next++ % bad.length] ?? '')));
    await page.keyboard.press('e');
    await page.$$eval('a', (links) => {
      for (const link of links) link.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    });
    expect(incidents).toEqual([]);
    expect(await page.$$eval('script', (scripts) => scripts.length)).toBe(1);
  });

  test('the policy holds even if markup got in', async () => {
    const {page} = await open(buildReport(bridge()));
    await page.evaluate(attack);
    await page.waitForFunction(() => document.body.dataset.violations?.split(' ').length === 3);
    const violations = await page.evaluate(() => document.body.dataset.violations?.split(' ').toSorted());
    expect(violations).toEqual(['img-src', 'script-src-elem', 'style-src-elem']);
    expect(await page.evaluate(() => document.body.dataset.refused)).toBe('2');
    expect(await page.title()).not.toBe('ran');
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('block');
  });

  test('no tag, attribute or address comes from an article, and no word is lost', async () => {
    const page = await blank();
    await fc.assert(
      fc.asyncProperty(hostileReport, fc.constantFrom(...NASTY), async (report, id) => {
        const told = {...report, topics: report.topics.map((topic) => ({...topic, id: id + topic.id}))};
        const {strange, sentences} = await page.evaluate(parsed, toHtml(told));
        expect(strange).toEqual([]);
        expect(sentences).toEqual(
          [...told.old.sentences, ...told.new.sentences].map(({text}) => oneLine(text)),
        );
      }),
      {numRuns: 60},
    );
  });
});

/** Runs in the page: what markup from outside could try. */
function attack(): void {
  const {body} = document;
  document.addEventListener('securitypolicyviolation', ({effectiveDirective}) => {
    const {violations} = body.dataset;
    if (!effectiveDirective.includes('trusted')) {
      body.dataset.violations =
        violations === undefined ? effectiveDirective : `${violations} ${effectiveDirective}`;
    }
  });
  const image = document.createElement('img');
  image.src = 'https://example.com/p.png';
  const style = document.createElement('style');
  style.textContent = 'body { display: none }';
  const link = document.createElement('a');
  link.href = 'javascript:document.title="ran"';
  body.append(image, style, link);
  link.click();
  let refused = 0;
  for (const run of [
    () => body.insertAdjacentHTML('beforeend', '<b onclick="0">b</b>'),
    () => Object.assign(document.createElement('script'), {textContent: 'document.title = "ran"'}),
  ]) {
    try {
      run();
    } catch {
      refused++;
    }
  }
  body.dataset.refused = String(refused);
}

interface Parsed {
  /** Elements, attributes and addresses that this program doesn't write. */
  readonly strange: readonly string[];
  readonly sentences: readonly string[];
}

/** Runs in a blank page: what its parser makes of the document. */
function parsed(html: string): Parsed {
  const TAGS =
    /^(?:html|head|meta|title|style|body|script|a|header|h[1-5]|p|bdi|span|div|section|strong|main|svg|rect|path|circle|defs|linearGradient|stop|ol|ul|li|label|input|fieldset|legend|button|output|details|summary|dl|dt|dd|kbd|table|thead|tbody|tr|th|td|figure|figcaption|blockquote|mark|del|ins|s)$/u;
  const PLAIN =
    /^(?:class|lang|charset|http-equiv|content|name|href|id|hidden|role|type|value|checked|autocomplete|spellcheck|tabindex|dir|scope|colspan|aria-(?:hidden|live|label|labelledby)|data-(?:kind|topic)|viewBox|preserveAspectRatio|x|y|cx|cy|r|d|width|height|offset)$/u;
  const VALUE: Readonly<Record<string, RegExp>> = {
    href: /^#(?:topics|(?:topic|old|new)-[\p{L}\p{N}_-]+)$/u,
    class: /^[a-z -]*$/u,
    id: /^[\p{L}\p{N}_-]+$/u,
    name: /^(?:kind|viewport|color-scheme|referrer|generator)$/u,
    role: /^(?:search|list)$/u,
  };
  const page = new DOMParser().parseFromString(html, 'text/html');
  const strange = [...page.querySelectorAll('*')].flatMap((element) => [
    ...(TAGS.test(element.localName) ? [] : [element.localName]),
    ...[...element.attributes]
      .filter(({name, value}) => !PLAIN.test(name) || VALUE[name]?.test(value) === false)
      .map(({name, value}) => `${element.localName} ${name}=${value}`),
  ]);
  const sentences = [...page.querySelectorAll('.full li p:first-child')].map((one) => one.textContent ?? '');
  return {strange, sentences};
}
