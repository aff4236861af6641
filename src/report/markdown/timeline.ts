/** A Mermaid timeline, for hosts that draw one: under each article's date, where the topics that moved stood. */
import type {Code} from 'mdast';
import type {ComparedTopic} from '../../model.js';
import type {Side} from '../anchors.js';
import {gist, mainChange} from '../gist.js';
import {oneLine} from '../pieces.js';
import {isWrong, type ReviewedReport, topicRemark} from '../remarks.js';
import {sideNames} from '../words.js';

/** More would be drawn too small to be read; the table has them all. */
const MOST = 10;

/** Null where the articles' dates don't tell them apart, or nothing moved. What was found wrong is left out. */
export function timeline(report: ReviewedReport): Code | null {
  const names = sideNames(report);
  if (!isDate(names.old) || !isDate(names.new)) return null;
  const moved = report.topics.filter((topic) => hasMoved(report, topic)).slice(0, MOST);
  if (moved.length === 0) return null;
  const lines = (side: Side) =>
    moved.map((topic, index) => {
      const period = index === 0 ? names[side] : ' '.repeat(names[side].length);
      return `  ${period} : ${event(topic, side)}`;
    });
  return {type: 'code', lang: 'mermaid', value: ['timeline', ...lines('old'), ...lines('new')].join('\n')};
}

function isDate(name: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(name);
}

function hasMoved(report: ReviewedReport, topic: ComparedTopic): boolean {
  const {old, new: later} = gist(topic);
  if (topic.kind !== 'changed' || old === null || later === null) return false;
  return !isWrong(topic, topicRemark(report, topic), mainChange(topic.changes));
}

function event(topic: ComparedTopic, side: Side): string {
  const {slot, [side]: told} = gist(topic);
  const about = slot === null ? topic.label : `${topic.label}, ${slot}`;
  return `${drawable(about)} – ${drawable(told?.words ?? '')}`;
}

/** What Mermaid reads as its own, or a browser as HTML, and what stands in its place in a drawing. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ':': '∶',
  ';': ',',
  '#': '＃',
  '%': '％',
  '<': '‹',
  '>': '›',
  '&': '＆',
  '"': '”',
  '`': '’',
  '\\': '⧵',
  $: '＄',
  '{': '(',
  '}': ')',
  '[': '(',
  ']': ')',
  '|': '¦',
  '~': '∼',
  '*': '∗',
  '@': '＠',
};

/**
 * Mermaid has no escapes that hold in every diagram and version, so nothing is escaped: each character that could
 * end a line's text, open a directive, or be markup gives way to one that looks like it.
 */
export function drawable(text: string): string {
  return oneLine(text).replace(/[:;#%<>&"`\\${}[\]|~*@]/gu, (sign) => LOOK_ALIKES[sign] ?? '');
}
