/** What is used of pdf.js. */

export interface PdfOptions {
  /** 0 keeps it from writing to the console. */
  readonly verbosity: number;
  /** Gives up at the first fault, instead of reading what can be read. */
  readonly stopAtErrors: boolean;
}

export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  destroy(): Promise<void>;
}

export interface PdfPage {
  getTextContent(): Promise<{readonly items: readonly (PdfText | PdfMark)[]}>;
  cleanup(): boolean;
}

/** A stretch of text on one line. */
export interface PdfText {
  readonly str: string;
  /** The last two are where it begins: to the right and up, in points. */
  readonly transform: readonly number[];
  readonly width: number;
  /** Of its letters, in points. */
  readonly height: number;
  readonly hasEOL: boolean;
}

/** The beginning or end of marked content: no text. */
export interface PdfMark {
  readonly type: string;
}
