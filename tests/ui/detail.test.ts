import {describe, expect, test} from 'vitest';
import type {Factuality, Report} from '../../src/model.js';
import {type Detail, detailOf} from '../../src/ui/detail/detail.js';
import {isRewritten} from '../../src/ui/detail/marks.js';
import {scaleLines} from '../../src/ui/detail/scale.js';
import {frameLines} from '../../src/ui/frame.js';
import type {Columns, Size} from '../../src/ui/layout.js';
import {type Line, type Role, textOf} from '../../src/ui/lines.js';
import {reduce} from '../../src/ui/reduce.js';
import {rowsOf} from '../../src/ui/rows.js';
import {type Folding, freshReview, initialState} from '../../src/ui/state.js';
import {hostile, notice, treaty} from './fixtures.js';
import {link} from './report-builder.js';

interface Shown {
  readonly report: Report;
  readonly label: string;
  readonly width: number;
  readonly columns?: Columns;
  readonly folding?: Folding;
}

const WRAPPED: Folding = {wrapped: true, shift: 0};

function detail({report, label, width, columns = 'auto', folding = WRAPPED}: Shown): Detail {
  const rows = rowsOf({report, review: freshReview, opinions: {}});
  const row = rows.find((each) => (each.kind === 'topic' ? each.topic.label : 'rest') === label);
  if (row === undefined) throw new Error(`no topic ${label}`);
  return detailOf(row, {report, opinions: {}, width, columns, folding});
}

function text(shown: Shown): string {
  return detail(shown)
    .lines.map((line) => textOf(line).trimEnd())
    .join('\n');
}

/** The texts that carry a role, neighbours joined. */
function dressed(lines: readonly Line[], role: Role): readonly string[] {
  return lines.flatMap((line) => {
    const found: string[] = [];
    let open = false;
    for (const part of line) {
      const is = part.roles.includes(role);
      if (is && open) found.push(`${found.pop() ?? ''}${part.text}`);
      else if (is) found.push(part.text);
      open = is;
    }
    return found;
  });
}

test('a topic that moved reads from the transition to the last sentence', () => {
  expect(text({report: treaty, label: 'Sound Passage Agreement', width: 100})).toMatchInlineSnapshot(`
    "  Sound Passage Agreement   ~ changed
      also: SPA

       doubtful                  →   signed
       probably not                  fact
       says a senior negotiator      says the article itself

      certainly not  probably not  possibly not   left open      possible      probable        fact
            ┼─────────────○─────────────┼─────────────┼─────────────┼─────────────┼─────────────●
                         old                                                                   new

      What changed
      signing date   6 April (2031-04-06) → 18 November (2031-11-18)
      signing place  Port Ellow → Marrow Bay

      The words that say so
      old  2031-03-04                                 │ new  2031-11-21
        3  The signing is doubtful because lawyers on │   1  The Sound Passage Agreement (SPA) was
           both sides are still looking into the      │      signed in Marrow Bay on 18 November, months
           wording of its third chapter, a senior     │      later than planned.
           negotiator said.                           │
        2  Orvia and Kestmark may not sign the Sound  │
           Passage Agreement (SPA) when their         │
           ministers meet at Port Ellow on 6 April.   │

      Also on this topic
      old  2031-03-04                                 │ new  2031-11-21
        1  Passage agreement in doubt as ministers    │   2  It will open the strait to freight at night
           prepare to meet                            │      once both parliaments have ratified it."
  `);
});

test('narrow, old and new stand one under the other', () => {
  expect(text({report: treaty, label: 'Sound Passage Agreement', width: 58})).toMatchInlineSnapshot(`
    "  Sound Passage Agreement   ~ changed
      also: SPA

       doubtful                  →   signed
       probably not                  fact
       says a senior negotiator      says the article itself

      certainly not ┼─────○─────┼─────┼─────┼─────┼─────● fact
      ○ old: probably not   ● new: fact

      What changed
      signing date
        6 April (2031-04-06) → 18 November (2031-11-18)
      signing place
        Port Ellow → Marrow Bay

      The words that say so
      old  3  The signing is doubtful because lawyers on both
              sides are still looking into the wording of its
              third chapter, a senior negotiator said.
      new  1  The Sound Passage Agreement (SPA) was signed in
              Marrow Bay on 18 November, months later than
              planned.
      old  2  Orvia and Kestmark may not sign the Sound
              Passage Agreement (SPA) when their ministers
              meet at Port Ellow on 6 April.

      Also on this topic
      old  1  Passage agreement in doubt as ministers prepare
              to meet
      new  2  It will open the strait to freight at night once
              both parliaments have ratified it."
  `);
});

test('unwrapped, a sentence has one line, and its end is a shift away', () => {
  const shown = {report: treaty, label: 'fuel levy exemption', width: 58};
  const lines = (folding: Folding) =>
    text({...shown, folding})
      .split('\n')
      .filter((line) => /^ {2}(?:old|new) {2}\d/.test(line) || line.includes('…'));
  expect(lines({wrapped: false, shift: 0})).toEqual([
    '  old  5  Orvia is hoping for an exemption from the fuel …',
    '  new  4  Orvia has been granted the exemption from the f…',
  ]);
  expect(lines({wrapped: false, shift: 20})).toEqual([
    '  old  5  …an exemption from the fuel levy for its night …',
    '  new  4  …ed the exemption from the fuel levy, the finan…',
  ]);
});

test('facts stand in a table of what, before and after', () => {
  expect(text({report: treaty, label: 'delegations', width: 100})).toMatchInlineSnapshot(`
    "  delegations   ~ changed

      What changed
      Transport Minister         Ada Quillon → Joen Halvard
      Harbour Commissioner name  Tobias Renn → Tobias Rehn

      The words that say so
      old  2031-03-04                                 │ new  2031-11-21
        4  Transport Minister Ada Quillon and Harbour │   3  Transport Minister Joen Halvard, who took
           Commissioner Tobias Renn will lead the     │      over from Ada Quillon in June, and Harbour
           talks.                                     │      Commissioner Tobias Rehn signed for the two
                                                      │      sides."
  `);
});

test('a topic that one article is silent on says so', () => {
  expect(
    text({report: treaty, label: 'joint rescue exercise off Cape Senna', width: 80}),
  ).toMatchInlineSnapshot(`
    "  joint rescue exercise off Cape Senna   - dropped
      the new (2031-11-21) article says nothing of it

      Where it stands
      old  expected to be announced (probable)

       certainly   probably   possibly
          not        not        not     left open   possible   probable     fact
           ┼──────────┼──────────┼──────────┼──────────┼──────────○──────────┼
                                                                 old

      The words that say so
      old  8  A joint rescue exercise off Cape Senna is also expected to be
              announced."
  `);
});

test('an unchanged sentence is shown once', () => {
  expect(text({report: treaty, label: 'fishing quotas', width: 100})).toMatchInlineSnapshot(`
    "  fishing quotas   = unchanged

      On this topic
      the same in both: old 9, new 6
        6  Fishing quotas are not on the agenda."
  `);
});

test('sentences in no topic can be read, too', () => {
  expect(text({report: treaty, label: 'rest', width: 80})).toMatchInlineSnapshot(`
    "  Headlines, bylines, bridges and whatever else storydiff placed in no topic.

      In no topic
      old  6  Other announcements expected:
      old 10  The Courier will report from Port Ellow."
  `);
});

test('an edited article shows its edits, its moves and what was rewritten', () => {
  expect(text({report: notice, label: 'ferry Aurelia', width: 80})).toMatchInlineSnapshot(`
    "  ferry Aurelia   ~ changed

       sank                     →   ran aground
       fact                         fact
       says the article itself      says the article itself

       certainly   probably   possibly
          not        not        not     left open   possible   probable     fact
           ┼──────────┼──────────┼──────────┼──────────┼──────────┼──────────◉
                                                                          old, new

      What changed
      wording  unknown → a failed rudder

      The words that say so
      old  2031-05-12                       │ new  2031-05-13
      edited: old 1, new 2
        1  The ferry Aurelia sank off Cape  │   2  The ferry Aurelia ran aground off
           Senna on Monday night with 214   │      Cape Senna late on Monday with
           people on board.                 │      214 people on board.

      edited: old 3, new 4
        3  The harbour office said that the │   4  The harbour office said that the
           cause was unknown.               │      cause was a failed rudder.

      Also on this topic
      old  2031-05-12                       │ new  2031-05-13
      edited: old 2, new 3
        2  All passengers were brought      │   3  All passengers were brought
           ashore by fishing boats.         │      ashore by the coastguard and two
                                            │      fishing boats.

      rewritten: old 4, new 5
        4  Winds of 90 km/h were measured   │   5  Nobody on deck felt a gale; the
           at the time.                     │      meteorological service put the
                                            │      gusts at 88 km/h."
  `);
  expect(text({report: notice, label: 'services to Kestmark', width: 80})).toContain('moved: old 5, new 1');
});

describe('what a link leads to', () => {
  const [aurelia, ...others] = notice.topics;
  const now = aurelia?.new ?? null;
  if (aurelia === undefined || now === null) throw new Error('the notice has a topic');
  const shown = (report: Report) => text({report, label: 'ferry Aurelia', width: 80});

  test('is told though it stands in another topic', () => {
    const elsewhere = {...aurelia, new: {...now, sentences: [1, 3, 4]}};
    const told = shown({...notice, topics: [elsewhere, ...others]});
    expect(told).toContain('edited: old 2, new 3');
    expect(told).toContain('2  All passengers were brought');
    expect(told).not.toContain('coastguard');
  });

  test('is told where the words that say so stand on one side alone', () => {
    const [fact] = aurelia.changes.filter(({type}) => type === 'wording');
    const one = {...aurelia, changes: fact === undefined ? [] : [fact], new: null};
    const told = shown({...notice, topics: [one, ...others]});
    expect(told).toContain('edited: old 3, new 4');
    expect(told).not.toContain('deleted');
  });

  test('a sentence without a link is told from those above it', () => {
    const links = notice.links.filter(({old}) => old[0] !== 1);
    const told = shown({...notice, links});
    expect(told).toContain('deleted: old 2');
    expect(told).toContain('inserted: new 3');
    expect(told.indexOf('rewritten: old 4')).toBeLessThan(told.indexOf('deleted: old 2'));
    expect(shown({...notice, links, relation: 'follow-up'})).not.toContain('deleted');
  });
});

describe('marks', () => {
  const {lines} = detail({report: treaty, label: 'Sound Passage Agreement', width: 200});

  test('the words that prove a status or a fact', () => {
    expect(dressed(lines, 'telling')).toEqual(
      ['signing', 'was signed', 'doubtful', 'Marrow Bay', '18 November', 'Port Ellow', '6 April'].toSorted(
        (a, b) => place(lines, a) - place(lines, b),
      ),
    );
  });

  test('the words that edits took out and put in', () => {
    const edited = detail({report: notice, label: 'ferry Aurelia', width: 200});
    expect(dressed(edited.lines, 'deleted')).toEqual([
      'sank',
      'on Monday night',
      'unknown',
      'by fishing boats',
    ]);
    expect(dressed(edited.lines, 'inserted')).toEqual([
      'ran aground',
      'late on Monday',
      'a failed rudder',
      'by the coastguard and two fishing boats',
    ]);
  });

  test('no edit where more than two thirds changed: the two texts stand whole', () => {
    const rewritten = notice.links.filter(isRewritten);
    expect(rewritten.map((link) => link.old)).toEqual([[3]]);
  });
});

describe('another article', () => {
  const reworded: Report = {
    ...treaty,
    links: [
      link(treaty, {
        relation: 'reworded',
        moved: true,
        old: 2,
        new: 0,
        written: '[The signing is doubtful|The Sound Passage Agreement was signed]',
      }),
    ],
  };
  const shown = {report: reworded, label: 'Sound Passage Agreement', width: 100};

  test('has no word edits in a sentence that is only like an old one', () => {
    const {lines} = detail(shown);
    expect([...dressed(lines, 'deleted'), ...dressed(lines, 'inserted')]).toEqual([]);
    expect(dressed(lines, 'telling')).toContain('doubtful');
  });

  test('has an order of its own: nothing in it moved', () => {
    expect(text(shown)).toContain('reworded: old 3, new 1');
    expect(text({...shown, report: {...reworded, relation: 'revision'}})).toContain(
      'moved and reworded: old 3, new 1',
    );
  });
});

describe('a status that did not change', () => {
  const [topic] = treaty.topics;
  const facts = topic?.changes.filter((change) => change.type !== 'status') ?? [];
  const still: Report = {...treaty, topics: topic ? [{...topic, changes: facts}] : []};

  test('is told after the facts, with no scale that would look like a move', () => {
    const shown = text({report: still, label: 'Sound Passage Agreement', width: 100});
    expect(shown).toContain('Where it stands: no change found');
    expect(shown.indexOf('What changed')).toBeLessThan(shown.indexOf('Where it stands'));
    expect(shown).not.toContain('●');
  });

  test('has no telling words: the facts have them', () => {
    const {lines} = detail({report: still, label: 'Sound Passage Agreement', width: 200});
    expect(dressed(lines, 'telling')).not.toContain('doubtful');
    expect(dressed(lines, 'telling')).toContain('Port Ellow');
  });
});

// Where the words stand as telling ones, left to right and top to bottom.
function place(lines: readonly Line[], words: string): number {
  return dressed(lines, 'telling').indexOf(words);
}

describe('the places of changes', () => {
  test('are the lines that show them, from the top', () => {
    const {lines, changes} = detail({report: treaty, label: 'Sound Passage Agreement', width: 100});
    expect(changes.map(([from]) => textOf(lines[from] ?? []).trim())).toEqual([
      expect.stringContaining('doubtful'),
      expect.stringContaining('6 April'),
      expect.stringContaining('Port Ellow'),
    ]);
  });

  test('are as many as the topic has changes', () => {
    for (const report of [treaty, notice, hostile]) {
      for (const row of rowsOf({report, review: freshReview, opinions: {}})) {
        const expected = row.kind === 'topic' ? row.topic.changes.length : 0;
        expect(
          detailOf(row, {report, opinions: {}, width: 70, columns: 'auto', folding: WRAPPED}).changes,
        ).toHaveLength(expected);
      }
    }
  });
});

describe('nothing is cut', () => {
  test.each<[string, Report]>([
    ['treaty', treaty],
    ['notice', notice],
  ])('every sentence of every topic of %s can be read whole', (_, report) => {
    for (const row of rowsOf({report, review: freshReview, opinions: {}})) {
      for (const width of [58, 80, 130]) {
        for (const columns of ['stacked', 'beside'] as const) {
          const {lines} = detailOf(row, {report, opinions: {}, width, columns, folding: WRAPPED});
          const letters = (side: 'old' | 'new') => {
            const given = row.kind === 'topic' ? (row.topic[side]?.sentences ?? []) : report[side].unplaced;
            return given.map((n) => report[side].sentences[n]?.text ?? '');
          };
          const all = lines.map(textOf).join(' ');
          for (const word of [...letters('old'), ...letters('new')].join(' ').split(/\s+/))
            expect(all).toContain(word);
        }
      }
    }
  });
});

describe('the scale', () => {
  const shown = (old: Factuality | null, now: Factuality | null, width: number, short = false) =>
    scaleLines({old, new: now}, {width, short}).map((line) => textOf(line).trimEnd());

  test('names its seven steps where there is room', () => {
    expect(shown('PR-', 'CT+', 98)).toMatchInlineSnapshot(`
      [
        "certainly not  probably not  possibly not   left open      possible      probable        fact",
        "      ┼─────────────○─────────────┼─────────────┼─────────────┼─────────────┼─────────────●",
        "                   old                                                                   new",
      ]
    `);
    expect(shown('PR-', 'CT+', 70)).toMatchInlineSnapshot(`
      [
        "certainly  probably  possibly",
        "   not       not       not    left open  possible  probable    fact",
        "    ┼─────────○─────────┼─────────┼─────────┼─────────┼─────────●",
        "             old                                               new",
      ]
    `);
  });

  test('is explained beneath where there is not', () => {
    expect(shown('PR-', 'CT+', 56)).toMatchInlineSnapshot(`
      [
        "certainly not ┼─────○─────┼─────┼─────┼─────┼─────● fact",
        "○ old: probably not   ● new: fact",
      ]
    `);
  });

  test('takes two rows where rows are dear, so that the words that say so are in view', () => {
    expect(shown('PR-', 'CT+', 98, true)).toHaveLength(2);
    const state = reduce(initialState([{name: 'a', old: 'a', new: 'b'}]), {
      type: 'loaded',
      pair: 0,
      report: treaty,
    });
    const read = (size: Size) =>
      frameLines(
        ['j', 'enter'].reduce((at, name) => reduce(at, {type: 'key', name, size}), state),
        size,
      )
        .map(textOf)
        .join('\n');
    expect(read({columns: 80, rows: 24})).toContain('Orvia is hoping for an');
    expect(read({columns: 160, rows: 50})).toContain('possibly not');
  });

  test('marks one step once', () => {
    expect(shown('CT+', 'CT+', 56).join('\n')).toContain('◉ old and new: fact');
    expect(shown('CT-', null, 56)).toEqual([
      expect.stringMatching(/^certainly not ○/),
      '○ old: certainly not',
    ]);
    expect(shown(null, 'CT+', 98).join('\n')).not.toContain('○');
  });
});
