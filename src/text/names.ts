/** Compares names of persons and things: one and the same, spelt otherwise or given more fully, or different. */
import {remember} from './remember.js';
import {plain} from './tokens.js';

/** Titles that are no part of the name. */
export const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|reverend|fr|father|sister|mother|sheikh|shri|smt|colonel|col|general|gen|captain|capt|lieutenant|lt|major|maj|sergeant|sgt|corporal|cpl|private|admiral|adm|commodore|brigadier|brig|inspector|constable|detective|judge|justice|imam|ayatollah|rabbi|hon|honourable|honorable|herr|frau|señor|senor|madame|mme|monsieur)\.?$/u;
/** Titles that stand with the name in print. */
export const STYLE = /^(?:sir|dame|lord|lady|baroness|baron|count|countess|prince|princess)$/u;
/** Lower-case words inside names. */
export const PARTICLE =
  /^(?:de|del|della|di|da|dos|das|du|la|le|van|von|der|den|ter|bin|binti|ibn|al|el|ag|ould|ul|bint|y|e|zu|af|av)$/u;

/** How two names of persons relate. */
export type Likeness = 'same' | 'variant' | 'different';

/** Lower case without accents, titles, styles, stops and possessive endings: the words that names are compared by. */
export const foldPerson: (name: string) => readonly string[] = remember((name) =>
  unaccented(name)
    .replace(/['’]s$/u, '')
    .replace(/[’'.]/gu, '')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '' && !TITLE.test(word) && !STYLE.test(word)),
);

/**
 * `same`: one person, the spelling agrees as far as both give it ("Ann Okoro", "Okoro"). `variant`: one person,
 * spelt otherwise or given more fully ("Sara"/"Sarah Lind", "B Rao"/"Bimal Rao", "Bill"/"William Hart").
 * Two first names that are no spellings of one another make two persons, whatever the surname.
 */
export function comparePersons(a: string, b: string): Likeness {
  const [left, right] = [foldPerson(a), foldPerson(b)];
  const [lastA, lastB] = [left.at(-1), right.at(-1)];
  if (lastA === undefined || lastB === undefined) return 'different';
  if (left.length === 1 || right.length === 1) {
    const [short, long] = left.length === 1 ? [lastA, right] : [lastB, left];
    return long.includes(short) ? 'same' : 'different';
  }
  const surname = compareWords(lastA, lastB);
  // "Ann Vanderhoek" and "Ann van der Hoek": the words part otherwise, the letters agree.
  if (surname === 'different')
    return left.length !== right.length && squashName(left.join('')) === squashName(right.join(''))
      ? 'variant'
      : 'different';
  const first = compareFirst(left[0] ?? '', right[0] ?? '');
  if (first === 'different') return 'different';
  // Both misspelt is too much to believe in.
  if (surname === 'variant' && first === 'variant') return 'different';
  return surname === 'variant' || first === 'variant' || differInAccents(a, b) ? 'variant' : 'same';
}

function differInAccents(a: string, b: string): boolean {
  return (
    unaccented(a).length === unaccented(b).length &&
    strip(a) !== strip(b) &&
    unaccented(strip(a)) === unaccented(strip(b))
  );
}

/** Two spellings of one word: a letter more, fewer or other in a long word, or letters that are written for one another. */
export function compareWords(a: string, b: string): Likeness {
  if (a === b) return 'same';
  if (soundsLike(a, b)) return 'variant';
  if (Math.min(a.length, b.length) < 5) return 'different';
  if (Math.abs(a.length - b.length) <= 1 && isOneEdit(a, b)) return 'variant';
  const [one, other] = [soundFold(a), soundFold(b)];
  return Math.min(one.length, other.length) >= LONG_SOUND && isOneEdit(one, other) ? 'variant' : 'different';
}

/** Letters from which on two words may differ in a letter and in how they are written as well. */
const LONG_SOUND = 7;

/** Two words, lower case without accents, that differ only in letters that are written for one another. */
export function soundsLike(a: string, b: string): boolean {
  return soundFold(a) === soundFold(b);
}

function compareFirst(a: string, b: string): Likeness {
  if (a === b) return 'same';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short) ? 'variant' : 'different';
  if (soundsLike(a, b)) return 'variant';
  if (long.startsWith(short) && short.length >= 3 && long.length - short.length >= 2)
    return isWomansOf(short, long) ? 'different' : 'variant';
  if (isFond(short, long) || isFond(long, short) || isOneLetterOff(short, long)) return 'variant';
  return nicknames(a).some((name) => nicknames(b).includes(name)) ? 'variant' : 'different';
}

/** "Antonia" to Anton, "Josephine" to Joseph: the other's name, not a fuller form of it. */
function isWomansOf(short: string, long: string): boolean {
  return short.length >= 5 && /^(?:i?a|ina|ine|ette)$/u.test(long.slice(short.length));
}

/** "Gordy" for Gordon, "Robbie" for Robert, "Steffi" for Stefanie: the head of the name with a fond ending. */
function isFond(fond: string, full: string): boolean {
  const head = fond.replace(/(?:ie|ey|[yio])$/u, '').replace(/(.)\1$/u, '$1');
  return head !== fond && head.length >= 3 && full.length > head.length + 1 && full.startsWith(head);
}

/** "Anton" and "Antoni", "Katerina" and "Katarina"; "Martin" and "Martina" are two. */
function isOneLetterOff(short: string, long: string): boolean {
  if (short.length < 5 || !isOneEdit(short, long)) return false;
  return short.length === long.length
    ? short.at(-1) === long.at(-1)
    : !/[ae]$/u.test(long) || short.at(-1) === long.at(-1);
}

/**
 * Folds what transliteration and house styles vary: doubled letters, y/i, ph/f, kh/k, ou/u, w/v, -ey/-eo.
 * Coarse on purpose; only words of otherwise equal names are compared by it.
 */
export const soundFold: (word: string) => string = remember((word) =>
  word
    .replace(/(?<=.)ey$|(?<=.)eo$|(?<=.)ie$|(?<=.)y$/u, 'i')
    .replace(/t?sch|tch|tx/gu, 'ch')
    .replace(/ph/gu, 'f')
    .replace(/[ck]h/gu, 'k')
    .replace(/ck|c(?=[aou])|q/gu, 'k')
    .replace(/ou|oo/gu, 'u')
    .replace(/w/gu, 'v')
    .replace(/y/gu, 'i')
    .replace(/z/gu, 's')
    .replace(/(?<=.)h/gu, '')
    .replace(/(.)\1+/gu, '$1'),
);

/** Whether one letter more, fewer or other, or a swap of neighbours, makes one word the other (Damerau 1964). */
export function isOneEdit(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0];
  return Math.max(left.length, right.length) === 1;
}

const ACCENTED = /[\u0080-\uffff]/;

/** Lower case, typographic marks made plain, accents off. */
export function unaccented(text: string): string {
  const lower = plain(text);
  if (!ACCENTED.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/gu, 'l')
    .replace(/ø/gu, 'o')
    .replace(/ß/gu, 'ss');
}

function strip(name: string): string {
  return plain(name).normalize('NFC').replace(/['.]/gu, '');
}

const SHORT_FORMS: readonly string[] = (
  'william bill will billy liam|robert bob rob bobby robbie bert|richard dick rick dickie dicky ricky rich|james jim jimmy jamie|john jack johnny jon|michael mike mick micky mikey|' +
  'edward ed ted eddie teddy ned|thomas tom tommy|charles charlie chuck|henry harry hank|elizabeth liz beth betty lizzie eliza|margaret maggie meg peggy|katherine catherine kate katie cathy kathy|' +
  'anthony tony|andrew andy drew|david dave|daniel dan danny|joseph joe joey|samuel sam sammy|matthew matt|christopher chris|nicholas nick nicky|alexander alex alec sandy|alexandra alex sandra|' +
  'benjamin ben benny|patrick pat paddy|patricia pat patty trish|peter pete|stephen steve steven|timothy tim|gregory greg|jeffrey jeff geoffrey geoff|kenneth ken kenny|ronald ron ronnie|donald don donnie|' +
  'lawrence larry laurie|gerald gerry jerry|susan sue suzie|deborah debbie deb|jennifer jen jenny|rebecca becky|victoria vicky tori|frederick fred freddie|albert bert al|francis frank|franklin frank|' +
  'theodore ted theo|philip phil|raymond ray|leonard len lenny|douglas doug|abigail abby|jonathan jon|joshua josh|zachary zach|vladimir vlad volodymyr|aleksandr alexander sasha|mohammed muhammad mohamed mohammad|' +
  // One name in several languages.
  'john johann johannes jan juan ivan jean giovanni joao jens hans|peter pieter pedro pyotr petr pierre pietro piotr|george georg jorge yuri giorgio georges jerzy|' +
  'paul pablo paolo pavel paulo|michael miguel michel mikhail michele mikael michal|joseph josef jose giuseppe yosef youssef yusuf|charles carlos karl carl carlo karel|' +
  'william wilhelm willem guillermo guillaume guglielmo vilhelm|henry heinrich hendrik enrique henri enrico henrik|francis francisco francois francesco franz frans|' +
  'louis luis ludwig luigi lodewijk|stephen stefan stefano esteban etienne stepan istvan|andrew andreas andrei andrey andre andres andrea andriy|nicholas nikolai nicolas nicola nikolaus mykola|' +
  'alexander aleksandr alejandro alexandre alessandro oleksandr iskander|philip felipe philippe filippo filip|matthew matteo mateo matthias matthieu matvei|luke lucas luca lukas|mark marcus marco marc markus|' +
  'james jacob jacques jakob diego jaime giacomo|anthony antonio antoine anton antonius|catherine katharina catalina caterina yekaterina ekaterina katarzyna|helen helena elena yelena helene olena|' +
  'mary maria marie mariya|ann anna anne hannah ana|elizabeth elisabeth isabel elisabetta yelizaveta|julia giulia julie yulia|eugene evgeny yevgeny eugenio|serge sergei sergey sergio serhiy|' +
  'baldwin boudewijn baudouin|dennis denis denys dionisio|gregory grigory gregorio gregor|basil vasily vasyl|theodore fyodor teodoro|abraham ibrahim avraham|moses musa moshe|david dawud davide|solomon suleiman suleyman'
).split('|');

const nicknames: (name: string) => readonly number[] = remember((name) =>
  SHORT_FORMS.flatMap((forms, index) => (forms.split(' ').includes(name) ? [index] : [])),
);

/** Letters and digits only, no accents, lower case: "Fjord-Line", "Fjordline" and "Fjord Line" are one. */
export const squashName: (name: string) => string = remember((name) =>
  unaccented(name)
    .replace(/['’]s?$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, ''),
);
