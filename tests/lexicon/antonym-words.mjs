/** Opposites in news that WordNet leaves out, and pairs of its own that news does not mean. */

/** Every word left of a stroke is opposed to every word right of it. */
export const OPPOSED = `
accept, approve, endorse, back, agree / reject, refuse, turn down, rebuff, oppose, decline, veto
admit, confirm, acknowledge / deny, dispute
advance, progress / retreat, stall
allow, permit, authorize, legalize / ban, prohibit, forbid, outlaw, bar, block
approve, pass / disapprove, vote down, reject
arrest, detain, jail, imprison / release, free
begin, start, resume, commence, continue, go on, go ahead, proceed / end, stop, halt, cease, suspend, cancel, call off, abandon, scrap
convict, jail / acquit, clear
build / demolish, tear down
enforce, impose / lift, waive, relax
ease, relax, loosen / tighten
expand, grow, widen, broaden / shrink, contract, narrow
extend, lengthen, prolong / shorten, curtail
fulfil, fulfill, keep, honor / break, breach, violate
grant, award / deny, refuse, revoke, withhold
hire, recruit, appoint / fire, dismiss, sack, lay off
improve, recover / worsen, deteriorate
increase, rise, climb, raise, go up, soar, surge, jump, double, boost / decrease, fall, drop, decline, cut, reduce, lower, go down, plunge, slump, tumble, halve, slash
join, enter / leave, quit, withdraw, exit
keep, retain, preserve / abandon, scrap, drop, abolish
open, reopen, launch / close, shut, shut down, close down
succeed / fail
support, back, favor, endorse / oppose, resist
strengthen / weaken
uphold, affirm / overturn, reverse, quash, strike down
win, gain / lose
doubtful, uncertain, unlikely / certain, sure, likely
guilty / innocent
safe / dangerous, unsafe
legal, lawful / illegal, unlawful
optimistic, hopeful / pessimistic
accelerate, speed up, hasten / slow, slow down, delay
approval, acceptance, endorsement / rejection, refusal, disapproval
arrest, detention / release
rise, increase, growth, surge / fall, decrease, decline, drop, cut, reduction, slump
success / failure
support / opposition
victory, win / defeat, loss
opening, reopening, launch / closure, shutdown
start, beginning, resumption / end, cancellation, suspension
appointment / dismissal, resignation
conviction / acquittal
expansion / contraction
war / peace
surplus / deficit, shortage
`;

/** Antonyms of other senses than news has in mind, or two sides of one transaction. */
export const NOT_OPPOSED = `
buy / sell
borrow / lend
ask / answer
get / give
give / take
come / go
bring / take
push / pull
teach / learn
send / receive
export / import
man / woman
day / night
father / mother
son / daughter
boy / girl
brother / sister
husband / wife
king / queen
he / she
back / front
north / south
east / west
black / white
can / hire
cash / credit
cat / keep down
conventional / nuclear
demand / supply
express / local
general / local
live / recorded
local / national
national / international
medical / surgical
mental / physical
nuclear / conventional
out / off
out / safe
wild / tame
ride / walk
better / break
`;
