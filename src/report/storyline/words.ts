/** The words that every view of a storyline uses. */
import type {
  FactChange,
  ReportArticle,
  StorylineCell,
  StorylineReport,
  StorylineTopic,
  StorylineTrack,
} from '../../model.js';
import {certainty, factLabel, factWords, isFactChange} from '../words.js';

/** Stands where an article is silent. */
export const SILENT = '—';
/** Stands where an article speaks of a topic without a clause that says where it stands. */
export const MENTIONED = 'mentioned';
export const TRACKS_HEADING = 'Names, numbers and dates over time';
/** What brackets round a status mean. */
export const ALONE_GLOSS =
  'In brackets: what the article says of it by itself, not set against another article';

/** What each article is called: its date where that tells it apart, else its number too. */
export function articleNames(articles: readonly Pick<ReportArticle, 'date'>[]): readonly string[] {
  return articles.map(({date}, index) => {
    const unique = date !== null && articles.filter((other) => other.date === date).length === 1;
    return unique ? date : `${date ?? 'undated'} (${index + 1})`;
  });
}

/** `How the story went: 2031-02-04 → 2032-01-15`. */
export function storylineTitle({articles}: Pick<StorylineReport, 'articles'>): string {
  const [first, last] = [articles[0]?.date, articles.at(-1)?.date];
  return first && last && first !== last ? `How the story went: ${first} → ${last}` : 'How the story went';
}

/** A cell in a few words: `signed`, `(signed)` where no comparison states it. */
export function cellWords(cell: StorylineCell | null): string {
  if (cell === null) return SILENT;
  if (cell.status === null) return MENTIONED;
  return cell.compared ? cell.status.label : `(${cell.status.label})`;
}

/** A cell in full: `“signed” (fact)`. */
export function cellStanding({status, compared}: StorylineCell): string {
  if (status === null) return MENTIONED;
  const standing = `“${status.label}” (${certainty(status)})`;
  return compared ? standing : `by itself: ${standing}`;
}

/** What changed of facts from the article before that speaks of the topic to the one with this number. */
export function factsInto({moves}: StorylineTopic, article: number): readonly FactChange[] {
  return moves.filter(({to}) => to === article).flatMap(({changes}) => changes.filter(isFactChange));
}

/** `Mayor: Ivo Sampleby → Petra Mockridge`. */
export function factMove(change: FactChange): string {
  const words = (side: 'old' | 'new'): string => factWords(change[side], change.type);
  return `${factLabel(change)}: ${words('old')} → ${words('new')}`;
}

/** The facts of a track in words, article by article; one that is as the article before states it is told by `same`. */
export function trackWords({type, facts}: StorylineTrack): readonly string[] {
  return facts.map((fact) => (fact === null ? SILENT : factWords(fact, type)));
}
