/** The report as plain text for a terminal. */
import type {TopicKind} from '../model.js';
import {type ReviewedReport, STALE_HEADING} from './remarks.js';
import {edits} from './text/edits.js';
import {glance, head} from './text/head.js';
import type {Page} from './text/page.js';
import {painter} from './text/paint.js';
import {stale} from './text/remarks.js';
import {briefTopic, changedTopic} from './text/topic.js';
import {KIND_ORDER, KIND_WORDS} from './words.js';

export interface TextOptions {
  /** Columns, 20 or more; no line is wider. */
  readonly width: number;
  /** Whether ANSI colours may be used; without them the report says the same. */
  readonly color: boolean;
}

const NARROWEST = 20;
/** Longer lines are hard to read. */
const WIDEST = 120;

/** The columns that are used of those that there are. */
export function pageWidth(width: number): number {
  return Math.max(NARROWEST, Math.min(width, WIDEST));
}

/** Ends in a line feed. Nothing is truncated: what doesn't fit the width is wrapped. */
export function toText(report: ReviewedReport, {width, color}: TextOptions): string {
  const page: Page = {width: pageWidth(width), paint: painter(color)};
  const sections: readonly (readonly string[])[] = [
    head(page, report),
    glance(page, report),
    ...KIND_ORDER.map((kind) => topics(page, report, kind)),
    section(page, 'Edits', edits(page, report)),
    section(page, STALE_HEADING, stale(page, report)),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function topics(page: Page, report: ReviewedReport, kind: TopicKind): readonly string[] {
  const draw = kind === 'changed' ? changedTopic : briefTopic;
  const drawn = report.topics
    .filter((topic) => topic.kind === kind)
    .map((topic) => draw(page, report, topic));
  const apart =
    kind === 'changed'
      ? drawn.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
      : drawn.flat();
  return section(page, KIND_WORDS[kind].heading, apart);
}

function section({paint}: Page, heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [paint('heading', heading), '', ...lines];
}
