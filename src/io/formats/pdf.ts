/** Reduces a PDF to plain text. */
import {openPdf} from './libraries.js';
import type {PdfDocument} from './pdf-document.js';
import {linesOf, type PdfLine} from './pdf-lines.js';
import {paragraphsOf} from './pdf-paragraphs.js';
import {type Plain, UnreadableError} from './plain.js';

/** No article has more. */
const MOST_PAGES = 500;

/** The text of all pages; headers and footers that pages share are left out. Throws UnreadableError. */
export async function reducePdf(bytes: Uint8Array): Promise<Plain> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > MOST_PAGES)
      throw new UnreadableError(`has ${pdf.numPages} pages: more than any article`);
    const pages: (readonly PdfLine[])[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      pages.push(linesOf((await page.getTextContent()).items));
      page.cleanup();
    }
    const text = paragraphsOf(pages).join('\n\n');
    if (text === '') throw new UnreadableError('holds no text: its pages may be pictures (a scan)');
    return {text, metadata: {}, warnings: []};
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    return await openPdf(bytes, {verbosity: 0, stopAtErrors: false});
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') throw new UnreadableError('is locked with a password');
    if (name === 'InvalidPDFException') throw new UnreadableError('is a damaged PDF');
    throw error;
  }
}
