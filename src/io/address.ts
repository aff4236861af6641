/** Tells addresses of the web from paths. */
const ADDRESS = /^https?:\/\//iu;

export function isAddress(source: string): boolean {
  return ADDRESS.test(source);
}
