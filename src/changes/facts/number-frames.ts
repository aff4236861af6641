/** What a number stands in: its kind, what it counts or measures, the verb it goes with, the words around it. */
import type {AnnotatedArticle, DateMention, Quantity} from '../../model.js';
import {bySentence} from '../../text/by-sentence.js';
import {kindOfUnit, type UnitKind} from '../../text/units.js';
import {isProse} from './context.js';
import {familiesOf} from './measures.js';
import {type Surroundings, surroundingsOf} from './surroundings.js';

export type NumberKind = UnitKind | 'count';

/** `nouns` hold the counted one too. */
export interface NumberFrame extends Pick<Surroundings, 'nouns' | 'verbs' | 'words' | 'names' | 'beside'> {
  readonly quantity: Quantity;
  readonly kind: NumberKind;
  /** Families of those nouns and verbs. */
  readonly families: ReadonlySet<string>;
  /** A running count: "so far", "to date". */
  readonly soFar: boolean;
  /** Told as what was before: "up from 70", "rather than 12". */
  readonly prior: boolean;
  /** Years that the sentence names. */
  readonly years: ReadonlySet<string>;
  /** In running text, not in a headline. */
  readonly prose: boolean;
}

const TRIVIAL = /^(?:side|way|thing|time|story|storey|nation|kind|type|part|step)$/u;
const PRIOR =
  /(?:\bfrom|rather than|instead of|compared with|compared to|\bagainst|earlier|previous|original|originally) $/iu;

/** Frames of an article's quantities; ages and what counts nothing worth telling are left out. */
export function numberFrames(article: AnnotatedArticle): readonly NumberFrame[] {
  const quantities = bySentence(article.quantities, ({sentence}) => sentence);
  const dates = bySentence(article.dates, ({sentence}) => sentence);
  return article.quantities.flatMap((quantity) => {
    const kind = kindOf(quantity);
    const trivial = kind === 'count' && (quantity.value === 1 || TRIVIAL.test(quantity.counts ?? ''));
    const sentence = article.sentences[quantity.sentence];
    return kind === 'age' || trivial || !sentence
      ? []
      : [
          frameOf(quantity, {
            article,
            kind,
            prose: isProse(article, sentence),
            quantities: quantities.get(quantity.sentence) ?? [],
            dates: dates.get(quantity.sentence) ?? [],
          }),
        ];
  });
}

/** Shares without a figure ("most of the crew", "a third") compare with per cents. */
function kindOf({unit, text, value}: Quantity): NumberKind {
  if (unit !== null) return kindOfUnit(unit);
  const share = /\b(?:most|majority|half|third|quarter|one in|two-thirds)\b/iu.test(text);
  return share && (value ?? 0) < 1 ? 'percent' : 'count';
}

interface Place {
  readonly article: AnnotatedArticle;
  readonly kind: NumberKind;
  readonly prose: boolean;
  /** Those of the sentence. */
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
}

function frameOf(quantity: Quantity, {article, kind, prose, quantities, dates}: Place): NumberFrame {
  const {nouns, verbs, words, names, beside, before, after} = surroundingsOf(article, quantity, (token) =>
    quantities.some((other) => other.start <= token.start && other.end >= token.end),
  );
  const measured = new Set([...(quantity.counts === null ? [] : [quantity.counts]), ...nouns]);
  const sentence = [...before, ...after].map((token) => token.lower).join(' ');
  return {
    quantity,
    kind,
    nouns: measured,
    verbs,
    words,
    names,
    beside,
    families: new Set([
      ...[...measured, ...verbs].flatMap(familiesOf),
      ...priceFamilies(quantity, kind, beside[0]),
    ]),
    soFar: /\b(?:so far|to date|until now|till now)\b/u.test(sentence),
    prior: PRIOR.test(article.text.slice(Math.max(0, quantity.start - 20), quantity.start)),
    years: new Set(dates.flatMap(({value}) => (/^\d{4}$/u.test(value ?? '') ? [value ?? ''] : []))),
    prose,
  };
}

/** "$60 shoes", "a $2 million bridge", "sold for £3bn": the money is what the thing costs. */
function priceFamilies({counts}: Quantity, kind: NumberKind, before: string): readonly string[] {
  if (kind !== 'money') return [];
  if (before === 'for') return ['price', 'worth'];
  return counts !== null && familiesOf(counts).length === 0 ? ['price', 'cost'] : [];
}
