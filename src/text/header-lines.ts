/** Single lines of a header: who wrote the story, who published it, and when. */
import {findStatedDate} from './header-date.js';

/** What one line credits; a line can hold all three ("By Ana Ferro, Harton Weekly, 3 March 2021"). */
export interface Credit {
  readonly date: string | null;
  /** The date is that of an update. */
  readonly updated: boolean;
  readonly author: string | null;
  readonly publisher: string | null;
}

const LABEL =
  /^(?:(?:first )?published|posted|filed|(?:last )?updated|last modified|date|issued)(?: (?:on|at))?(?::\s*|\s+(?=\d|\p{Lu})|$)/iu;
const UPDATE_LABEL = /^(?:last )?(?:updated|modified)/iu;
const BYLINE =
  /^(?:(?:written |story |reported |report |reporting |words |text )?by|words:|text:|author:|source:)\s+/iu;
/** Without it, and without a date, a line needs no closer look. */
const BY = /\b(?:by|words:|text:|author:|source:)\s/iu;
const TIME =
  /(?:,\s*|(?<!\s)\s+(?:at\s+)?|^)\d{1,2}(?:[:.]\d\d){0,2}(?:\s?(?:[ap]\.?m\b\.?|hrs\b|h\b))?(?:\s?(?:GMT|UTC|BST|IST|CES?T|[ECMP][SD]?T|local time)\b)?/giu;
const ASIDES =
  /\b(?:last )?updated(?: at)?\b:?|\b\d+[- ]min(?:ute)?s? read\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/giu;
const SEPARATOR = /(?<!\s)\s*(?:[|•·;–—]|\s-\s|\s\/\s)\s*|,\s*$|^,\s*/u;

/** Words that are small in a name, a title or a place. */
const SMALL =
  /^(?:and|of|the|for|in|at|on|de|da|do|del|della|di|du|van|von|der|den|la|le|el|al|bin|ibn|y|e|&)$/u;
/** Words that open a sentence, not a name or a place. */
const OPENER =
  /^(?:in|on|at|after|before|since|until|till|from|to|as|if|when|while|with|under|over|during|by|for|and|but|or|it|he|she|they|we|you|i|this|that|these|those|there|here|his|her|their|its|our|my|no|not|an?|why|how|what|who|where)$/iu;
const PUBLISHER =
  /\b(?:news|newspapers?|gazette|times|post|journal|herald|weekly|daily|magazine|agency|press|tribune|guardian|observer|chronicle|standard|telegraph|courier|echo|mirror|review|bulletin|examiner|inquirer|sentinel|register|dispatch|argus|broadcasting|radio|television|tv|media|online|reuters|bloomberg|ap|afp|pti|upi|bbc|cnn|xinhua|tass)\b/iu;
const MOST_WORDS = 9;

/** What a line that holds nothing but a credit says, or null for any other line. */
export function readCredit(line: string): Credit | null {
  const stated = findStatedDate(line);
  if (!stated && !BY.test(line)) return null;
  const label = LABEL.exec(line);
  const rest = stated ? `${line.slice(0, stated.start)}|${line.slice(stated.end)}` : line;
  const parts = partsOf(label && stated ? rest.slice(Math.min(label[0].length, stated.start)) : rest);
  const [byline] = parts.filter(isByline);
  if (!stated && byline === undefined) return null;
  if (!parts.every((part) => isByline(part) || isNameLine(part))) return null;
  const names = parts.filter((part) => !isByline(part));
  return {
    date: stated?.value ?? null,
    updated: UPDATE_LABEL.test(line),
    author: byline === undefined ? null : authorOf(byline),
    publisher: names.map(publisherIn).find((name) => name !== null) ?? null,
  };
}

/** The names in a line, without date, time and asides, as the line parts them. */
function partsOf(line: string): readonly string[] {
  return line
    .replace(ASIDES, ' ')
    .split('|')
    .map((part) => part.replace(TIME, ' '))
    .flatMap((part) => part.split(SEPARATOR))
    .map((part) => part.replace(/^[\s,]+|(?<![\s,])[\s,]+$/gu, ''))
    .filter(Boolean);
}

function isByline(part: string): boolean {
  const by = BYLINE.exec(part);
  return by !== null && isNameLine(part.slice(by[0].length));
}

/** "By Ana Ferro in Harton" → "Ana Ferro": where the author sat is not the source. */
function authorOf(byline: string): string {
  return byline.replace(BYLINE, '').replace(/(?<!\s)\s+(?:in|at)\s+\p{Lu}[\p{L}'’ -]{0,60}$/u, '');
}

/** "Rachel Adeyo, Health Correspondent", "SAN JOSE, Calif.": few words, and nearly all with a capital. */
export function isNameLine(line: string): boolean {
  const words = line.split(/[\s,]+/u).filter(Boolean);
  const [first = ''] = words;
  if (words.length === 0 || words.length > MOST_WORDS || OPENER.test(first)) return false;
  return words.every(
    (word, index) => /^["'“‘(]?\p{Lu}[^!?]*$/u.test(word) || (index > 0 && SMALL.test(word)),
  );
}

/** The part between commas that names a paper, an agency or a broadcaster; null where none does. */
export function publisherIn(line: string): string | null {
  const named = line
    .split(',')
    .map((part) => part.trim())
    .filter((part) => PUBLISHER.test(part));
  return named.length === 0 ? null : named.join(', ');
}

/** Room for place, date and agency before the dash or colon. */
const LONGEST_DATELINE = 120;
const DATELINE_END = /(?:(?<!\s)\s+)?[—–]\s*|(?<!\s)\s+--?\s+|:\s+/gu;
const MONTH_DAY =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?/iu;

/**
 * Date and agency of the dateline that opens a paragraph ("SAN JOSE, Calif., Sept. 14, 2021 (Reuters) — The
 * firm…"), or null where there is none. A date without its year is none.
 */
export function readDateline(line: string): Credit | null {
  const start = line.slice(0, LONGEST_DATELINE);
  const heads = [...start.matchAll(DATELINE_END)].map(({index}) => start.slice(0, index));
  return (
    heads
      .reverse()
      .map(creditOfHead)
      .find((credit) => credit !== null) ?? null
  );
}

function creditOfHead(head: string): Credit | null {
  const agency = /\(([^()]+)\)/u.exec(head);
  const place = agency ? head.replace(agency[0], ' ') : head;
  const stated = findStatedDate(place);
  const undated = stated
    ? place.slice(0, stated.start) + place.slice(stated.end)
    : place.replace(MONTH_DAY, ' ');
  const parts = partsOf(undated);
  const [name] = parts;
  const namesPlace = name !== undefined && parts.every(isNameLine);
  if (parts.length > 0 && !namesPlace) return null;
  const marked = stated !== null || undated !== place || (name !== undefined && /^\p{Lu}{3,}/u.test(name));
  if (!marked && !(agency && (parts.length === 0 || namesPlace))) return null;
  const named = agency?.[1]?.trim() ?? '';
  return {
    date: stated?.value ?? null,
    updated: false,
    author: null,
    publisher: isNameLine(named) ? named : null,
  };
}
