/** Opinions as the reports print them: by topic and change of a report. */
import type {Report} from '../model.js';
import type {Remark, Remarks, TopicRemark} from '../report/remarks.js';
import {type Opinion, type Opinions, opinionOn, staleOpinions} from './marks.js';
import {subjectsOf, type TopicSubjects} from './subjects.js';

/** What the opinions say of the report. */
export function remarksOn(report: Report, opinions: Opinions): Remarks {
  return {
    topics: [...subjectsOf(report)].flatMap(([{id}, subjects]) => topicRemarks(id, subjects, opinions)),
    stale: staleOpinions(report, opinions).map((opinion) => ({
      ...remark(opinion),
      reviewed: opinion.reviewed,
      topic: opinion.subject.topic,
      statement: opinion.subject.statement,
    })),
  };
}

function topicRemarks(topic: string, subjects: TopicSubjects, opinions: Opinions): readonly TopicRemark[] {
  const whole = opinionOn(opinions, subjects.whole);
  const changes = subjects.changes
    .map((subject, change) => ({change, ...remark(opinionOn(opinions, subject))}))
    .filter(isSaid);
  const {reviewed} = whole;
  if (!reviewed && !isSaid(whole) && changes.length === 0) return [];
  return [{topic, reviewed, ...remark(whole), changes}];
}

function remark({verdict, note}: Opinion): Remark {
  return {verdict, note};
}

function isSaid({verdict, note}: Remark): boolean {
  return verdict !== null || note !== null;
}
