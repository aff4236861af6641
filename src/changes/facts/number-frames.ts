/** What a number stands in: its kind, what it counts or measures, the verb it goes with, the words around it. */
import type {AnnotatedArticle, DateMention, Quantity} from '../../model.js';
import {bySentence} from '../../text/by-sentence.js';
import {kindOfUnit, type UnitKind} from '../../text/units.js';
import type {Aged} from './ages.js';
import {isProse} from './context.js';
import {contrastOf} from './contrasts.js';
import {familiesOf} from './measures.js';
import {type Surroundings, surroundingsOf} from './surroundings.js';

export type NumberKind = UnitKind | 'count';

/** `nouns` hold the counted one too. */
export interface NumberFrame extends Pick<Surroundings, 'nouns' | 'verbs' | 'words' | 'names' | 'beside'> {
  readonly quantity: Quantity;
  readonly kind: NumberKind;
  /** Whose age it is; null for all that is no age of a person. */
  readonly of: Aged | null;
  /** Families of those nouns and verbs. */
  readonly families: ReadonlySet<string>;
  /** Words of the sentence that tell one of several from the others: "north", "first", "women". */
  readonly contrasts: ReadonlySet<string>;
  /** A running count: "so far", "to date". */
  readonly soFar: boolean;
  /** Told as what was before: "up from 70", "rather than 12". */
  readonly prior: boolean;
  /** Paid again and again: "$900 a week". */
  readonly yearly: boolean;
  /** Years that are named near it. */
  readonly years: ReadonlySet<string>;
  /** In running text, not in a headline. */
  readonly prose: boolean;
}

/** Of these even one counts: "one man died". */
const SOMEBODY = /^(?:man|woman|child|person|boy|girl|soldier|worker|officer)$/u;
const TRIVIAL = /^(?:side|way|thing|time|story|storey|nation|kind|type|part|step)$/u;
const PRIOR =
  /(?:\bfrom|rather than|instead of|compared with|compared to|\bagainst|earlier|previous|original|originally|initially|\bnot|short of|(?:more|less|fewer) than|versus)(?: the)?(?: original(?:ly)?| planned| promised| expected| proposed| earlier| previous| initial)? $/u;
const YEARLY = /^ (?:a|an|per|each|every) (?:year|month|week|day|season|term)\b/u;
/** Farthest that the year a number is of may stand from it, in UTF-16 units. */
const NEAR = 60;
const PLANNED =
  /^,? (?:(?:that|which|it|they) (?:had |was |were |has )?(?:been )?|originally |first |initially |previously )?(?:planned|promised|expected|proposed|sought|budgeted|foreseen|asked for|applied for|requested|demanded|forecast|hoped for)\b/u;

/** Frames of an article's quantities; what counts nothing worth telling is left out. `ages` are those of persons. */
export function numberFrames(
  article: AnnotatedArticle,
  ages: ReadonlyMap<Quantity, Aged>,
): readonly NumberFrame[] {
  const quantities = bySentence(article.quantities, ({sentence}) => sentence);
  const dates = bySentence(article.dates, ({sentence}) => sentence);
  return article.quantities.flatMap((quantity) => {
    const of = ages.get(quantity) ?? null;
    const kind = of === null ? kindOf(quantity) : 'age';
    const trivial = kind === 'count' && isTrivial(quantity);
    const sentence = article.sentences[quantity.sentence];
    return trivial || !sentence
      ? []
      : [
          frameOf(quantity, {
            article,
            kind,
            of,
            prose: isProse(article, sentence),
            quantities: quantities.get(quantity.sentence) ?? [],
            dates: dates.get(quantity.sentence) ?? [],
          }),
        ];
  });
}

function isTrivial({value, counts}: Quantity): boolean {
  return TRIVIAL.test(counts ?? '') || (value === 1 && !SOMEBODY.test(counts ?? ''));
}

/** Shares without a figure ("most of the crew", "a third") compare with per cents. */
function kindOf({unit, text, value}: Quantity): NumberKind {
  if (unit !== null) return kindOfUnit(unit);
  const share = /\b(?:most|majority|half|third|quarter|one in|two-thirds)\b/u.test(text.toLowerCase());
  return share && (value ?? 0) < 1 ? 'percent' : 'count';
}

interface Place {
  readonly article: AnnotatedArticle;
  readonly kind: NumberKind;
  readonly of: Aged | null;
  readonly prose: boolean;
  /** Those of the sentence. */
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
}

function frameOf(quantity: Quantity, {article, kind, of, prose, quantities, dates}: Place): NumberFrame {
  const {nouns, modifiers, verbs, words, names, beside, before, after} = surroundingsOf(
    article,
    quantity,
    (token) => quantities.some((other) => other.start <= token.start && other.end >= token.end),
  );
  const measured = new Set([...(quantity.counts === null ? [] : [quantity.counts]), ...nouns]);
  const sentence = [...before, ...after].map((token) => token.lower).join(' ');
  return {
    quantity,
    kind,
    of,
    nouns: measured,
    verbs,
    words,
    names,
    beside,
    families: new Set([
      ...[...measured, ...modifiers, ...verbs].flatMap(familiesOf),
      // "Wages rose": the tagger takes the first word of a sentence for a name.
      ...[...nouns].flatMap((noun) => (noun.endsWith('s') ? familiesOf(noun.slice(0, -1)) : [])),
      ...priceFamilies(quantity, kind, beside[0]),
    ]),
    contrasts: new Set(
      [...before, ...after].map(({lower}) => lower).filter((word) => contrastOf(word) !== null),
    ),
    soFar: /\b(?:so far|to date|until now|till now)\b/u.test(sentence),
    prior:
      PRIOR.test(article.text.slice(Math.max(0, quantity.start - 30), quantity.start).toLowerCase()) ||
      PLANNED.test(article.text.slice(quantity.end, quantity.end + 40)),
    yearly: YEARLY.test(article.text.slice(quantity.end, quantity.end + 14)),
    years: new Set(
      dates.flatMap(({value, start, end}) =>
        /^\d{4}$/u.test(value ?? '') && start - quantity.end < NEAR && quantity.start - end < NEAR
          ? [value ?? '']
          : [],
      ),
    ),
    prose,
  };
}

/** "$60 shoes", "a $2 million bridge", "sold for £3bn": the money is what the thing costs. */
function priceFamilies({counts}: Quantity, kind: NumberKind, before: string): readonly string[] {
  if (kind !== 'money') return [];
  if (before === 'for') return ['price', 'worth'];
  return counts !== null && familiesOf(counts).length === 0 ? ['price', 'cost'] : [];
}
