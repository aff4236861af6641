/** Predicates that tell where a thing stands, by the stage of its life. */

export type Stage =
  | 'wanted'
  | 'planned'
  | 'pending'
  | 'agreed'
  | 'begun'
  | 'done'
  | 'stopped'
  | 'ended'
  | 'refused'
  | 'judged'
  | 'lost'
  | 'state';

export interface Row {
  readonly stage: Stage;
  readonly example: string;
  /** Lemmas; a particle verb's words are joined by an underscore. */
  readonly lemmas: string;
}

export const STAGE_ROWS: readonly Row[] = [
  {
    stage: 'wanted',
    example: 'The island asked for a new ferry.',
    lemmas:
      'ask seek want hope demand request apply urge press call_for push_for bid propose petition appeal ' +
      'claim insist offer need invite lobby campaign',
  },
  {
    stage: 'planned',
    example: 'The bridge is scheduled to open in May.',
    lemmas:
      'plan intend schedule expect due set aim prepare promise pledge vow prove tip mean slate consider eye ' +
      'tender announce book pencil_in poised imminent forthcoming upcoming on_course on_track on_schedule ' +
      'on_the_brink on_the_verge on_the_cards all_set',
  },
  {
    stage: 'pending',
    example: 'The board is still weighing the offer.',
    lemmas:
      'weigh study review discuss negotiate examine investigate probe look_into await wait debate assess ' +
      'dispute contest challenge disagree stall hold_up decide undecided doubtful unclear uncertain ' +
      'unlikely likely possible pending doubt talk haggle ballot vote refer docket test seek_out look_for ' +
      'search edge mull wrangle squabble consult under_negotiation under_discussion under_consideration ' +
      'up_in_the_air in_the_balance',
  },
  {
    stage: 'agreed',
    example: 'The two sides signed the pact.',
    lemmas:
      'agree sign approve accept back adopt pass ratify grant award win obtain get secure endorse uphold ' +
      'confirm establish find allow permit authorise authorize license licence certify certificate strike ' +
      'seal finalise finalize elect appoint choose select name bow pick admit legalise legalize pardon ' +
      'amnesty okay give_way concede give_in consent sanction',
  },
  {
    stage: 'begun',
    example: 'The new line opened on Monday.',
    lemmas:
      'begin start open launch impose introduce bring_in take_effect enter reopen resume reach arrive land ' +
      'ship return go_back push_through roll_out set_up build install deploy move shift relocate go_live ' +
      'take_over join build_up unveil release debut publish issue print raise lift increase cut lower ' +
      'reduce rise climb grow shrink jump slump expand extend',
  },
  {
    stage: 'done',
    example: 'The talks were held in Oslo.',
    lemmas:
      'hold take_place go_ahead complete finish deliver pay pay_out settle recover rescue evacuate repair ' +
      'restore bring_out clear carry_out meet attend visit fly_back come_back survive pull_off sell buy ' +
      'acquire merge receive repay refund',
  },
  {
    stage: 'stopped',
    example: 'The plan was scrapped.',
    lemmas:
      'postpone put_off defer delay cancel scrap shelve abandon suspend halt call_off stop drop withdraw ' +
      'pull_out back_out walk_out break_down collapse fail terminate shut_down freeze dissolve disband ' +
      'go_bust default discontinue axe mothball ditch stand_down break_off walk_away fall_through put_back ' +
      'hold_over on_ice dead_in_the_water dead_and_buried off_the_table bury',
  },
  {
    stage: 'ended',
    example: 'The ferry company left the island.',
    lemmas: 'fall founder end close ground lapse expire quit leave lose recall retire pull run_out cease',
  },
  {
    stage: 'refused',
    example: 'The council turned the plan down.',
    lemmas:
      'reject refuse decline turn_down deny rule_out veto ban bar prohibit throw_out vote_down oppose ' +
      'object set_aside send_back knock_back boot_out kick_out overturn quash strike_down revoke annul rescind dismiss forbid prevent resist rebuff say_no',
  },
  {
    stage: 'judged',
    example: 'He was charged with fraud.',
    lemmas:
      'charge arrest detain convict sentence jail acquit fine sue indict try plead rule order find_guilty ' +
      'condemn extradite bail accuse attribute blame fault conclude determine identify pinpoint rule_that ' +
      'overrule',
  },
  {
    stage: 'lost',
    example: 'Nine people were killed.',
    lemmas:
      'die kill injure wound hurt drown infect resign sack oust replace step_down succeed hospitalise trap ' +
      'miss strand displace treat',
  },
  {
    stage: 'state',
    example: 'The road was blocked.',
    lemmas:
      'block blocked closed in_force in_effect in_place off on under_way underway on_hold in_limbo in_doubt ' +
      'in_dispute out_of_the_question on_the_table under_review in_talks ' +
      'operational functional active alive ready available holding stand trade stay keep intact dead free ' +
      'fit empty full limited restricted',
  },
];

const STAGE_OF: ReadonlyMap<string, Stage> = new Map(
  STAGE_ROWS.flatMap(({stage, lemmas}) =>
    lemmas.split(' ').map((lemma) => [lemma.replaceAll('_', ' '), stage] as const),
  ),
);

/** The stage that a predicate's lemma tells of; null where it tells none by itself. */
export function stageOf(lemma: string): Stage | null {
  return STAGE_OF.get(lemma) ?? null;
}
