/** Words of the articles: quotes, edits, both texts in full. */
export const TEXTS = `
.sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0.5rem 1.5rem; }
.quote { margin: 0 0 0.6rem; padding-inline-start: 0.75rem; border-inline-start: 0.2rem solid; color: var(--ink); }
.quote.old { border-color: var(--old-bar); }
.quote.new { border-color: var(--new-bar); }
.quote blockquote { margin: 0; }
.quote figcaption, .fate, .about { font-size: 0.8rem; color: var(--quiet); }
.quote figcaption a, .about a { color: inherit; }
mark { font-weight: 700; color: inherit; background: none; padding: 0.05em 0; border-bottom: 2px solid; }
.old mark { background: var(--old-tint); border-color: var(--old-bar); }
.new mark { background: var(--new-tint); border-color: var(--new-bar); }
del { color: var(--old); text-decoration: line-through; }
ins { color: var(--new); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.15em; font-weight: 600; }
.edits { margin: 0; padding: 0; list-style: none; }
.edits li { border-bottom: 1px solid var(--line); padding: 0.5rem 0; }
.edits p { margin: 0; max-width: 60rem; }
.full { color: var(--ink); min-width: 0; }
.full h3 { margin-top: 0; padding-top: 0.4rem; border-top: 0.25rem solid; }
.full.old h3 { border-color: var(--old-bar); }
.full.new h3 { border-color: var(--new-bar); }
.full ol { margin: 0; padding: 0; list-style: none; }
.full li { display: grid; grid-template-columns: 2rem minmax(0, 1fr); padding: 0.1rem 0.25rem; }
.full li.opens { margin-top: 0.75rem; }
.full li.heading p:first-child { font-weight: 700; }
.full li:target { background: var(--panel); outline: 2px solid var(--focus); }
.full li .number { color: var(--quiet); font-size: 0.8rem; padding-top: 0.2rem; text-decoration: none; }
.full li .number:hover { text-decoration: underline; }
.full li p { margin: 0; }
::highlight(found) { background: var(--ink); color: var(--ground); }
@media screen and (max-width: 44rem) {
  .sides { grid-template-columns: minmax(0, 1fr); }
  .topic .move, .topic .marks { display: block; margin: 0; }
  #tools { position: static; }
}
`;
