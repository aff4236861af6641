/** The parameters by which a topic's name is chosen among its phrases. */
import type {LabelFeatures} from './features.js';

/** Fitted so that names which readers accepted win over the topic's other phrases (softmax regression). */
export const LABEL_WEIGHTS: LabelFeatures = {
  coverage: -0.33,
  exclusive: 1.08,
  met: 2.38,
  telling: 1.36,
  rarity: -0.28,
  oneWord: -1.49,
  manyWords: 0.21,
  name: -0.56,
  person: -0.43,
  often: 1.81,
  opens: 0.83,
  headed: 2.32,
  titled: -1.3,
  first: 1.18,
  quoted: -1.32,
  definite: -0.18,
  oblique: -0.76,
  event: 0.53,
  phrase: -0.14,
  designator: 0.19,
  'a-act': 0.21,
  'a-artifact': 0.3,
  acronym: 0.5,
  'a-attribute': 0.12,
  'a-person': -0.98,
  'a-cognition': -0.45,
  'a-phenomenon': 0.91,
  'a-process': 0.69,
  'a-possession': 0.21,
  'a-time': -0.76,
  'a-location': -0.19,
  'a-feeling': -0.31,
  'a-state': 1.09,
  'a-substance': 0.44,
  'a-quantity': -0.65,
  'a-body': -0.56,
  'a-relation': -0.36,
  'a-top': -0.66,
  'a-food': 0.71,
  'a-object': -0.38,
};

/** An alias scores at most this much less than the label. */
export const ALIAS_MARGIN = 3;
