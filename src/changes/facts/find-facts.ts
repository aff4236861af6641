/** Finds the facts that differ between two articles: holders of offices, names, numbers, dates, places. */
import type {FactContext, FoundFact} from './context.js';
import {dateChanges} from './date-changes.js';
import {nameChanges} from './name-changes.js';
import {numberChanges} from './number-changes.js';
import {personsOf} from './persons.js';
import {placeChanges} from './place-changes.js';
import {recalledPlaces} from './recalled-places.js';
import {roleChanges} from './role-changes.js';

export type {FactContext, FoundFact} from './context.js';

/** Changed facts with the topic each belongs to; none for articles that are identical or unrelated. */
export function findFacts(context: FactContext): readonly FoundFact[] {
  if (context.relation === 'identical' || context.relation === 'unrelated') return [];
  const [old, fresh] = [personsOf(context.old), personsOf(context.new)];
  const dates = dateChanges(context);
  return [
    ...roleChanges(context, old, fresh),
    ...nameChanges(context, old, fresh),
    ...numberChanges(context, old, fresh),
    ...dates,
    ...placeChanges(context),
    ...recalledPlaces(context, dates),
  ];
}
