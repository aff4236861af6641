/** What a source gave: bytes, and what is known of them beside. */

export interface Found {
  readonly bytes: Uint8Array;
  /** What errors call it. */
  readonly name: string;
  /** A path or the path of an address, whose ending may tell the kind; empty where there is none. */
  readonly ending: string;
  /** The header of that name, as the server sent it. */
  readonly contentType: string | null;
  /** ISO 8601: the day on which git says that this version was written. */
  readonly commitDate: string | null;
}
