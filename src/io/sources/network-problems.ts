/** Puts what can go wrong on the network into words. */
import {cleanLine} from '../clean.js';

/** A name or address that stands for a host which is not to be connected to. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
  readonly problem: string;

  constructor(host: string, address: string) {
    super(`${host} is ${address}`);
    const where = host === address ? address : `${cleanLine(host)} (${address})`;
    this.problem = `leads to ${where}, on this host or a private network; --allow-private lets it be read`;
  }
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  ECONNREFUSED: 'the host refuses the connection',
  ECONNRESET: 'the host broke the connection off',
  EPIPE: 'the host broke the connection off',
  ENETUNREACH: 'the network cannot be reached',
  EHOSTUNREACH: 'the host cannot be reached',
  ETIMEDOUT: 'the host does not answer',
  Z_DATA_ERROR: 'is compressed in a way that cannot be undone',
  Z_BUF_ERROR: 'breaks off in the middle of the compressed text',
  HPE_HEADER_OVERFLOW: 'sends more headers than any page needs',
};

/** One line, without the address. */
export function networkProblem(error: unknown): string {
  if (error instanceof PrivateAddressError) return error.problem;
  // Of several addresses that a name stands for, the first one's trouble tells enough.
  const one = error instanceof AggregateError ? error.errors[0] : error;
  const code = one instanceof Error && 'code' in one ? String(one.code) : 'unknown error';
  const problem = PROBLEMS[code];
  if (problem !== undefined) return problem;
  if (/CERT|ALTNAME|SELF_SIGNED|UNABLE_TO_VERIFY/u.test(code))
    return `its certificate is not valid (${code})`;
  if (code.startsWith('HPE_')) return `does not speak HTTP (${code})`;
  return `cannot be read (${code})`;
}
