import {describe, expect, test} from 'vitest';
import {line, segment} from '../../src/ui/lines.js';
import {COLOURS, paint, themeFor} from '../../src/ui/theme.js';

const coloured = themeFor(true);
const plain = themeFor(false);
const ESC = '\u001b';

describe('paint', () => {
  test('dresses each stretch and closes it', () => {
    expect(paint([segment('so it '), segment('is', 'telling')], plain)).toBe(
      `so it ${ESC}[4m${ESC}[1mis${ESC}[22m${ESC}[24m`,
    );
  });

  test('joins the looks of several roles; the later colour holds', () => {
    expect(paint([segment('x', 'old', 'inserted')], coloured)).toBe(
      `${ESC}[1m${ESC}[38;5;${COLOURS.blue.code}mx${ESC}[39m${ESC}[22m`,
    );
  });

  test('bold wins over dim, since one sequence ends both', () => {
    expect(paint([segment('x', 'quiet', 'strong')], plain)).toBe(`${ESC}[1mx${ESC}[22m`);
  });
});

const roles = Object.keys(coloured) as (keyof typeof coloured)[];

test.each(roles)('%s has no colour in the plain theme', (role) => {
  expect(paint(line('x', role), plain)).not.toContain('38;5');
});

// Old and new, dropped and new topics are told by the word that stands with them.
const told: readonly string[] = ['old', 'new', 'added', 'dropped'];

test.each(roles.filter((role) => coloured[role].colour !== undefined && !told.includes(role)))(
  '%s differs from plain text without its colour, too',
  (role) => {
    expect(paint(line('x', role), plain)).not.toBe('x');
  },
);

describe('colours are readable', () => {
  const luminance = (rgb: readonly number[]) =>
    rgb
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, channel) => sum + value * ([0.2126, 0.7152, 0.0722][channel] ?? 0), 0);
  const contrast = (a: readonly number[], b: readonly number[]) => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };

  test.each(Object.entries(COLOURS))('%s on black and on white', (_, {rgb}) => {
    expect(contrast(rgb, [0, 0, 0])).toBeGreaterThan(3.8);
    expect(contrast(rgb, [255, 255, 255])).toBeGreaterThan(3.8);
  });
});
