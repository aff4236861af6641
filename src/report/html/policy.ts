/** The Content-Security-Policy of the page: its own style and script, known by their hashes, and nothing else. */
import {createHash} from 'node:crypto';

/** Written into the page itself, because a file has no headers. A null script is none, and none can run. */
export function policy({style, script}: {readonly style: string; readonly script: string | null}): string {
  return [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${script === null ? "'none'" : hash(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
