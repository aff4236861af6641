/** Nouns judged one by one, where WordNet's classes misjudge what news does with them. */

function list(words) {
  return new Set(words.trim().split(/\s+/));
}

export const EVENTFUL = list(`
  acclaim agreement alert answer applause appeal arrest auction ballot ban bargain bid birth blackout blame blaze boom
  bounce bout boycott breakthrough brawl bust call carnival ceasefire censure challenge charge check cheer claim clash
  cleanup communique concert condemnation consent contest crackdown crash criticism crunch curfew cut cutback death deal
  debate deadlock decline decree defeat delay demand demise demo denial dialog derailment dialogue disaster dip disqualification
  dispatch drop drought duel dump emergency exit expo fall famine feast festival fine fight flood furlough gain gala
  game gridlock halt heatwave hike impasse increase influx injury insult inquest jump kidnapping landslide launch lawsuit
  layoff leak lift lockdown lockout loss merger moratorium offer ouster outage outbreak outcry parade pause plea pledge
  plunge premiere probe protest punch purge quarantine question raid raise rally rebuke rebuttal recall recess
  reception reform rejection remark report reply request rescue response resignation retreat return reverse review revolt
  reward riot rise row runoff rout rumor run sale salute sanction scare shake-up shortage shortfall shutdown siege signing
  slash slide slowdown slump snub spat spike spill split spending spree stalemate stampede standoff statement
  stoppage strife strike surge surprise surrender swap swim talk talks tariff theft threat toss touchdown tremor truce
  tumble turbulence turnaround turnout ultimatum unrest upset uprising upswing upturn visit vote vow walkout war warning
  wedding win withdrawal writedown embargo resolution reprieve relaunch rebound recession recount referendum redundancy
  rollout rethink rebrand handover bailout bankruptcy takeover buyout reshuffle revamp backlash stabbing wildfire
  beating hostilities layover pullback comeback aftershock
`);

export const UNEVENTFUL = list(`
  absence accessory accommodation accounting activity advantage advertising advisory affiliation age aid ambition
  animation anticipation appreciation art association assumption attendance attention attraction attribution authorship
  availability average avenue aviation backup balance bang baseball beginning behalf behavior belonging best biotechnology
  blend breakaway breathing business candidacy care carry case caucus cause censorship census chance chorus
  circulation citation clarity cleaning clearance clothing college coming comment commentary commerce communication
  comparison compilation concentration condition confederation consideration consistency constitution
  constitutional contention contingency contribution convenience cooking correspondence corruption count creativity cruise
  culture custody cutting deed default defense definition depression descent design designation
  destiny development difference differential dignity dimension discipline dispensation display disposal
  distance distinction distribution diversity division document documentary documentation double drawing
  duty eager economics education effort elements emission employment enclosure endowment engineering
  enlargement enrichment enterprise episode equality equation error espionage evening evidence evolution
  excellence excitement existence expectation expenditure experience expression factor fancy fantasy fast
  fate fault favor feature feedback felony fiction figure film final finding flow folklore football forestry formal
  forum freestyle function fundamental genesis gesture glimpse glory going gray grip guidance hands
  history holiday holocaust homer homosexuality humiliation hurry identification illustration image imagery
  imagination immigration impression industry inflation influence infrastructure inheritance initial injustice innings
  inspiration instance instruction insurance insurgency integral intensity intention interim intersection inventory
  involvement irrigation job journalism joy judgement jurisdiction justice justification kind
  leadership learning legislation legitimacy lesson leverage liberty licence life lighting literature living logistics lot
  lottery low lure majority makeshift making management maneuverability manner margin marathon market marketing marketplace
  marvel maturity meaning means measure mechanism media medical membership mercy message methodology minus
  miracle misconduct mistake monitoring moo mortgage motivation movement music mystery navigation necessity
  negative negligence neighboring nelson noise nonprofit nutrition obligation occasion occupation occurrence 
  office opener opposition orientation origin out ownership page pain parking participation
  passion patent path patience pension perception permit persona petty photography pipeline piracy pleasure plantation
  police policy politics population pornography portion position possession practice preference preliminary premium
  prescription presence price pricing printing priority privilege probability procedure proceeds process
  procurement productivity profession profitability program progress project proportion proposition prosperity
  prostitution provision proximity publicity radiation rainfall ranking rating rationing ray ready reasoning reference
  regulation relation relations reliance remedy rental representation reputation requirement research residency
  resemblance resentment responsibility restriction retail rhythm right rite role romance routine rush safeguard
  salvation satisfaction savings saving scan school science section security selection seminar sense series
  service setting sex sexuality shipping shopping show shy signal signature significance silence situation size slight
  smooth social software solution sound speculation sponsorship sport standing stance stability 
  static statistics step storage style subscription suit supplement supply 
  surf surveillance survival suspicion sway synthesis system talent task tax taxation teaching technology
  television tendency tenure terrorism thermal thing thinking thought tide tolerance touch tourism trade
  tradition traffic transmission transparency transportation treason treasure trick triple trouble trust
  truth twitter understanding unit urgency usage use vacancy vacation value variant
  variation venture version vice vision walking warfare wave weather weight welfare wind wings work working
  worship worst writing worth youth
  do fractions get inaugural indication interaction interest let put save say seek serve slalom
  solo stand stay tears times top totals 
`);
