/** The floor of the benchmark: a process that loads the tagger and tags the texts named, and nothing more. */
import {readFileSync} from 'node:fs';
import {enableCompileCache} from 'node:module';

enableCompileCache();
const [{default: winkNLP}, {default: model}] = await Promise.all([
  import('wink-nlp'),
  import('wink-eng-lite-web-model'),
]);
const nlp = winkNLP(model, ['sbd', 'pos']);
let tokens = 0;
for (const path of process.argv.slice(2)) {
  const document = nlp.readDoc(readFileSync(path, 'utf8'));
  tokens += document.tokens().out(nlp.its.pos).length;
  tokens += document.tokens().out(nlp.its.lemma).length;
}
process.stdout.write(`${tokens}\n`);
