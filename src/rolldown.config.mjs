/**
 * Bundles what tsc compiled into build/ to the command, the library and the worker threads in dist/, beside the
 * declarations that tsc puts there. Each module that a start loads has to be found, opened and checked, and there
 * were 350 of them: what every report and review needs is bundled, dependencies too; the rest stays with the package
 * manager.
 */
import {resolve} from 'node:path';
import {defineConfig} from 'rolldown';
import {data, taggerModel} from './bundle/data.mjs';
import {licences} from './bundle/licences.mjs';
import {columns, emoji, layout} from './bundle/lighter.mjs';
import {workers} from './bundle/workers.mjs';

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

export default defineConfig({
  input: {cli: 'build/cli.js', index: 'build/index.js'},
  platform: 'node',
  transform: {define: {'process.env.NODE_ENV': "'production'"}},
  external: isExternal,
  plugins: [workers, taggerModel, data, columns, emoji, layout, licences],
  output: {
    dir: 'dist',
    format: 'esm',
    chunkFileNames: '[name]-[hash].js',
    assetFileNames: '[name]-[hash][extname]',
  },
});
