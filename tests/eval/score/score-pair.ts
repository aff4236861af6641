/** All scores of one pair's report against its gold. */
import type {Change, FactChange, Report, StatusChange} from '../../../src/model.js';
import {type DetailScore, scoreDetails} from './details.js';
import type {GoldPair} from './gold.js';
import {type LinkScore, scoreLinks} from './links.js';
import {locator} from './locate.js';
import {type StatusScore, scoreStatus, type Told} from './status.js';
import {placeGold, scoreTopics, type TopicScore, unitsOf} from './topics.js';

export interface PairScore {
  readonly id: string;
  readonly pair: GoldPair;
  readonly report: Report;
  readonly topics: TopicScore;
  readonly status: StatusScore;
  readonly details: DetailScore;
  readonly relationRight: boolean;
  /** Null where the pair has no links.json. */
  readonly links: LinkScore | null;
}

/** Throws where the gold quotes words that are not in the text. */
export function scorePair(pair: GoldPair, report: Report): PairScore {
  const {gold, texts} = pair;
  const locate = {
    old: locator(texts.old, report.old.sentences),
    new: locator(texts.new, report.new.sentences),
  };
  const wanted = placeGold(gold.topics, locate);
  const said = report.topics.map((topic) => ({
    topic,
    units: unitsOf((side) => topic[side]?.sentences ?? []),
  }));
  const told = report.topics.flatMap((topic) => topic.changes.map((change) => ({topic, change})));
  return {
    id: gold.id,
    pair,
    report,
    topics: scoreTopics(wanted, said),
    status: scoreStatus(gold.topics, told.filter(isStatus), locate),
    details: scoreDetails(gold.details ?? [], told.filter(isFact)),
    relationRight: report.relation === gold.relation,
    links: pair.links && scoreLinks(pair.links, report.links, locate),
  };
}

function isStatus(told: Told<Change>): told is Told<StatusChange> {
  return told.change.type === 'status';
}

function isFact(told: Told<Change>): told is Told<FactChange> {
  return told.change.type !== 'status';
}
