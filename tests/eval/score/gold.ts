/** The marked story pairs: what their files hold, and where they are found. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Factuality, Link, Relation, TopicKind} from '../../../src/model.js';

export type Side = 'old' | 'new';

export const SIDES: readonly Side[] = ['old', 'new'];

export interface GoldStatus {
  /** The clause that states the status, verbatim. */
  readonly quote: string;
  /** Any of them will do. */
  readonly labels: readonly string[];
  readonly factuality: Factuality;
}

export interface GoldTopic {
  readonly id: string;
  /** Any of them will do. */
  readonly names: readonly string[];
  readonly kind: TopicKind;
  /** A quote, within one sentence, of every sentence that is about the topic. */
  readonly old: readonly string[];
  readonly new: readonly string[];
  /** Only where the topic moved. */
  readonly status?: Readonly<Record<Side, GoldStatus>>;
}

/** A fact that differs; `old` and `new` are verbatim. */
export interface GoldDetail {
  readonly type: 'role' | 'person' | 'date' | 'place' | 'number' | 'name';
  readonly slot: string;
  readonly old: string;
  readonly new: string;
  readonly topic?: string;
}

export interface Gold {
  readonly id: string;
  readonly relation: Relation;
  readonly topics: readonly GoldTopic[];
  readonly details?: readonly GoldDetail[];
}

/** Sentences by their first words; an optional link counts neither as missed nor as false. */
export interface GoldLink {
  readonly old: readonly string[];
  readonly new: readonly string[];
  readonly relation: Link['relation'];
  readonly moved: boolean;
  readonly optional?: boolean;
}

export interface GoldPair {
  readonly folder: string;
  readonly gold: Gold;
  /** Null where the pair has no links.json. */
  readonly links: readonly GoldLink[] | null;
  /** Paths of the two articles. */
  readonly paths: Readonly<Record<Side, string>>;
  /** The files as they are, before any cleaning. */
  readonly texts: Readonly<Record<Side, string>>;
}

/** The pair folders in `folder`, or `folder` itself, by path. */
export function pairFolders(folder: string): readonly string[] {
  if (existsSync(join(folder, 'gold.json'))) return [folder];
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => pairFolders(join(folder, entry.name)))
    .sort();
}

export function readPair(folder: string): GoldPair {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const paths = {old: join(folder, 'old.txt'), new: join(folder, 'new.txt')};
  return {
    folder,
    gold: JSON.parse(read('gold.json')),
    links: existsSync(join(folder, 'links.json')) ? JSON.parse(read('links.json')).links : null,
    paths,
    texts: {old: readFileSync(paths.old, 'utf8'), new: readFileSync(paths.new, 'utf8')},
  };
}
