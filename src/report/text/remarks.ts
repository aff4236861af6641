/** What reviewers said, as lines of the text report. */
import {oneLine} from '../pieces.js';
import {REVIEWED_WORDS, type Remark, type ReviewedReport, VERDICT_WORDS} from '../remarks.js';
import {hang, type Page} from './page.js';

/** Verdict and note, `indent` columns in; nothing where neither was given. */
export function remark(page: Page, said: Remark | null, indent: number): readonly string[] {
  const margin = ' '.repeat(indent);
  return [
    ...(said?.verdict ? hang(page, margin, page.paint('strong', VERDICT_WORDS[said.verdict])) : []),
    ...(said?.note ? hang(page, `${margin}note: `, oneLine(said.note)) : []),
  ];
}

/** A statement that a reviewer found wrong, struck out as Markdown does it. */
export function struck(isWrong: boolean, text: string): string {
  return isWrong ? `~~${text}~~` : text;
}

/** What was said of statements that the report no longer makes. */
export function stale(page: Page, {review}: ReviewedReport): readonly string[] {
  return (review?.stale ?? []).flatMap((said) => [
    ...hang(page, '  ', `${page.paint('strong', oneLine(said.topic))}: ${oneLine(said.statement)}`),
    ...(said.reviewed ? hang(page, '    ', REVIEWED_WORDS) : []),
    ...remark(page, said, 4),
  ]);
}
