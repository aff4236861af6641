/** Words that say that something is as it was. */
import type {AnnotatedArticle, Event} from '../../model.js';

interface ContinuityCue {
  readonly example: string;
  readonly pattern: RegExp;
}

const CUES: readonly ContinuityCue[] = [
  {example: 'The harbour is still shut.', pattern: /\bstill\b/u},
  {example: 'The fee remains at £9.', pattern: /(?<!\bto |\bthat |\bwho )\bremain(?:s|ed)?\b/u},
  {example: 'The plant continues to make losses.', pattern: /\bcontinu(?:es?|ed|ing) to\b/u},
  {example: 'The quarrel goes on.', pattern: /\bgo(?:es)? on\b|\bdrags? on\b|\bgrinds? on\b/u},
  {example: 'The tunnel is no nearer to being dug.', pattern: /\bno (?:nearer|closer)\b/u},
  {example: 'The lender has yet to answer.', pattern: /\byet to\b/u},
  {
    example: 'Not one has yet been seen.',
    pattern: /\b(?:not|n't|no|none|nobody|no one)\b[^.;]{0,30}\byet\b/u,
  },
  {
    example: 'Neither side has budged.',
    pattern:
      /\b(?:not|n't|nor|neither|nobody|nothing|none|no one)\b[^.;]{0,40}\b(?:budged|moved|changed|touched|shifted|settled)\b/u,
  },
  {example: 'The duty is unchanged.', pattern: /\bunchanged\b|\bas before\b|\bas ever\b|\bthe same as\b/u},
  {example: 'The levy stays at 4 per cent.', pattern: /\bstays? (?:at|in|on|where|as)\b|\bwhere it was\b/u},
  {example: 'Nor has the road been mended.', pattern: /^["“]?nor (?:has|have|is|are|does|do)\b/u},
];

/** Does the clause of `event` say that things are as they were? */
export function goesOn(article: AnnotatedArticle, event: Event): boolean {
  const {start, end} = event.clause;
  return saysUnchanged(article.text.slice(start, end));
}

export function saysUnchanged(text: string): boolean {
  const lower = text.toLowerCase();
  return CUES.some(({pattern}) => pattern.test(lower));
}
