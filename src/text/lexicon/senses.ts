/** The senses of nouns and verbs, and the classes above each sense, from WordNet 3.1 (NOTICE-wordnet.txt). */
import {remember} from '../remember.js';
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
const NONE_ABOVE: readonly number[] = [];
/** Every pair of a story's words is compared: what is read of a word is kept. */
const entries = byKind((kind) => remember((lemma) => readEntry(lemma, kind)));
const senses = byKind((kind) =>
  remember((lemma) => readSenses(entryOf(lemma, kind)?.slice(GRAPHS[kind].prefix))),
);
const parents = byKind(() => new Map<number, readonly number[]>());

function byKind<Kept>(keep: (kind: SenseKind) => Kept): Readonly<Record<SenseKind, Kept>> {
  return {noun: keep('noun'), verb: keep('verb')};
}

/** The entry of a lemma in American or British spelling, with or without a hyphen. */
export function entryOf(lemma: string, kind: SenseKind): string | undefined {
  return entries[kind](lemma);
}

function readEntry(lemma: string, kind: SenseKind): string | undefined {
  const {table} = GRAPHS[kind];
  const folded = foldSpelling(lemma);
  return lookup(table, folded) ?? lookup(table, folded.replaceAll('-', '')) ?? lookup(table, lemma);
}

/** Senses that news uses, likeliest first; none for a word that the lexicon lacks. */
export function sensesOf(lemma: string, kind: SenseKind): readonly Sense[] {
  return senses[kind](lemma);
}

function readSenses(text: string | undefined): readonly Sense[] {
  if (!text) return NONE;
  const found: Sense[] = [];
  for (let at = 0; at < text.length; at += SENSE)
    found.push({synset: readId(text, at), weight: Number(text[at + ID]) / 10});
  return found;
}

/** Synsets right above one; none above the top. */
export function parentsOf(synset: number, kind: SenseKind): readonly number[] {
  const cached = parents[kind].get(synset);
  if (cached) return cached;
  const found = readParents(synset, kind);
  parents[kind].set(synset, found);
  return found;
}

function readParents(synset: number, kind: SenseKind): readonly number[] {
  const {records, further} = GRAPHS[kind];
  const first = readId(records, synset * RECORD);
  if (first === synset) return NONE_ABOVE;
  const found = [first];
  const own = synset.toString(BASE).padStart(ID, '0');
  for (let at = further.indexOf(own); at >= 0; at = further.indexOf(own, at + 1))
    if (at % (2 * ID) === 0) found.push(readId(further, at + ID));
  return found;
}

/** How much a synset takes in: the logarithm to base 2 of the number of synsets below it. */
export function widthOf(synset: number, kind: SenseKind): number {
  return Number.parseInt(GRAPHS[kind].records[synset * RECORD + ID] ?? '0', BASE);
}

function readId(text: string, at: number): number {
  return Number.parseInt(text.slice(at, at + ID), BASE);
}
