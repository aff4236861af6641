/** Times the whole process `storydiff report --format json` on the seed pair against tagging its articles alone. */
import {FLOOR, inTurn, path, SEED_PAIR, timeProcess} from './timing.mjs';

/** How many times as long as the floor. */
export const BAR = 1.4;

/** `ours` and `theirs` are milliseconds. */
export async function measureReport({runs = 15} = {}) {
  const {ours, theirs} = await inTurn({
    runs,
    ours: () => timeProcess([path('dist/cli.js'), 'report', ...SEED_PAIR, '--format', 'json']),
    theirs: () => timeProcess(FLOOR),
  });
  return {ours, theirs, ratio: ours / theirs};
}
