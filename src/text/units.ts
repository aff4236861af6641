/** Units of measure and currencies: the words and signs for them, and what each is folded to. */

export type UnitKind =
  | 'money'
  | 'percent'
  | 'time'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'power'
  | 'energy'
  | 'data'
  | 'heat'
  | 'speed'
  | 'point'
  | 'age';

export interface Unit {
  readonly unit: string;
  readonly kind: UnitKind;
}

/** Signs and letters that stand before the figure, with or without a space where `spaced` allows. */
const PREFIXES: readonly (readonly [sign: string, code: string])[] = [
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['HK$', 'HKD'],
  ['NZ$', 'NZD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₵', 'GHS'],
  ['₴', 'UAH'],
  ['Rs.', 'INR'],
  ['Rs', 'INR'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['Sh', 'shilling'],
  ['USh', 'UGX'],
  ['TSh', 'TZS'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
  ['Tk', 'BDT'],
  ['USD', 'USD'],
  ['EUR', 'EUR'],
  ['GBP', 'GBP'],
  ['INR', 'INR'],
  ['CHF', 'CHF'],
  ['SFr', 'CHF'],
  ['Kr', 'krone'],
  ['kr', 'krone'],
  ['R', 'ZAR'],
  ['N', 'NGN'],
];

const CODES = new Map(PREFIXES);

/** Longest first, so that "US$" is not read as "$". `R` and `N` stand for money only before long figures. */
export const CURRENCY_PREFIX = PREFIXES.map(([sign]) => sign)
  .filter((sign) => sign.length > 1 || !/^[RN]$/u.test(sign))
  .toSorted((a, b) => b.length - a.length)
  .map((sign) => sign.replace(/[$.]/gu, '\\$&'))
  .join('|');

/** Code of the currency that a sign before the figure stands for ("US$" → "USD"). */
export function currencyOf(sign: string): string {
  return CODES.get(sign.trim()) ?? sign.trim();
}

const WORDS: Readonly<Record<UnitKind, Readonly<Record<string, string>>>> = {
  money: {
    USD: 'dollar dollars usd',
    EUR: 'euro euros eur',
    GBP: 'sterling gbp',
    penny: 'p pence',
    cent: 'cents',
    INR: 'rupee rupees',
    JPY: 'yen',
    CNY: 'yuan renminbi',
    RUB: 'rouble roubles ruble rubles',
    shilling: 'shilling shillings',
    krone: 'krone kroner krona kronor',
    CHF: 'francs',
    peso: 'peso pesos',
    ZAR: 'rand',
    NGN: 'naira',
    real: 'reais',
    TRY: 'lira',
    riyal: 'riyal riyals',
    dirham: 'dirhams',
    dinar: 'dinar dinars',
    KRW: 'won',
    THB: 'baht',
    IDR: 'rupiah',
    MYR: 'ringgit',
    BDT: 'taka',
    PLN: 'zloty',
    HUF: 'forint',
    ILS: 'shekel shekels',
    GHS: 'cedi cedis',
    UAH: 'hryvnia',
    BTC: 'bitcoin bitcoins',
  },
  percent: {percent: '% percent pc', 'percentage point': ''},
  time: {
    second: 'second seconds',
    minute: 'minute minutes min',
    hour: 'hour hours',
    day: 'day days',
    night: 'night nights',
    week: 'week weeks',
    month: 'month months',
    year: 'year years',
    decade: 'decade decades',
    century: 'century centuries',
  },
  length: {
    mm: 'mm millimetre millimetres millimeter millimeters',
    cm: 'cm centimetre centimetres centimeter centimeters',
    metre: 'metre metres meter meters',
    km: 'km kilometre kilometres kilometer kilometers',
    mile: 'mile miles',
    foot: 'foot feet ft',
    inch: 'inch inches',
    yard: 'yard yards',
  },
  area: {hectare: 'hectare hectares ha', acre: 'acre acres'},
  volume: {
    litre: 'litre litres liter liters',
    gallon: 'gallon gallons',
    barrel: 'barrel barrels',
    'acre-foot': 'acre-foot acre-feet',
    bpd: 'bpd',
    ml: 'ml',
  },
  mass: {
    kg: 'kg kilo kilos kilogram kilograms kilogramme kilogrammes',
    tonne: 'tonne tonnes',
    ton: 'ton tons',
    gram: 'gram grams gramme grammes',
    ounce: 'ounce ounces',
    pound: 'lb lbs pound pounds',
    mg: 'mg milligram milligrams',
  },
  power: {
    W: 'watt watts',
    kW: 'kw kilowatt kilowatts',
    MW: 'mw megawatt megawatts',
    GW: 'gw gigawatt gigawatts',
    TW: 'tw terawatt terawatts',
    horsepower: 'hp horsepower',
  },
  energy: {kWh: 'kwh', MWh: 'mwh', GWh: 'gwh', TWh: 'twh', kiloton: 'kiloton kilotons'},
  data: {MB: 'mb megabyte megabytes', GB: 'gb gigabyte gigabytes', TB: 'tb terabyte terabytes'},
  heat: {degree: 'degree degrees °c °f c'},
  speed: {mph: 'mph', 'km/h': 'kph km/h', knot: 'knot knots'},
  point: {point: 'point points'},
  age: {},
};

const UNITS: ReadonlyMap<string, Unit> = new Map(
  (Object.entries(WORDS) as [UnitKind, Record<string, string>][]).flatMap(([kind, units]) =>
    Object.entries(units).flatMap(([unit, words]) =>
      words.split(' ').map((word): [string, Unit] => [word, {unit, kind}]),
    ),
  ),
);

const PHRASES: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:per ?cent(?:age)?|percentage|%) points?\b/iu, {unit: 'percentage point', kind: 'percent'}],
  [/^basis points?\b/iu, {unit: 'basis point', kind: 'percent'}],
  [/^per cent\b/iu, {unit: 'percent', kind: 'percent'}],
  [/^(?:square|sq\.?) (?:kilometres?|kilometers?|km)\b/iu, {unit: 'km2', kind: 'area'}],
  [/^(?:square|sq\.?) (?:miles?)\b/iu, {unit: 'mile2', kind: 'area'}],
  [/^(?:square|sq\.?) (?:metres?|meters?|m)\b/iu, {unit: 'm2', kind: 'area'}],
  [/^(?:square|sq\.?) (?:feet|foot|ft)\b/iu, {unit: 'foot2', kind: 'area'}],
  [/^cubic (?:metres?|meters?)\b/iu, {unit: 'm3', kind: 'volume'}],
  [
    /^(?:US|American|Australian|Canadian|Singapore|Hong Kong|New Zealand) dollars?\b/u,
    {unit: 'USD', kind: 'money'},
  ],
  [/^(?:Kenyan?|Ugandan?|Tanzanian?) shillings?\b/u, {unit: 'shilling', kind: 'money'}],
];

/** Every text that one of the phrases opens begins so. */
const OPENS_PHRASE =
  /^(?:per|%|basis|sq|cubic|us|american|australian|canadian|singapore|hong|new|kenya|uganda|tanzania)/i;

/**
 * The unit that `text` opens with ("per cent of…", "miles a day"), with its length in UTF-16 units.
 * `touching` says that no space parts it from the figure, as one-letter units need.
 */
export function readUnit(text: string, touching: boolean): (Unit & {readonly length: number}) | null {
  for (const [pattern, unit] of OPENS_PHRASE.test(text) ? PHRASES : []) {
    const match = pattern.exec(text);
    if (match) return {...unit, length: match[0].length};
  }
  const word = /^(?:%|°[CF]|km\/h|acre-f(?:oo|ee)t|\p{L}+)/u.exec(text)?.[0] ?? '';
  const unit = UNITS.get(word.toLowerCase());
  if (!unit || word === '') return null;
  if (word.length === 1 && word !== '%' && !touching) return null;
  // "min", "ha", "pc", "ton": capitals make names of them ("Ha Noi"), except where the whole is a unit's sign.
  if (/^\p{Lu}\p{Ll}/u.test(word)) return null;
  return {...unit, length: word.length};
}

const KINDS: ReadonlyMap<string, UnitKind> = new Map([
  ...[...UNITS.values()].map(({unit, kind}): [string, UnitKind] => [unit, kind]),
  ...PHRASES.map(([, {unit, kind}]): [string, UnitKind] => [unit, kind]),
  ...PREFIXES.map(([, code]): [string, UnitKind] => [code, 'money']),
]);

/** The kind of a folded unit ("USD" → `money`); units of age begin with "age". */
export function kindOfUnit(unit: string): UnitKind {
  return unit.startsWith('age') ? 'age' : (KINDS.get(unit) ?? 'point');
}

/** How many of the smallest unit of its kind one unit is: mm, square metres, millilitres, grams, watts, kilowatt hours, megabytes, seconds. */
const SIZES: Readonly<Record<string, number>> = {
  mm: 1,
  cm: 10,
  inch: 25.4,
  foot: 304.8,
  yard: 914.4,
  metre: 1000,
  km: 1e6,
  mile: 1.609344e6,
  foot2: 0.092903,
  m2: 1,
  acre: 4046.86,
  hectare: 1e4,
  km2: 1e6,
  mile2: 2.58999e6,
  ml: 1,
  litre: 1000,
  gallon: 3785.41,
  barrel: 158987,
  m3: 1e6,
  'acre-foot': 1.23348e9,
  mg: 0.001,
  gram: 1,
  ounce: 28.3495,
  pound: 453.592,
  kg: 1000,
  ton: 907185,
  tonne: 1e6,
  W: 1,
  kW: 1000,
  horsepower: 745.7,
  MW: 1e6,
  GW: 1e9,
  TW: 1e12,
  kWh: 1,
  MWh: 1000,
  GWh: 1e6,
  TWh: 1e9,
  MB: 1,
  GB: 1000,
  TB: 1e6,
  'km/h': 1,
  mph: 1.609344,
  knot: 1.852,
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  night: 86400,
  week: 604800,
  month: 2629746,
  year: 31556952,
  decade: 315569520,
  century: 3155695200,
};

/** The size of a unit beside others of its kind; null for units that no other is converted to. */
export function sizeOfUnit(unit: string | null): number | null {
  return unit !== null && Object.hasOwn(SIZES, unit) ? (SIZES[unit] ?? null) : null;
}
