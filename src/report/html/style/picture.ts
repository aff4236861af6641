/** The picture: three drawings and the labels share a grid, so that they stretch together. */
export const PICTURE = `
.picture {
  display: grid; grid-template: auto 1fr / minmax(4rem, 27fr) minmax(0, 46fr) minmax(4rem, 27fr);
  font-size: 0.875rem; line-height: 1.3;
}
.picture-side { margin: 0 0 0.3rem; font-weight: 600; }
.picture-side.old { grid-area: 1 / 1 / 2 / 3; }
.picture-side.new { grid-area: 1 / 2 / 2 / 4; text-align: end; }
.canvas { display: block; width: 100%; height: 100%; min-height: 0; contain: size; }
.canvas-old { grid-area: 2 / 1; }
.canvas-rows { grid-area: 2 / 2; }
.canvas-new { grid-area: 2 / 3; }
.strut { grid-area: 2 / 2; }
.rows {
  grid-area: 2 / 2; display: grid; grid-auto-rows: minmax(3.4em, 1fr);
  margin: 0; padding: 0; list-style: none; min-width: 0;
}
.rows li { display: grid; min-width: 0; }
.rows a {
  display: flex; flex-direction: column; justify-content: center; min-width: 0;
  padding: 0.35em clamp(0.4em, 1.5vw, 1em); color: var(--ink); text-decoration: none;
}
.rows .name { font-weight: 600; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.rows .move { display: flex; gap: 0.3em; white-space: nowrap; }
.rows .move > span { min-width: 0; overflow: hidden; text-overflow: ellipsis; }
.rows .slot { flex: none; max-width: 40%; }
.rows li.dropped a { padding-inline-end: 8%; }
.rows li.added a { padding-inline-start: 8%; }
.rows a:hover .name, .rows a:focus-visible .name { text-decoration: underline; }
.rows a:focus-visible { outline-offset: -3px; }
.bar.old, .bar.changed.old, .bar.dropped { fill: var(--old-bar); }
.bar.new, .bar.changed.new, .bar.added { fill: var(--new-bar); }
.bar.unchanged { fill: var(--plain); }
.bar.no-topic { fill: var(--plain-tint); stroke: var(--plain); stroke-width: 1px; vector-effect: non-scaling-stroke; }
.ribbon { fill-opacity: 0.8; }
.ribbon.old { fill: var(--old-tint); }
.ribbon.new { fill: var(--new-tint); }
.ribbon.unchanged { fill: var(--plain-tint); }
.ribbon.dropped, .ribbon.added { fill-opacity: 0.35; }
.edge { fill: none; stroke-width: 1px; stroke-opacity: 0.4; vector-effect: non-scaling-stroke; }
.edge.old { stroke: var(--old-bar); }
.edge.new { stroke: var(--new-bar); }
.edge.unchanged { stroke: var(--plain); }
.edge.dropped, .edge.added { stroke-opacity: 0.8; stroke-dasharray: 4 3; }
.band.changed { fill: url(#from-old-to-new); }
.band.dropped { fill: var(--old-tint); fill-opacity: 0.35; }
.band.added { fill: var(--new-tint); fill-opacity: 0.35; }
.band.unchanged { fill: var(--plain-tint); fill-opacity: 0.8; }
.stop-old { stop-color: var(--old-tint); }
.stop-new { stop-color: var(--new-tint); }
.picture.lights .canvas :is(path, rect):not(.lit) { opacity: 0.3; }
.ribbon.lit { fill-opacity: 1; }
.edge.lit { stroke-opacity: 1; stroke-width: 2px; }
.picture .out { visibility: hidden; }
.legend { margin-top: 0.75rem; font-size: 0.875rem; color: var(--quiet); }
.key { white-space: nowrap; color: var(--ink); padding: 0.1em 0.5em; border: 1px solid transparent; margin-inline-end: 0.3em; }
.key.changed { background: linear-gradient(to right, var(--old-tint), var(--new-tint)); }
.key.added { border: 1px dashed var(--new-bar); }
.key.dropped { border: 1px dashed var(--old-bar); }
.key.unchanged { background: var(--plain-tint); }
.key.no-topic { border-color: var(--plain); }
@media screen and (max-width: 44rem) {
  .picture { grid-template-columns: 19fr 62fr 19fr; font-size: 0.8125rem; }
  .rows { grid-auto-rows: minmax(4.7em, 1fr); }
  .rows .move { flex-wrap: wrap; gap: 0; }
  .rows .move > span { flex: 0 1 100%; max-width: 100%; }
}
`;
