/** What a worker thread of the pool does: reads two articles, compares them and renders the report. */
import type {ReadOptions} from '../io/read-article.js';
import type {Article, Relation, Report} from '../model.js';
import type {Digest} from '../report/digest.js';
import {troubleLine} from './trouble.js';

/** `json` is indented by two; `json-line` is the same report on one line, without a line feed. */
export type ReportFormat = 'markdown' | 'html' | 'json' | 'json-line';

/**
 * An article by its path, or as a text. What is given beside it (the date as ISO 8601) goes before what the
 * article itself states. A path is read in the worker; `-` is refused, because a worker has no standard input.
 */
export type ArticleInput = Given & ({readonly path: string} | {readonly text: string});

interface Given {
  readonly title?: string | null | undefined;
  readonly date?: string | null | undefined;
  readonly source?: string | null | undefined;
}

/** Structured-clone safe, as all that goes to a worker and comes from it. */
export interface CompareTask {
  readonly old: ArticleInput;
  readonly new: ArticleInput;
  readonly formats: readonly ReportFormat[];
  /** Overrides what is measured. */
  readonly relation?: 'revision' | 'follow-up' | undefined;
  /** Lets addresses lead to this host and to private networks. */
  readonly allowPrivate?: boolean | undefined;
}

/** The report in each format asked for; or, in one line fit to be shown, why there is none. */
export type CompareOutcome = Compared | {readonly ok: false; readonly error: string};

export interface Compared {
  readonly ok: true;
  readonly relation: Relation;
  /** A line each, as they stand in the report; what the readers of the articles had to say comes first. */
  readonly warnings: readonly string[];
  readonly digest: Digest;
  readonly reports: Readonly<Partial<Record<ReportFormat, string>>>;
}

/** Never rejects: whatever goes wrong with one pair is that pair's outcome. */
export async function compareTask(task: CompareTask): Promise<CompareOutcome> {
  try {
    const [{reportTask}, {digestOf}] = await Promise.all([
      import('./report-worker.js'),
      import('../report/digest.js'),
    ]);
    const warnings: string[] = [];
    const options = {
      allowPrivate: task.allowPrivate,
      onWarning: (warning: string) => warnings.push(warning),
    };
    const old = await articleFrom(task.old, 'old', options);
    const fresh = await articleFrom(task.new, 'new', options);
    const report = await reportTask({old, new: fresh, warnings, relation: task.relation});
    const reports: Partial<Record<ReportFormat, string>> = {};
    for (const format of task.formats) reports[format] = await render(report, format);
    return {
      ok: true,
      relation: report.relation,
      warnings: report.warnings,
      digest: digestOf(report),
      reports,
    };
  } catch (error) {
    return {ok: false, error: troubleLine(error)};
  }
}

/** `side` is what errors call a text. Throws InputError. */
async function articleFrom(input: ArticleInput, side: string, options: ReadOptions): Promise<Article> {
  const article = 'path' in input ? await readFrom(input.path, options) : await articleOf(input.text, side);
  return {
    ...article,
    title: input.title ?? article.title,
    date: input.date ?? article.date,
    source: input.source ?? article.source,
  };
}

async function readFrom(path: string, options: ReadOptions): Promise<Article> {
  const {readArticle} = await import('../io/read-article.js');
  return readArticle(path, options);
}

async function articleOf(text: string, side: string): Promise<Article> {
  const [{articleFromText}, {InputError}] = await Promise.all([
    import('../io/article-from-text.js'),
    import('../io/input-error.js'),
  ]);
  const article = articleFromText(text, null);
  if (article.text === '') throw new InputError(side, 'is empty: it holds no text');
  return article;
}

async function render(report: Report, format: ReportFormat): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../report/json.js')).toJson(report);
    case 'json-line':
      return (await import('../report/json.js')).toJsonLine(report);
    case 'markdown':
      return (await import('../report/markdown.js')).toMarkdown(report);
    case 'html':
      return (await import('../report/html.js')).toHtml(report);
  }
}
