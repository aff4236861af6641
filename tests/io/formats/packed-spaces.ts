/** Makes much of little: deflated data that unpacks to any size, without ever having it in memory. */
import {constants, deflateRawSync} from 'node:zlib';

/** Raw deflated spaces (RFC 1951): one block over and over, as a full flush leaves no trace in the next. */
export function packedSpaces(megabytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(2 ** 20, ' '), {finishFlush: constants.Z_FULL_FLUSH});
  const end = deflateRawSync('');
  return Buffer.concat([...Array.from({length: megabytes}, () => block), end]);
}
