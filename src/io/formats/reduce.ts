/** Reduces a document of any kind but plain text and Markdown to plain text. */
import type {Plain} from './plain.js';

/** Structured-clone safe, as it goes to a worker thread. */
export interface Reduction {
  readonly kind: 'html' | 'docx' | 'pdf';
  readonly bytes: Uint8Array;
  /** The server's header, for a page. */
  readonly contentType: string | null;
}

/** Loads what the kind needs, and no more. Throws UnreadableError, and as libraries do. */
export async function reduce({kind, bytes, contentType}: Reduction): Promise<Plain> {
  switch (kind) {
    case 'html':
      return (await import('./html.js')).reduceHtml(bytes, contentType);
    case 'docx':
      return (await import('./docx.js')).reduceDocx(bytes);
    case 'pdf':
      return (await import('./pdf.js')).reducePdf(bytes);
  }
}
