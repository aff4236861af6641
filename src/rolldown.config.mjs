/**
 * Bundles what tsc compiled into build/ to the command, the library and the worker threads in dist/, beside the
 * declarations that tsc puts there. Each module that a start loads has to be found, opened and checked, and there
 * were 350 of them: what every report and review needs is bundled, dependencies too; the rest stays with the package
 * manager.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, dirname, join, resolve} from 'node:path';
import {defineConfig} from 'rolldown';
import {packModel} from '../build/text/packed-model.js';

const BUNDLED =
  /^(?:yargs|yargs-parser|wink-nlp|wink-eng-lite-web-model|diff|ink|react|string-width|wrap-ansi)(?:\/|$)/;
/** Ink's, for its developers; not installed. */
const LEFT_OUT = 'react-devtools-core';
const PACKAGES = /[\\/]node_modules[\\/]/;

/** Whatever bundled packages import of their own is bundled with them. */
function isExternal(id, importer = '') {
  const isPackage = /^[^./\\\0]/.test(id) && !resolve(id).startsWith(id);
  return isPackage && (id === LEFT_OUT || (!BUNDLED.test(id) && !PACKAGES.test(importer)));
}

/** `new URL('./….js', import.meta.url)` names a worker thread's module: an entry, wherever the bundle has it. */
const workers = {
  name: 'workers',
  transform(code, id) {
    return code.replace(/new URL\('(\.[^']*\.js)', import\.meta\.url\)/g, (_all, path) => {
      const entry = this.emitFile({type: 'chunk', id: resolve(dirname(id), path)});
      return `new URL(import.meta.ROLLUP_FILE_URL_${entry})`;
    });
  },
};

/** Parts of the tagger's model that are loaded whether they are used or not; src/text/tagger.ts puts another for them. */
const UNUSED = /[\\/]eng-(?:ner|sa|negation)-model\.json$/;

/** Data of megabytes is quicker parsed as JSON than as a program, and read without decoding where it is ASCII. */
const data = {
  name: 'data',
  load(id) {
    if (!id.endsWith('.json')) return null;
    if (UNUSED.test(id)) return {code: 'export default null;', moduleType: 'js'};
    const source = readFileSync(id, 'utf8');
    const encoding = /[^\0-\x7f]/.test(source) ? 'utf8' : 'latin1';
    const file = this.emitFile({type: 'asset', name: basename(id), source});
    const code = `
      import {readFileSync} from 'node:fs';
      const data = JSON.parse(readFileSync(new URL(import.meta.ROLLUP_FILE_URL_${file}), '${encoding}'));
      export {data as default, data as 'module.exports'};`;
    return {code, moduleType: 'js'};
  },
};

/** What loads the tagger's model in its package; a version that has no such module is bundled as it is. */
const MODEL = /[\\/]wink-eng-lite-web-model[\\/]dist[\\/]load-core-model\.js$/;

/** The tagger's model packed, to be looked into as it lies there; src/text/packed-model.ts unpacks it. */
const taggerModel = {
  name: 'tagger model',
  load(id) {
    if (!MODEL.test(id)) return null;
    const {rest, words, tables} = packModel(createRequire(id)(id)());
    const url = (name, source) =>
      `new URL(import.meta.ROLLUP_FILE_URL_${this.emitFile({type: 'asset', name, source})})`;
    const code = `
      import {readFileSync} from 'node:fs';
      import {unpackModel} from ${JSON.stringify(resolve('build/text/packed-model.js'))};
      const load = () => unpackModel({
        rest: readFileSync(${url('model.json', rest)}, 'utf8'),
        words: readFileSync(${url('model-words.txt', words)}, 'latin1'),
        tables: readFileSync(${url('model-tables.bin', tables)}),
      });
      export {load as default, load as 'module.exports'};`;
    return {code, moduleType: 'js'};
  },
};

/**
 * yargs lays out its help at each start, printed or not, and what measures columns for it loads tables of emoji, in
 * twice the time that all the rest of yargs takes. The help is ASCII.
 */
const columns = {
  name: 'columns',
  resolveId: (source, importer = '') =>
    source === 'string-width' && /[\\/](?:yargs|cliui)[\\/]/.test(importer) ? '\0columns' : null,
  load: (id) => (id === '\0columns' ? 'export default (text) => text.length;' : null),
};

/** What is bundled goes with its licence, and the tables with those of what they are derived from. */
const licences = {
  name: 'licences',
  generateBundle() {
    const roots = [...this.getModuleIds()].flatMap(
      (id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id) ?? [],
    );
    const texts = [...new Set(roots)].sort().map((root) => {
      const {name, version, license} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      const file = readdirSync(root).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file ? readFileSync(join(root, file), 'utf8').trim() : `Licence: ${license}`;
      return `${name} ${version}\n\n${text}\n`;
    });
    const tables = ['NOTICE-wordnet.txt', 'NOTICE-glove.md'].map(
      (notice) => `${readFileSync(join('src/text/lexicon', notice), 'utf8').trim()}\n`,
    );
    const source = [...tables, ...texts].join('\n---\n\n');
    this.emitFile({type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source});
  },
};

export default defineConfig({
  input: {cli: 'build/cli.js', index: 'build/index.js'},
  platform: 'node',
  transform: {define: {'process.env.NODE_ENV': "'production'"}},
  external: isExternal,
  plugins: [workers, taggerModel, data, columns, licences],
  output: {
    dir: 'dist',
    format: 'esm',
    chunkFileNames: '[name]-[hash].js',
    assetFileNames: '[name]-[hash][extname]',
  },
});
