/**
 * Makes folders of news texts about invented people and places; the same number always gives the same texts. Stories
 * of one country share its towns, its ministers and its agencies; articles on one story share names of its own, and
 * few other words.
 */
import {readFileSync} from 'node:fs';

const COUNTRIES = 40;
const SYLLABLES =
  'ba be bo da de do fa fe ga go ha he ka ke ko la le lo ma me mo na ne no pa pe ra re ro sa se so ta te to va ve vo'.split(
    ' ',
  );
const ENDINGS = 'n r s l m nd rk st th x'.split(' ');
const OFFICES = [
  'President',
  'Prime Minister',
  'Finance Minister',
  'Transport Minister',
  'Interior Minister',
];
const VERBS = ['said', 'told reporters', 'denied', 'confirmed', 'has promised', 'hopes', 'may decide'];

/** `{name, text, story}` of each article, in no order; `story` is null for one that no other is on. */
export function manyArticles(number) {
  const next = numbers(7);
  const words = commonWords();
  const countries = Array.from({length: COUNTRIES}, () => countryOf(next));
  const articles = [];
  for (let story = 0; articles.length < number; story += 1) {
    const told = storyOf(next, {country: countries[next(COUNTRIES)], words});
    const size = Math.min(number - articles.length, [1, 1, 2, 2, 2, 3, 5][next(7)]);
    for (let part = 0; part < size; part += 1) {
      const date = `${2010 + next(12)}-${two(1 + next(12))}-${two(1 + next(28))}`;
      articles.push({
        name: `${String(articles.length).padStart(6, '0')}.txt`,
        text: articleOf(next, {...told, words, date}),
        story: size > 1 ? story : null,
      });
    }
  }
  return articles;
}

function countryOf(next) {
  return {
    towns: Array.from({length: 6}, () => invented(next, 2)),
    agencies: Array.from({length: 3}, () => `${invented(next, 2)} Agency`),
    ministers: OFFICES.map((office) => `${office} ${invented(next, 2)} ${invented(next, 3)}`),
  };
}

function storyOf(next, {country, words}) {
  return {
    country,
    names: Array.from({length: 7}, () => `${invented(next, 2)} ${invented(next, 3)}`),
    subject: Array.from({length: 10}, () => words[300 + next(words.length - 300)]),
  };
}

function articleOf(next, {country, names, subject, words, date}) {
  const pick = (list) => list[next(list.length)];
  const some = (list, share) => list.filter(() => next(100) < 100 * share);
  // What is told of a story differs from day to day, and no story is about all of a country.
  const [told, ministers] = [some(names, 0.7), some(country.ministers, 0.3)];
  const [towns, agencies] = [some(country.towns, 0.4), some(country.agencies, 0.5)];
  const who = () => pick(next(3) === 0 ? [...told, ...ministers, 'a spokesman'] : [...told, 'a lawyer']);
  const town = () => pick([...towns, 'the capital']);
  const agency = () => pick([...agencies, 'court', 'council']);
  // Ranks of words fall off as Zipf's law has it.
  const word = () =>
    next(12) === 0 ? pick(subject) : words[Math.floor((words.length + 1) ** (next(1000) / 1000)) - 1];
  const phrase = (length) => Array.from({length}, word).join(' ');
  const sentence = () =>
    `The ${phrase(6)} in ${town()}, ${who()} ${pick(VERBS)}, and the ${phrase(5)} of the ${agency()} ${phrase(4)}.`;
  const paragraphs = Array.from({length: 6}, () => Array.from({length: 3}, sentence).join(' '));
  return `date ${date} ${town().toUpperCase()} — ${paragraphs.join('\n\n')}\n`;
}

/** English words, the most frequent first, from the engine's own table of frequencies. */
function commonWords() {
  const table = JSON.parse(
    readFileSync(new URL('../../src/text/lexicon/vectors.json', import.meta.url), 'utf8'),
  );
  return table.words
    .split(';')
    .map((entry) => entry.split('='))
    .map(([word, ranks = '']) => ({word, rank: Number.parseInt(ranks.slice(0, 3), 36)}))
    .filter(({rank}) => rank > 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({word}) => word);
}

function invented(next, syllables) {
  const word = Array.from({length: syllables}, () => SYLLABLES[next(SYLLABLES.length)]).join('');
  return word[0].toUpperCase() + word.slice(1) + ENDINGS[next(ENDINGS.length)];
}

function two(number) {
  return String(number).padStart(2, '0');
}

/** Whole numbers below a bound: a linear congruential generator, so that no run differs. */
function numbers(seed) {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
