/** Families of words by which numbers of one kind are told: "killed", "the dead" and "death toll" count one thing. */

const FAMILIES: Readonly<Record<string, string>> = {
  // People, as disasters, outbreaks and courts count them.
  dead: 'kill dead die death fatality toll perish slay slain lifeless casualty body corpse drown murder life fatal deadly',
  injured: 'injure injured injury wound wounded hurt casualty-injured',
  missing: 'miss missing unaccounted lost trap bury strand search',
  arrested: 'arrest detain detention custody seize-person round-up hold-person jail',
  displaced: 'displace displaced evacuate evacuee evacuation flee homeless refugee uproot shelter',
  infected: 'infect infected infection case sicken ill patient contract test-positive',
  treated: 'treat hospitalise hospitalize hospital admit',
  rescued: 'rescue save pull survivor',
  vaccinated: 'vaccinate vaccination dose jab inoculate',
  attending:
    'attend attendance crowd turnout spectator audience protester demonstrator march rally draw visitor festival-goer festivalgoer fan',
  employed: 'employ job worker staff employee workforce post redundancy layoff headcount hand payroll',
  striking: 'strike walkout walk-out picket',
  voting: 'vote ballot majority',
  seating: 'seat capacity seater seating',
  hospital: 'bed ward',
  testing: 'participant volunteer patient subject enrol enroll recruit',
  captive: 'hostage captive abduct kidnap prisoner abductee',
  troops: 'troop soldier serviceman peacekeeper deploy withdraw garrison',
  housing: 'flat home house apartment dwelling housing unit household',
  farms: 'farm holding herd',
  livestock: 'cow cattle head animal sheep pig herd',
  vessels: 'vessel ship boat trawler',
  reserves: 'reserve chest fund war-chest kitty',
  sentence: 'jail sentence imprison prison imprisonment term serve',
  length: 'trial hearing inquiry',
  depth: 'depth deep bedrock borehole drill',
  height: 'height tall high',
  enrolled: 'enrol enroll student pupil schoolchild intake',
  // Money.
  cost: 'cost bill budget expense expenditure estimate outlay overrun price-tag',
  price: 'price fetch fare fee charge ticket subscription tariff rent premium admission entry pass',
  worth:
    'worth value valuation deal contract order agreement bid offer takeover acquisition purchase buyout buy acquire transaction transfer merger',
  trade: 'trade export import turnover commerce',
  income: 'revenue sale sell income takings receipt shipment',
  profit: 'profit earnings surplus',
  loss: 'loss deficit shortfall',
  funding: 'grant fund funding award aid donation subsidy appropriation pledge',
  lending: 'loan lend guarantee credit lending',
  investment: 'investment invest stake package',
  debt: 'debt owe liability arrears borrowing',
  penalty: 'fine penalty damages settlement settle compensation compensate payout',
  pay: 'salary wage bonus pension pay earnings',
  damage: 'damage loss-damage destruction',
  // Shares and rates.
  rate: 'rate interest benchmark',
  waste: 'dump garbage rubbish waste refuse litter sewage',
  growth: 'growth grow gdp expand expansion',
  inflation: 'inflation cpi',
  unemployment: 'unemployment jobless joblessness',
  duty: 'duty tariff levy tax',
  support: 'support poll approval rating lead margin swing',
  shares: 'share stock',
  stake: 'stake share shareholding ownership',
  // Things.
  destroyed: 'destroy destroyed damage damaged flatten raze burn',
  powerless: 'power electricity outage blackout',
  released: 'release free let-go',
  delivered: 'deliver delivery ship',
  magnitude: 'magnitude richter',
  dismissed: 'dismiss sack cut axe lay-off fire',
};

const FAMILY_OF: ReadonlyMap<string, readonly string[]> = Object.entries(FAMILIES).reduce(
  (table, [family, words]) => {
    for (const word of words.split(' ')) table.set(word, [...(table.get(word) ?? []), family]);
    return table;
  },
  new Map<string, readonly string[]>(),
);

/** Families that a lemma belongs to; most words belong to none. */
export function familiesOf(lemma: string): readonly string[] {
  return FAMILY_OF.get(lemma) ?? [];
}
