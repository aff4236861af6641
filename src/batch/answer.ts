/** What a batch says of a pair, on one line of JSON. */
import {toPrintableJson} from '../text/unprintable.js';
import type {Id, Refusal} from './request.js';

/** `report` is the JSON report on one line; its names stay, and `id` goes before them. Without a line feed. */
export function reportLine(id: Id, report: string): string {
  // The report is not parsed for it: it may be as long as the articles.
  return `{"id":${toPrintableJson(id)},${report.slice(1)}`;
}

/** Without a line feed. */
export function refusalLine({id, error}: Refusal): string {
  return toPrintableJson({id, error});
}
