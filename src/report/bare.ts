/** Cuts topics and links to the properties of the model; what the engine's own types carry beyond stays inside. */
import type {Change, ComparedTopic, Evidence, Fact, Link, Span, Status, TopicSide} from '../model.js';

export function bareTopic({id, label, aliases, kind, changes, ...topic}: ComparedTopic): ComparedTopic {
  return {
    id,
    label,
    aliases,
    kind,
    old: topic.old && bareSide(topic.old),
    new: topic.new && bareSide(topic.new),
    changes: changes.map(bareChange),
  };
}

export function bareLink({relation, moved, score, edits, ...link}: Link): Link {
  const bareEdits = edits.map(({op, ...edit}) => ({op, old: edit.old, new: edit.new}));
  return {relation, moved, old: link.old, new: link.new, score, edits: bareEdits};
}

function bareSide({sentences, status}: TopicSide): TopicSide {
  return {sentences, status: status && bareStatus(status)};
}

export function bareChange(change: Change): Change {
  if (change.type === 'status') {
    return {type: change.type, old: bareStatus(change.old), new: bareStatus(change.new)};
  }
  return {type: change.type, slot: change.slot, old: bareFact(change.old), new: bareFact(change.new)};
}

export function bareStatus({label, factuality, event, source, evidence, cues}: Status): Status {
  return {label, factuality, event, source, evidence: bareEvidence(evidence), cues: cues.map(bareSpan)};
}

export function bareFact({text, value, evidence}: Fact): Fact {
  return {text, value, evidence: bareEvidence(evidence)};
}

function bareEvidence({sentence, start, end}: Evidence): Evidence {
  return {sentence, start, end};
}

function bareSpan({start, end}: Span): Span {
  return {start, end};
}
