/** Pairs of bare texts for tests, and their changed facts as one line each. */

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

/**
 * A pair written as "- the old text" and "+ the new text", paragraph by paragraph, and before them how the two stand to
 * one another, where that is more than that one is later: `together` (under one topic), `revision`, `old 2021-03-01`,
 * `new 2021-03-10`.
 */
export function pairOf(text: string): FactContext {
  const lines = text.split('\n');
  const side = (mark: string) =>
    lines
      .filter((line) => line.startsWith(`${mark} `))
      .map((line) => line.slice(2))
      .join('\n\n');
  return contextOf(side('-'), side('+'), settingOf(lines.filter((line) => !/^[-+] /u.test(line)).join(' ')));
}

function settingOf(words: string): Setting {
  const date = (side: string) => new RegExp(`\\b${side} (\\d\\S+)`, 'u').exec(words)?.[1];
  const [oldDate, newDate] = [date('old'), date('new')];
  return {
    ...(oldDate ? {oldDate} : {}),
    ...(newDate ? {newDate} : {}),
    together: /\btogether\b/u.test(words),
    relation: /\brevision\b/u.test(words) ? 'revision' : 'follow-up',
  };
}
