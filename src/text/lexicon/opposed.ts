/** Opposites: open and shut, rise and fall, accept and reject. */
import {remember} from '../remember.js';
import {family} from './families.js';
import {foldSpelling} from './spelling.js';
import {lookup} from './table.js';
import wordnet from './wordnet.json' with {type: 'json'};

/**
 * Whether two verbs, two adjectives or two nouns of happening are opposites, or their families are ("approval",
 * "disapprove"). It is for the caller to see that both are said of one thing.
 */
export function opposed(left: string, right: string): boolean {
  const [one, other] = [foldSpelling(left), foldSpelling(right)];
  if (one === other) return false;
  return areListed(one, other) || areListed(family(one), family(other));
}

function areListed(left: string, right: string): boolean {
  return oppositesOf(left)?.includes(right) ?? false;
}

const oppositesOf = remember((word) => lookup(wordnet.opposites, word)?.split(','));
