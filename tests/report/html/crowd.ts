// A report of any number of topics, with long names and statuses, and sentences that several of them share.
import type {ComparedTopic, ReportArticle} from '../../../src/model.js';
import type {ReviewedReport} from '../../../src/report/remarks.js';

const KINDS = ['changed', 'dropped', 'added', 'changed', 'unchanged'] as const;
const WORDS = 'the council of the lower harbour may yet put off what it had promised to the ferrymen';

/** Topic n has sentence n of both articles, and the one after the next. */
export function crowd(count: number): ReviewedReport {
  const old = article('2031-03-04', count + 2);
  const later = article('2032-01-15', count + 2);
  const side = (number: number, label: string) => {
    const {start = 0, end = 0} = old.sentences[number] ?? {};
    return {
      sentences: [number, number + 2],
      status: {
        label,
        factuality: 'PR+' as const,
        event: 'put off',
        source: null,
        evidence: {sentence: number, start, end},
        cues: [],
      },
    };
  };
  const topics = Array.from({length: count}, (_, number): ComparedTopic => {
    const kind = KINDS[number % KINDS.length] ?? 'changed';
    const was = side(number, 'may yet put off what it had promised to the ferrymen of the lower harbour');
    const is = side(number, 'has put off what it had promised to the ferrymen of the lower harbour');
    return {
      id: `topic-${number}`,
      label: `Board for the dredging of the lower harbour, number ${number}`,
      aliases: [],
      kind,
      old: kind === 'added' ? null : was,
      new: kind === 'dropped' ? null : is,
      changes: kind === 'changed' ? [{type: 'status', old: was.status, new: is.status}] : [],
    };
  });
  return {
    schemaVersion: 1,
    relation: 'follow-up',
    summary: `${count} topics`,
    warnings: [],
    old,
    new: later,
    topics,
    links: [],
  };
}

function article(date: string, count: number): ReportArticle {
  const texts = Array.from(
    {length: count},
    (_, number) => `${number} ${WORDS.slice(0, 20 + ((number * 7) % 60))}.`,
  );
  const text = texts.join(' ');
  let at = 0;
  const sentences = texts.map((one) => {
    const start = text.indexOf(one, at);
    at = start + one.length;
    return {start, end: at, text: one, heading: false, block: 0};
  });
  return {path: null, title: null, date, source: null, words: 0, text, sentences, unplaced: []};
}
