/** How sure the text is of the matter that a status is about, told from how sure it is of the word that states it. */
import {type Event, FACTUALITY_SCALE, type Factuality} from '../../model.js';
import type {Stage} from './stages.js';

/** Answers that are still owed: "has not ruled", "did not reply" leave the matter open. */
const ANSWER =
  /^(?:rule|decide|reply|answer|respond|say|declare|confirm|comment|conclude|determine|choose|vote)$/u;

/**
 * The factuality of the matter, not of the word that tells it: that a plan was certainly scrapped says that it is
 * certainly not to be; that it is certainly expected, that it is probable; that it is asked for, that it is possible;
 * that it is not ruled out, the same; that nobody has ruled, nothing.
 */
export function ofMatter({factuality, lemma, score}: Event, label: string, stage: Stage | null): Factuality {
  if (score < 0 && lemma === 'rule out') return 'PS+';
  if (score < 0 && ANSWER.test(lemma)) return 'Uu';
  if (stage === 'refused' && /\bto (?:say|comment|discuss|answer)\b/u.test(label)) return 'Uu';
  if (stage === 'planned' && factuality === 'CT+') return 'PR+';
  if (stage === 'wanted' && score > 1) return 'PS+';
  return stage === 'stopped' || stage === 'refused' ? mirrored(factuality) : factuality;
}

function mirrored(factuality: Factuality): Factuality {
  const at = FACTUALITY_SCALE.indexOf(factuality);
  return FACTUALITY_SCALE[FACTUALITY_SCALE.length - 1 - at] ?? factuality;
}
