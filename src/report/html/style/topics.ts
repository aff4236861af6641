/** The list of topics, what filters it, and the topics opened. */
export const TOPICS = `
#tools {
  display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center;
  position: sticky; top: 0; z-index: 1; padding: 0.6rem 0; background: var(--ground);
  border-bottom: 1px solid var(--line);
}
#tools[hidden] { display: none; }
#tools fieldset { display: flex; flex-wrap: wrap; gap: 0.25rem 0.9rem; border: 0; margin: 0; padding: 0; }
#tools input, #tools button { font: inherit; accent-color: var(--new-bar); }
#tools input[type=search], #tools button {
  padding: 0.25rem 0.6rem; border: 1px solid var(--plain); border-radius: 0.3rem;
  background: var(--ground); color: inherit;
}
#tools input[type=search] { width: 13rem; max-width: 60vw; }
#shown { color: var(--quiet); }
#keys dl { display: grid; grid-template-columns: auto 1fr; gap: 0.1rem 0.9rem; margin: 0.5rem 0; }
#keys dd { margin: 0; }
kbd { font: 0.85em ui-monospace, monospace; padding: 0 0.35em; border: 1px solid var(--line); border-radius: 0.25em; }
.topic { border: 1px solid var(--line); border-inline-start-width: 0.4rem; border-radius: 0.3rem; margin: 0.5rem 0; }
.topic.changed { border-inline-start-color: var(--old-bar); border-inline-end: 0.4rem solid var(--new-bar); }
.topic.added { border-inline-start: 0.4rem dashed var(--new-bar); }
.topic.dropped { border-inline-start: 0.4rem dashed var(--old-bar); }
.topic, .topic:target { scroll-margin-top: 5rem; }
.topic.unchanged { border-inline-start-color: var(--plain); }
.topic:target { outline: 2px solid var(--focus); outline-offset: 1px; }
.topic[hidden], .group[hidden] { display: none; }
summary { cursor: pointer; }
.topic > summary { padding: 0.5rem 0.75rem; }
.topic h4 { display: inline; margin: 0; font-size: 1rem; }
.topic .kind { display: inline-block; min-width: 6.2em; color: var(--quiet); }
.topic .move { margin-inline-start: 0.5em; }
.topic .sure { color: var(--quiet); }
.topic .marks { margin-inline-start: 0.5em; }
.marks, .note { font-size: 0.9em; }
.verdict.wrong { color: var(--old); }
.verdict.right { color: var(--new); }
.body { padding: 0.25rem 0.75rem 0.75rem; border-top: 1px solid var(--line); }
.body > p { margin-top: 0.5rem; }
table { width: 100%; border-collapse: collapse; margin: 0.5rem 0 1rem; table-layout: fixed; }
th, td { padding: 0.35rem 0.6rem; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
thead td, tbody th { width: 24%; }
tbody th { font-weight: 600; }
.scale { display: block; width: 7rem; max-width: 100%; margin-top: 0.2rem; }
.scale .axis { stroke: var(--plain); stroke-width: 1.5; }
.scale .was { fill: var(--ground); stroke: var(--old-bar); stroke-width: 2.5; }
.scale .is { fill: var(--new-bar); }
h5 { margin: 1rem 0 0.4rem; font-size: 0.9rem; color: var(--quiet); }
.here { margin: 0.75rem 0 0; font-size: 0.85rem; }
`;
