/** What must hold of any two articles, tried on every story pair beside this file. */
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {buildReport, compare, readArticle, toJson} from '../../src/index.js';
import type {Article, ComparedTopic, Comparison, Evidence, Report, ReportArticle} from '../../src/model.js';
import {pairFolders, readPair, SIDES, type Side} from './score/gold.js';
import {squash} from './score/locate.js';

interface Story {
  readonly id: string;
  readonly articles: Readonly<Record<Side, Article>>;
  readonly comparison: Comparison;
  readonly report: Report;
}

const stories: readonly Story[] = await Promise.all(
  pairFolders(join(import.meta.dirname, 'pairs')).map(async (folder) => {
    const {gold, paths} = readPair(folder);
    const articles = {old: await readArticle(paths.old), new: await readArticle(paths.new)};
    const comparison = compare(articles.old, articles.new);
    return {id: gold.id, articles, comparison, report: buildReport(comparison)};
  }),
);

describe.each(stories.map((story) => [story.id, story] as const))('%s', (_id, story) => {
  const {articles, comparison, report} = story;

  test('sentences tile the text', () => {
    for (const side of SIDES) expect(textBetween(report[side])).toBe('');
  });

  test('every statement is proven by words at its offsets', () => {
    expect(report.topics.flatMap((topic) => unproven(report, topic))).toEqual([]);
  });

  test.each(SIDES)('the %s article compared with itself is identical', (side) => {
    const {relation, topics, links} = compare(articles[side], articles[side]);
    expect(relation).toBe('identical');
    expect(topics.flatMap(({changes}) => changes)).toEqual([]);
    expect([...new Set(topics.map(({kind}) => kind))]).toEqual(['unchanged']);
    expect(links.filter((link) => link.relation !== 'same' || link.moved)).toEqual([]);
  });

  test('what is dropped one way round is added the other way round', () => {
    const swapped = compare(articles.new, articles.old);
    expect(swapped.relation).toBe(comparison.relation);
    expect(onlyOn(swapped.topics, 'old')).toEqual(onlyOn(comparison.topics, 'new'));
    expect(onlyOn(swapped.topics, 'new')).toEqual(onlyOn(comparison.topics, 'old'));
  });

  test('the same articles give the same report', () => {
    expect(toJson(buildReport(compare(articles.old, articles.new)))).toBe(toJson(report));
  });
});

/** What no sentence holds, without white space. */
function textBetween({text, sentences}: ReportArticle): string {
  const starts = [...sentences.map(({start}) => start), text.length];
  const ends = [0, ...sentences.map(({end}) => end)];
  return starts
    .map((start, index) => text.slice(ends[index], start))
    .join('')
    .trim();
}

/**
 * The statements of a topic that its article does not prove: a fact has to stand in its evidence; of a status the
 * evidence is the clause, but the words of the label may reach beyond it, to "expected" of "is expected to open".
 */
function unproven(report: Report, topic: ComparedTopic): readonly string[] {
  return SIDES.flatMap((side) => {
    const article = report[side];
    const status = topic[side]?.status;
    const told = topic.changes.map((change) => (change.type === 'status' ? change[side] : change));
    const wrong = [...(status ? [status] : []), ...told].flatMap((one) => {
      if ('slot' in one) {
        const {text, evidence} = one[side];
        return proof(article, evidence).includes(squash(text)) ? [] : [text];
      }
      const sentence = proof(article, one.evidence) && article.sentences[one.evidence.sentence]?.text;
      return one.label.split(' ').every((word) => spelledOut(sentence ?? '').includes(word))
        ? []
        : [one.label];
    });
    return wrong.map((words) => `${topic.id}, ${side}: ${words}`);
  });
}

/** With "not" and "will" beside the contractions that a label spells out. */
function spelledOut(sentence: string): string {
  return sentence.replace(/n['’]t\b/gu, '$& not').replace(/['’]ll\b/gu, '$& will');
}

/** The words at the offsets; none where these are not inside of the sentence. */
function proof({text, sentences}: ReportArticle, {sentence, start, end}: Evidence): string {
  const around = sentences[sentence];
  return around && around.start <= start && end <= around.end ? squash(text.slice(start, end)) : '';
}

/** Sentence numbers of the topics that only one article tells, in order. */
function onlyOn(topics: readonly ComparedTopic[], side: Side): readonly string[] {
  const kind = side === 'old' ? 'dropped' : 'added';
  const single = topics.filter((topic) => topic.kind === kind);
  return single.map((topic) => (topic[side]?.sentences ?? []).join(' ')).toSorted();
}
