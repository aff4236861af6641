/** The closed classes of English that the clause analysis turns on. */

export const MODALS = words("will would can could may might must shall should ought wo ca sha 'll");
export const NEGATORS = words("not n't never nor neither");
/** Determiners and pronouns that deny the clause or the thing they stand with. */
export const NEGATIVE_NOMINALS = words('no nobody none nothing neither nowhere zero no-one');
export const SCARCE_NOMINALS = words('few little hardly scarcely barely');

export const QUESTION_WORDS = words(
  'what who whom which whose when where why how whether whatever whoever whichever wherever however whenever',
);

/** Words that open an adverbial clause and nothing else. */
export const SUBORDINATORS = words(
  'if unless because although though while whereas lest whether provided assuming supposing whenever wherever',
);
/** Words that open an adverbial clause or, as prepositions and adverbs, a phrase. */
export const MAYBE_SUBORDINATORS = words(
  'after before since until till as once when where than like for so now except',
);

export const COORDINATORS = words('and or but nor yet plus &');

/** Nouns that tell a time without a preposition: "last week", "Monday". */
export const TIME_NOUNS = words(
  'today tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday week weekend month year ' +
    'day night morning afternoon evening hour minute second decade century quarter season summer winter spring autumn ' +
    'january february march april may june july august september october november december time moment noon ' +
    'midnight dawn dusk once',
);

export const SUBJECT_PRONOUNS = words('i you he she it we they who there');
export const PERSONAL_PRONOUNS = words(
  'i you he she it we they me him her us them myself yourself himself herself itself ourselves themselves',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
