/**
 * Writes `report.md` anew into every folder of seeds/, or of the folder given: each holds one pair of articles. Exits
 * with 1 where one fails, after the rest. Needs the build in dist/.
 */
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

const [folder = 'seeds'] = process.argv.slice(2);
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const pairs = readdirSync(folder, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => join(folder, name))
  .sort();
for (const pair of pairs) {
  const output = join(pair, 'report.md');
  const {status} = spawnSync(process.execPath, [cli, 'report', pair, '--output', output], {stdio: 'inherit'});
  if (status === 0) console.log(output);
  else process.exitCode = 1;
}
