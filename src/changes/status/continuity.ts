/** Words that say that something is as it was. */
import type {AnnotatedArticle, Event} from '../../model.js';

interface ContinuityCue {
  readonly example: string;
  /** Each match holds one of these: where none stands, the pattern needn't be tried, nor compiled. */
  readonly needs: readonly string[];
  readonly pattern: RegExp;
}

const CUES: readonly ContinuityCue[] = [
  {
    example: 'The harbour is still shut.',
    needs: ['still'],
    // Not "the men still at the works", "with 900 still to be paid": there it says who or how many.
    pattern:
      /(?:^|\b(?:is|are|was|were|am|be|been|has|have|had|does|do|did|will|would|can|could|and|but|there|it|they|he|she|we|i)|['’](?:s|re|m|ve|ll)) still\b|\bstill (?:not|nobody|no one|no|without|waiting|is|are|has|have|does|do|\p{Ll}+s\b)/u,
  },
  {
    example: 'The fee remains at £9.',
    needs: ['remain'],
    pattern: /(?<!\bto |\bthat |\bwho |\bwhich )\bremain(?:s|ed)?\b/u,
  },
  {
    example: 'The plant continues to make losses.',
    needs: ['continu'],
    pattern: /(?<!\bthat |\bwho |\bwhich )\bcontinu(?:es?|ed|ing) to\b/u,
  },
  {
    example: 'The quarrel goes on.',
    needs: [' on'],
    pattern: /\bgo(?:es)? on\b|\bdrags? on\b|\bgrinds? on\b/u,
  },
  {
    example: 'The tunnel is no nearer to being dug.',
    needs: ['no nearer', 'no closer'],
    pattern: /\bno (?:nearer|closer)\b/u,
  },
  {example: 'The lender has yet to answer.', needs: ['yet to'], pattern: /\byet to\b/u},
  {
    example: 'Not one has yet been seen.',
    needs: ['yet'],
    pattern: /(?:\b(?:not|no|none|nobody|no one)|n['’]t)\b[^.;]{0,30}\byet\b/u,
  },
  {
    example: 'Neither side has budged.',
    needs: ['budged', 'moved', 'changed', 'touched', 'shifted', 'settled'],
    pattern:
      /(?:\b(?:not|nor|neither|nobody|nothing|none|no one|little)|n['’]t)\b[^.;]{0,40}\b(?:budged|moved|changed|touched|shifted|settled)\b/u,
  },
  {
    example: 'The duty is unchanged.',
    needs: ['unchanged', 'as before', 'as ever', 'the same as'],
    pattern: /\bunchanged\b|\bas (?:before|ever)\b|\bthe same as\b/u,
  },
  {
    example: 'The ring is as tight as it ever was.',
    needs: [' as '],
    pattern: /\bas \p{Ll}+ as (?:before|ever|always|(?:it|they) ever)\b/u,
  },
  {example: 'The levy stays at 4 per cent.', needs: ['stay'], pattern: /\bstays? (?:at|in|on|where|as)\b/u},
  {
    example: 'The rest is where it was.',
    needs: ['was', 'were', 'stood', 'left', 'found'],
    pattern: /\b(?:where|as) (?:it|they|he|she|we|i) (?:first )?(?:was|were|stood|left|found)\b/u,
  },
  {
    example: 'There has been no progress.',
    needs: ['no '],
    pattern: /\bno (?:\p{Ll}+ )?(?:change|variation|movement|progress)\b/u,
  },
  {
    example: 'It was so then and is so now.',
    needs: ['then ', 'so today', 'so still'],
    pattern: /\bthen (?:and|or|as) (?:now|since)\b|\bdo(?:es)? so (?:today|still)\b/u,
  },
  {example: 'The one constant is the noise.', needs: ['constant'], pattern: /\b(?:one|only) constant\b/u},
  {example: 'The boat has never been found.', needs: ['never been'], pattern: /\b(?:has|have) never been\b/u},
  {
    example: 'Nor has the road been mended.',
    needs: ['nor '],
    pattern: /^["“]?nor (?:has|have|is|are|does|do)\b/u,
  },
];

/** Does the clause of `event` say that things are as they were? */
export function goesOn(article: AnnotatedArticle, event: Event): boolean {
  const {start, end} = event.clause;
  return saysUnchanged(article.text.slice(start, end));
}

export function saysUnchanged(text: string): boolean {
  const lower = text.toLowerCase();
  return CUES.some(({needs, pattern}) => needs.some((word) => lower.includes(word)) && pattern.test(lower));
}
