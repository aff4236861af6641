/** Makes long news texts of invented people and places; the same seed always gives the same text. */

const PLACES = [
  'Harton',
  'Port Ellow',
  'Varrick',
  'Kestmark',
  'Orvia',
  'Marrow Bay',
  'Lindqvast',
  'Cape Senna',
];
const PEOPLE = ['Ada Quillon', 'Bram Osterhout', 'Joen Halvard', 'Lu Okoro', 'Tobias Renn', 'Ana Ferro'];
const OFFICES = ['Mayor', 'Transport Minister', 'Harbour Commissioner', 'Finance Secretary'];
const THINGS = [
  'the harbour treaty',
  'the ferry contract',
  'the night train',
  'the dam',
  'the fishing quota',
  'the tram line',
  'the lighthouse',
  'the levy exemption',
  'the rescue exercise',
  'the cable car',
  'the bridge toll',
  'the wind farm',
];
const STANDINGS = [
  'may be signed',
  'was signed',
  'is doubtful',
  'has been approved',
  'was called off',
  'is expected to be signed',
  'was put out to tender',
  'may not be built',
  'has been built',
  'was postponed',
];
const CLAUSES = [
  'because lawyers on both sides are still looking into the wording',
  'although the council has asked for more time',
  'after talks that went on through the night',
  'months later than planned',
  'while the price rose to {n} million crowns',
  'and {n} people will lose their jobs',
  'which the opposition calls a mistake',
  'as the ministry had promised in spring',
];

/** A text of at least so many words, in paragraphs of a few sentences. */
export function longArticle({seed, words}) {
  const next = numbers(seed);
  const pick = (list) => list[next(list.length)];
  const paragraphs = [];
  for (let count = 0; count < words; ) {
    const sentences = Array.from({length: 2 + next(4)}, () => sentence(next, pick));
    const paragraph = sentences.join(' ');
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs.join('\n\n');
}

/** The text as an editor leaves it: sentences edited, paragraphs dropped, written anew and moved. */
export function revised(text, seed) {
  const next = numbers(seed);
  const pick = (list) => list[next(list.length)];
  const paragraphs = [];
  let moved = null;
  for (const paragraph of text.split('\n\n')) {
    const chance = next(100);
    if (chance < 4) continue;
    if (chance < 8) paragraphs.push(sentence(next, pick));
    if (chance < 10 && moved === null) {
      moved = paragraph;
      continue;
    }
    paragraphs.push(chance < 40 ? edited(paragraph, next) : paragraph);
    if (moved !== null && chance > 90) {
      paragraphs.push(moved);
      moved = null;
    }
  }
  return paragraphs.join('\n\n');
}

/** One of its words is another, and one is left out. */
function edited(paragraph, next) {
  const words = paragraph.split(' ');
  words[1 + next(words.length - 2)] = 'reportedly';
  words.splice(1 + next(words.length - 2), 1);
  return words.join(' ');
}

function sentence(next, pick) {
  const thing = pick(THINGS);
  const subject = thing[0].toUpperCase() + thing.slice(1);
  const clause = pick(CLAUSES).replace('{n}', String(2 + next(400)));
  const core = `${subject} of ${pick(PLACES)} ${pick(STANDINGS)} ${clause}`;
  if (next(3) > 0) return `${core}.`;
  return `${core}, ${pick(OFFICES)} ${pick(PEOPLE)} said in ${pick(PLACES)} on ${1 + next(28)} ${pick(['March', 'June', 'October'])}.`;
}

/** Whole numbers below a bound: a linear congruential generator, so that no run differs. */
function numbers(seed) {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
