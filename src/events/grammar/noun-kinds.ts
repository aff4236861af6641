/** Kinds of nouns that change what their verb says of them. */

/** Nouns that name a plan or a choice: "the aim is to sell" tells of no sale. */
export const ABSTRACT_NOUNS: ReadonlySet<string> = new Set(
  (
    'aim ambition answer approach bet challenge choice concern desire dream duty goal hope idea intention job key mission need objective ' +
    'option place plan point policy priority problem purpose role solution step strategy suggestion task thing thought trick way wish'
  ).split(' '),
);

/** Nouns that name what somebody proposes: "rejected the offer" denies no offer. */
export const PROPOSAL_NOUNS: ReadonlySet<string> = new Set(
  (
    'accusation allegation amendment appeal application bid bill call case charge claim complaint criticism demand draft idea motion offer ' +
    'option petition plan plea proposal recommendation request suggestion theory'
  ).split(' '),
);
