/** What packages do at each start that is rarely asked for, put off or left out. */

/**
 * yargs lays out its help at each start, printed or not, and what measures columns for it loads tables of emoji, in
 * twice the time that all the rest of yargs takes. The help is ASCII.
 */
export const columns = {
  name: 'columns',
  resolveId: (source, importer = '') =>
    source === 'string-width' && /[\\/](?:yargs|cliui)[\\/]/.test(importer) ? '\0columns' : null,
  load: (id) => (id === '\0columns' ? 'export default (text) => text.length;' : null),
};

/**
 * Pinning all emoji down takes a regular expression of twenty milliseconds, for each copy of what measures columns. It is
 * made when a text holds what each emoji does: a pictograph, a letter of a flag, or a key cap.
 */
export const emoji = {
  name: 'emoji',
  transform(code, id) {
    if (!/[\\/]string-width[\\/]index\.js$/.test(id)) return null;
    const late = code.replace(/\/\^[^\n;]*\\p\{RGI_Emoji\}[^\n;]*\/v(?=;)/, 'late(() => $&)');
    return late === code ? null : LATE + late;
  },
};

const LATE = String.raw`
const late = (compile) => {
  const hint = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\d#*]\u{FE0F}/u;
  const nothing = /(?!)/;
  let pattern;
  const fit = (text) => (hint.test(text) ? (pattern ??= compile()) : nothing);
  return {test: (text) => fit(text).test(text), exec: (text) => fit(text).exec(text)};
};
`;

/** Ink's layout has its program in a data address, which Node would start its HTTP client to read. */
export const layout = {
  name: 'layout',
  transform: (code, id) =>
    /[\\/]yoga-layout[\\/]dist[\\/]binaries[\\/]/.test(id)
      ? code.replaceAll('typeof fetch', '"undefined"')
      : null,
};
