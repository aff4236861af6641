/** Bundles the tests of the engine in the current folder, with suite.ts in place of vitest, and loads them. */
import {readdirSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {rolldown} from 'rolldown';

const FOLDERS = ['events', 'align', 'changes'];
/** Compares all story pairs as it loads, which no mutant would see. */
const LEFT_OUT = 'find-changes.test.ts';
const ENTRY = '\0tests';
const BUNDLE = 'coverage/mutant-tests.js';

/** `{tests, forget}`: every test by its id, and what makes the engine forget what it remembers of words. */
export async function loadTests() {
  const build = await rolldown({
    input: ENTRY,
    plugins: [stage(testFiles())],
    platform: 'node',
    external: /node_modules/,
  });
  await build.write({file: BUNDLE, codeSplitting: false});
  return import(pathToFileURL(BUNDLE).href);
}

function testFiles() {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join('tests', folder), {recursive: true})
      .filter((name) => name.endsWith('.test.ts') && !name.endsWith(LEFT_OUT))
      .map((name) => resolve('tests', folder, name)),
  );
}

/** Modules that others stand in for, which see the real ones, as do those of src/text: no mutant is there. */
const STAND_INS = {
  vitest: 'tests/mutants/suite.ts',
  '/annotate.js': 'tests/mutants/annotate.ts',
  '/remember.js': 'tests/mutants/remember.ts',
  '/readings.js': 'tests/mutants/readings.ts',
};

function stage(files) {
  const suite = resolve('tests/mutants/suite.ts');
  const remember = resolve('tests/mutants/remember.ts');
  const untouched = resolve('src/text');
  const standIns = Object.entries(STAND_INS).map(([name, file]) => ({name, file: resolve(file)}));
  return {
    name: 'stage',
    resolveId(id, importer) {
      if (id === ENTRY) return id;
      const sees = (file) => importer !== file && !importer.startsWith(untouched);
      const standIn = standIns.find(({name, file}) => id.endsWith(name) && sees(file));
      if (standIn) return standIn.file;
      return id === 'vitest' ? {id, external: true} : null;
    },
    load(id) {
      if (id !== ENTRY) return null;
      const all = files.map((file) => `import ${JSON.stringify(file)};`);
      return [...all, `export {tests} from '${suite}';`, `export {forget} from '${remember}';`].join('\n');
    },
    transform(code, id) {
      const placed = code
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
      return files.includes(id)
        ? `import {enter} from '${suite}';enter(${JSON.stringify(id)});${placed}`
        : placed;
    },
  };
}
