import {expect, test} from 'vitest';
import {wantsColor} from '../../src/commands/color.js';

test.each([
  ['a terminal', undefined, {}, true, true],
  ['no terminal', undefined, {}, false, false],
  ['a dumb terminal', undefined, {TERM: 'dumb'}, true, false],
  ['NO_COLOR on a terminal', undefined, {NO_COLOR: '1'}, true, false],
  ['an empty NO_COLOR, which asks for nothing', undefined, {NO_COLOR: ''}, true, true],
  ['FORCE_COLOR without a terminal', undefined, {FORCE_COLOR: '3'}, false, true],
  ['an empty FORCE_COLOR', undefined, {FORCE_COLOR: ''}, false, true],
  ['FORCE_COLOR=false', undefined, {FORCE_COLOR: 'false'}, true, false],
  ['the flag', true, {NO_COLOR: '1', FORCE_COLOR: '0'}, false, true],
  ['the flag against', false, {FORCE_COLOR: '1'}, true, false],
])('%s', (_name, flag, env, isTTY, coloured) => {
  expect(wantsColor(flag, {env, stdout: {isTTY} as NodeJS.WriteStream})).toBe(coloured);
});
