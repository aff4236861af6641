/** Families of words by which events of one kind are told, for matching what a date or place belongs to. */

const FAMILIES: Readonly<Record<string, string>> = {
  meeting:
    'meet meeting dialogue dialog talk talks summit conference round session hold negotiation negotiate gather gathering convene host congress',
  signing: 'sign signing signature conclude ink',
  opening: 'open opening reopen launch start begin inaugurate unveil debut premiere kick-off',
  operation:
    'operate operation operational produce generate run-up come-online service commission online live',
  shipping: 'ship shipment shipping deliver delivery release arrive arrival reach available shop',
  completing: 'complete completion finish open ready inaugurate hand-over',
  ending: 'end finish complete completion close expire conclude wrap lapse',
  deciding: 'decide decision rule ruling verdict judgment judge determine announce approve approval vote',
  voting: 'vote election poll ballot referendum elect',
  hearing: 'hear hearing trial court try appear',
  visiting: 'visit visiting travel trip arrive tour',
  moving: 'move relocate shift transfer',
  making: 'make produce production manufacture assemble assembly build factory plant',
  flying: 'fly flight lift-off liftoff launch land landing blast orbit dock',
  striking: 'strike walkout stoppage industrial',
  publishing: 'publish publication report release results result',
  playing: 'play match game fixture tie final kick',
  paying: 'pay payment refund',
  concert: 'perform performance concert festival parade march show carnival',
};

const FAMILY_OF: ReadonlyMap<string, readonly string[]> = Object.entries(FAMILIES).reduce(
  (table, [family, words]) => {
    for (const word of words.split(' ')) table.set(word, [...(table.get(word) ?? []), family]);
    return table;
  },
  new Map<string, readonly string[]>(),
);

/** Families of events that a lemma tells of; most words tell of none. */
export function eventFamiliesOf(lemma: string): readonly string[] {
  return FAMILY_OF.get(lemma) ?? [];
}
