/** Invented stories for the interface's tests: a treaty told again months later, and a notice that was edited. */
import type {Report} from '../../src/model.js';
import {article, link, report, sideOf} from './report-builder.js';

const spring = article({
  path: 'strait/2031-03-04.txt',
  title: 'Passage agreement in doubt as ministers prepare to meet',
  date: '2031-03-04',
  source: 'Orvia Courier',
  paragraphs: [
    ['# Passage agreement in doubt as ministers prepare to meet'],
    [
      'Orvia and Kestmark may not sign the Sound Passage Agreement (SPA) when their ministers meet at Port Ellow on 6 April.',
      'The signing is doubtful because lawyers on both sides are still looking into the wording of its third chapter, a senior negotiator said.',
    ],
    [
      'Transport Minister Ada Quillon and Harbour Commissioner Tobias Renn will lead the talks.',
      'Orvia is hoping for an exemption from the fuel levy for its night ferries.',
    ],
    ['# Other announcements expected:'],
    [
      'The contract for four electric ferries, worth 120 million crowns, was put out to tender in January.',
      'A joint rescue exercise off Cape Senna is also expected to be announced.',
    ],
    ['Fishing quotas are not on the agenda.', 'The Courier will report from Port Ellow.'],
  ],
});

const autumn = article({
  path: 'strait/2031-11-21.txt',
  title: 'Orvia and Kestmark sign passage agreement',
  date: '2031-11-21',
  source: 'Orvia Courier',
  paragraphs: [
    [
      'The Sound Passage Agreement (SPA) was signed in Marrow Bay on 18 November, months later than planned.',
      'It will open the strait to freight at night once both parliaments have ratified it.',
    ],
    [
      'Transport Minister Joen Halvard, who took over from Ada Quillon in June, and Harbour Commissioner Tobias Rehn signed for the two sides.',
      'Orvia has been granted the exemption from the fuel levy, the finance ministry confirmed.',
    ],
    [
      'The contract for the ferries, now six of them at 175 million crowns, went to the Lindqvast yard.',
      'Fishing quotas are not on the agenda.',
    ],
    ['# Whale watchers object'],
    [
      'Whale watchers object to the new night lanes and plan to go to court.',
      'A liaison officer will be posted to the traffic centre at Port Ellow.',
    ],
  ],
});

/** Months later: two topics whose status moved, one with new facts only, dropped, new and unchanged ones. */
export const treaty: Report = report({
  relation: 'follow-up',
  summary: '4 topics moved, 1 dropped, 2 new, 1 unchanged',
  old: spring,
  new: autumn,
  links: [
    link(
      {old: spring, new: autumn},
      {relation: 'same', old: 8, new: 5, written: 'Fishing quotas are not on the agenda.'},
    ),
  ],
  topics: [
    {
      label: 'Sound Passage Agreement',
      aliases: ['SPA'],
      kind: 'changed',
      old: [0, 1, 2],
      new: [0, 1],
      oldStatus: {
        label: 'doubtful',
        factuality: 'PR-',
        event: 'sign',
        sentence: 2,
        evidence: 'The signing is doubtful',
        cues: ['signing', 'doubtful'],
        source: 'a senior negotiator',
      },
      newStatus: {
        label: 'signed',
        factuality: 'CT+',
        event: 'sign',
        sentence: 0,
        evidence: 'The Sound Passage Agreement (SPA) was signed',
        cues: ['was signed'],
      },
      moved: true,
      facts: [
        ['date', 'signing', [1, '6 April', '2031-04-06'], [0, '18 November', '2031-11-18']],
        ['place', 'signing', [1, 'Port Ellow'], [0, 'Marrow Bay']],
      ],
    },
    {
      label: 'fuel levy exemption',
      kind: 'changed',
      old: [4],
      new: [3],
      oldStatus: {
        label: 'hoping for exemption',
        factuality: 'PS+',
        event: 'exempt',
        sentence: 4,
        evidence: 'hoping for an exemption',
        cues: ['hoping for'],
      },
      newStatus: {
        label: 'exemption granted',
        factuality: 'CT+',
        event: 'exempt',
        sentence: 3,
        evidence: 'has been granted the exemption',
        cues: ['has been granted'],
        source: 'the finance ministry',
      },
      moved: true,
    },
    {
      label: 'electric ferries',
      aliases: ['the contract for the ferries'],
      kind: 'changed',
      old: [6],
      new: [4],
      facts: [
        ['number', 'ferries', [6, 'four', '4'], [4, 'six', '6']],
        [
          'number',
          'contract',
          [6, '120 million crowns', '120000000'],
          [4, '175 million crowns', '175000000'],
        ],
      ],
    },
    {
      label: 'delegations',
      kind: 'changed',
      old: [3],
      new: [2],
      facts: [
        ['role', 'Transport Minister', [3, 'Ada Quillon'], [2, 'Joen Halvard']],
        ['name', 'Harbour Commissioner', [3, 'Tobias Renn'], [2, 'Tobias Rehn']],
      ],
    },
    {label: 'night lanes', kind: 'added', new: [6, 7]},
    {
      label: 'liaison officer at Port Ellow',
      kind: 'added',
      new: [8],
      newStatus: {
        label: 'will be posted',
        factuality: 'PR+',
        event: 'post',
        sentence: 8,
        evidence: 'A liaison officer will be posted',
        cues: ['will be posted'],
      },
    },
    {
      label: 'joint rescue exercise off Cape Senna',
      kind: 'dropped',
      old: [7],
      oldStatus: {
        label: 'expected to be announced',
        factuality: 'PR+',
        event: 'announce',
        sentence: 7,
        evidence: 'is also expected to be announced',
        cues: ['expected'],
      },
    },
    {label: 'fishing quotas', kind: 'unchanged', old: [8], new: [5]},
  ],
});

const edited = [
  'The ferry Aurelia [sank|ran aground] off Cape Senna [on Monday night|late on Monday] with 214 people on board.',
  'All passengers were brought ashore [by fishing boats|by the coastguard and two fishing boats].',
  'The harbour office said that the cause was [unknown|a failed rudder].',
] as const;

const first = article({
  title: 'Ferry sinks off Cape Senna',
  date: '2031-05-12',
  paragraphs: [
    edited.map((written) => sideOf(written, 'old')),
    ['Winds of 90 km/h were measured at the time.', 'Services to Kestmark were called off.'],
    ['The line has run since 1974.'],
  ],
});

const second = article({
  title: 'Ferry runs aground off Cape Senna',
  date: '2031-05-13',
  paragraphs: [
    ['Services to Kestmark were called off.'],
    edited.map((written) => sideOf(written, 'new')),
    ['Nobody on deck felt a gale; the meteorological service put the gusts at 88 km/h.'],
    ['The line has run since 1974.'],
  ],
});

const sides = {old: first, new: second};

/** The same article, edited: word edits, a moved sentence, one written anew. */
export const notice: Report = report({
  relation: 'revision',
  summary: '1 topic moved, 1 unchanged; 3 sentences edited, 1 moved, 1 rewritten',
  warnings: ['the new article states two dates; the later one was taken'],
  old: first,
  new: second,
  links: [
    ...edited.map((written, n) => link(sides, {relation: 'edited', old: n, new: n + 1, written})),
    link(sides, {
      relation: 'edited',
      old: 3,
      new: 4,
      written:
        '[Winds of 90 km/h were measured|Nobody on deck felt a gale; the meteorological service put the gusts] at [the time|88 km/h].',
    }),
    link(sides, {
      relation: 'same',
      moved: true,
      old: 4,
      new: 0,
      written: 'Services to Kestmark were called off.',
    }),
    link(sides, {relation: 'same', old: 5, new: 5, written: 'The line has run since 1974.'}),
  ],
  topics: [
    {
      label: 'ferry Aurelia',
      kind: 'changed',
      old: [0, 1, 2, 3],
      new: [1, 2, 3, 4],
      oldStatus: {
        label: 'sank',
        factuality: 'CT+',
        event: 'sink',
        sentence: 0,
        evidence: 'The ferry Aurelia sank off Cape Senna',
        cues: ['sank'],
      },
      newStatus: {
        label: 'ran aground',
        factuality: 'CT+',
        event: 'run aground',
        sentence: 1,
        evidence: 'The ferry Aurelia ran aground off Cape Senna',
        cues: ['ran aground'],
      },
      moved: true,
      facts: [['wording', 'cause', [2, 'unknown'], [3, 'a failed rudder']]],
    },
    {label: 'services to Kestmark', kind: 'unchanged', old: [4], new: [0]},
  ],
});

const word = 'Donaukanalschifffahrtsgesellschaftskapitänspatentverlängerungsantragsformular';

const odd = article({
  paragraphs: [
    [
      `${word} ${word} 航行協定は月曜日に署名される見込みはない。 👩‍👩‍👧‍👦 e\u0301 family.`,
      'Ends\n\tin the  middle.',
    ],
  ],
});

/** What breaks layouts: no dates, long words, wide characters, line ends inside a sentence, warnings, no topic on a side. */
export const hostile: Report = report({
  relation: 'unrelated',
  summary: `The articles tell different stories: they share only 1 topic, ${word}`,
  warnings: [`a warning that goes on and on about ${word}`, 'and a second one', 'and a third one'],
  old: odd,
  new: odd,
  topics: [
    {
      label: `${word} ${word}`,
      aliases: [word, '航行協定'],
      kind: 'changed',
      old: [0, 1],
      new: [0],
      oldStatus: {
        label: `見込みはない ${word}`,
        factuality: 'CT-',
        event: word,
        sentence: 0,
        evidence: '署名',
        cues: [],
        source: word,
      },
      newStatus: {label: '署名', factuality: 'Uu', event: word, sentence: 0, evidence: word, cues: ['署名']},
      moved: true,
      facts: [['wording', word, [0, word], [0, '月曜日']]],
    },
    {label: '家族 👩‍👩‍👧‍👦', kind: 'dropped', old: [1]},
  ],
});

/** Two articles that share nothing to report. */
export const silent: Report = report({
  summary: 'No topic found in either article',
  old: article({paragraphs: [['Nothing.']]}),
  new: article({paragraphs: [['Nothing else.']]}),
  topics: [],
});
