/** Verbs that without an object tell what their subject did: "Talks collapsed", where "Deal scrapped" is a passive. */

const INTRANSITIVES = new Set(
  (
    'agree appear arrive begin bloom boom break burst climb close collapse come continue crash crumble depart die dip disagree disappear drag drop ' +
    'emerge end erupt escape expire explode fade fail fall falter flee flounder founder go grow halt happen hesitate jump land lapse leave lose ' +
    'meet move narrow occur open plummet plunge prevail quit rally react rebound recede recover remain reopen resign respond resume retire return ' +
    'rise shrink shut sink slip slow slump soar speed spread stagnate stall start stay step stop strike struggle stumble succeed surge surrender ' +
    'survive swell talk tumble unravel vanish vote walk wane widen win withdraw'
  ).split(' '),
);

/** `lemma` in lower case. */
export function isIntransitive(lemma: string): boolean {
  return INTRANSITIVES.has(lemma);
}
