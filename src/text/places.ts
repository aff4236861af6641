/** Countries under their other names and adjectives: what "Indian", "the US" or "Britain" is folded to. */

const NAMES: Readonly<Record<string, string>> = {
  'united states': 'us usa u.s. u.s.a. america american americans',
  'united kingdom': 'uk u.k. britain british britons',
  'united nations': 'un u.n.',
  'european union': 'eu e.u. european europe',
  'african union': 'au',
  'united arab emirates': 'uae emirati emiratis',
  france: 'french',
  germany: 'german germans',
  netherlands: 'dutch holland',
  spain: 'spanish',
  switzerland: 'swiss',
  denmark: 'danish danes',
  sweden: 'swedish swedes',
  norway: 'norwegian norwegians',
  finland: 'finnish finns',
  poland: 'polish poles',
  turkey: 'turkish turks türkiye',
  greece: 'greek greeks',
  ireland: 'irish',
  portugal: 'portuguese',
  wales: 'welsh',
  scotland: 'scottish scots',
  england: 'english',
  'czech republic': 'czech czechia czechs',
  hungary: 'hungarian hungarians',
  china: 'chinese beijing',
  japan: 'japanese tokyo',
  'south korea': 'seoul',
  'north korea': 'pyongyang',
  vietnam: 'vietnamese',
  thailand: 'thai thais',
  philippines: 'philippine filipino filipinos manila',
  myanmar: 'burmese burma',
  pakistan: 'pakistani pakistanis',
  afghanistan: 'afghan afghans',
  israel: 'israeli israelis',
  iraq: 'iraqi iraqis',
  iran: 'iranian iranians tehran',
  russia: 'russian russians kremlin',
  ukraine: 'ukrainian ukrainians',
  kazakhstan: 'kazakh',
  uzbekistan: 'uzbek',
  lebanon: 'lebanese',
  cyprus: 'cypriot',
  iceland: 'icelandic',
  argentina: 'argentine argentinian',
  brazil: 'brazilian brazilians',
  peru: 'peruvian',
  ecuador: 'ecuadorean ecuadorian',
  canada: 'canadian canadians',
  mexico: 'mexican mexicans',
  cuba: 'cuban',
  'new zealand': 'kiwi',
  congo: 'congolese',
  senegal: 'senegalese',
  togo: 'togolese',
  sudan: 'sudanese',
  madagascar: 'malagasy',
  niger: 'nigerien',
  morocco: 'moroccan',
  bangladesh: 'bangladeshi',
  nepal: 'nepalese nepali',
  'sri lanka': 'lankan',
  yemen: 'yemeni',
  oman: 'omani',
  qatar: 'qatari',
  kuwait: 'kuwaiti',
  'saudi arabia': 'saudi saudis',
  slovenia: 'slovene slovenian slovenes',
  croatia: 'croat croatian',
  serbia: 'serb serbian',
  slovakia: 'slovak',
  romania: 'romanian',
};

const FOLDED: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(
    ([country, words]) =>
      [[country, country], ...words.split(' ').map((word) => [word, country])] as [string, string][],
  ),
);
const REGULAR_ADJECTIVE = /(?:ian|ean|an|i|ese|ish)$/u;

/** The country or body that a lower-case word names ("french" → "france", "un" → "united nations"), else the word. */
export function foldPlace(word: string): string {
  const plain = word.replace(/['’]s?$/u, '');
  return FOLDED.get(plain) ?? plain;
}

/** Whether the lower-case words are a listed country, body or adjective of one. */
export function isCountry(words: string): boolean {
  return FOLDED.has(words);
}

/** "india" and "indian", "kenya" and "kenyan", "u.s." and "american" name one place. */
export function samePlace(a: string, b: string): boolean {
  const [left, right] = [foldPlace(a), foldPlace(b)];
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length < 4 || !REGULAR_ADJECTIVE.test(long)) return false;
  return long.startsWith(short.replace(/[aeiouy]$/u, '')) && long.length - short.length <= 4;
}
