/** What every format is reduced to, and how a document that can't be reduced is refused. */
import type {Metadata} from '../article-from-text.js';

export interface Plain {
  /** Headings and paragraphs parted by blank lines, in the order of reading; empty where the document shows none. */
  readonly text: string;
  readonly metadata: Metadata;
  /** One line each, without the name of the source. */
  readonly warnings: readonly string[];
}

/** Its message goes behind the name of the source: "is no Word document". */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}
