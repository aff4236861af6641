/** What WordNet's derivation pointers leave out, and what they tie that news does not mean together. */

/** Words, and the one from which they are named: WordNet 3.1 has no pointer, and no ending tells. */
export const JOINED = `
act: action
admit: admission admittance
advise: advice
angry: anger
apologize: apology
arrive: arrival
ascend: ascent
bankrupt: bankruptcy
behave: behavior
believe: belief disbelief
blood: bloody
break out: outbreak
burst out: outburst
certain: certainty
choose: choice
close: closure
cohere: coherence
collide: collision
concede: concession
conquer: conquest
constrain: constraint
criticize: criticism
decide: decision
deep: depth
defend: defense defensive
defer: deferral
descend: descent
destroy: destruction destructive
die: death
discover: discovery
dominate: dominance
enter: entry
exceed: excess excessive
expand: expansion expansive
expel: expulsion
explode: explosion explosive
expose: exposure
fail: failure
flow in: inflow influx
flow out: outflow
fly: flight
free: freedom
give: gift
grow: growth
guilt: guilty
happy: happiness
hate: hatred
high: height
hunger: hungry
intend: intention intent
intrude: intrusion
invade: invasion
invert: inversion
jealous: jealousy
know: knowledge
laugh: laughter
likely: likelihood
long: length lengthen lengthy
lose: loss
maintain: maintenance
marry: marriage
offend: offense offensive
overthrow: overthrow
permit: permission
persuade: persuasion
possible: possibility
pretend: pretense
probable: probability
proceed: proceedings
produce: production productive
prolong: prolongation
prosper: prosperity prosperous
prove: proof
pursue: pursuit
rebel: rebellion
receive: receipt
relieve: relief
renegotiate: renegotiation
repel: repulsion
respond: response responsive
restrain: restraint
revise: revision
rise up: uprising
rob: robbery
safe: safety
say: saying
sell: sale
lock down: lockdown
sign: signature signatory
speak: speech
speed up: speedup
strong: strength strengthen
submit: submission
subscribe: subscription
subsidize: subsidy
succeed: success successful
supervise: supervision
survive: survival
take in: intake
think: thought
threaten: threat
transmit: transmission
true: truth
try: trial
warm: warmth
weak: weakness weaken
weigh: weight
wide: width widen
withdraw: withdrawal
young: youth
`;

/** Pairs, the second hanging from the first in WordNet or by its ending, of two things in the news. */
export const PARTED = `
academy academic
account accountability
account accountable
act on acton
affect affection
affect affectionate
arm armor
arm army
attend attendant
attend attention
attend attentive
audit audition
book booklet
butt on button
capital capitalize
color chromatic
commune communion
compass compassion
condition conditioner
confidence confidential
confidence confidentiality
confident confidence
consist consistency
constitute constituent
constitute constitution
contain continent
contract contraction
contract contractual
credit creditor
custom customize
depart department
determine determinant
drag on dragon
draw back drawback
eat on eaton
elect eligibility
elect eligible
engage engagement
even evening
except exception
except exceptional
extend extensive
extend extent
fact factual
found foundation
fruit fruition
generate generation
grave gravity
human humanitarian
idea ideal
identify identity
install installment
lay laity
list listing
make up makeup
medical medicine
miss mission
moment momentary
office official
page paging
part partial
part parting
pass over passover
patient patience
pole polar
populate population
posit position
post poster
practice practical
practice practicality
press pressure
proceed procedural
proceed procedure
proceed procession
produce product
profess profession
put in putin
qualify quality
quest question
ratio rational
ratio rationality
reside residence
reside resident
rest on reston
sense sensation
sense sensational
sense sensibility
sense sensible
sense sensitive
sense sensitivity
set on seton
sign significance
sign significant
sign signify
solve solvency
solve solvent
species specific
species specificity
succeed succession
succeed successive
succeed successor
suspect suspicious
term terminal
try on tryon
turn over turnover
unit unification
unit unify
well wellness
year yearly
`;
