/** Verbs that turn down what somebody proposes: of the thing proposed nothing comes, though the proposal was made. */
import {signatures} from './signature.js';

export const REJECTIONS = signatures('rejection', [
  ['rule out', 'object', -2.4, 1, 'The firm ruled out a sale.'],
  [
    'reject|turn down|veto|vote down|throw out|shoot down|dismiss|refuse|quash|overturn|oppose|spurn|rebuff|knock back',
    'object',
    -2.2,
    1,
    'The board rejected the merger.',
  ],
]);
