/** The senses of nouns and verbs, and the classes above each sense, from WordNet 3.1 (NOTICE-wordnet.txt). */
import {foldSpelling} from './spelling.js';
import {lookup} from './table.js';
import wordnet from './wordnet.json' with {type: 'json'};

export type SenseKind = 'noun' | 'verb';

/** A sense by the number of its synset, and how likely news means it, from 0 to 1. */
export interface Sense {
  readonly synset: number;
  readonly weight: number;
}

interface Graph {
  readonly table: string;
  /** A record a synset: the number of its first parent, three digits to base 36, and one digit for its width. */
  readonly records: string;
  /** Pairs of a synset and a further parent of it. */
  readonly further: string;
  /** Letters before the senses of an entry. */
  readonly prefix: number;
}

const GRAPHS: Readonly<Record<SenseKind, Graph>> = {
  noun: {table: wordnet.nouns, records: wordnet.nounGraph, further: wordnet.nounParents, prefix: 1},
  verb: {table: wordnet.verbs, records: wordnet.verbGraph, further: wordnet.verbParents, prefix: 0},
};
const BASE = 36;
const ID = 3;
const RECORD = ID + 1;
const SENSE = ID + 1;

const NONE: readonly Sense[] = [];
/** Every pair of a story's words is compared: what is read of a word is kept. */
const entries = {noun: new Map<string, string | undefined>(), verb: new Map<string, string | undefined>()};
const known = {noun: new Map<string, readonly Sense[]>(), verb: new Map<string, readonly Sense[]>()};

/** The entry of a lemma in American or British spelling, with or without a hyphen. */
export function entryOf(lemma: string, kind: SenseKind): string | undefined {
  if (entries[kind].has(lemma)) return entries[kind].get(lemma);
  const {table} = GRAPHS[kind];
  const folded = foldSpelling(lemma);
  const entry = lookup(table, folded) ?? lookup(table, folded.replaceAll('-', '')) ?? lookup(table, lemma);
  entries[kind].set(lemma, entry);
  return entry;
}

/** Senses that news uses, likeliest first; none for a word that the lexicon lacks. */
export function sensesOf(lemma: string, kind: SenseKind): readonly Sense[] {
  const cached = known[kind].get(lemma);
  if (cached) return cached;
  const senses = readSenses(entryOf(lemma, kind)?.slice(GRAPHS[kind].prefix));
  known[kind].set(lemma, senses);
  return senses;
}

function readSenses(text: string | undefined): readonly Sense[] {
  if (!text) return NONE;
  const senses: Sense[] = [];
  for (let at = 0; at < text.length; at += SENSE)
    senses.push({synset: readId(text, at), weight: Number(text[at + ID]) / 10});
  return senses;
}

/** Synsets right above one; none above the top. */
export function parentsOf(synset: number, kind: SenseKind): readonly number[] {
  const {records, further} = GRAPHS[kind];
  const first = readId(records, synset * RECORD);
  if (first === synset) return [];
  const parents = [first];
  const own = synset.toString(BASE).padStart(ID, '0');
  for (let at = further.indexOf(own); at >= 0; at = further.indexOf(own, at + 1))
    if (at % (2 * ID) === 0) parents.push(readId(further, at + ID));
  return parents;
}

/** How much a synset takes in: the logarithm to base 2 of the number of synsets below it. */
export function widthOf(synset: number, kind: SenseKind): number {
  return Number.parseInt(GRAPHS[kind].records[synset * RECORD + ID] ?? '0', BASE);
}

function readId(text: string, at: number): number {
  return Number.parseInt(text.slice(at, at + ID), BASE);
}
