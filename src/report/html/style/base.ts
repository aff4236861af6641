/** Colours for light and dark, type, the head of the page. Relative units, so that a reader's text size holds. */
import {asProperties, DARK, LIGHT} from '../palette.js';

export const BASE = `
:root { color-scheme: light dark; ${asProperties(LIGHT)} }
@media (prefers-color-scheme: dark) { :root { ${asProperties(DARK)} } }
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 76rem; padding: 1.5rem clamp(0.75rem, 3vw, 2rem) 4rem;
  background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4, h5 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 0.25rem; font-size: clamp(1.4rem, 4vw, 2rem); }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.35rem; }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1.05rem; }
p { margin: 0 0 0.5rem; }
a { color: var(--new); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
section:focus-visible { outline: none; }
:target { scroll-margin-top: 1rem; }
.unseen {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}
.skip { position: absolute; left: -100vw; padding: 0.5rem 1rem; background: var(--ground); }
.skip:focus { left: 0.5rem; }
.quiet { color: var(--quiet); }
.old { color: var(--old); }
.new { color: var(--new); }
.summary { font-size: 1.15rem; font-weight: 600; }
.summary .quiet { font-weight: 400; }
.warning { border-inline-start: 0.3rem solid var(--old-bar); padding: 0.3rem 0.75rem; background: var(--panel); }
.articles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 1rem; margin-top: 1rem; }
.article { border-top: 0.25rem solid; padding-top: 0.5rem; }
.article.old { border-color: var(--old-bar); }
.article.new { border-color: var(--new-bar); }
.article h2 { margin: 0; font-size: 0.95rem; }
.article .side { text-transform: uppercase; letter-spacing: 0.06em; font-size: 0.8em; }
.article p { color: var(--ink); margin: 0; }
.article .title { font-weight: 600; }
.article .quiet { color: var(--quiet); font-size: 0.9rem; }
s { text-decoration-thickness: 2px; }
`;
