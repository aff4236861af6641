/** Paper: light colours, everything open, nothing that only a screen can use. */
import {asProperties, LIGHT} from '../palette.js';

export const PRINT = `
@page { margin: 15mm; }
@media print {
  :root { color-scheme: light; ${asProperties(LIGHT)} }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .skip, #tools, .here, .rest { display: none; }
  a { color: inherit; text-decoration: none; }
  .picture { font-size: 8pt; break-inside: avoid; }
  .picture.many { font-size: 6.5pt; }
  .picture.very-many { font-size: 4.5pt; }
  .picture:is(.many, .very-many) .rows { grid-auto-rows: minmax(2.6em, 1fr); }
  .picture:is(.many, .very-many) .rows a { padding-block: 0; }
  .strut { max-height: 66em; }
  .legend { break-before: avoid; }
  .sides { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
  h2, h3, h5, summary, thead { break-after: avoid; }
  tr, .quote, .edits li, .full li { break-inside: avoid; }
}
`;
