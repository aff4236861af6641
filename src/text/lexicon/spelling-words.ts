/** British spellings that no rule covers, and the words in -ise that are written so everywhere. */

/** Whole words: as British text writes them, and as American text does. */
export const RESPELLED: ReadonlyMap<string, string> = new Map(
  `
  acknowledgement acknowledgment
  aeroplane airplane
  ageing aging
  aluminium aluminum
  analogue analog
  appal appall
  archaeological archeological
  archaeologist archeologist
  archaeology archeology
  artefact artifact
  axe ax
  caesarean cesarean
  calibre caliber
  catalogue catalog
  cease-fire ceasefire
  cheque check
  cosy cozy
  councillor councilor
  defence defense
  dialogue dialog
  distil distill
  draught draft
  e-mail email
  enquire inquire
  enquiry inquiry
  enrol enroll
  enrolment enrollment
  fibre fiber
  fulfil fulfill
  fulfilment fulfillment
  gaol jail
  glamour glamor
  gramme gram
  grey gray
  instalment installment
  instil instill
  jewellery jewelry
  judgement judgment
  kerb curb
  licence license
  manoeuvre maneuver
  meagre meager
  medallist medalist
  mediaeval medieval
  mould mold
  moustache mustache
  offence offense
  panellist panelist
  plough plow
  practise practice
  pretence pretense
  programme program
  pyjamas pajamas
  sabre saber
  sceptic skeptic
  sceptical skeptical
  scepticism skepticism
  skilful skillful
  sombre somber
  sulphate sulfate
  sulphur sulfur
  tranquillity tranquility
  tyre tire
  wilful willful
  woollen woolen
  woolly wooly
`
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' ') as [string, string]),
);

/** Words whose -ise is no suffix; those in -aise, -oise, -uise and -wise go without saying. */
export const ALWAYS_ISE: ReadonlySet<string> = new Set(
  `advertise advise anise apprise arise cerise chastise chemise circumcise comprise compromise concise demise
  despise devise disenfranchise enfranchise enterprise excise exercise expertise franchise improvise incise kaise
  merchandise mise moonrise mortise paradise precise premise prise promise reprise revise rise sunrise supervise
  surmise surprise televise treatise uprise valise vise`.split(/\s+/),
);
