/** No regular expression of the program takes more than linear time, whatever text it is given. */
import {check, type Diagnostics} from 'recheck';
import {describe, expect, test} from 'vitest';
import {composed, literals, type Written} from './collect.js';

/** A module is loaded once, and puts its expressions together then. */
const [ALL_LITERALS, ALL_COMPOSED] = [literals(), await composed()];

/** Steps are counted, not milliseconds: the answer is the same on a slow machine. */
const UNTIMED = {timeout: null, attackTimeout: null, incubationTimeout: null};
/** Minutes on a machine that has nothing else to do; no more than that is asked of any. */
const PATIENCE = {timeout: 1_800_000};

/**
 * What the checker takes for slow, since it doesn't count so far: a start that a text can hold many times, and a stretch
 * after it that is bounded. Each start costs so many steps at most.
 */
const BOUNDED: readonly (readonly [file: string, bound: string])[] = [
  ['changes/status/continuity.ts', String.raw`[^.;]{0,30}\byet`],
  ['changes/status/continuity.ts', String.raw`[^.;]{0,40}\b(?:budged`],
  ['io/formats/html-charset.ts', String.raw`<meta\s[^>]{0,400}?charset`],
  // A figure can't begin inside of another one, as what stands before it says; the checker doesn't look back.
  ['text/numerals.ts', '(?<upper>'],
];

function isBounded({file, source}: Written): boolean {
  return BOUNDED.some(([where, bound]) => where === file && source.includes(bound));
}

/** Without the flag `d`, which the checker doesn't know and which costs no step. */
function verdictOn({source, flags}: Written): Promise<Diagnostics> {
  return check(source, flags.replace('d', ''), UNTIMED);
}

async function slow(expressions: readonly Written[]): Promise<readonly string[]> {
  const verdicts = await Promise.all(
    expressions.map(async (one) => ({...one, verdict: await verdictOn(one)})),
  );
  return verdicts.flatMap(({file, source, flags, verdict}) => {
    if (verdict.status === 'safe') return [];
    const why = verdict.status === 'vulnerable' ? verdict.attack.pattern : JSON.stringify(verdict.error);
    return [`${file}: /${source}/${flags} on ${why}`];
  });
}

describe('takes linear time:', () => {
  test('what is written in the source', PATIENCE, async () => {
    const all = ALL_LITERALS;
    expect(all.length).toBeGreaterThan(500);
    expect(await slow(all.filter((one) => !isBounded(one)))).toEqual([]);
  });

  test('what is put together', PATIENCE, async () => {
    const all = ALL_COMPOSED;
    expect(all.length).toBeGreaterThan(20);
    expect(await slow(all.filter((one) => !isBounded(one)))).toEqual([]);
  });
});

test('each exception is one', () => {
  const all = [...ALL_LITERALS, ...ALL_COMPOSED];
  for (const [where, bound] of BOUNDED) {
    const named = all.filter(({file, source}) => file === where && source.includes(bound));
    expect(named).toHaveLength(1);
  }
});

test.each([
  ['(a+)+$', ''],
  [String.raw`\s+$`, 'u'],
  [String.raw`"(.*)"(?:\s+#.*)?$`, 'u'],
])('/%s/ would be found', async (source, flags) => {
  expect(await slow([{file: 'an example', source, flags}])).toHaveLength(1);
});
