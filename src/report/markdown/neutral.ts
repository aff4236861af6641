/** Keeps code hosts from acting on an article's words; the escaping of Markdown itself is the serialiser's. */
import type {Options} from 'mdast-util-to-markdown';

const BREAK = '\u200B';

/**
 * What hosts look for in the finished text, where a backslash no longer shows: mentions (`@anna`) and mail
 * addresses, references (`#12`, `GH-12`, and GitLab's `!12`, `~12`, `%12`, `&12`), `:emoji:` and bare addresses
 * of the web. Each captures what the break goes behind. GitLab's `$12` is left, because a price is far likelier,
 * and has to be found when searched for.
 */
const ACTED_ON = [
  /(@)(?=[\p{L}\p{N}_])/gu,
  /(#)(?=\p{N})/gu,
  /(?<![\p{L}\p{N}])([!~%&]|GH-)(?=\p{N})/giu,
  /(:)(?=[\w+-]+:)/gu,
  /(:)(?=\/\/)/gu,
  /(www)(?=\.)/giu,
];

/**
 * Puts a zero-width space into whatever a host would turn into a link, a notification or a picture. It reads
 * the same, and holds in a plain-text mail, where an HTML comment or a code span would not.
 */
export function neutral(text: string): string {
  return ACTED_ON.reduce((left, acted) => left.replace(acted, `$1${BREAK}`), text);
}

/**
 * A dollar sign that is not before a figure or letter could end a formula (`$…$`) on hosts that set them. Without
 * an end there is no formula, so the sign of a price stays bare.
 */
export const noFormulas: Options = {
  unsafe: [{character: '$', after: '(?![0-9A-Za-z])', inConstruct: 'phrasing'}],
};
