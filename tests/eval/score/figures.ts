/** From scores to the figures that are printed, saved and held by floors. */
import {type Counts, mean, ratios, total} from './ratios.js';
import type {PairScore} from './score-pair.js';

export const FIGURES = [
  'topicF1',
  'topicPrecision',
  'topicRecall',
  'kinds',
  'names',
  'statusF1',
  'statusPrecision',
  'statusRecall',
  'labelF1',
  'factuality',
  'detailF1',
  'detailPrecision',
  'detailRecall',
  'relation',
  'linkF1',
  'movedF1',
] as const;

/** All from 0 to 1; null where no pair has what is measured. */
export type Figures = Readonly<Record<(typeof FIGURES)[number], number | null>>;

/**
 * Over several pairs. Topics, kinds, names, factuality and relation are means over pairs, a failed pair being one with
 * 0; of status changes, details and links a pair may hold few or none, so that these are micro-averages.
 */
export function figuresOf(scores: readonly PairScore[], failed = 0): Figures {
  const nothing = Array<number>(failed).fill(0);
  const average = (pick: (score: PairScore) => number): number => mean([...scores.map(pick), ...nothing]);
  const micro = (pick: (score: PairScore) => Counts) => ratios(total(scores.map(pick)));
  const topics = (key: 'f1' | 'precision' | 'recall'): number =>
    average((score) => ratios(score.topics.counts)[key]);
  const status = micro((score) => score.status.moves);
  const details = micro((score) => score.details.counts);
  const links = scores.flatMap((score) => score.links ?? []);
  return {
    topicF1: topics('f1'),
    topicPrecision: topics('precision'),
    topicRecall: topics('recall'),
    kinds: average((score) => score.topics.kinds),
    names: average((score) => score.topics.names),
    statusF1: status.f1,
    statusPrecision: status.precision,
    statusRecall: status.recall,
    labelF1: micro((score) => score.status.labels).f1,
    factuality: average((score) => score.status.factuality),
    detailF1: details.f1,
    detailPrecision: details.precision,
    detailRecall: details.recall,
    relation: average((score) => (score.relationRight ? 1 : 0)),
    linkF1: links.length === 0 ? null : ratios(total(links.map(({counts}) => counts))).f1,
    movedF1: links.length === 0 ? null : ratios(total(links.map(({moved}) => moved))).f1,
  };
}
