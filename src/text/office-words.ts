/** The words of offices: heads ("minister", "chief executive") and ranks of deputy. */

export interface OfficeHead {
  /** Folded name that its variants share: "ceo" and "boss" are `chief executive`. */
  readonly title: string;
  /** One person at a time holds it, so that another name means another holder. */
  readonly single: boolean;
}

const SINGLE: Readonly<Record<string, string>> = {
  president: 'president|presidents',
  'prime minister': 'prime minister|premier|pm|taoiseach',
  chancellor: 'chancellor',
  minister: 'minister',
  secretary: 'secretary',
  governor: 'governor|gov|gov.',
  mayor: 'mayor',
  'lieutenant governor': 'lieutenant governor|lt. governor',
  'secretary general': 'secretary general|secretary-general|general secretary',
  'director general': 'director general|director-general',
  'attorney general': 'attorney general|attorney-general',
  'solicitor general': 'solicitor general',
  'surgeon general': 'surgeon general',
  'chief executive': 'chief executive officer|chief executive|ceo|chief exec|top executive',
  boss: 'boss|gaffer',
  'chief financial officer': 'chief financial officer|cfo|finance director',
  'chief operating officer': 'chief operating officer|coo',
  'chief technology officer': 'chief technology officer|cto',
  'managing director': 'managing director',
  chair: 'chairman|chairwoman|chairperson|chair',
  leader: 'leader|head|chief',
  director: 'director',
  manager: 'manager|head coach|coach',
  captain: 'captain|skipper',
  commissioner: 'commissioner',
  envoy: 'envoy|special envoy|special representative|mediator',
  ambassador: "ambassador|high commissioner|charge d'affaires",
  speaker: 'speaker',
  commander: 'commander|commander in chief|commander-in-chief',
  'chief of staff': 'chief of staff',
  'chief justice': 'chief justice',
  'chief minister': 'chief minister',
  'first minister': 'first minister',
  'police chief': 'police chief|chief constable|police commissioner',
  sheriff: 'sheriff',
  superintendent: 'superintendent',
  principal: 'principal|headteacher|headmaster|headmistress|head teacher',
  rector: 'rector',
  provost: 'provost',
  dean: 'dean',
  warden: 'warden',
  king: 'king',
  queen: 'queen',
  pope: 'pope|pontiff',
  archbishop: 'archbishop',
  bishop: 'bishop',
  emperor: 'emperor',
  sultan: 'sultan',
  emir: 'emir',
  negotiator: 'chief negotiator|lead negotiator|negotiator',
  'editor in chief': 'editor in chief|editor-in-chief',
  'central banker': 'central bank governor',
  treasurer: 'treasurer',
  comptroller: 'comptroller|controller',
  ombudsman: 'ombudsman',
  auditor: 'auditor general|auditor-general',
  monarch: 'monarch',
  'chief scientist': 'chief scientist',
  'chief economist': 'chief economist',
  'chief inspector': 'chief inspector',
  'national security adviser': 'national security adviser|national security advisor',
  'party leader': 'party leader',
  'press secretary': 'press secretary',
  matron: 'matron',
  coroner: 'coroner',
  curator: 'curator',
  conductor: 'conductor',
  choirmaster: 'choirmaster',
  bandmaster: 'bandmaster',
  librarian: 'librarian',
  bursar: 'bursar',
  registrar: 'registrar',
  vicar: 'vicar|parish priest',
  abbot: 'abbot|abbess',
  patriarch: 'patriarch',
  chaplain: 'chaplain',
  'harbour master': 'harbour master|harbourmaster|harbor master|harbormaster|port captain',
  'station master': 'station master|stationmaster',
  postmaster: 'postmaster|postmistress|postmaster general',
  quartermaster: 'quartermaster',
  'chief medical officer': 'chief medical officer|cmo',
  'chief investment officer': 'chief investment officer|cio',
  'inspector general': 'inspector general|inspector-general',
  'general counsel': 'general counsel',
  'special counsel': 'special counsel|special prosecutor|independent counsel',
  rapporteur: 'special rapporteur|rapporteur',
  'high representative': 'high representative',
  administrator: 'administrator',
  liquidator: 'liquidator',
  receiver: 'official receiver',
  arbitrator: 'arbitrator',
  prefect: 'prefect',
  regent: 'regent',
  viceroy: 'viceroy',
  commandant: 'commandant',
  magistrate: 'chief magistrate',
  foreman: 'foreman|forewoman|foreperson',
  convener: 'convener|convenor',
  moderator: 'moderator',
  whip: 'chief whip|whip',
  helmsman: 'helmsman',
  headliner: 'headliner',
  'principal investigator': 'principal investigator',
  'team principal': 'team principal',
};

/** Others hold these too; but where a story knows one on either side, it is the one of its case, body or paper. */
const ONE_OF_A_STORY = /^(?:spokesperson|judge|prosecutor|editor)$/u;

/** Many hold these at once: they tie a name to an office but another name is no successor. */
const SHARED: Readonly<Record<string, string>> = {
  spokesperson: 'spokesman|spokeswoman|spokesperson|press officer',
  analyst: 'analyst',
  economist: 'economist',
  senator: 'senator|sen|sen.',
  mp: 'mp|lawmaker|congressman|congresswoman|legislator',
  judge: 'judge|justice|magistrate',
  lawyer: 'lawyer|attorney|solicitor|barrister',
  prosecutor: 'prosecutor',
  professor: 'professor',
  editor: 'editor',
  founder: 'founder|co-founder',
  owner: 'owner',
  inspector: 'inspector',
  consultant: 'consultant',
  adviser: 'adviser|advisor|aide',
  official: 'official',
  executive: 'executive',
  partner: 'partner',
  councillor: 'councillor|alderman|councilman|councilwoman',
  correspondent: 'correspondent',
  delegate: 'delegate|representative',
  deputy: 'deputy',
  member: 'member',
  researcher: 'researcher|scientist',
};

/** The longest name in words, for look-up. */
export const LONGEST_HEAD = 4;

const HEADS: ReadonlyMap<string, OfficeHead> = new Map([
  ...Object.entries(SINGLE).flatMap(([title, names]) =>
    names.split('|').map((name): [string, OfficeHead] => [name, {title, single: true}]),
  ),
  ...Object.entries(SHARED).flatMap(([title, names]) =>
    names.split('|').map((name): [string, OfficeHead] => [name, {title, single: false}]),
  ),
]);

const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...HEADS.keys()].map((name) => name.split(/[ .-]/u)[0] ?? ''),
);

/** Whether an office head may begin with this word in lower case: most words are told off by it. */
export function mayBeginOffice(word: string): boolean {
  return FIRST_WORDS.has(word.split(/[.-]/u, 1)[0] ?? '');
}

/** The office head of these words in lower case ("chief executive officer"), or null. */
export function officeHead(words: string): OfficeHead | null {
  return HEADS.get(words) ?? null;
}

/** Many hold such an office, but a story may well know one only: the judge of its trial, the speaker of its ministry. */
export function isOneOfAStory(title: string): boolean {
  return ONE_OF_A_STORY.test(title);
}

/** They make another office of the one they stand before. */
export const RANK =
  /^(?:deputy|vice|vice-|assistant|associate|junior|shadow|under|second|permanent|senior|executive|honorary)$/u;
/** Who held the office and no longer does. */
export const FORMER =
  /^(?:former|ex|ex-|late|outgoing|previous|then|one-time|onetime|erstwhile|deposed|ousted|departing|retired|disgraced|ousted|sacked)$/u;
