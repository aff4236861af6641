/** What the reports of many pairs are called. */
import {basename, extname} from 'node:path';
import {unaccented} from '../text/names.js';
import type {FoundArticle, FoundStory} from './findings.js';

/** Bytes of each of the three parts in UTF-8: most file systems take 255 for the name of a file. */
const LONGEST = 60;

/**
 * A name for each pair, without ending, in the order of the stories: `cedar-ferry-2031-03-04-to-2032-01-15`. All
 * differ, also where letters of both cases are one, none is `index`, and the same findings give the same names.
 */
export function reportNames(stories: readonly FoundStory[]): readonly string[] {
  const taken = new Set(['index']);
  return stories.flatMap(({names, pairs}) =>
    pairs.map((pair) => {
      const parts = [slug(names[0] ?? ''), called(pair.old), 'to', called(pair.new)];
      const wanted = parts.filter(Boolean).join('-');
      let name = wanted;
      for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
      taken.add(name);
      return name;
    }),
  );
}

/** By its date, else by its file. */
function called({date, path}: FoundArticle): string {
  return slug(date ?? basename(path, extname(path)));
}

/** Lower case without accents, letters and figures of any script, joined by dashes. */
function slug(text: string): string {
  const words = unaccented(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return fitting(words).replace(/^-|-$/gu, '');
}

/** As many whole characters as there is room for. */
function fitting(words: string): string {
  let room = LONGEST;
  const characters = [...words];
  const end = characters.findIndex((character) => {
    room -= Buffer.byteLength(character);
    return room < 0;
  });
  return end < 0 ? words : characters.slice(0, end).join('');
}
