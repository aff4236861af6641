/** What `pairs` and `batch` say of articles whose names, titles and ids are somebody else's. */
import {refusalLine, reportLine} from '../../src/batch/answer.js';
import {requestFrom} from '../../src/batch/request.js';
import type {Findings, FoundArticle} from '../../src/commands/findings.js';
import {toFindingsJson, toFindingsText} from '../../src/commands/findings-print.js';
import {reportNames} from '../../src/commands/report-names.js';
import {troubleLine} from '../../src/commands/trouble.js';
import {InputError} from '../../src/io/input-error.js';
import type {Report} from '../../src/model.js';
import {digestOf} from '../../src/report/digest.js';
import {toIndexMarkdown} from '../../src/report/index-page.js';
import {toIndexHtml} from '../../src/report/index-page-html.js';
import type {Printed} from './printed.js';

/** `path` is what a folder holds; title, source and story name come clean from the reader. */
export function findingsOn({old, new: later, ...report}: Report, path: string): Findings {
  const article = ({title, date, source}: Report['old'], ending: string): FoundArticle => ({
    path: `${path}${ending}`,
    title,
    date,
    source,
  });
  const articles = [article(old, ''), article(later, '.new')];
  const [before = article(old, ''), after = article(later, '')] = articles;
  const pair = {
    old: before,
    new: after,
    likeness: 1,
    report: 'a.md',
    relation: report.relation,
    digest: digestOf({old, new: later, ...report}),
    problem: null,
  };
  const broken = {
    ...pair,
    report: null,
    relation: null,
    digest: null,
    problem: new InputError(path, 'is empty').message,
  };
  const strangers = {...pair, report: null, relation: 'unrelated' as const};
  return {
    stories: [
      {names: report.topics.slice(0, 2).map(({label}) => label), articles, pairs: [pair, broken, strangers]},
    ],
    alone: articles,
    failed: [{path, message: new InputError(path, 'no such file').message}],
    index: `${path}/index.md`,
  };
}

export function printFindings(findings: Findings): Printed {
  const named = reportNames(findings.stories).join('\n');
  return {
    text: toFindingsText(findings),
    json: toFindingsJson(findings),
    markdown: toIndexMarkdown(findings),
    html: toIndexHtml(findings),
    names: named,
  };
}

/** Names of report files that no file system takes. */
export function badNames(findings: Findings): readonly string[] {
  return reportNames(findings.stories).filter(
    (name) => Buffer.byteLength(`${name}.html`) > 255 || name.includes('/') || name === '',
  );
}

/** Answers to a line of a batch with that id, and lines on standard error. */
export function printAnswers(id: string, report: string): Printed {
  const refusal = requestFrom({number: 1, text: JSON.stringify({id, old: {text: 'x', [id]: 1}, new: {}})});
  return {
    'json answer': reportLine(id, report),
    'json refusal': 'error' in refusal ? refusalLine(refusal) : '{}',
    'line that is no JSON': JSON.stringify(requestFrom({number: 1, text: id})),
    'standard error': [
      troubleLine(new InputError(id, 'no such file')),
      troubleLine(new Error(id)),
      troubleLine(id),
    ].join('\n'),
  };
}
