/** Writes a report for each pair that was found, and the index of them. */
import {join} from 'node:path';
import {makeFolder, writeOutput} from '../io/write-output.js';
import type {Context} from './command.js';
import {type ComparePool, openComparePool} from './compare-pool.js';
import type {ReportFormat} from './compare-worker.js';
import type {Findings, FoundPair} from './findings.js';
import {showProgress} from './progress.js';
import {reportNames} from './report-names.js';
import type {ReadArguments} from './shared-options.js';
import {writing} from './stop-signals.js';

export interface ReportingOptions extends ReadArguments {
  readonly folder: string;
  readonly format: Exclude<ReportFormat, 'json-line'>;
  readonly jobs: number;
}

const ENDINGS: Readonly<Record<ReportingOptions['format'], string>> = {
  markdown: '.md',
  html: '.html',
  json: '.json',
};

/**
 * The findings with what the comparisons told. A pair that can't be compared is reported on standard error and
 * does not stop the rest; neither does one that is two stories at a closer look, which gets no report. Throws
 * InputError where a file can't be written, which would befall the rest too.
 */
export async function reportPairs(
  found: Findings,
  options: ReportingOptions,
  context: Context,
): Promise<Findings> {
  await makeFolder(options.folder);
  const pairs = found.stories.flatMap((story) => story.pairs);
  const names = reportNames(found.stories);
  const progress = await showProgress({words: 'Comparing pairs', total: pairs.length}, context);
  const pool = await openComparePool({jobs: options.jobs});
  const reported = new Map<FoundPair, FoundPair>();
  try {
    const next = pairs.entries();
    await Promise.all(
      Array.from({length: options.jobs}, async () => {
        // The iterator is shared: no more pairs are under way than there are workers.
        for (const [place, pair] of next) {
          reported.set(pair, await reportOne(pair, names[place] ?? '', {...options, pool}));
          progress.step();
        }
      }),
    );
  } finally {
    progress.end();
    await pool.close();
  }
  const index = join(options.folder, `index${ENDINGS[options.format]}`);
  const stories = found.stories.map((story) => ({
    ...story,
    pairs: story.pairs.map((pair) => reported.get(pair) ?? pair),
  }));
  for (const {problem} of stories.flatMap((story) => story.pairs))
    if (problem !== null) context.stderr.write(`storydiff: ${problem}\n`);
  const result = {...found, stories, index};
  const text = await renderIndex(result, options.format);
  await writing(() => writeOutput(index, text));
  return result;
}

async function reportOne(
  pair: FoundPair,
  name: string,
  {folder, format, allowPrivate, pool}: ReportingOptions & {readonly pool: ComparePool},
): Promise<FoundPair> {
  const [old, fresh] = [{path: pair.old.path}, {path: pair.new.path}];
  const outcome = await pool.compare({old, new: fresh, formats: [format], allowPrivate});
  if (!outcome.ok) return {...pair, problem: outcome.error};
  const {relation, digest, reports} = outcome;
  if (relation === 'unrelated') return {...pair, relation, digest};
  const report = name + ENDINGS[format];
  await writing(() => writeOutput(join(folder, report), reports[format] ?? ''));
  return {...pair, relation, digest, report};
}

async function renderIndex(found: Findings, format: ReportingOptions['format']): Promise<string> {
  switch (format) {
    case 'markdown':
      return (await import('../report/index-page.js')).toIndexMarkdown(found);
    case 'html':
      return (await import('../report/index-page-html.js')).toIndexHtml(found);
    case 'json':
      return (await import('./findings-print.js')).toFindingsJson(found);
  }
}
