import {describe, expect, test} from 'vitest';
import {DARK, LIGHT, type Palette} from '../../../src/report/html/palette.js';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ['ink', 'ground'],
  ['ink', 'panel'],
  ['ink', 'old-tint'],
  ['ink', 'new-tint'],
  ['ink', 'plain-tint'],
  ['quiet', 'ground'],
  ['old', 'ground'],
  ['new', 'ground'],
  ['old', 'old-tint'],
  ['new', 'new-tint'],
];
const SHAPES: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ['new-bar', 'ground'],
  ['plain', 'ground'],
  ['focus', 'ground'],
];

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('%s', (_name, palette) => {
  test.each(TEXT)('%s can be read on %s', (ink, ground) => {
    expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each([...SHAPES, ['old-bar', 'ground'] as const])('%s can be seen on %s', (ink, ground) => {
    expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(3);
  });
});
