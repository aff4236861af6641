/**
 * The types of storydiff: they are the glossary. This file imports nothing.
 *
 * All data is plain, readonly and JSON-safe. Every offset counts UTF-16 code units into `Article.text`,
 * `end` exclusive; every sentence, token and block number counts from 0.
 */

/** A half-open stretch of an article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ── Article: what the reader makes ─────────────────────────────────────────────────────────────────

/** One text with its title, date and source. The text is normalised once, by the reader. */
export interface Article {
  /** Where it was read from, as the user wrote it; null for text handed in. */
  readonly path: string | null;
  readonly title: string | null;
  /** ISO 8601 (`2018-09-03`), only where the text or its metadata states it. */
  readonly date: string | null;
  /** Who published or wrote it, as the text says. */
  readonly source: string | null;
  readonly text: string;
}

// ── AnnotatedArticle: what text/ adds ──────────────────────────────────────────────────────────────

export type BlockKind = 'title' | 'byline' | 'heading' | 'paragraph';

/** A heading or a paragraph; no sentence crosses one. `sentences` is a half-open range of numbers. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly sentences: readonly [number, number];
}

/** Sentences tile the text: only white space lies between them. `tokens` is a half-open range. */
export interface Sentence extends Span {
  readonly block: number;
  readonly tokens: readonly [number, number];
}

/** Universal part-of-speech tags, as the tagger gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export interface Token extends Span {
  readonly text: string;
  /** Lower case, typographic quotes and dashes made plain. */
  readonly lower: string;
  /** Lower-case lemma. */
  readonly lemma: string;
  readonly pos: Pos;
  readonly sentence: number;
}

/**
 * Words that name a thing: `name` (Ada Quill), `acronym` (NHB), `designator` (KR-70, Ward 9) or
 * `phrase` (the security pact).
 */
export type MentionKind = 'name' | 'acronym' | 'designator' | 'phrase';

export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly text: string;
  readonly sentence: number;
  /** What mentions of one thing share: folded, without articles and possessives; an acronym's expansion. */
  readonly key: string;
  /** Lemma of the head noun ("pact" of "the security pact"). */
  readonly head: string;
  /** Opens with "the", "this", "its": it may stand for a thing named before. */
  readonly definite: boolean;
}

/** A point or stretch of time that the text names, resolved against the article's date where it can be. */
export interface DateMention extends Span {
  readonly text: string;
  readonly sentence: number;
  /** ISO 8601, as precise as the text is (`2018-09-06`, `2019-12`, `2025`, `2019-Q3`, `T18:00`); null where unresolved. */
  readonly value: string | null;
}

/** A number with its unit and what it counts ("1,050 tariff lines", "$9.4 billion", "about 14 people"). */
export interface Quantity extends Span {
  readonly text: string;
  readonly sentence: number;
  /** Null for words that give no figure ("dozens", "most"). */
  readonly value: number | null;
  /** Folded unit: "USD", "percent", "km", "MW"; null for plain counts. */
  readonly unit: string | null;
  /** Lemma of the counted noun ("person", "line"); null where none is said. */
  readonly counts: string | null;
}

/** An office and its holder, as the text ties them ("Harbour Minister, Ona Lind"). */
export interface Role extends Span {
  readonly office: string;
  readonly holder: string;
  readonly sentence: number;
  readonly officeSpan: Span;
  readonly holderSpan: Span;
  /** What mentions of one office share ("minister of defence" and "defence minister"). */
  readonly key: string;
  /** The text says that the person no longer holds it, or that another succeeded. */
  readonly former: boolean;
}

export interface AnnotatedArticle extends Article {
  /** ISO 639-1 where the wording tells ("en"), else null. */
  readonly language: string | null;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly roles: readonly Role[];
}

// ── Events ─────────────────────────────────────────────────────────────────────────────────────────

/** FactBank's scale (Saurí & Pustejovsky 2009), from certainly not to fact. */
export type Factuality = 'CT-' | 'PR-' | 'PS-' | 'Uu' | 'PS+' | 'PR+' | 'CT+';

/** The scale in order, certainly not first. */
export const FACTUALITY_SCALE: readonly Factuality[] = ['CT-', 'PR-', 'PS-', 'Uu', 'PS+', 'PR+', 'CT+'];

/** Words that decided an event's factuality, and which rule they belong to (its id in the cue tables). */
export interface Cue extends Span {
  readonly rule: string;
}

export type EventKind = 'verb' | 'noun' | 'adjective';

/** A predicate with its participants; `start`/`end` are those of the trigger word. */
export interface Event extends Span {
  readonly kind: EventKind;
  readonly trigger: string;
  /** Lower-case lemma, with its particle where it has one ("turn down", "go ahead"). */
  readonly lemma: string;
  readonly sentence: number;
  /** The clause it heads. */
  readonly clause: Span;
  /** From the first auxiliary or negation to the last particle: "may not sign", "has been called off". */
  readonly group: Span;
  readonly factuality: Factuality;
  /** The factuality as a number from -3 (certainly not) to 3 (fact). */
  readonly score: number;
  /** Outermost first. */
  readonly cues: readonly Cue[];
  /** Who is said to say so ("a top officer"); null for the author. */
  readonly source: string | null;
  /** What the predicate is said of: the subject, or of a passive its logical object. */
  readonly subject: Span | null;
  /** The object, or the complement that completes it ("a permit"). */
  readonly object: Span | null;
  readonly passive: boolean;
  /** Depth of embedding: 0 in a main clause, 1 under "said that", in a relative clause, and so on. */
  readonly depth: number;
}

// ── Topics, links, changes ─────────────────────────────────────────────────────────────────────────

/** What a set of sentences, in one article or both, is about. Sentence numbers ascend. */
export interface Topic {
  /** Slug of the label, unique in the comparison. */
  readonly id: string;
  readonly label: string;
  /** Other names in use for it, best first. */
  readonly aliases: readonly string[];
  readonly old: readonly number[];
  readonly new: readonly number[];
}

/** The span that proves a statement, inside one sentence. */
export interface Evidence extends Span {
  readonly sentence: number;
}

/** Where a topic stands, as the text says it. */
export interface Status {
  /** Two to five of the text's own words ("doubtful", "permit obtained"). */
  readonly label: string;
  readonly factuality: Factuality;
  /** Lemma of the event. */
  readonly event: string;
  readonly source: string | null;
  readonly evidence: Evidence;
  /** The telling words inside the evidence. */
  readonly cues: readonly Span[];
}

/** One side of a changed fact. `value` is the resolved date or the number, where there is one. */
export interface Fact {
  readonly text: string;
  readonly value: string | null;
  readonly evidence: Evidence;
}

export interface StatusChange {
  readonly type: 'status';
  readonly old: Status;
  readonly new: Status;
}

export type FactType = 'role' | 'date' | 'place' | 'number' | 'name' | 'wording';

/** `slot` says what the fact is about: the office, the event a date belongs to, the thing counted. */
export interface FactChange {
  readonly type: FactType;
  readonly slot: string;
  readonly old: Fact;
  readonly new: Fact;
}

export type Change = StatusChange | FactChange;

export type TopicKind = 'changed' | 'unchanged' | 'dropped' | 'added';

export interface TopicSide {
  readonly sentences: readonly number[];
  readonly status: Status | null;
}

/** A topic with what moved in it; a side is null where the article is silent. */
export interface ComparedTopic {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly kind: TopicKind;
  readonly old: TopicSide | null;
  readonly new: TopicSide | null;
  readonly changes: readonly Change[];
}

/** `old` and `new` are half-open ranges of the two texts; laid end to end they rebuild the linked sentences. */
export interface Edit {
  readonly op: 'keep' | 'delete' | 'insert';
  readonly old: readonly [number, number];
  readonly new: readonly [number, number];
}

/** Sentence groups, one a side, that say the same or nearly so. */
export interface Link {
  readonly relation: 'same' | 'edited' | 'reworded';
  /** Out of the order that the other links keep. */
  readonly moved: boolean;
  readonly old: readonly number[];
  readonly new: readonly number[];
  /** Similarity from 0 to 1. */
  readonly score: number;
  readonly edits: readonly Edit[];
}

export type Relation = 'identical' | 'revision' | 'follow-up' | 'unrelated';

/** The engine's result. */
export interface Comparison {
  readonly relation: Relation;
  readonly old: AnnotatedArticle;
  readonly new: AnnotatedArticle;
  readonly topics: readonly ComparedTopic[];
  readonly links: readonly Link[];
  /** One line each, for the reader ("the new article is not in English: …"). */
  readonly warnings: readonly string[];
}

// ── Report: what is shown; also the JSON report, version 1 ─────────────────────────────────────────

export interface ReportSentence extends Span {
  readonly text: string;
  readonly heading: boolean;
  /** The paragraph or heading it stands in. */
  readonly block: number;
}

export interface ReportArticle {
  readonly path: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly words: number;
  readonly text: string;
  readonly sentences: readonly ReportSentence[];
  /** Sentences that belong to no topic (bylines, bridges). */
  readonly unplaced: readonly number[];
}

/** Topics stand in the order of weight: status changes, other changes, added, dropped, unchanged. */
export interface Report {
  readonly schemaVersion: 1;
  readonly relation: Relation;
  /** One sentence that sums up ("4 topics moved, 3 dropped, 4 new"). */
  readonly summary: string;
  readonly warnings: readonly string[];
  readonly old: ReportArticle;
  readonly new: ReportArticle;
  readonly topics: readonly ComparedTopic[];
  readonly links: readonly Link[];
}

// ── Storyline: more than two articles ──────────────────────────────────────────────────────────────

/** What a set of sentences of any number of articles is about. */
export interface SharedTopic {
  /** Slug of the label, unique in the storyline. */
  readonly id: string;
  readonly label: string;
  /** Other names in use for it, best first. */
  readonly aliases: readonly string[];
  /** Sentence numbers, ascending, article by article; empty where an article is silent. */
  readonly sentences: readonly (readonly number[])[];
}

/** What one article says of a topic. */
export interface StorylineCell {
  readonly sentences: readonly number[];
  readonly status: Status | null;
  /**
   * The status is what a comparison with the article before or after, of those that speak of the topic, states. Else it is
   * the best clause of these sentences alone, which need not be about what the neighbours' statuses are about.
   */
  readonly compared: boolean;
}

/** What became of a topic from one article to the next that speaks of it; articles between them are silent. */
export interface StorylineMove {
  /** Numbers of the articles. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'changed' | 'unchanged';
  readonly changes: readonly Change[];
}

export interface StorylineTopic {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  /** One an article; null where the article is silent. */
  readonly cells: readonly (StorylineCell | null)[];
  /** Between neighbours that speak of it, in their order. */
  readonly moves: readonly StorylineMove[];
}

/** A fact that changed at least once, over time: who held an office, how many there were. */
export interface StorylineTrack {
  readonly type: FactType;
  readonly slot: string;
  /** Id of the topic that it is told under. */
  readonly topic: string;
  /** One an article; null where the article doesn't state it. */
  readonly facts: readonly (Fact | null)[];
}

/** What became of a story over three articles or more: the engine's result. Articles stand in the order of their dates. */
export interface Storyline {
  readonly articles: readonly AnnotatedArticle[];
  readonly topics: readonly StorylineTopic[];
  readonly tracks: readonly StorylineTrack[];
  readonly warnings: readonly string[];
}

/** A storyline made ready to be shown; also its JSON report, version 1. */
export interface StorylineReport {
  readonly schemaVersion: 1;
  /** One sentence that sums up ("6 topics over 4 articles: 5 moved, 1 stayed as it was"). */
  readonly summary: string;
  readonly warnings: readonly string[];
  readonly articles: readonly ReportArticle[];
  /** Those that more articles speak of first. */
  readonly topics: readonly StorylineTopic[];
  readonly tracks: readonly StorylineTrack[];
}
