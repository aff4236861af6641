/** Compares two articles that were read, in this thread or as what a worker thread does. */
import type {Article, Report} from '../model.js';

/** Structured-clone safe, as the report is. */
export interface ReportTask {
  readonly old: Article;
  readonly new: Article;
  /** What the report should say of how they were read, before its own warnings. */
  readonly warnings?: readonly string[];
  /** Overrides what is measured. */
  readonly relation?: 'revision' | 'follow-up' | undefined;
}

export async function reportTask({old, new: fresh, warnings = [], relation}: ReportTask): Promise<Report> {
  const [{compare}, {buildReport}] = await Promise.all([
    import('../compare.js'),
    import('../report/build.js'),
  ]);
  const comparison = compare(old, fresh, relation && {relation});
  return buildReport({...comparison, warnings: [...warnings, ...comparison.warnings]});
}
