/** What an office is in charge of: portfolios under their various names, and bodies that are not named. */

/** Words that name a portfolio; its spellings and near names share a folded word. */
const PORTFOLIOS: Readonly<Record<string, string>> = {
  defence: 'defence defense war',
  foreign: 'foreign external',
  trade: 'trade commerce',
  finance: 'finance treasury exchequer economy economic financial',
  interior: 'interior home',
  state: 'state',
  health: 'health',
  education: 'education schools',
  energy: 'energy power',
  labour: 'labour labor employment work',
  transport: 'transport transportation railways railway roads aviation',
  agriculture: 'agriculture farming farm food',
  environment: 'environment environmental climate',
  justice: 'justice law legal',
  culture: 'culture arts',
  sport: 'sport sports youth',
  housing: 'housing communities',
  industry: 'industry business enterprise industries',
  science: 'science research technology innovation',
  security: 'security homeland',
  planning: 'planning development infrastructure',
  tourism: 'tourism',
  information: 'information communications communication media',
  immigration: 'immigration migration',
  water: 'water fisheries',
  oil: 'oil petroleum gas mines mining minerals',
  veterans: 'veterans',
  welfare: 'welfare social',
  police: 'police policing',
  prisons: 'prisons',
  navy: 'navy',
  army: 'army',
  europe: 'brexit',
  works: 'works',
  parliamentary: 'parliamentary',
  general: 'general',
  project: 'project program programme',
  operations: 'operations',
  marketing: 'marketing',
  sales: 'sales',
  engineering: 'engineering',
  design: 'design',
  product: 'product',
  safety: 'safety',
  communications: 'relations',
  union: 'union',
  rebel: 'rebel rebels',
  opposition: 'opposition',
  church: 'church',
  municipal: 'city council municipal civic',
  peace: 'peace',
  human: 'human',
  rights: 'rights',
  disaster: 'disaster relief emergency',
  medical: 'medical',
};

const PORTFOLIO: ReadonlyMap<string, string> = new Map(
  Object.entries(PORTFOLIOS).flatMap(([folded, words]) =>
    words.split(' ').map((word): [string, string] => [word, folded]),
  ),
);

/** The folded portfolio that a lower-case word names ("external" → "foreign"), or null. */
export function portfolioOf(word: string): string | null {
  return PORTFOLIO.get(word) ?? null;
}

/** Nouns that stand for the organisation without naming it: they tell offices of the same story no better apart. */
export const UNNAMED_BODY =
  /^(?:company|firm|bank|club|party|university|college|trust|airline|carrier|group|country|nation|government|state|agency|team|side|institute|institution|organi[sz]ation|body|school|hospital|council|city|town|district|region|regional|provincial|national|local|federal|chain|lender|maker|board|bloc|foundation|association|charity|department|ministry|palace|cabinet|province|charity|network|broadcaster|newspaper|station|force|corporation|operator|startup|start-up|business|family|movement|side)$/u;
