/** What reviewers said, in Markdown: verdicts strong, notes in words, and what is wrong struck out. */
import type {RootContent} from 'mdast';
import {REVIEWED_WORDS, type Remark, type ReviewedReport, STALE_HEADING, VERDICT_WORDS} from '../remarks.js';
import {heading, list, type Phrasing, stretch, strong, text} from './nodes.js';

/** Verdict and note behind one another; empty where neither was given. */
export function remark(said: Remark | null): Phrasing {
  const parts: readonly Phrasing[] = [
    ...(said?.verdict ? [[strong(VERDICT_WORDS[said.verdict])]] : []),
    ...(said?.note ? [[text(`Note: ${said.note}`)]] : []),
  ];
  return parts.flatMap((part, index) => (index === 0 ? part : [stretch(' · '), ...part]));
}

/** What a reviewer found wrong, struck out. */
export function struck(isWrong: boolean, children: Phrasing): Phrasing {
  return isWrong && children.length > 0 ? [{type: 'delete', children: [...children]}] : children;
}

/** What was said of statements that the report no longer makes. */
export function stale({review}: ReviewedReport): readonly RootContent[] {
  const said = review?.stale ?? [];
  if (said.length === 0) return [];
  const items = said.map((each): Phrasing => {
    const words = [...(each.reviewed ? [text(REVIEWED_WORDS)] : [])];
    const rest = remark(each);
    return [
      strong(each.topic),
      stretch(': '),
      text(each.statement),
      ...words.flatMap((word) => [stretch(' · '), word]),
      ...(rest.length === 0 ? [] : [stretch(' · '), ...rest]),
    ];
  });
  return [heading(2, text(STALE_HEADING)), list(false, items)];
}
