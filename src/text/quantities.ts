/** Finds the numbers of a text with their unit and with what they count. */
import type {DateMention, Quantity, Sentence} from '../model.js';
import type {LaidOutArticle} from './annotate.js';
import {type Counted, countedAfter} from './counted-nouns.js';
import {type Figure, readFigure} from './figures.js';
import {isNoQuantity} from './number-names.js';
import {readNumerals} from './numerals.js';

/**
 * Quantities in text order; `start`/`end` take in bounds ("at least"), the figure, its unit and the counted
 * noun. Years, dates, times, designators, scores and telephone numbers are none.
 */
export function findQuantities(article: LaidOutArticle, dates: readonly DateMention[]): readonly Quantity[] {
  return article.sentences.flatMap((sentence, index) => {
    const text = article.text.slice(sentence.start, sentence.end);
    const taken = dates
      .filter((date) => date.sentence === index)
      .map((date) => ({start: date.start - sentence.start, end: date.end - sentence.start}));
    const tokens = article.tokens.slice(...sentence.tokens);
    const figures = readNumerals(text)
      .filter((numeral) => taken.every((date) => numeral.end <= date.start || numeral.start >= date.end))
      .flatMap((numeral) => {
        const place = {text, tokens, sentence, dates: taken};
        const figure = readFigure(numeral, place);
        return isNoQuantity(figure, place) ? [] : [{...figure, counted: countedAfter(figure, place)}];
      });
    return shareUnits(figures, text).map((figure) => toQuantity(figure, text, sentence, index));
  });
}

type CountedFigure = Figure & {readonly counted: Counted | null};

/**
 * Figures that leave out their unit or noun take a neighbour's: "between 2 and 4 per cent", "two or three items",
 * "18 weeks rather than 12", "six divers, and another two".
 */
function shareUnits(figures: readonly CountedFigure[], text: string): readonly CountedFigure[] {
  return figures.map((figure, at) => {
    if (figure.kind !== null || figure.counted !== null) return figure;
    const next = figures[at + 1];
    const last = figures[at - 1];
    if (next && /^ ?(?:and|to|or|-|–) ?$/u.test(text.slice(figure.end, next.start)))
      return borrow(figure, next);
    if (last && REFERS_BACK.test(text.slice(last.end, figure.start))) return borrow(figure, last);
    if (
      last &&
      last.kind !== null &&
      (/^ (?:to|against) $/u.test(text.slice(last.end, figure.start)) || isOfOneOrder(figure, last))
    )
      return borrow(figure, last);
    return figure;
  });
}

/** "was allowed 5,000 litres and then drew 7,200": a large bare figure after one of its order has the same unit. */
function isOfOneOrder(figure: CountedFigure, last: CountedFigure): boolean {
  const [a, b] = [figure.value ?? 0, last.value ?? 0];
  return a >= 1000 && b >= 1000 && a / b < 4 && b / a < 4;
}

const REFERS_BACK = /\b(?:another|a further|rather than|instead of|compared with|(?:down|up) from|not) $/iu;

function borrow(figure: CountedFigure, from: CountedFigure): CountedFigure {
  return {
    ...figure,
    unit: from.unit,
    kind: from.kind,
    counted: from.counted && {...from.counted, end: figure.end},
  };
}

/** The last words of what leads up to a figure that belong to it; there can be more before them. */
const BOUND =
  /(?:^|(?<=[\s(“"‘—–-]))(?:at least|at most|(?:no |not )?(?:more|less|fewer) than|up to|as (?:many|much|few|little) as|(?:just |well |slightly )?(?:over|under|above|below)|nearly|almost|about|around|roughly|approximately|some|only|just|barely|an estimated|estimated|another|a further|a total of|close to|upwards of|a record|an additional|an extra)\s+$/u;

function boundsStart(lead: string): number {
  const found = BOUND.exec(lead);
  return found === null ? lead.length : boundsStart(lead.slice(0, found.index));
}

function toQuantity(figure: CountedFigure, text: string, sentence: Sentence, index: number): Quantity {
  const lead = text.slice(Math.max(0, figure.start - 40), figure.start);
  const start = figure.start - (lead.length - boundsStart(lead.toLowerCase()));
  const end = Math.max(figure.end, figure.counted?.end ?? 0);
  return {
    start: sentence.start + start,
    end: sentence.start + end,
    text: text.slice(start, end),
    sentence: index,
    value: figure.value,
    unit: figure.unit,
    counts: figure.counted?.lemma ?? null,
  };
}
