// Topics, changes and sentences as flat text in reading order: one line each, without borders.
import type {Change, ComparedTopic, Report} from '../../model.js';
import {VERDICT_WORDS} from '../../report/remarks.js';
import {
  factLabel,
  factWords,
  isFactChange,
  KIND_WORDS,
  RETOLD,
  sentenceNumber,
  standing,
  transition,
} from '../../report/words.js';
import {type Opinion, type Opinions, staleOpinions} from '../../review/marks.js';
import type {Place} from '../article/places.js';
import {captionsOf, isSame} from '../detail/captions.js';
import {type Group, linkedGroups, proofGroups, sentencesOf} from '../detail/groups.js';
import {judgedTopic, judgedWords} from '../judged.js';
import {segment} from '../lines.js';
import {changesOf, type Row} from '../rows.js';
import {movedLine} from '../topic-list.js';

/** A row of the list: "changed: levy exemption: hoped for → granted, 1 more. ✓ reviewed. ✗ wrong". */
export function rowWords(report: Report, opinions: Opinions, row: Row): string {
  if (row.kind === 'rest') return 'sentences in no topic';
  if (row.kind === 'stale') return `marks on what is said no more: ${row.count}`;
  const {topic} = row;
  const moved = plain(movedLine(topic));
  const judged = judgedTopic(report, opinions, topic);
  return [
    `${KIND_WORDS[topic.kind].word}: ${topic.label}${moved === '' ? '' : `: ${moved}`}`,
    ...(judged?.whole.reviewed ? ['reviewed'] : []),
    ...(judged === null ? [] : [plain(judgedWords(judged))]),
  ]
    .filter((part) => part !== '')
    .join('. ');
}

/** All that the detail of a row says. */
export function detailWords(report: Report, opinions: Opinions, row: Row): readonly string[] {
  if (row.kind === 'rest') {
    return groupWords(report, linkedGroups(report, report.old.unplaced, report.new.unplaced));
  }
  if (row.kind === 'stale') {
    return staleOpinions(report, opinions).flatMap((opinion) => [
      `${opinion.subject.topic}: ${opinion.subject.statement}`,
      ...opinionWords(opinion),
    ]);
  }
  return topicWords(report, opinions, row.topic);
}

/** What a change says, and what was said of it. */
export function changeWords(
  report: Report,
  opinions: Opinions,
  {topic, change}: {readonly topic: ComparedTopic; readonly change: Change},
): readonly string[] {
  const opinion = judgedTopic(report, opinions, topic)?.changes[topic.changes.indexOf(change)];
  const words = isFactChange(change)
    ? `${factLabel(change)}: ${factWords(change.old, change.type)} → ${factWords(change.new, change.type)}`
    : transition(change);
  return [words, ...(opinion === undefined ? [] : opinionWords(opinion))];
}

/** A sentence with its number and what the other article makes of it. */
export function sentenceWords(report: Report, place: Place): string {
  const {side, sentence} = place;
  const text = plain([segment(report[side].sentences[sentence]?.text ?? '')]);
  return `${side} ${sentenceNumber(sentence)}: ${text}`;
}

/** Verdict and note, one under the other. */
function opinionWords({reviewed, verdict, note}: Opinion): readonly string[] {
  return [
    ...(reviewed ? ['reviewed'] : []),
    ...(verdict === null ? [] : [VERDICT_WORDS[verdict]]),
    ...(note === null ? [] : [`note: ${note}`]),
  ];
}

function topicWords(report: Report, opinions: Opinions, topic: ComparedTopic): readonly string[] {
  const whole = judgedTopic(report, opinions, topic)?.whole;
  const changes = changesOf({kind: 'topic', id: topic.id, topic});
  const proof = proofGroups(report, topic);
  const left = (side: 'old' | 'new') =>
    (topic[side]?.sentences ?? []).filter((n) => !sentencesOf(proof, side).includes(n));
  const rest = groupWords(report, linkedGroups(report, left('old'), left('new')));
  return [
    `${topic.label}, ${KIND_WORDS[topic.kind].word}`,
    ...(topic.aliases.length === 0 ? [] : [`also called ${topic.aliases.join('; ')}`]),
    ...(whole === undefined ? [] : opinionWords(whole)),
    ...changes.flatMap((change) => changeWords(report, opinions, {topic, change})),
    ...(changes.length === 0 ? standingWords(topic) : []),
    ...(proof.length === 0 ? [] : ['The words that say so:', ...groupWords(report, proof)]),
    ...(rest.length === 0 ? [] : [proof.length === 0 ? 'On this topic:' : 'Also on this topic:', ...rest]),
  ];
}

function standingWords(topic: ComparedTopic): readonly string[] {
  const words = (['old', 'new'] as const).flatMap((side) => {
    const status = topic[side]?.status ?? null;
    return status === null ? [] : [`${side}: ${standing(status)}`];
  });
  return topic.kind === 'changed' && words.length === 0 ? [RETOLD] : words;
}

function groupWords(report: Report, groups: readonly Group[]): readonly string[] {
  return groups.flatMap(({link, old, new: now}, index) => [
    ...captionsOf(report, groups, index).map(({what, where}) => `${what}: ${where}`),
    ...(isSame(link) && now.length > 0 ? [] : old).map((sentence) =>
      sentenceWords(report, {side: 'old', sentence}),
    ),
    ...now.map((sentence) => sentenceWords(report, {side: 'new', sentence})),
  ]);
}

function plain(line: readonly {readonly text: string}[]): string {
  return line.map(({text}) => text).join('');
}
