/** The properties that are tried on texts as no editor would send them. */
import fc from 'fast-check';
import {articleFromText} from '../../src/io/article-from-text.js';
import {toJsonLine} from '../../src/report/json.js';
import {buildStorylineReport} from '../../src/report/storyline/build.js';
import {storylineContradictions} from '../../src/report/storyline/integrity.js';
import {readStoryline} from '../../src/storyline/read-storyline.js';
import {tellStoryline} from '../../src/storyline/tell-storyline.js';
import {annotate} from '../../src/text/annotate.js';
import {actingIn} from './acts.js';
import {compareTexts, faults, notSwapped} from './comparison.js';
import {badNames, findingsOn, printAnswers, printFindings} from './indexes.js';
import {actingFaults, printInspection, printReport, printStoryline} from './printed.js';
import {gridFaults, KEYS, notedBy, SIZES, sessionFaults} from './screens.js';
import {pair, storyPair, text} from './texts.js';

/** Takes a case and returns what is wrong with it: nothing, where the property holds. */
export interface Property {
  readonly name: string;
  /** Of a hundred cases. */
  readonly share: number;
  readonly property: fc.IProperty<[unknown]>;
}

function property<Case>(
  name: string,
  share: number,
  [cases, check]: readonly [fc.Arbitrary<Case>, (tried: Case) => readonly string[]],
): Property {
  const holds = fc.property(cases, (tried) => {
    const found = check(tried);
    if (found.length > 0) throw new Error(found.join('\n'));
  });
  return {name, share, property: holds as unknown as fc.IProperty<[unknown]>};
}

const width = fc.integer({min: 20, max: 140});
const keys = fc.array(fc.constantFrom(...KEYS), {maxLength: 25});
const size = fc.constantFrom(...SIZES);

export const PROPERTIES: readonly Property[] = [
  property('comparisons hold together', 55, [
    pair,
    (texts) => {
      const compared = compareTexts(texts);
      return compared === null ? [] : faults(compared);
    },
  ]),
  property('dropped and new swap with the articles', 5, [
    storyPair,
    (texts) => {
      const compared = compareTexts(texts);
      return compared === null ? [] : notSwapped(compared);
    },
  ]),
  property('nothing in a report acts', 15, [
    fc.record({texts: pair, note: text, title: text, width}),
    ({texts, note, title, width: columns}) => {
      const compared = compareTexts(texts, {title, source: note});
      if (compared === null) return [];
      const acting = actingIn(compared.report).map((words) => `the report holds ${JSON.stringify(words)}`);
      return [...acting, ...actingFaults(printReport(notedBy(compared.report, note), columns))];
    },
  ]),
  property('nothing in an inspection acts', 5, [
    text,
    (raw) => {
      const article = articleFromText(raw, raw);
      return article.text === '' ? [] : actingFaults(printInspection(annotate(article)));
    },
  ]),
  property('nothing in a storyline acts', 5, [
    fc.record({texts: fc.array(text, {minLength: 3, maxLength: 4}), width, keys, size}),
    ({texts, width: columns, ...play}) => {
      const articles = texts.map((raw) => articleFromText(raw, raw)).filter((article) => article.text !== '');
      if (articles.length < 3) return [];
      const report = buildStorylineReport(tellStoryline(readStoryline(articles)));
      return [
        ...storylineContradictions(report).map(({path, message}) => `${path.join('.')} ${message}`),
        ...actingFaults(printStoryline(report, columns)),
        ...actingIn(report).map((words) => `the report holds ${JSON.stringify(words)}`),
        ...gridFaults(report, {...play, name: texts[0] ?? ''}),
      ];
    },
  ]),
  property('nothing on a screen acts', 5, [
    fc.record({texts: pair, note: text, name: text, keys, size}),
    ({texts, ...session}) => {
      const compared = compareTexts(texts);
      return compared === null ? [] : sessionFaults({...session, report: compared.report});
    },
  ]),
  property('nothing in a list of pairs or an answer acts', 10, [
    fc.record({texts: pair, path: text}),
    ({texts, path}) => {
      const compared = compareTexts(texts);
      if (compared === null || path === '') return [];
      const findings = findingsOn(compared.report, path);
      return [
        ...actingFaults(printFindings(findings)),
        ...badNames(findings).map((name) => `no name of a file: ${name}`),
        ...actingFaults(printAnswers(path, toJsonLine(compared.report))),
      ];
    },
  ]),
];

export interface Trial {
  /** Of all properties together. */
  readonly runs: number;
  readonly seed?: number | undefined;
  /** Where a failure lies, as it was printed. */
  readonly path?: string | undefined;
}

/** How often a property is tried in so many runs of all. */
export function runsOf({share}: Property, runs: number): number {
  return Math.ceil((runs * share) / 100);
}
