/** Changed facts of two bare texts, as one line each, for tests. */

import {linkSentences} from '../../src/align/link-sentences.js';
import {type FactContext, findFacts} from '../../src/changes/facts/find-facts.js';
import type {Relation} from '../../src/model.js';
import {read} from '../text/read.js';

export interface Setting {
  readonly relation?: Relation;
  readonly oldDate?: string;
  readonly newDate?: string;
  /** All sentences of both articles under one topic; else there is none. */
  readonly together?: boolean;
}

export function contextOf(old: string, fresh: string, setting: Setting = {}): FactContext {
  const {relation = 'follow-up', oldDate = '2021-03-01', newDate = '2022-03-01', together = false} = setting;
  const [before, after] = [read(old, oldDate), read(fresh, newDate)];
  const all = {old: before.sentences.map((_, index) => index), new: after.sentences.map((_, index) => index)};
  return {
    old: before,
    new: after,
    topics: together ? [{id: 'all', label: 'all', aliases: [], ...all}] : [],
    links: relation === 'revision' ? linkSentences(before, after) : [],
    relation,
  };
}

/** "type: old → new" */
export function factsOf(old: string, fresh: string, setting: Setting = {}): readonly string[] {
  return findFacts(contextOf(old, fresh, setting)).map(
    ({change}) => `${change.type}: ${change.old.text} → ${change.new.text}`,
  );
}
