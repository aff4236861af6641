/** Facts over time: who held an office, how many there were, as the articles state it one after another. */
import type {Evidence, Fact, FactChange, StorylineTrack} from '../model.js';
import type {StorylineReading} from './read-storyline.js';

/** A fact that two articles state otherwise. */
interface Step {
  readonly old: number;
  readonly new: number;
  readonly topic: string;
  readonly change: FactChange;
}

interface Track {
  readonly facts: Map<number, Fact>;
  readonly steps: Step[];
}

/**
 * Every two articles are compared, so that an article between them that repeats or leaves out the fact breaks nothing.
 * Steps that share a fact are joined, those between the nearest articles first, as long as no article would come to state
 * the fact twice. In the order of the topics, then of the text.
 */
export function findTracks(reading: StorylineReading): readonly StorylineTrack[] {
  const holders = new Map<string, Track>();
  const tracks = new Set<Track>();
  for (const step of stepsOf(reading)) {
    const keys = [keyOf(step, 'old'), keyOf(step, 'new')];
    const found = [...new Set(keys.flatMap((key) => holders.get(key) ?? []))];
    const facts = [
      ...found.flatMap((track) => [...track.facts]),
      [step.old, step.change.old] as const,
      [step.new, step.change.new] as const,
    ];
    if (!agree(facts)) continue;
    const joined = {facts: new Map(facts), steps: [...found.flatMap(({steps}) => steps), step]};
    for (const track of found) tracks.delete(track);
    tracks.add(joined);
    for (const each of joined.steps)
      for (const side of ['old', 'new'] as const) holders.set(keyOf(each, side), joined);
  }
  const order = new Map(reading.topics.map(({id}, index) => [id, index]));
  return [...tracks]
    .map((track) => toTrack(track, reading.articles.length))
    .sort((a, b) => (order.get(a.topic) ?? 0) - (order.get(b.topic) ?? 0));
}

/** Those between neighbours first, then those between articles further apart. */
function stepsOf({articles, compared}: StorylineReading): readonly Step[] {
  const steps: Step[] = [];
  for (let apart = 1; apart < articles.length; apart++)
    for (let old = 0; old + apart < articles.length; old++)
      for (const topic of compared(old, old + apart).topics)
        for (const change of topic.changes)
          if (change.type !== 'status') steps.push({old, new: old + apart, topic: topic.id, change});
  return steps;
}

function keyOf({change, ...step}: Step, side: 'old' | 'new'): string {
  return `${change.type} ${step[side]} ${placeOf(change[side].evidence)}`;
}

function placeOf({start, end}: Evidence): string {
  return `${start}-${end}`;
}

/** No article states two different facts. */
function agree(facts: readonly (readonly [article: number, fact: Fact])[]): boolean {
  const known = new Map<number, string>();
  return facts.every(([article, {evidence}]) => {
    const place = placeOf(evidence);
    const other = known.get(article);
    known.set(article, place);
    return other === undefined || other === place;
  });
}

function toTrack({facts, steps}: Track, articles: number): StorylineTrack {
  return {
    type: (steps[0] as Step).change.type,
    slot: mostFrequent(steps.map(({change}) => change.slot)),
    topic: mostFrequent(steps.map(({topic}) => topic)),
    facts: Array.from({length: articles}, (_, article) => facts.get(article) ?? null),
  };
}

/** The first of those that stand there most often. */
function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0] as const)[0];
}
