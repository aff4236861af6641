/** Verbs that let, make, order or keep somebody (from) doing something. */
import {signatures} from './signature.js';

export const CAUSATIVES = signatures('causative', [
  [
    'make|cause|force|compel|oblige|drive|lead|prompt|induce|push|bring|get|have|prod|pressure',
    'to ing',
    2.5,
    -1.5,
    'The flood forced the school to close.',
  ],
  [
    'cause|produce|create|bring about|prompt|provoke|bring|lead|result in',
    'object',
    2.6,
    -1.5,
    'The storm caused delays.',
  ],
  [
    'let|allow|permit|enable|authorise|authorize|license|entitle|empower|free|clear|leave',
    'to ing object',
    1.2,
    -2,
    'The court allowed the sale to proceed.',
  ],
  [
    'order|tell|instruct|command|direct|require|summon|oblige|mandate|sentence|condemn|assign|appoint|hire|pay|send|commission|elect|name',
    'to',
    1.2,
    -1,
    'The ferry was ordered to stay in port.',
  ],
  [
    'ask|urge|beg|invite|call on|call|request|encourage|advise|implore|exhort|counsel|recommend|appeal|press|lobby|challenge|tempt|motivate',
    'to',
    0.4,
    -0.6,
    'The panel urged the firm to pay.',
  ],
  ['persuade|convince|talk into|inspire|teach|train', 'to', 1.8, -1.5, 'She persuaded him to stay.'],
  ['warn|caution', 'to', 0.2, 0, 'They warned him to leave.'],
  [
    'prevent|stop|keep|block|bar|ban|prohibit|hinder|restrain|deter|dissuade|discourage|save|spare|exclude|protect|preclude|disqualify',
    'ing +from',
    -2.2,
    1.4,
    'Snow kept the plane from landing.',
  ],
  [
    'prevent|stop|block|bar|ban|prohibit|forbid|stall|thwart|foil|derail|scupper|scuttle|scrap|cancel|call off|kill|drop|axe|abort|annul|revoke|withdraw|rescind|scotch|nullify|void|abolish|lift|repeal',
    'object',
    -2.8,
    1.4,
    'The council cancelled the parade.',
  ],
  ['forbid|prohibit|ban|bar|forbid', 'to', -2.2, 1, 'The judge forbade him to travel.'],
]);
