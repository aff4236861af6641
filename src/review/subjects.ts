/** What can be judged: a topic or one of its changes, known by content so that judgements outlive edits elsewhere. */
import {createHash} from 'node:crypto';
import type {Change, ComparedTopic, Fact, Report, ReportArticle, Status} from '../model.js';
import {factLabel, factWords, isFactChange, KIND_WORDS} from '../report/words.js';

export interface Subject {
  /** Equal for equal content, whatever its place in the articles; 32 hexadecimal digits. */
  readonly key: string;
  /** Label of the topic. */
  readonly topic: string;
  /** What is said, for when it is said no more: "doubtful → signed". */
  readonly statement: string;
}

/** What a topic offers to be judged: itself, and its changes in the order of the topic. */
export interface TopicSubjects {
  readonly whole: Subject;
  readonly changes: readonly Subject[];
}

/** All that a report says, by topic. */
export type Subjects = ReadonlyMap<ComparedTopic, TopicSubjects>;

const cache = new WeakMap<Report, Subjects>();

/** The subjects of a report, kept for it. */
export function subjectsOf(report: Report): Subjects {
  const known = cache.get(report);
  if (known !== undefined) return known;
  const made = new Map(
    report.topics.map((topic) => [
      topic,
      {
        whole: wholeSubject(report, topic),
        changes: topic.changes.map((change) => changeSubject(report, topic, change)),
      },
    ]),
  );
  cache.set(report, made);
  return made;
}

// The topic as a whole: what kind it is, and the sentences that it consists of.
function wholeSubject(report: Report, topic: ComparedTopic): Subject {
  const {label, kind} = topic;
  const sentences = (side: 'old' | 'new') =>
    topic[side]?.sentences.map((sentence) => sentenceText(report[side], sentence)) ?? null;
  return {
    key: keyOf(['topic', kind, label, sentences('old'), sentences('new')]),
    topic: label,
    statement: KIND_WORDS[kind].word,
  };
}

// What a change says, and the sentences that prove it. A status is one of its topic, so the topic's name counts.
function changeSubject(report: Report, topic: ComparedTopic, change: Change): Subject {
  const {label} = topic;
  if (isFactChange(change)) {
    const {type, slot, old, new: now} = change;
    return {
      key: keyOf([type, slot, factContent(report.old, old), factContent(report.new, now)]),
      topic: label,
      statement: `${factLabel(change)}: ${factWords(old, type)} → ${factWords(now, type)}`,
    };
  }
  const {old, new: now} = change;
  return {
    key: keyOf(['status', label, statusContent(report.old, old), statusContent(report.new, now)]),
    topic: label,
    statement: `${old.label} → ${now.label}`,
  };
}

/** A digest of a text, for telling whether it is the same; 32 hexadecimal digits. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function keyOf(content: readonly unknown[]): string {
  return digest(JSON.stringify(content));
}

function statusContent(article: ReportArticle, {label, factuality, source, evidence}: Status): unknown {
  return [label, factuality, source, sentenceText(article, evidence.sentence)];
}

function factContent(article: ReportArticle, {text, value, evidence}: Fact): unknown {
  return [text, value, sentenceText(article, evidence.sentence)];
}

// Where lines are broken is no content.
function sentenceText({sentences}: ReportArticle, sentence: number): string {
  return (sentences[sentence]?.text ?? '').replace(/\s+/gu, ' ').trim();
}
