// Keeps the article that the reader is not in level with the one that is being read.
import type {Report} from '../../model.js';
import type {Side} from '../detail/groups.js';
import type {Flow} from './flow.js';
import {otherSide, type Place} from './places.js';

export interface FollowOptions {
  readonly report: Report;
  /** The sentence that is read. */
  readonly at: Place;
  /** First line in view of its article. */
  readonly top: number;
  readonly partner: Place | null;
  readonly flows: Readonly<Record<Side, Flow>>;
}

/**
 * First line in view of the other article, unclamped: so that the partner is level with the sentence that is
 * read, or else that both have the same share of the way between the linked sentences around it behind them.
 */
export function followedTop({report, at, top, partner, flows}: FollowOptions): number {
  const line = firstLine(flows[at.side], at.sentence);
  const other = otherSide(at.side);
  const level = partner === null ? between(report, at, flows) : firstLine(flows[other], partner.sentence);
  return level - (line - top);
}

type Anchor = readonly [here: number, there: number];

// Moved sentences would make the other article jump to and fro.
function between(report: Report, {side, sentence}: Place, flows: FollowOptions['flows']): number {
  const other = otherSide(side);
  let before: Anchor = [0, 0];
  let after: Anchor = [flows[side].total, flows[other].total];
  for (const link of report.links) {
    const [here, there] = [link[side][0], link[other][0]];
    if (link.moved || here === undefined || there === undefined) continue;
    const anchor: Anchor = [firstLine(flows[side], here), firstLine(flows[other], there)];
    if (here < sentence && anchor[0] >= before[0]) before = anchor;
    if (here > sentence && anchor[0] < after[0]) after = anchor;
  }
  const span = after[0] - before[0];
  const share = span <= 0 ? 0 : (firstLine(flows[side], sentence) - before[0]) / span;
  return Math.round(before[1] + share * (after[1] - before[1]));
}

function firstLine({spans}: Flow, sentence: number): number {
  return spans[sentence]?.[0] ?? 0;
}
