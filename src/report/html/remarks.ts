/** What reviewers said, on the page: verdicts, notes, and what is wrong struck out. */
import {
  REVIEWED_WORDS,
  type Remark,
  type ReviewedReport,
  STALE_HEADING,
  type TopicRemark,
  VERDICT_WORDS,
} from '../remarks.js';
import {type Contents, el, joined, said as outside, words} from './nodes.js';

/** Verdict and note; empty where neither was given. */
export function remark(said: Remark | null): Contents {
  const parts: readonly Contents[] = [
    ...(said?.verdict ? [[el(`strong.verdict.${said.verdict}`, VERDICT_WORDS[said.verdict])]] : []),
    ...(said?.note ? [[el('span.note', [words('Note: '), outside(said.note)])]] : []),
  ];
  return joined(parts, ' · ');
}

/** That a topic was reviewed, its verdict and its note. */
export function topicMarks(said: TopicRemark | null): Contents {
  const rest = remark(said);
  return joined(
    [...(said?.reviewed ? [[words(REVIEWED_WORDS)]] : []), ...(rest.length > 0 ? [rest] : [])],
    ' · ',
  );
}

/** What a reviewer found wrong, struck out. */
export function struck(isWrong: boolean, children: Contents): Contents {
  return isWrong && children.length > 0 ? [el('s', children)] : children;
}

/** What was said of statements that the report no longer makes. */
export function stale({review}: ReviewedReport): Contents {
  const said = review?.stale ?? [];
  if (said.length === 0) return [];
  const items = said.map((each) => {
    const told = [el('strong', [outside(each.topic)]), words(': '), outside(each.statement)];
    const marks = topicMarks({...each, changes: []});
    return el('li', marks.length === 0 ? told : [...told, words(' · '), ...marks]);
  });
  return [
    el('section', [el('h2', STALE_HEADING, {id: 'stale-heading'}), el('ul', items)], {
      ariaLabelledBy: ['stale-heading'],
    }),
  ];
}
