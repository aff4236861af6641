/** The report as JSON, version 1. */
import {toPrintableJson} from '../text/unprintable.js';
import {contradictions} from './integrity.js';
import type {ReviewedReport} from './remarks.js';

/**
 * Indented by two, ends in a line feed. That a `Report` has the shape of the schema is known when compiling
 * (schema.ts); what depends on the data is checked here, so that no validator has to be loaded, which would take
 * as long as the report.
 *
 * @throws where the report contradicts itself; that is an error of this program.
 */
export function toJson(report: ReviewedReport): string {
  check(report);
  return `${toPrintableJson(report, 2)}\n`;
}

/** The same on one line and without a line feed, for a stream of reports. Throws as `toJson` does. */
export function toJsonLine(report: ReviewedReport): string {
  check(report);
  return toPrintableJson(report);
}

function check(report: ReviewedReport): void {
  const found = contradictions(report).map(({path, message}) => `${path.join('.')} ${message}`);
  if (found.length > 0) throw new Error(`the report is not valid: ${found.join('; ')}`);
}
