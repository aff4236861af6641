/** Verbs for the beginning, course and end of what their complement tells. */
import {signatures} from './signature.js';

export const ASPECT = signatures('aspect', [
  [
    'begin|start|commence|get|set about|fall to|embark',
    'to ing object',
    2.8,
    -2.7,
    'Crews began clearing the road.',
  ],
  [
    'start off|start out|kick off|open|launch|initiate|inaugurate|trigger|spark|unleash',
    'object ing',
    2.8,
    -2,
    'The two sides opened talks.',
  ],
  [
    'continue|keep|keep on|go on|carry on|persist|proceed|remain',
    'to ing object',
    2.8,
    -2.2,
    'Prices continued to fall.',
  ],
  ['resume|restart|reopen|revive|renew', 'to ing object', 2.7, -2, 'Flights resumed; they resumed talks.'],
  ['stop|cease|quit|discontinue|give up|leave off', 'ing', -2.3, 2.3, 'The maker stopped selling the drug.'],
  ['cease', 'to', -2.3, 2.3, 'The club ceased to exist.'],
  [
    'halt|suspend|freeze|pause|end|terminate|break off|abandon',
    'object ing',
    -1.6,
    2.2,
    'Both sides suspended the talks.',
  ],
  ['finish|complete|conclude|wrap up|finalise|finalize', 'ing object', 3, -1.6, 'They concluded the review.'],
  ['delay|postpone|put off|defer|shelve|mothball', 'ing object', -2.2, 2, 'The council put off its vote.'],
  ['push back|hold up|slow|slow down', 'ing object', -0.5, 2, 'The court pushed back the hearing.'],
  ['fall through|come to nothing|come to naught', 'subject', -2.3, 1, 'The sale fell through.'],
  [
    'near|approach|edge towards|edge toward|close in on',
    'object ing',
    1.4,
    -1.5,
    'The firms are nearing a deal.',
  ],
  ['tend', 'to', 1.3, -1.5, 'Older pipes tend to leak.'],
  [
    'linger|drag on|persist|last|occur|happen|take place|ensue|erupt|break out',
    'subject',
    3,
    -2.7,
    'The meeting took place in Oslo.',
  ],
]);
