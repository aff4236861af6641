/** Writes one record again and again until it is killed: node hold-records.mjs RECORDS_MODULE FOLDER NAME WORD. */
import process from 'node:process';
import {pathToFileURL} from 'node:url';

const [module, folder, name, word] = process.argv.slice(2);
const {writeRecord} = await import(pathToFileURL(module).href);
for (let turn = 0; ; turn += 1) {
  await writeRecord(folder, name, {turn, filling: word.repeat(20_000), end: turn});
  if (turn === 1) process.stdout.write('writing\n');
}
