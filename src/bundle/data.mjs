/** How data of megabytes is bundled, so that it loads quickly: the tables, and the tagger's model. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, resolve} from 'node:path';
import {packModel} from '../../build/text/packed-model.js';

/** Parts of the tagger's model that are loaded whether they are used or not; ../text/tagger.ts puts another for them. */
const UNUSED = /[\\/]eng-(?:ner|sa|negation)-model\.json$/;

/** Data of megabytes is quicker parsed as JSON than as a program, and read without decoding where it is ASCII. */
export const data = {
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

/** The tagger's model packed, to be looked into as it lies there; ../text/packed-model.ts unpacks it. */
export const taggerModel = {
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
