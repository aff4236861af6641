/** Reduces a Word document to plain text. */
import mammoth from 'mammoth';
import {parsePage} from './libraries.js';
import {blocksOf} from './page-blocks.js';
import {type Plain, UnreadableError} from './plain.js';
import {unpack, zipEntries} from './zip.js';

/** In bytes, of all that the archive holds: pictures are hardly larger unpacked, and a long novel has 5 MB of markup. */
const MOST_UNPACKED = 48 * 2 ** 20;
const MOST_ENTRIES = 10_000;

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/**
 * The document's text with its tracked changes accepted, footnotes at the end; headings are blocks of their own.
 * Only a heading that opens the document is its title. Throws UnreadableError.
 */
export async function reduceDocx(bytes: Uint8Array): Promise<Plain> {
  checkArchive(bytes);
  const {value} = await mammoth.convertToHtml(
    {buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)},
    {styleMap: STYLES, convertImage: NO_IMAGES, externalFileAccess: false},
  );
  const body = parsePage(`<!doctype html><html><body>${value}</body></html>`).querySelector('body');
  const blocks = body === null ? [] : blocksOf(body);
  const [first] = body?.querySelectorAll('h1, h2, p') ?? [];
  const title = first?.localName === 'h1' ? (blocks[0] ?? null) : null;
  return {text: blocks.join('\n\n'), metadata: {title}, warnings: []};
}

/** Pictures are not even unpacked. */
const NO_IMAGES = mammoth.images.imgElement(async () => ({src: ''}));

/** The library unpacks whatever an archive holds: this sees to it that it can. */
function checkArchive(bytes: Uint8Array): void {
  const entries = zipEntries(bytes);
  if (entries.length > MOST_ENTRIES) throw new UnreadableError('holds more files than any Word document');
  if (!entries.some(({name}) => name.startsWith('word/'))) {
    throw new UnreadableError('is no Word document (DOCX) but another kind of archive');
  }
  // Any entry can be named as a part of the document, whatever its ending.
  let left = MOST_UNPACKED;
  for (const entry of entries) left -= unpack(entry, left).length;
}
