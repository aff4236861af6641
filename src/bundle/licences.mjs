/** The notices of what is bundled, as one file. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** What is bundled goes with its licence, and the tables with those of what they are derived from. */
export const licences = {
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
