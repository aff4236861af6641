// The seven steps from "certainly not" to "fact", with where each article stands on them.
import {FACTUALITY_SCALE, type Factuality} from '../../model.js';
import {FACTUALITY_WORDS} from '../../report/words.js';
import {columnsOf, type Line, lineWidth, padEnd, type Segment, segment, textOf} from '../lines.js';
import {wrap} from '../wrap.js';

export interface Standing {
  readonly old: Factuality | null;
  readonly new: Factuality | null;
}

/** From this width on every step has its name above it. */
const NAMED_FROM = 70;
const WIDEST_STEP = 14;

/** Room for what says where a topic stands; `short`: rows are dear, and what proves it has to be in view too. */
export interface Room {
  readonly width: number;
  readonly short?: boolean | undefined;
}

/** The scale in at most `width` columns: a track with a mark for each article, and the same in words. */
export function scaleLines(standing: Standing, {width, short = false}: Room): readonly Line[] {
  return width >= NAMED_FROM && !short ? named(standing, width) : bare(standing, width);
}

function named(standing: Standing, width: number): readonly Line[] {
  const step = Math.min(WIDEST_STEP, Math.floor(width / FACTUALITY_SCALE.length));
  const names = FACTUALITY_SCALE.map((factuality) => {
    const roles = rolesAt(standing, factuality);
    return wrap(
      [segment(FACTUALITY_WORDS[factuality], ...(roles.length > 0 ? roles : (['quiet'] as const)))],
      step - 1,
    );
  });
  const height = Math.max(...names.map((lines) => lines.length));
  const nameRows = Array.from({length: height}, (_, row) =>
    names.flatMap((lines) => centred(lines[row - (height - lines.length)] ?? [], step)),
  );
  const words = FACTUALITY_SCALE.flatMap((factuality) => centred(wordsAt(standing, factuality), step));
  return [...nameRows, track(standing, step), words];
}

// Between the two ends there is no room for names: the marks are explained beneath.
function bare(standing: Standing, width: number): readonly Line[] {
  const low = segment(`${FACTUALITY_WORDS['CT-']} `, 'quiet');
  const high = segment(` ${FACTUALITY_WORDS['CT+']}`, 'quiet');
  const step = Math.max(1, Math.floor((width - columnsOf(low.text) - columnsOf(high.text) - 1) / 6));
  const stops = FACTUALITY_SCALE.flatMap((factuality, index) => [
    ...(index === 0 ? [] : [segment('─'.repeat(step - 1), 'rule')]),
    mark(standing, factuality),
  ]);
  return [[low, ...stops, high], ...wrap(inWords(standing), width)];
}

function track(standing: Standing, step: number): Line {
  return FACTUALITY_SCALE.flatMap((factuality, index) => {
    const before = Math.floor((step - 1) / 2);
    const first = index === 0;
    const last = index === FACTUALITY_SCALE.length - 1;
    return [
      segment((first ? ' ' : '─').repeat(before), 'rule'),
      mark(standing, factuality),
      segment((last ? ' ' : '─').repeat(step - 1 - before), 'rule'),
    ];
  });
}

function mark(standing: Standing, factuality: Factuality): Segment {
  const old = standing.old === factuality;
  const now = standing.new === factuality;
  if (old && now) return segment('◉', 'strong');
  if (old) return segment('○', 'strong', 'old');
  return now ? segment('●', 'strong', 'new') : segment('┼', 'rule');
}

function rolesAt(standing: Standing, factuality: Factuality): Segment['roles'] {
  if (standing.new === factuality) return standing.old === factuality ? ['strong'] : ['strong', 'new'];
  return standing.old === factuality ? ['strong', 'old'] : [];
}

function wordsAt(standing: Standing, factuality: Factuality): Line {
  const roles = rolesAt(standing, factuality);
  if (roles.length === 0) return [];
  const text = standing.old !== standing.new ? (standing.old === factuality ? 'old' : 'new') : 'old, new';
  return [segment(text, ...roles)];
}

function inWords({old, new: now}: Standing): Line {
  if (old !== null && old === now) return [segment(`◉ old and new: ${FACTUALITY_WORDS[old]}`, 'strong')];
  const parts: Segment[] = [];
  if (old !== null) parts.push(segment(`○ old: ${FACTUALITY_WORDS[old]}`, 'old'));
  if (old !== null && now !== null) parts.push(segment('   '));
  if (now !== null) parts.push(segment(`● new: ${FACTUALITY_WORDS[now]}`, 'strong', 'new'));
  return parts;
}

function centred(line: Line, width: number): Line {
  const before = Math.max(0, Math.floor((width - 1) / 2) - Math.floor((lineWidth(line) - 1) / 2));
  return textOf(line) === ''
    ? [segment(' '.repeat(width))]
    : padEnd([segment(' '.repeat(before)), ...line], width);
}
