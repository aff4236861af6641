/** Classes that news puts nouns in and WordNet does not: an airline is a company, a levy a tax. */

/** Members, and what each of them is. */
const CLASSES: readonly (readonly [members: string, classes: string])[] = [
  [
    'airline, automaker, bank, brewer, broadcaster, builder, business, carmaker, carrier, chain, contractor, corporation, developer, drugmaker, enterprise, exporter, firm, insurer, lender, maker, manufacturer, miner, operator, producer, publisher, retailer, shipbuilder, startup, subsidiary, supermarket, supplier, utility',
    'company, firm, business',
  ],
  ['airline, carrier, shipper', 'operator'],
  ['bank, building society', 'lender'],
  [
    'agreement, deal, pact, accord, treaty, truce, ceasefire, settlement, compact, covenant, contract',
    'agreement, deal',
  ],
  ['truce, armistice, ceasefire', 'ceasefire'],
  ['tariff, duty, levy, surcharge, excise, toll', 'tax, levy'],
  ['act, bill, statute, ordinance, regulation, reform', 'law, legislation, measure'],
  [
    'decree, edict, order, directive, injunction, ban, curfew, moratorium, embargo, sanction',
    'measure, order',
  ],
  ['regulator, watchdog, ombudsman, inspectorate, authority', 'agency, regulator, body'],
  [
    'agency, authority, board, bureau, commission, committee, council, department, ministry, office, panel, parliament, tribunal',
    'body, organization',
  ],
  [
    'regulator, minister, mayor, governor, commissioner, ambassador, envoy, diplomat, judge, prosecutor, sheriff',
    'official',
  ],
  [
    'minister, mayor, governor, senator, legislator, lawmaker, congressman, premier, chancellor, president',
    'politician',
  ],
  [
    'minister, premier, chancellor, president, chairman, chief, mayor, governor, king, monarch, prime minister',
    'leader',
  ],
  ['jet, airliner, plane, airplane, helicopter, drone, bomber, glider, airship', 'aircraft'],
  ['airliner, jet, jetliner', 'plane'],
  [
    'ferry, freighter, tanker, trawler, liner, frigate, destroyer, yacht, barge, tug, carrier',
    'ship, vessel, boat',
  ],
  ['car, truck, bus, van, lorry, taxi, ambulance, motorcycle, tram', 'vehicle'],
  [
    'earthquake, quake, hurricane, cyclone, typhoon, tornado, flood, drought, wildfire, tsunami, landslide, avalanche, eruption, famine',
    'disaster',
  ],
  ['hurricane, cyclone, typhoon, tornado, blizzard', 'storm'],
  ['protest, demonstration, rally, march, sit-in, vigil', 'protest'],
  ['strike, walkout, boycott, stoppage', 'protest, action'],
  ['killing, murder, manslaughter, stabbing, shooting', 'killing'],
  ['murder, theft, robbery, fraud, arson, assault, rape, bribery, kidnapping, smuggling', 'crime'],
  ['trial, lawsuit, suit, appeal, prosecution', 'case'],
  ['ruling, verdict, judgment, sentence', 'decision, ruling'],
  ['outbreak, epidemic, pandemic', 'outbreak'],
  ['soldier, marine, sailor, paratrooper', 'troop'],
  ['vaccine, antibiotic, insulin, tablet', 'drug, medicine'],
];

/** The classes of a noun, by its folded lemma. */
export const NEWS_CLASSES: ReadonlyMap<string, readonly string[]> = read();

function read(): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, string[]>();
  for (const [members, above] of CLASSES)
    for (const member of members.split(', '))
      classes.set(member, [...(classes.get(member) ?? []), ...above.split(', ')]);
  return classes;
}
