/** Journeys through the review of a pair, and of several, in a real pseudo-terminal. */
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {hostile, notice, treaty} from './fixtures.js';
import {expectRestored, expectWhole, folder, has, play, SMALL, stored, WIDE} from './stage.js';

const TREATY = stored('treaty', treaty);
const NOTICE = stored('notice', notice);
const HOSTILE = stored('hostile', hostile);
const MISSING = join(folder, 'missing.json');

describe('a pair of articles', () => {
  test('says what moved on the first screen, and reads on by keys', async () => {
    const terminal = play({args: [TREATY]});
    const first = await terminal.waitFor('the topics', has('Topics', 'Detail', 'q quit'));
    expect(first.alternate).toBe(true);
    expect(first.cursorShown).toBe(false);
    expect(first.text).toContain('4 topics moved, 1 dropped, 2 new, 1 unchanged');
    expect(first.text).toContain('doubtful → signed');
    expect(first.text).toContain('hoping for exemption → exemption granted');
    expect(first.text).toContain('says a senior negotiator');
    expect(terminal.looks('was signed')).toEqual({bold: true, inverse: false, underline: true});

    terminal.send('j');
    await terminal.waitFor('the second topic', has('2 of 8', 'says the finance ministry'));
    terminal.send('jjj');
    await terminal.waitFor('three topics on, from one chunk', has('5 of 8', 'the old (2031-03-04) article'));
    terminal.send('\u001b[A');
    await terminal.waitFor('a topic back, by arrow', has('4 of 8', 'Tobias Rehn'));
    terminal.send('G');
    await terminal.waitFor('the last row', has('Headlines, bylines, bridges'));
    terminal.send('g]]');
    await terminal.waitFor('the second change', has('1 of 8', '▌ signing'));

    terminal.send('?');
    await terminal.waitFor('help', has('Help', 'half a page down'));
    terminal.send('\u001b');
    await terminal.waitFor('the review again', has('Topics', 'Detail'));

    terminal.send('a');
    await terminal.waitFor(
      'both articles',
      has(' Old  2031-03-04, 10 sentences', ' New  2031-11-21, sentence 1 of 9'),
    );
    terminal.send('\t');
    await terminal.waitFor('its partner', has(' Old  2031-03-04, sentence 3 of 10', 'beside new 1'));
    terminal.send('/rescue\r');
    await terminal.waitFor(
      'what was searched for',
      has('sentence 8 of 10, 1 with “rescue”', '- joint rescue'),
    );
    expect(terminal.looks('rescue exercise')).toMatchObject({bold: false});
    terminal.send('\u001b');
    await terminal.waitFor('no search', ({text}) => !text.includes('with “rescue”'));
    terminal.send('\u001b');
    await terminal.waitFor('the topics again', has('Topics', 'Detail'));

    terminal.send('/levy');
    await terminal.waitFor('the filtered list', has('1 of 1', 'hoping for exemption', '/levy'));
    terminal.send('\r');
    await terminal.waitFor('the kept filter', has('with “levy”', 'q quit'));
    terminal.send('\u001b');
    await terminal.waitFor('all topics', has('2 of 8'));

    terminal.send('q');
    await expectRestored(terminal);
    expect(await terminal.ended()).toEqual({status: 0, signal: 0});
    expect(terminal.screen().text).toContain('after the review');
  });

  test('survives being resized, with one head and no line too wide', async () => {
    const terminal = play({args: [TREATY]});
    await terminal.waitFor('the wide screen', has('Topics', '│', 'q quit'));
    for (const size of [SMALL, WIDE, {columns: 99, rows: 24}, {columns: 40, rows: 10}, WIDE]) {
      terminal.resize(size);
      const known = size.columns === 40 ? '40 × 10' : 'q quit';
      const beside = size.columns >= 100;
      const screen = await terminal.waitFor(
        `a screen of ${size.columns} × ${size.rows}`,
        ({lines, text}) =>
          text.includes(known) &&
          lines[size.rows - 1]?.includes('q quit') === true &&
          lines.some((line) => line.includes('│')) === beside,
      );
      if (size.columns > 40) expectWhole(screen, size, '4 topics moved');
      if (size.columns > 40) expectWhole(screen, size, ' Topics ');
    }
    terminal.send('q');
    await expectRestored(terminal);
  });

  test('paints where CI is set, and where the terminal can do little', async () => {
    const terminal = play({args: [NOTICE, '--no-color'], env: {CI: 'true', TERM: 'dumb'}});
    await terminal.waitFor('the topics', has('sank → ran aground', '! the new article', 'q quit'));
    expect(terminal.looks('late on')).toEqual({bold: false, inverse: true, underline: false});
    expect(terminal.raw()).not.toContain('\u001b[38;');
    terminal.send('q');
    await expectRestored(terminal);
  });

  test('one that cannot be read ends the review with its error', async () => {
    const terminal = play({args: [MISSING]});
    const {status} = await terminal.ended();
    expect(status).toBe(1);
    expect(terminal.screen()).toMatchObject({alternate: false, cursorShown: true});
    expect(terminal.screen().text).toContain('missing.json');
  });
});

test('what is pasted is text, and never commands', async () => {
  const terminal = play({args: [TREATY]});
  await terminal.waitFor('the topics', has('1 of 8'));
  terminal.send('\u001b[200~jjq\u001b[201~j');
  await terminal.waitFor('one step', has('2 of 8'));
  terminal.send('/\u001b[200~levy\u001b[201~');
  await terminal.waitFor('the filter', has('/levy', '1 of 1'));
  terminal.send('\u0003');
  await expectRestored(terminal);
  expect(terminal.raw().lastIndexOf('\u001b[?2004l')).toBeGreaterThan(
    terminal.raw().lastIndexOf('\u001b[?2004h'),
  );
});

test('among several pairs one is chosen, and esc leads back', async () => {
  const terminal = play({args: [TREATY, MISSING, HOSTILE]});
  await terminal.waitFor('the pairs', has('Pairs of articles', 'treaty ', 'hostile ', 'old.txt  →  new.txt'));
  terminal.send('j\r');
  await terminal.waitFor('the error', has('missing.json', 'q quit'));
  terminal.send('\u001b');
  await terminal.waitFor('the pairs again', has('Pairs of articles'));
  terminal.send('k\r');
  await terminal.waitFor('the topics', has('doubtful → signed'));
  terminal.send('\u001b');
  await terminal.waitFor('the pairs, with what is known now', has('Pairs of articles', '4 topics moved'));
  terminal.send('q');
  await expectRestored(terminal);
});
