/** A storyline as JSON, version 1. */
import type {StorylineReport} from '../../model.js';
import {toPrintableJson} from '../../text/unprintable.js';
import {storylineContradictions} from './integrity.js';

/**
 * Indented by two, ends in a line feed. As with `toJson`, the shape is known when compiling (schema.ts).
 *
 * @throws where the report contradicts itself; that is an error of this program.
 */
export function storylineToJson(report: StorylineReport): string {
  const found = storylineContradictions(report).map(({path, message}) => `${path.join('.')} ${message}`);
  if (found.length > 0) throw new Error(`the storyline is not valid: ${found.join('; ')}`);
  return `${toPrintableJson(report, 2)}\n`;
}
