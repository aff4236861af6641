/** A group a line: its words may stand for one another in a story. WordNet has them in no common sense, or among many. */

export const SYNONYM_VERBS: string = `
accelerate, speed up, hasten, fast-track
acquire, buy, purchase, take over, snap up, buy out
acquit, clear
allow, permit, let, authorize
annul, set aside, overturn, quash, strike down, reverse, throw out
answer, reply, respond
appoint, name, install
approve, clear, okay, sign off, green-light, greenlight, license, authorize
arrange, organize
arrest, detain
assault, attack
assemble, gather
back, support, endorse
ban, prohibit, forbid, outlaw, bar
beat, defeat
begin, start, commence, kick off
breach, violate, flout, break
build, construct, erect
call off, cancel, scrap, axe, ax, ditch
carry out, conduct, execute, implement
choose, pick, select
claim, assert, allege, contend
climb, rise, go up, increase, soar, surge
close, close down, shut, shut down, shutter
collapse, break down, fall apart, fall through
come back, return
complete, finish
condemn, denounce, criticize, slam, blast
consider, mull, weigh
convince, persuade
cut, reduce, lower, decrease, slash, cut back, trim, scale back
decide, determine
decline, drop, fall, go down, decrease, plunge, slump, tumble, sink, slide, dip
defer, delay, postpone, put off, push back, put back, hold over, shelve
deliver, hand over, turn over
demolish, destroy, tear down, pull down, knock down, raze
depart, leave
deteriorate, worsen
disappear, vanish
disclose, reveal, make public
dismiss, fire, sack, oust
dispatch, send
distribute, hand out
donate, contribute
draw up, draft
employ, hire, recruit, take on
end, finish, conclude, wind up
escalate, intensify, step up, ramp up
establish, found, set up
examine, study, review
expand, widen, broaden, enlarge
expel, deport
explode, blow up, detonate
extend, prolong, lengthen
extinguish, put out, douse
finance, fund, bankroll
find, discover, locate
fix, repair, mend
flee, escape
force, compel
forecast, predict, project
free, release, let go
gain, get, obtain, receive, secure, win
give up, abandon, drop
go ahead, proceed, press ahead, move ahead, go forward, move forward, push ahead
go on, continue, carry on
grant, award
grow, increase
halt, stop, cease
happen, occur, take place
help, assist, aid
hinder, hamper, impede
hit, strike
hold, host, stage, convene, take place, go ahead
hold up, delay
impose, levy, slap
increase, raise, hike, boost
investigate, look into, probe
kill, slay
look for, search for, seek
merge, combine, join forces
move, relocate
need, require
open, reopen, inaugurate
overhaul, revamp, reform
pass, adopt, enact
penalize, punish
phase out, end
praise, hail, laud, applaud, commend
present, put forward, submit, table
propose, put forward, suggest
protect, defend
provide, supply
pull back, pull out, withdraw, back out
question, interrogate, grill
quit, resign, step down, stand down
reinstate, restore
reject, refuse, turn down, rebuff, decline, spurn, knock back
repeal, revoke, rescind
replace, take over from
rescue, save
reside, live
restart, resume
rob, steal
rule out, exclude
seize, confiscate, impound
set off, trigger, spark
settle, resolve, work out
shrink, contract
sign, ink, seal, clinch, conclude
slow, slow down
split, divide, break up
strengthen, bolster, reinforce, shore up
sue, take to court
surrender, give in
suspend, halt, pause
swap, exchange
take apart, dismantle, break up, disband, dissolve
tighten, toughen
transport, carry
try, attempt
turn up, appear
undermine, weaken
uphold, confirm, maintain
vaccinate, immunize, inoculate
vow, pledge, promise
warn, caution
wound, injure, hurt
`;

export const SYNONYM_NOUNS: string = `
accident, crash
agreement, accord, pact, deal, treaty
aid, assistance, help, relief
aircraft, plane, jet
airline, carrier
answer, reply, response
appeal, plea
approval, clearance, go-ahead, consent, authorization
army, military
assault, attack
attorney, lawyer
automaker, carmaker
award, prize
backing, support
bank, lender
battle, fight
bill, legislation
blast, explosion
blaze, fire
cash, money
ceasefire, truce, armistice
charge, accusation
clash, fighting
company, firm, corporation, business
compensation, damages, payment, payout
conflict, war
country, nation
crime, offense
critic, opponent
curb, restriction
cut, reduction
danger, threat, risk
death, fatality
defeat, loss
deferral, delay, postponement
delegate, envoy, representative
demonstration, protest
dialogue, negotiation, talk, discussion
dispute, row
drop, fall, decline, decrease, slump
drug, medicine
duty, tariff
earnings, profit
earthquake, quake, tremor
election, poll, vote
employee, staff, worker
error, mistake
exam, examination
exemption, waiver
expert, specialist
factory, plant
film, movie
financing, funding
flood, flooding
garbage, rubbish, trash, waste
growth, increase, rise
gunman, shooter, attacker
highway, motorway
hike, increase, rise
home, house
hospital, clinic
hostage, captive
illness, disease
income, revenue
inmate, prisoner
inquiry, investigation, probe
insurgent, rebel, guerrilla
jail, prison
job, post, position
journalist, reporter
judgment, ruling, verdict, decision
killer, murderer
killing, murder
law, legislation, statute
lawmaker, legislator
lawsuit, suit, case
levy, tax
limit, cap, ceiling
lorry, truck
merger, tie-up
migrant, immigrant
ministry, department
neighborhood, district
officer, policeman
opponent, rival
order, decree
outbreak, epidemic
owner, proprietor
pact, treaty, accord
pay, salary, wage
pensioner, retiree
permission, authorization
phase, stage
plan, proposal, scheme
pollution, contamination
pupil, student, schoolchild
recession, slump, downturn
rejection, refusal
resident, inhabitant
rule, regulation
ship, vessel, boat
shop, store
shortage, scarcity, lack
slowdown, downturn
soldier, troop, serviceman
spokesman, spokeswoman, spokesperson
strike, walkout, stoppage
surgery, operation
survey, poll
suspect, accused
takeover, acquisition, buyout
trip, journey, voyage
vaccination, immunization, inoculation
vaccine, jab, shot
victim, casualty
warning, alert
withdrawal, pullout
`;
