/** The lanes, the facts over time, the topics of a storyline. */
export const STORYLINE = `
.sources { padding-inline-start: 1.5rem; }
.scroll { overflow-x: auto; }
.lanes, .tracks { border-collapse: collapse; min-width: 100%; }
.lanes th, .tracks th { text-align: start; font-weight: 600; vertical-align: middle; }
.lanes thead th { padding: 0 0.75rem 0.4rem; color: var(--quiet); white-space: nowrap; }
.lanes tbody th, .tracks tbody th {
  position: sticky; inset-inline-start: 0; z-index: 2; background: var(--ground);
  min-width: 7rem; max-width: 13rem; padding: 0.5rem 0.75rem 0.5rem 0;
}
.lanes tbody tr, .tracks tbody tr { border-top: 1px solid var(--line); }
.lanes td { position: relative; padding: 0.45rem 0.75rem; min-width: 9rem; }
.lanes td.from::before, .lanes td.to::after {
  content: ''; position: absolute; top: 50%; border-top: 2px solid var(--plain); z-index: 0;
}
.lanes td.from::before { inset-inline-start: 0; width: 1.25rem; }
.lanes td.to::after { inset-inline: 1rem 0; }
.lanes td.moved-in::before, .lanes td.moved-out::after { border-top: 6px solid var(--plain); margin-top: -2px; }
.lanes td.gap::before, .lanes td.gap::after { border-top-style: dashed; }
.chip {
  position: relative; z-index: 1; display: inline-block; padding: 0.25rem 0.6rem; border-radius: 0.5rem;
  border: 2px solid var(--plain); background: var(--ground); color: var(--ink); text-decoration: none;
}
.lanes .chip { display: block; width: fit-content; max-width: 15rem; }
.chip .status { font-weight: 600; }
.chip .sure { display: block; font-size: 0.8rem; color: var(--ink); }
a.chip:hover .status { text-decoration: underline; }
.chip.yes { background: var(--new-tint); border-color: var(--new-bar); }
.chip.likely { border-color: var(--new-bar); border-style: dashed; }
.chip.open { border-style: dotted; }
.chip.unlikely { border-color: var(--old-bar); border-style: dashed; }
.chip.no { background: var(--old-tint); border-color: var(--old-bar); }
.chip.alone .status { font-weight: 400; font-style: italic; }
.lanes .silent { position: relative; z-index: 1; padding: 0 0.4rem; background: var(--ground); color: var(--quiet); }
.legend { font-size: 0.85rem; color: var(--quiet); line-height: 2.2; }
.legend .chip { padding: 0 0.5rem; line-height: 1.5; }
.tracks thead th { padding: 0 0.75rem 0.4rem; color: var(--quiet); white-space: nowrap; }
.tracks td { padding: 0.5rem 0.75rem; min-width: 7rem; }
.tracks td.changed { font-weight: 700; }
.tracks .about { display: block; font-weight: 400; }
.topic { border: 1px solid var(--line); border-radius: 0.3rem; margin: 0.5rem 0; }
.topic summary, .full summary { padding: 0.5rem 0.75rem; cursor: pointer; }
.topic h3, .full h3 { display: inline; margin: 0; padding: 0; border: 0; }
.topic .move { color: var(--quiet); margin-inline-start: 0.5rem; }
.topic .body { padding: 0 0.75rem 0.75rem; }
.stages { margin: 0; padding: 0; list-style: none; border-inline-start: 0.3rem solid var(--line); }
.stages li { padding: 0.4rem 0.75rem; }
.stages li:target { background: var(--panel); outline: 2px solid var(--focus); }
.stages .date { margin-inline-end: 0.5rem; }
.stages .fact { margin: 0.2rem 0; }
.quote.plain { border-color: var(--plain); margin: 0.3rem 0 0; }
.quote.plain mark { border-color: var(--plain); }
.full { margin: 0.5rem 0; border: 1px solid var(--line); border-radius: 0.3rem; }
.full > ol { padding: 0 0.75rem 0.75rem; }
@media print { .scroll { overflow: visible; } .lanes td, .tracks td { min-width: 0; } .chip { padding: 0.1rem 0.3rem; } }
`;
