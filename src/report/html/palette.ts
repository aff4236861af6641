/** The colours of the page as roles, for light and dark: yellow is the old article, blue the new one. */

/** `#rrggbb` each. Tints lie behind ink; strong colours are text, borders and bars. */
export interface Palette {
  readonly ground: string;
  readonly panel: string;
  readonly line: string;
  readonly ink: string;
  readonly quiet: string;
  readonly old: string;
  readonly 'old-tint': string;
  readonly 'old-bar': string;
  readonly new: string;
  readonly 'new-tint': string;
  readonly 'new-bar': string;
  readonly plain: string;
  readonly 'plain-tint': string;
  readonly focus: string;
}

export const LIGHT: Palette = {
  ground: '#ffffff',
  panel: '#f6f7f9',
  line: '#d5d9df',
  ink: '#1a1d21',
  quiet: '#59616b',
  old: '#7c4f00',
  'old-tint': '#fbe7b2',
  'old-bar': '#bd850f',
  new: '#0b4f9c',
  'new-tint': '#cfe3fb',
  'new-bar': '#2f78c9',
  plain: '#8b939d',
  'plain-tint': '#e8eaed',
  focus: '#0b4f9c',
};

export const DARK: Palette = {
  ground: '#15181c',
  panel: '#1e2227',
  line: '#3a414a',
  ink: '#eceef0',
  quiet: '#a7b0bb',
  old: '#f2c75c',
  'old-tint': '#4f3b0a',
  'old-bar': '#c8911c',
  new: '#93c4ff',
  'new-tint': '#143a66',
  'new-bar': '#4389d8',
  plain: '#7d8691',
  'plain-tint': '#2d3238',
  focus: '#93c4ff',
};

/** As custom properties of CSS, `--ink:#1a1d21;…`. */
export function asProperties(palette: Palette): string {
  return Object.entries(palette)
    .map(([role, colour]) => `--${role}:${colour};`)
    .join('');
}
