/** Names topics as a reader would: the name or phrase in use, not the longest string and not a stray verb. */
import type {AnnotatedArticle} from '../../model.js';
import {acronymExpansions} from '../../text/acronyms.js';
import {collectCandidates, indexMentions, type Members} from './candidates.js';
import {type LabelFeatures, labelFeatures, spreadWords} from './features.js';
import {ALIAS_MARGIN, LABEL_WEIGHTS} from './weights.js';

export interface Labelling {
  readonly label: string;
  readonly aliases: readonly string[];
}

const MOST_ALIASES = 3;

/** A label, and other names in use, for each topic; no two topics get the same label while there is another. */
export function labelTopics(
  articles: readonly AnnotatedArticle[],
  topics: readonly Members[],
): readonly Labelling[] {
  const index = indexMentions(articles);
  const spread = spreadWords(articles);
  const expansions = acronymExpansions(...articles);
  const taken = new Set<string>();
  return topics.map((topic) => {
    const ranked = collectCandidates(index, topic)
      .map((candidate) => ({candidate, score: weigh(labelFeatures(candidate, spread, topic))}))
      .sort((a, b) => b.score - a.score || a.candidate.text.length - b.candidate.text.length);
    const best = ranked.find(({candidate}) => !taken.has(candidate.key)) ?? ranked[0];
    if (!best) return {label: firstWords(articles, topic), aliases: []};
    taken.add(best.candidate.key);
    const aliases = ranked
      .filter(({candidate, score}) => candidate !== best.candidate && score >= best.score - ALIAS_MARGIN)
      .map(({candidate}) => candidate.text);
    const expansion =
      best.candidate.kind === 'phrase' ? undefined : expansions.get(best.candidate.text.toLowerCase());
    const names = [...new Set([...(expansion ? [expansion] : []), ...aliases])];
    return {label: best.candidate.text, aliases: names.slice(0, MOST_ALIASES)};
  });
}

function weigh(features: LabelFeatures): number {
  let sum = 0;
  for (const name in features) sum += (features[name] as number) * (LABEL_WEIGHTS[name] ?? 0);
  return sum;
}

/** The first words of the topic's first sentence, where no phrase names anything. */
function firstWords(articles: readonly AnnotatedArticle[], topic: Members): string {
  const number = topic.findIndex((sentences) => sentences.length > 0);
  const article = articles[number];
  const sentence = article?.sentences[topic[number]?.[0] ?? 0];
  const words = (article?.text ?? '').slice(sentence?.start ?? 0, sentence?.end ?? 0).split(/\s+/u);
  const first = words.slice(0, 5).join(' ');
  return first.replace(/(?<![.,:;!?"“”])[.,:;!?"“”]+$/u, '') || first;
}
