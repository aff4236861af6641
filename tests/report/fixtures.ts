// Invented stories as comparisons: a follow-up, a revision, the rarer relations. No engine had a hand in them.
import type {ComparedTopic, Comparison} from '../../src/model.js';
import {article, editsOf, fact, status} from './make.js';

/** A bridge nine months on: three topics moved, one is new, one was dropped, one stayed. */
export function bridge(): Comparison {
  const old = article(
    {
      path: 'stories/bridge/2031-03-04.txt',
      title: 'Bridge contract doubtful as council splits',
      date: '2031-03-04',
      source: 'Varrick Courier',
    },
    ['title', 'Bridge contract doubtful as council splits'],
    [
      'paragraph',
      'The Varrick council may not sign the contract for the Kestrel Point bridge this spring.',
      'Mayor Ada Quillfeather said the signing was doubtful while the price stood at 41 million crowns.',
      'The contract is being read by lawyers on both sides.',
    ],
    ['paragraph', 'A public hearing is to be held on April 9 in the Guildhall.'],
    ['heading', 'Ferries:'],
    ['paragraph', 'The council hopes for a grant from the Coastal Fund to keep the night ferry running.'],
    ['heading', 'Other plans:'],
    ['paragraph', 'A heron reserve on the north bank, first proposed in 2028, will be put to a vote.'],
    ['paragraph', 'The lighthouse museum is closed on Mondays.'],
  );
  const later = article(
    {
      path: 'stories/bridge/2032-01-15.txt',
      title: 'Varrick signs for its bridge',
      date: '2032-01-15',
      source: 'The Harbour Post',
    },
    ['title', 'Varrick signs for its bridge'],
    ['byline', 'By our harbour correspondent'],
    [
      'paragraph',
      'The contract for the Kestrel Point bridge was signed on Tuesday, ten months after talks broke down over the length of the main span, the toll and who would pay for the cranes.',
      'Mayor Bram Osterhout, who took office in November, called 47 million crowns a fair price.',
    ],
    ['paragraph', 'The hearing took place on June 2 in the old customs house and lasted eleven hours.'],
    [
      'paragraph',
      'The Coastal Fund has granted the money for the night ferry, according to two councillors.',
      'It sails again in March.',
    ],
    ['paragraph', 'A tram to the airport is under study.'],
    ['paragraph', 'The lighthouse museum is closed on Mondays.'],
  );
  const topics: readonly ComparedTopic[] = [
    {
      id: 'airport-tram',
      label: 'airport tram',
      aliases: [],
      kind: 'added',
      old: null,
      new: {
        sentences: [7],
        status: status(later, {
          label: 'under study',
          factuality: 'Uu',
          event: 'study',
          clause: 'A tram to the airport is under study',
          cues: ['under study'],
        }),
      },
      changes: [],
    },
    {
      id: 'lighthouse-museum',
      label: 'lighthouse museum',
      aliases: [],
      kind: 'unchanged',
      old: {sentences: [9], status: null},
      new: {sentences: [8], status: null},
      changes: [],
    },
    {
      id: 'heron-reserve',
      label: 'heron reserve',
      aliases: [],
      kind: 'dropped',
      old: {sentences: [8], status: null},
      new: null,
      changes: [],
    },
    nightFerry(old, later),
    hearing(old, later),
    bridgeContract(old, later),
  ];
  return {relation: 'follow-up', old, new: later, topics, links: [], warnings: []};
}

type Articles = Pick<Comparison, 'old'>['old'];

function bridgeContract(old: Articles, later: Articles): ComparedTopic {
  const was = status(old, {
    label: 'signing doubtful',
    factuality: 'PR-',
    event: 'sign',
    source: 'Mayor Ada Quillfeather',
    clause: 'the signing was doubtful while the price stood at 41 million crowns',
    cues: ['doubtful'],
  });
  const is = status(later, {
    label: 'signed',
    factuality: 'CT+',
    event: 'sign',
    clause: 'The contract for the Kestrel Point bridge was signed on Tuesday',
    cues: ['was signed'],
  });
  return {
    id: 'kestrel-point-bridge',
    label: 'Kestrel Point bridge',
    aliases: ['the contract', 'bridge contract'],
    kind: 'changed',
    old: {sentences: [0, 1, 2, 3], status: was},
    new: {sentences: [0, 2, 3], status: is},
    changes: [
      {type: 'status', old: was, new: is},
      {type: 'role', slot: 'Mayor', old: fact(old, 'Ada Quillfeather'), new: fact(later, 'Bram Osterhout')},
      {
        type: 'number',
        slot: 'price',
        old: fact(old, '41 million crowns', '41000000'),
        new: fact(later, '47 million crowns', '47000000'),
      },
    ],
  };
}

function hearing(old: Articles, later: Articles): ComparedTopic {
  const was = status(old, {
    label: 'to be held',
    factuality: 'PR+',
    event: 'hold',
    clause: 'A public hearing is to be held on April 9',
    cues: ['is to be held'],
  });
  const is = status(later, {
    label: 'took place',
    factuality: 'CT+',
    event: 'take place',
    clause: 'The hearing took place on June 2',
    cues: ['took place'],
  });
  return {
    id: 'public-hearing',
    label: 'public hearing',
    aliases: ['hearing'],
    kind: 'changed',
    old: {sentences: [4], status: was},
    new: {sentences: [4], status: is},
    changes: [
      {type: 'status', old: was, new: is},
      {
        type: 'date',
        slot: 'hearing',
        old: fact(old, 'April 9', '2031-04-09'),
        new: fact(later, 'June 2', '2031-06-02'),
      },
      {
        type: 'place',
        slot: 'hearing',
        old: fact(old, 'the Guildhall'),
        new: fact(later, 'the old customs house'),
      },
    ],
  };
}

function nightFerry(old: Articles, later: Articles): ComparedTopic {
  const was = status(old, {
    label: 'hopes for a grant',
    factuality: 'PS+',
    event: 'grant',
    clause: 'The council hopes for a grant from the Coastal Fund',
    cues: ['hopes for'],
  });
  const is = status(later, {
    label: 'granted the money',
    factuality: 'CT+',
    event: 'grant',
    source: 'two councillors',
    clause: 'The Coastal Fund has granted the money for the night ferry, according to two councillors',
    cues: ['has granted', 'according to'],
  });
  return {
    id: 'night-ferry',
    label: 'night ferry',
    aliases: [],
    kind: 'changed',
    old: {sentences: [5, 6], status: was},
    new: {sentences: [5, 6], status: is},
    changes: [{type: 'status', old: was, new: is}],
  };
}

/** One bulletin, edited the same day: a sentence moved, two edited, one inserted, one deleted. */
export function bulletin(): Comparison {
  const title = 'Ambel to crest on Friday';
  const meta = {title, date: '2030-10-02', source: 'Tollen Radio'};
  const sandbags = 'Sandbags can be had at the fire station.';
  const families = 'Twelve families in Low Street have left their homes.';
  const old = article(
    {...meta, path: 'bulletin.txt'},
    ['title', title],
    [
      'paragraph',
      'The River Ambel may rise above 3.1 metres at Tollen Weir by Friday, the water board said.',
      families,
    ],
    ['paragraph', 'Schools in Tollen stay open.', sandbags],
    ['paragraph', 'The board has measured the river since 1911.'],
  );
  const later = article(
    {...meta, path: 'bulletin-2.txt'},
    ['title', title],
    ['paragraph', sandbags],
    [
      'paragraph',
      'The River Ambel will rise above 3.4 metres at Tollen Weir by Friday, the water board said.',
      families,
    ],
    ['paragraph', 'Schools in Tollen are closed from Thursday.', 'A shelter has opened in the town hall.'],
  );
  const both = {old, new: later};
  const was = status(old, {
    label: 'may rise',
    factuality: 'PS+',
    event: 'rise',
    source: 'the water board',
    clause: 'The River Ambel may rise above 3.1 metres',
    cues: ['may'],
  });
  const is = status(later, {
    label: 'will rise',
    factuality: 'PR+',
    event: 'rise',
    source: 'the water board',
    clause: 'The River Ambel will rise above 3.4 metres',
    cues: ['will'],
  });
  return {
    relation: 'revision',
    ...both,
    topics: [
      {
        id: 'river-ambel',
        label: 'River Ambel',
        aliases: [],
        kind: 'changed',
        old: {sentences: [0, 1, 5], status: was},
        new: {sentences: [0, 2], status: is},
        changes: [
          {type: 'status', old: was, new: is},
          {
            type: 'number',
            slot: 'metres',
            old: fact(old, '3.1 metres', '3.1'),
            new: fact(later, '3.4 metres', '3.4'),
          },
        ],
      },
      {
        id: 'schools',
        label: 'schools in Tollen',
        aliases: [],
        kind: 'changed',
        old: {sentences: [3], status: null},
        new: {sentences: [4], status: null},
        changes: [
          {
            type: 'wording',
            slot: 'schools',
            old: fact(old, 'stay open'),
            new: fact(later, 'are closed from Thursday'),
          },
        ],
      },
      {
        id: 'sandbags',
        label: 'sandbags',
        aliases: [],
        kind: 'unchanged',
        old: {sentences: [4], status: null},
        new: {sentences: [1], status: null},
        changes: [],
      },
      {
        id: 'shelter',
        label: 'shelter',
        aliases: [],
        kind: 'added',
        old: null,
        new: {sentences: [5], status: null},
        changes: [],
      },
    ],
    links: [
      {relation: 'same', moved: false, old: [0], new: [0], score: 1, edits: editsOf(both, [['keep', title]])},
      {
        relation: 'same',
        moved: true,
        old: [4],
        new: [1],
        score: 1,
        edits: editsOf(both, [['keep', sandbags]]),
      },
      {
        relation: 'edited',
        moved: false,
        old: [1],
        new: [2],
        score: 0.88,
        edits: editsOf(both, [
          ['keep', 'The River Ambel '],
          ['delete', 'may '],
          ['insert', 'will '],
          ['keep', 'rise above '],
          ['delete', '3.1 '],
          ['insert', '3.4 '],
          ['keep', 'metres at Tollen Weir by Friday, the water board said.'],
        ]),
      },
      {
        relation: 'same',
        moved: false,
        old: [2],
        new: [3],
        score: 1,
        edits: editsOf(both, [['keep', families]]),
      },
      {
        relation: 'edited',
        moved: false,
        old: [3],
        new: [4],
        score: 0.6,
        edits: editsOf(both, [
          ['keep', 'Schools in Tollen '],
          ['delete', 'stay open'],
          ['insert', 'are closed from Thursday'],
          ['keep', '.'],
        ]),
      },
    ],
    warnings: [],
  };
}

/** An article set against itself. */
export function twice(): Comparison {
  const {old} = bridge();
  const topics: readonly ComparedTopic[] = [
    {
      id: 'heron-reserve',
      label: 'heron reserve',
      aliases: [],
      kind: 'unchanged',
      old: {sentences: [8], status: null},
      new: {sentences: [8], status: null},
      changes: [],
    },
  ];
  return {relation: 'identical', old, new: old, topics, links: [], warnings: []};
}

/** Two notes without title, date or path that have nothing in common. */
export function strangers(): Comparison {
  const old = article({}, ['paragraph', 'The Gellow orchard lost half its plums to hail.']);
  const later = article({}, ['paragraph', 'Dancers from Ostermark won the cup in Pell.']);
  const lone = (id: string, kind: 'added' | 'dropped'): ComparedTopic => ({
    id,
    label: id,
    aliases: [],
    kind,
    old: kind === 'dropped' ? {sentences: [0], status: null} : null,
    new: kind === 'added' ? {sentences: [0], status: null} : null,
    changes: [],
  });
  return {
    relation: 'unrelated',
    old,
    new: later,
    topics: [lone('dancers', 'added'), lone('orchard', 'dropped')],
    links: [],
    warnings: ['neither article states a date: dates such as "Friday" are not resolved'],
  };
}
