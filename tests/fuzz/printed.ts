/** All that is printed of articles, in every format; what in it would act on a terminal, or acts as markup. */
import type {Nodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';
import {toInspectionJson, toInspectionText} from '../../src/commands/inspection.js';
import {findEvents} from '../../src/events/find-events.js';
import {parsePage} from '../../src/io/formats/libraries.js';
import type {AnnotatedArticle, StorylineReport} from '../../src/model.js';
import {toHtml} from '../../src/report/html.js';
import {toJson, toJsonLine} from '../../src/report/json.js';
import {toMarkdown} from '../../src/report/markdown.js';
import type {ReviewedReport} from '../../src/report/remarks.js';
import {storylineToHtml} from '../../src/report/storyline/html.js';
import {storylineToJson} from '../../src/report/storyline/json.js';
import {storylineToMarkdown} from '../../src/report/storyline/markdown.js';
import {storylineToText} from '../../src/report/storyline/text.js';
import {toText} from '../../src/report/text.js';
import {acting, withoutColours} from './acts.js';

export type Printed = Readonly<Record<string, string>>;

export function printReport(report: ReviewedReport, width: number): Printed {
  return {
    text: toText(report, {width, color: false}),
    coloured: toText(report, {width, color: true}),
    markdown: toMarkdown(report),
    html: toHtml(report),
    json: toJson(report),
    'json line': toJsonLine(report),
  };
}

export function printStoryline(report: StorylineReport, width: number): Printed {
  return {
    text: storylineToText(report, {width, color: false}),
    coloured: storylineToText(report, {width, color: true}),
    markdown: storylineToMarkdown(report),
    html: storylineToHtml(report),
    json: storylineToJson(report),
  };
}

export function printInspection(article: AnnotatedArticle): Printed {
  const events = findEvents(article);
  return {text: toInspectionText(article, events), json: toInspectionJson(article, events)};
}

/** Empty for what is fit to be printed. */
export function actingFaults(printed: Printed): readonly string[] {
  return Object.entries(printed).flatMap(([format, text]) => [
    ...acting(format === 'coloured' ? withoutColours(text) : ownGaps(format, text)).map(
      (code) => `${format} prints U+${code}`,
    ),
    ...(format === 'markdown' ? markupIn(text) : []),
    ...(format === 'html' ? elementsIn(text) : []),
  ]);
}

/** Markdown parts what a code host would act on with zero-width spaces of its own. */
function ownGaps(format: string, text: string): string {
  return format === 'markdown' ? text.replaceAll('\u200B', '') : text;
}

const FROM_OUTSIDE = new Set([
  'image',
  'imageReference',
  'linkReference',
  'footnoteReference',
  'footnoteDefinition',
  'definition',
  'code',
]);

function markupIn(markdown: string): readonly string[] {
  const root = fromMarkdown(markdown, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
  const all = (node: Nodes): readonly Nodes[] => [
    node,
    ...('children' in node ? node.children.flatMap(all) : []),
  ];
  return all(root).flatMap((node) => {
    if (node.type === 'html')
      return /^(?:<a id="[\p{L}\p{N}-]+">|<\/a>|<br>)$/u.test(node.value) ? [] : [`html ${node.value}`];
    if (node.type === 'link') return OWN_ADDRESS.test(node.url) ? [] : [`link ${node.url}`];
    return FROM_OUTSIDE.has(node.type) ? [`markdown: ${node.type}`] : [];
  });
}

/** Elements and attributes that the program doesn't write, and addresses that lead out of the page. */
function elementsIn(html: string): readonly string[] {
  return [...parsePage(html).querySelectorAll('*')].flatMap((element) => {
    const href = element.getAttribute('href');
    return [
      ...(LOADING.includes(element.localName) ? [`html: <${element.localName}>`] : []),
      ...(href === null || OWN_ADDRESS.test(href) ? [] : [`html: href=${href}`]),
      ...ACTING_ATTRIBUTES.filter((name) => element.getAttribute(name) !== null).map(
        (name) => `html: ${name}`,
      ),
    ];
  });
}

const LOADING = 'img iframe object embed link base form math video audio foreignobject'.split(' ');
const ACTING_ATTRIBUTES = 'onerror onload onclick onfocus onmouseover src srcset srcdoc style action'.split(
  ' ',
);
const OWN_ADDRESS = /^#|^[\w.%-]+\.(?:md|html|json)$/u;
