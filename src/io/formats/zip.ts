/** Looks into a ZIP archive, and unpacks it under a limit: what it says of its sizes may be a lie. */
import {inflateRawSync} from 'node:zlib';
import {UnreadableError} from './plain.js';

/** As the archive's central directory has it (PKWARE's APPNOTE, 4.3.12 and 4.3.16). */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly packed: Uint8Array;
}

const END = 0x06_05_4b_50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xff_ff;
const CENTRAL = 0x02_01_4b_50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04_03_4b_50;
const LOCAL_SIZE = 30;
const ENCRYPTED = 1;
const DAMAGED = 'is a damaged or cut-off ZIP archive';

/** What the archive holds. Throws UnreadableError where it is damaged, cut off or locked. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesOf(archive);
  } catch (error) {
    throw error instanceof UnreadableError ? error : new UnreadableError(DAMAGED);
  }
}

function entriesOf(archive: Buffer): readonly ZipEntry[] {
  const end = endOf(archive);
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== CENTRAL) throw new UnreadableError(DAMAGED);
    if (archive.readUInt16LE(at + 8) & ENCRYPTED) throw new UnreadableError('is locked with a password');
    const nameEnd = at + CENTRAL_SIZE + archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString('utf8', at + CENTRAL_SIZE, nameEnd),
      method: archive.readUInt16LE(at + 10),
      packed: packedAt(archive, archive.readUInt32LE(at + 42), archive.readUInt32LE(at + 20)),
    });
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(archive: Buffer): number {
  const first = Math.max(0, archive.length - END_SIZE - LONGEST_COMMENT);
  for (let at = archive.length - END_SIZE; at >= first; at -= 1) {
    if (archive.readUInt32LE(at) === END) return at;
  }
  throw new UnreadableError(DAMAGED);
}

function packedAt(archive: Buffer, at: number, size: number): Uint8Array {
  if (archive.readUInt32LE(at) !== LOCAL) throw new UnreadableError(DAMAGED);
  const start = at + LOCAL_SIZE + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  if (start + size > archive.length) throw new UnreadableError(DAMAGED);
  return archive.subarray(start, start + size);
}

/** The bytes of an entry. Throws UnreadableError where they are damaged or more than `most`. */
export function unpack({method, packed}: ZipEntry, most: number): Uint8Array {
  if (method === 0 && packed.length <= most) return packed;
  if (method !== 0 && method !== 8) throw new UnreadableError(DAMAGED);
  try {
    return method === 0 ? tooMuch() : inflateRawSync(packed, {maxOutputLength: most});
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'ERR_BUFFER_TOO_LARGE' ? tooMuch() : damaged();
  }
}

function tooMuch(): never {
  throw new UnreadableError('unpacks to more than any article holds');
}

function damaged(): never {
  throw new UnreadableError(DAMAGED);
}
