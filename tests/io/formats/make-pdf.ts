/** Writes PDFs with the built-in font Helvetica: plain objects and a cross-reference table. */
import {deflateSync} from 'node:zlib';
import {packedSpaces} from './packed-spaces.js';

export interface PdfPart {
  readonly text: string;
  /** Points from the left and from the bottom of the page. */
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

const FONT_SIZE = 11;

/** Lines from the top of the page on, at one distance; '' is an empty line. */
export function page(lines: readonly string[], {top = 760, gap = 14} = {}): readonly PdfPart[] {
  return lines.map((text, index) => ({text, y: top - index * gap})).filter(({text}) => text !== '');
}

export function makePdf(pages: readonly (readonly PdfPart[])[]): Buffer {
  return pdfOf(pages.map((parts) => ({dictionary: '', data: Buffer.from(content(parts), 'latin1')})));
}

function content(parts: readonly PdfPart[]): string {
  const show = ({text, x = 72, y, size = FONT_SIZE}: PdfPart) =>
    `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/gu, '\\$&')}) Tj ET`;
  return parts.map(show).join('\n');
}

export interface PdfStream {
  /** Entries besides its length. */
  readonly dictionary: string;
  readonly data: Uint8Array;
}

/** A page for each stream of content. */
export function pdfOf(contents: readonly PdfStream[]): Buffer {
  const first = 4;
  const kids = contents.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    ...contents.flatMap(({dictionary, data}, index) => [
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * index + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      ),
      Buffer.concat([
        Buffer.from(`<< /Length ${data.length} ${dictionary} >>\nstream\n`),
        data,
        Buffer.from('\nendstream'),
      ]),
    ]),
  ];
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let offset = chunks[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const chunk = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    offsets.push(offset);
    chunks.push(chunk);
    offset += chunk.length;
  }
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  chunks.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${offset}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(chunks);
}

/** A stream that unpacks to `megabytes` of spaces, or to one that does. */
export function bomb(megabytes: number, layers = 1): PdfStream {
  let data: Buffer = Buffer.concat([Buffer.from([0x78, 0x9c]), packedSpaces(megabytes), Buffer.alloc(4)]);
  for (let layer = 1; layer < layers; layer += 1) data = deflateSync(data, {level: 9});
  return {dictionary: `/Filter [${'/FlateDecode '.repeat(layers)}]`, data};
}
