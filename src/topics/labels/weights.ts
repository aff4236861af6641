/** The parameters by which a topic's name is chosen among its phrases. */
import type {LabelFeatures} from './features.js';

/** Fitted so that names which readers accepted win over the topic's other phrases (softmax regression). */
export const LABEL_WEIGHTS: LabelFeatures = {
  coverage: -0.34,
  exclusive: 1.11,
  met: 2.38,
  telling: 1.36,
  rarity: -0.3,
  oneWord: -1.49,
  manyWords: 0.22,
  name: -0.59,
  person: -0.41,
  often: 1.82,
  opens: 0.81,
  headed: 2.32,
  titled: -1.3,
  first: 1.17,
  quoted: -1.26,
  definite: -0.19,
  oblique: -0.76,
  event: 0.51,
  phrase: -0.16,
  designator: 0.25,
  'a-act': 0.23,
  'a-artifact': 0.3,
  acronym: 0.5,
  'a-attribute': 0.12,
  'a-person': -0.98,
  'a-cognition': -0.45,
  'a-time': -0.77,
  'a-location': -0.19,
  'a-feeling': -0.31,
  'a-phenomenon': 0.9,
  'a-process': 0.69,
  'a-possession': 0.21,
  'a-state': 1.09,
  'a-substance': 0.45,
  'a-quantity': -0.65,
  'a-body': -0.57,
  'a-relation': -0.37,
  'a-top': -0.66,
  'a-food': 0.72,
  'a-object': -0.38,
};

/** An alias scores at most this much less than the label. */
export const ALIAS_MARGIN = 3;
