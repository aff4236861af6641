/** Measures how two articles are related: versions of one text, articles on one story, or neither. */
import type {AnnotatedArticle, Link, Relation} from '../model.js';
import {FUNCTION_WORDS} from './function-words.js';
import {REVISION} from './parameters.js';
import {storyEvidence} from './story-evidence.js';
import {plainTypography} from './typography.js';
import {wordsOf} from './words.js';

/**
 * `identical` where nothing but white space, quotation marks and dashes differs; `revision` where linked sentences
 * keep a good part of the shorter article's words; `follow-up` where the articles share names and words that few
 * stories have; else `unrelated`. `links` are those of `linkSentences`.
 */
export function relate(old: AnnotatedArticle, fresh: AnnotatedArticle, links: readonly Link[]): Relation {
  if (plainTypography(old.text) === plainTypography(fresh.text)) return 'identical';
  const literal = keptShareOf(
    old,
    fresh,
    links.filter(({relation}) => relation !== 'reworded'),
  );
  if (literal >= REVISION.keptAlone) return 'revision';
  if (storyEvidence(old, fresh).strength < 1) return 'unrelated';
  const apart = daysBetween(old, fresh) > REVISION.daysApart;
  const least = apart ? REVISION.keptLater : REVISION.kept;
  if (literal >= least || keptShareOf(old, fresh, links) >= least + REVISION.reworded) return 'revision';
  return 'follow-up';
}

/** Share, from 0 to 1, of the shorter article's content words that linked sentences keep in the other. */
export function keptShareOf(old: AnnotatedArticle, fresh: AnnotatedArticle, links: readonly Link[]): number {
  const kept = links
    .flatMap(({edits}) => edits)
    .filter(({op}) => op === 'keep')
    .reduce((sum, edit) => sum + contentWords(old.text.slice(...edit.old)), 0);
  if (kept === 0) return 0;
  return Math.min(1, kept / Math.min(contentWords(old.text), contentWords(fresh.text)));
}

function contentWords(text: string): number {
  return wordsOf(text).filter((word) => !FUNCTION_WORDS.has(word)).length;
}

const DAY = 86_400_000;

/** 0 where a date is not known. */
function daysBetween(old: AnnotatedArticle, fresh: AnnotatedArticle): number {
  return old.date && fresh.date ? Math.abs(Date.parse(fresh.date) - Date.parse(old.date)) / DAY : 0;
}
