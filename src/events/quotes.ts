/** Who speaks in quotations that run over several sentences: `"It is over. We won," she said.` */
import type {AnnotatedArticle, Sentence, Span} from '../model.js';

/** For each sentence of a block the speaker named in it, or null. Speakers of whole quoted sentences, in the same order. */
export function quotedSpeakers(
  article: AnnotatedArticle,
  sentences: readonly Sentence[],
  speakers: readonly (Span | null)[],
): readonly (Span | null)[] {
  const quoted = quotations(article, sentences);
  return sentences.map((_, at) => {
    const own = quoted[at];
    if (!own || speakers[at]) return null;
    // The quotation goes on to a sentence that names its speaker; else it is the last speaker's.
    for (let next = at + 1; quoted[next - 1]?.goesOn && next < sentences.length; next++)
      if (speakers[next]) return speakers[next] ?? null;
    for (let before = at - 1; before >= 0; before--) if (speakers[before]) return speakers[before] ?? null;
    return null;
  });
}

interface Quotation {
  /** The quotation is still open where the sentence ends. */
  readonly goesOn: boolean;
}

/** For each sentence that lies in quotation marks from its first word to its last, how it ends; null for others. */
function quotations(
  article: AnnotatedArticle,
  sentences: readonly Sentence[],
): readonly (Quotation | null)[] {
  let open = false;
  return sentences.map(({tokens: [first, last]}) => {
    let whole = open;
    let closed = false;
    for (let at = first; at < last; at++) {
      const {text} = article.tokens[at] as (typeof article.tokens)[number];
      const mark = markOf(text, open);
      if (mark === 'open') {
        whole ||= at === first;
        open = true;
      } else if (mark === 'close') {
        closed = true;
        open = false;
      } else if (closed && /[\p{L}\d]/u.test(text)) whole = false;
    }
    return whole ? {goesOn: open} : null;
  });
}

function markOf(text: string, open: boolean): 'open' | 'close' | null {
  if (/^[“«„]$/u.test(text)) return 'open';
  if (/^[”»]$/u.test(text)) return 'close';
  if (!/^(?:"|'')$/u.test(text)) return null;
  return open ? 'close' : 'open';
}
