/** A topic: what moved in a line, that opens to the changes and the sentences that prove them. */
import type {ComparedTopic} from '../../model.js';
import {type Side, topicAnchor} from '../anchors.js';
import {gist, mainChange, movements} from '../gist.js';
import {passages, quoteOf} from '../quotes.js';
import {isWrong, type ReviewedReport, type TopicRemark, topicRemark} from '../remarks.js';
import {KIND_WORDS, RETOLD, standing} from '../words.js';
import {changes} from './changes.js';
import {arrow, type Content, type Contents, el, linkTo, said, words} from './nodes.js';
import {sideBySide} from './quote.js';
import {struck, topicMarks} from './remarks.js';

/** `number` is the topic's place in the report. */
export function topic(report: ReviewedReport, told: ComparedTopic, number: number): Content {
  const remark = topicRemark(report, told);
  return el(
    `details.topic.${told.kind}`,
    [
      el('summary', headline(told, remark)),
      el('div.body', [
        ...aliases(told),
        ...changes(report, told, remark),
        ...stands(told, remark),
        ...evidence(report, told),
        el('p.here', [linkTo(topicAnchor(told), 'Link to this topic')]),
      ]),
    ],
    {id: topicAnchor(told), dataKind: told.kind, dataTopic: String(number)},
  );
}

function headline(told: ComparedTopic, remark: TopicRemark | null): Contents {
  const {glyph, word} = KIND_WORDS[told.kind];
  const marks = topicMarks(remark);
  return [
    el('span.kind', [el('span', glyph, {ariaHidden: 'true'}), words(` ${word}`)]),
    words(' '),
    el('h4', struck(remark?.verdict === 'wrong', [said(told.label)])),
    words(' '),
    ...moved(told, isWrong(told, remark, mainChange(told.changes))),
    ...(marks.length === 0 ? [] : [words(' '), el('span.marks', marks)]),
  ];
}

/** The main change; a status with its certainty. */
function moved(told: ComparedTopic, wrong: boolean): Contents {
  const {slot, old, new: later, also} = gist(told);
  if (old === null && later === null) return told.kind === 'changed' ? [el('span.move', RETOLD)] : [];
  const side = (name: Side) => {
    const each = name === 'old' ? old : later;
    if (each === null) return [];
    const sure = each.certainty === null ? [] : [el('span.sure', ` (${each.certainty})`)];
    return [el(`span.${name}`, [said(each.words), ...sure])];
  };
  const about = slot === null ? [] : [said(slot), words(': ')];
  const between = old === null || later === null ? [] : arrow();
  const rest = also.length === 0 ? [] : [el('span.quiet', [words('; also '), said(also.join(', '))])];
  return [
    el('span.move', [...struck(wrong, [...about, ...side('old'), ...between, ...side('new')]), ...rest]),
  ];
}

function aliases({aliases: names}: ComparedTopic): Contents {
  return names.length === 0 ? [] : [el('p.quiet', [words('Also called: '), said(names.join(', '))])];
}

/** Where a topic stands of which nothing is said to have moved. */
function stands(told: ComparedTopic, remark: TopicRemark | null): Contents {
  const status = (told.new ?? told.old)?.status;
  if (movements(told).length > 0 || status == null) return [];
  return [el('p', struck(remark?.verdict === 'wrong', [said(standing(status))]))];
}

/** What proves it, then what else the articles say on the topic, side by side. */
function evidence(report: ReviewedReport, told: ComparedTopic): Contents {
  const proofs = passages(report, told);
  const rest = (side: Side) => {
    const shown = new Set(proofs.map((passage) => passage[side]?.sentence));
    return (told[side]?.sentences ?? [])
      .filter((sentence) => !shown.has(sentence))
      .flatMap((sentence) => quoteOf(report[side], sentence, []) ?? []);
  };
  const [old, later] = [rest('old'), rest('new')];
  return [
    ...(proofs.length === 0
      ? []
      : [el('h5', told.changes.length === 0 ? 'What it says' : 'The words that say so')]),
    ...proofs.map((passage) => sideBySide(report, [passage.old], [passage.new])),
    ...(old.length + later.length === 0
      ? []
      : [el('div.rest', [el('h5', 'What else it says'), sideBySide(report, old, later)])]),
  ];
}
