/** Worker threads, each an entry of the bundle. */
import {dirname, resolve} from 'node:path';

/** `new URL('./….js', import.meta.url)` names a worker thread's module: an entry, wherever the bundle has it. */
export const workers = {
  name: 'workers',
  transform(code, id) {
    return code.replace(/new URL\('(\.[^']*\.js)', import\.meta\.url\)/g, (_all, path) => {
      const entry = this.emitFile({type: 'chunk', id: resolve(dirname(id), path)});
      return `new URL(import.meta.ROLLUP_FILE_URL_${entry})`;
    });
  },
};
