/** The words in which mistakes are told. */
import type {Evidence, Report, StatusChange} from '../../../src/model.js';
import type {Side} from './gold.js';
import {squash} from './locate.js';

export function move(report: Report, {old, new: fresh}: StatusChange): string {
  const words = (side: Side, {start, end}: Evidence): string => quote(report[side].text.slice(start, end));
  return `${old.label} (${words('old', old.evidence)}) → ${fresh.label} (${words('new', fresh.evidence)})`;
}

/** Of a unit key such as `old3`. */
export function sentence(report: Report, unit: string): string {
  const side = unit.startsWith('old') ? 'old' : 'new';
  return `${side} ${quote(report[side].sentences[Number(unit.slice(side.length))]?.text ?? '')}`;
}

const LONGEST_QUOTE = 90;

export function quote(text: string): string {
  const line = squash(text);
  return `“${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line}”`;
}

export function alternatives(names: readonly string[]): string {
  return names.join(' | ');
}
