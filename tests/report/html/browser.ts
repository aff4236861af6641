/// <reference lib="dom" />
// Opens pages in headless Chromium, as a reader does: from a file, without network.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {afterAll, beforeAll} from 'vitest';
import {toHtml} from '../../../src/report/html.js';
import type {ReviewedReport} from '../../../src/report/remarks.js';

export interface Opened {
  readonly page: Page;
  /** Console messages, errors, dialogs and requests other than for the file itself. */
  readonly incidents: readonly string[];
  readonly url: string;
}

export interface OpenOptions {
  readonly anchor?: string;
  readonly script?: boolean;
  readonly width?: number;
  readonly dark?: boolean;
}

export interface Chromium {
  readonly open: (report: ReviewedReport, options?: OpenOptions) => Promise<Opened>;
  /** Any page of ours. */
  readonly openPage: (html: string, options?: OpenOptions) => Promise<Opened>;
  /** A page without a policy. */
  readonly blank: () => Promise<Page>;
}

/** A browser for all tests of a file. Where there is no Chromium the tests fail: `CHROMIUM` says where it is. */
export function chromium(): Chromium {
  const folder = mkdtempSync(join(tmpdir(), 'storydiff-html-'));
  let browser: Browser;
  let files = 0;
  beforeAll(async () => {
    browser = await puppeteer.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, {recursive: true});
  });
  const openPage: Chromium['openPage'] = async (
    html,
    {anchor = '', script = true, width = 1200, dark = false} = {},
  ) => {
    const path = join(folder, `${files++}.html`);
    writeFileSync(path, html);
    const url = pathToFileURL(path).href;
    const page = await browser.newPage();
    const incidents = watch(page, url);
    await page.setJavaScriptEnabled(script);
    await page.setViewport({width, height: 900});
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: dark ? 'dark' : 'light'}]);
    await page.goto(url + anchor);
    return {page, incidents, url};
  };
  return {
    open: (report, options) => openPage(toHtml(report), options),
    openPage,
    blank: () => browser.newPage(),
  };
}

function watch(page: Page, url: string): readonly string[] {
  const incidents: string[] = [];
  page.on('console', (message) => incidents.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => incidents.push(`error: ${String(error)}`));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url) incidents.push(`request: ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return incidents;
}

/** The anchors of the topics that are shown, in order. */
export function shownTopics(page: Page): Promise<readonly string[]> {
  return page.$$eval('details.topic', (all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.id),
  );
}

/** The anchors of the topics that stand open, in order. */
export function openTopics(page: Page): Promise<readonly string[]> {
  return page.$$eval('details.topic[open]', (all) => all.map((one) => one.id));
}
