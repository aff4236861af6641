/** Words that take their complement for granted, said or denied (Kiparsky & Kiparsky 1970), and those that show it. */
import {signatures} from './signature.js';

export const FACTIVES = signatures('factive', [
  [
    'know|realise|realize|recognise|recognize|appreciate|remember|recall|forget|regret|resent|ignore|overlook',
    'that whether',
    2.5,
    2.2,
    'The crew knew that the pump had failed.',
  ],
  [
    'regret|remember|recall|admit|acknowledge|celebrate|mourn|deplore',
    'ing object',
    2.8,
    2,
    'She regrets leaving the club.',
  ],
  [
    'discover|find|find out|notice|observe|see|hear|witness|learn|detect|spot|uncover|realise',
    'that ing to object',
    2.8,
    -1.5,
    'Divers found that the hull was torn.',
  ],
  ['watch|see|hear|feel|catch', 'ing to', 2.8, -2, 'Witnesses watched it burn.'],
  [
    'reveal|disclose|expose|acknowledge|admit|concede|confirm|verify|note|establish|point out',
    'that whether object',
    2.7,
    0,
    'The firm admitted that it had lost the files.',
  ],
  [
    'show|prove|demonstrate|ensure|mean|make sure|see to it|guarantee',
    'that object',
    2.6,
    -0.8,
    'Tests showed that the water was clean.',
  ],
  [
    'glad|happy|pleased|sorry|sad|angry|surprised|shocked|proud|aware|delighted|relieved|disappointed|upset|grateful|ashamed|amazed|thankful|lucky|fortunate|embarrassed|horrified|furious',
    'that to ing',
    2.6,
    2,
    'He is proud that the hall was saved.',
  ],
  [
    'welcome|hail|praise|condemn|criticise|criticize|applaud|lament|blame|thank|criticize|slam|denounce',
    'ing object that',
    2.7,
    2,
    'The union condemned the strike.',
  ],
  [
    'odd|strange|tragic|unfortunate|significant|ironic|remarkable|telling|shameful|surprising|notable|interesting',
    'that to',
    2.4,
    1.8,
    'It is odd that nobody called.',
  ],
]);
