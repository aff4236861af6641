/** Words that turn up in news on any subject: two articles that share them need not be on one story. */
import {FUNCTION_WORDS} from './function-words.js';
import {stemOf} from './words.js';

const TIME =
  'time times year years month week day days today tomorrow yesterday tonight hour minute second morning afternoon evening ' +
  'night noon midnight dawn dusk weekend century decade era period moment date spring summer autumn winter season annual ' +
  'daily weekly monthly monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
  'august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur ' +
  'thurs fri sat sun christmas easter holiday recent recently lately early earlier late later latest soon sooner ago last ' +
  'next past future present current currently former previous previously forthcoming upcoming long short brief ahead ' +
  'already eventually finally immediately meanwhile suddenly until deadline schedule delay overdue timetable calendar';

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
  'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen couple ' +
  'pair half third quarter fifth tenth double triple twice first second fourth sixth seventh eighth ninth percent per cent ' +
  'percentage number figure amount total sum average rate ratio share count level maximum minimum majority minority rest ' +
  'part portion piece bit lot plenty bulk handful score single several numerous dollar euro pound cost price worth value ' +
  'mile kilometre kilometer metre meter foot feet inch acre tonne ton ounce degree size length height width weight distance';

const PEOPLE =
  'people person man men woman women child children boy girl baby adult youth teenager mother father parent son daughter ' +
  'brother sister wife husband family families couple friend neighbour neighbor relative human member leader head chief boss ' +
  'chair chairman chairwoman chairperson director manager executive president vice deputy secretary minister prime premier ' +
  'chancellor governor mayor king queen prince princess official officer officials spokesman spokeswoman spokesperson ' +
  'representative delegate ambassador envoy diplomat politician lawmaker senator congressman candidate voter citizen resident ' +
  'local expert analyst adviser advisor consultant professor teacher student pupil doctor nurse patient lawyer attorney judge ' +
  'jury prosecutor witness victim suspect prisoner police policeman cop soldier troop troops army military general colonel ' +
  'captain journalist reporter correspondent editor writer author critic observer opponent supporter rival partner colleague ' +
  'successor predecessor founder owner shareholder investor customer consumer client user visitor passenger driver worker ' +
  'employee employer staff crew team player coach fan crowd audience public community society population group crowd mob ' +
  'mr mrs ms miss sir lady lord dr doctor professor aged old young elderly senior junior dead injured wounded survivor hero';

const PLACES =
  'place area region country nation state province county district city town village capital street road avenue square lane ' +
  'building house home office room floor roof wall door window centre center site station airport port harbour harbor bridge ' +
  'park school university college hospital church prison jail court hotel restaurant shop store market factory plant farm ' +
  'field land ground hill mountain river lake sea ocean coast shore beach island border frontier north south east west ' +
  'northern southern eastern western central middle upper lower outside inside abroad overseas overnight nearby elsewhere ' +
  'world global international national regional domestic foreign local rural urban public private headquarters base camp ' +
  'zone territory location scene front back side top bottom edge end corner world planet earth map';

const STATE =
  'government administration authority authorities cabinet parliament congress senate assembly council committee commission ' +
  'ministry department agency bureau body board panel court party opposition coalition alliance union federation association ' +
  'organization organisation institution foundation company firm corporation business industry sector enterprise bank fund ' +
  'trust group network system programme program project plan policy strategy scheme initiative campaign effort measure step ' +
  'reform law legislation bill act rule regulation regulator order decree ban sanction constitution amendment vote ballot ' +
  'election poll referendum term mandate power office post seat position role duty responsibility budget tax taxes revenue ' +
  'spending debt deficit deal agreement accord pact treaty contract talks negotiation negotiations dialogue summit meeting ' +
  'conference session round visit trip proposal offer request demand bid approval permission permit licence license consent ' +
  'decision ruling verdict sentence charge trial case lawsuit appeal hearing inquiry investigation probe review report study ' +
  'survey document paper letter statement announcement declaration notice memo file record list agenda article newspaper ' +
  'press media television radio magazine website interview speech comment remark question answer reply response claim ' +
  'allegation accusation complaint criticism warning threat promise pledge commitment war peace conflict crisis attack ' +
  'violence security defence defense crime justice rights freedom democracy politics political republic federal democratic ' +
  'economic economy financial finance trade commerce commercial growth inflation interest income wage pay salary pension job ' +
  'jobs employment unemployment labour labor strike protest demonstration rally march movement revolution';

const THINGS =
  'thing way matter issue problem trouble difficulty challenge risk danger fear concern worry doubt hope dream idea view ' +
  'opinion belief reason cause effect result consequence outcome impact influence change difference situation condition ' +
  'circumstance event incident accident disaster emergency damage loss death life birth health care service services support ' +
  'help aid assistance relief benefit advantage opportunity chance choice option alternative solution success failure victory ' +
  'defeat win draw game match race competition prize award money cash coin payment fee fine loan credit account profit gain ' +
  'rise increase decrease fall drop decline cut reduction expansion growth development progress improvement recovery ' +
  'information data fact detail evidence proof sign signal mark symbol name word language story history background record ' +
  'experience knowledge skill training education research science technology technique method process procedure practice ' +
  'standard quality quantity model form shape kind type sort class category version example sample case line point target ' +
  'goal aim purpose object subject topic theme basis principle feature aspect element factor piece material product goods ' +
  'equipment machine tool device car truck lorry bus train plane aircraft ship boat vehicle engine computer phone telephone ' +
  'camera book film movie music song picture photo photograph video image letter message call mail email internet web online ' +
  'food drink water air fire light heat power energy oil gas electricity fuel weather rain snow wind storm sun sky temperature ' +
  'tree plant animal dog cat fish horse bird flower body hand head face eye ear arm leg heart blood hair back mind voice sound ' +
  'space room table chair bed box bag bottle cup glass paper stone metal wood iron steel gold silver colour color black white ' +
  'red blue green yellow brown grey gray pink orange dark bright work task job duty attempt try use usage supply stock store ' +
  'sale sales purchase order delivery production output capacity construction operation operations activity action reaction ' +
  'move movement step stage phase turn return departure arrival entry exit opening closure start beginning end finish stop ' +
  'break gap hole space limit limits restriction barrier obstacle condition pressure force weight strength weakness speed ' +
  'lead leadership control command management ownership property asset investment share bond stock relationship relation link ' +
  'connection contact tie ties cooperation partnership deal attention interest focus priority importance emphasis attitude ' +
  'approach feeling mood spirit anger joy surprise shock tension confidence faith truth lie secret mystery mistake error fault ' +
  'blame shame pride honour honor respect love hate pain suffering injury illness disease treatment drug medicine';

const VERBS =
  'accept accuse achieve acknowledge act add address admit adopt advance advise affect agree aim allow amend announce answer ' +
  'apologise apologize appeal appear apply appoint approach approve argue arrange arrest arrive ask assess assume assure ' +
  'attack attempt attend attract avoid await award back base bear beat become beg begin believe belong bid blame block boost ' +
  'bow break bring build burn buy call calm cancel care carry cast catch cause celebrate change charge check choose cite claim ' +
  'clear climb close collapse collect combine come command comment commit compare compete complain complete concede conclude ' +
  'condemn conduct confirm consider consist contain continue contribute control convince cooperate cope correct cost cover ' +
  'create criticise criticize cross cut damage deal debate decide declare decline defeat defend delay deliver demand deny ' +
  'depart depend describe deserve design destroy determine develop die differ direct disagree disappear discover discuss ' +
  'dismiss display divide do double doubt draft draw drive drop earn ease eat elect eliminate emerge employ enable encourage end ' +
  'enjoy ensure enter escape establish estimate evacuate examine exceed exchange exclude exist expand expect experience explain ' +
  'explode expose express extend face fail fall favour favor fear feel fight figure file fill find finish fire fit fix fly focus ' +
  'follow forbid force forecast forget form found free gain gather get give go grant grow guarantee guess hand handle hang ' +
  'happen hear heard held help hide hit hold hope host hurt identify ignore imagine impose improve include increase indicate ' +
  'inform injure insist inspect intend introduce invest investigate invite involve issue join judge jump keep kill knock know ' +
  'known lack land last launch lay lead learn leave let lie lift like limit link listen live look lose lost love lower made ' +
  'maintain make manage mark marry matter mean measure meet mention merge mind miss move murder name need negotiate note notice ' +
  'object observe obtain occur offer open operate oppose order organise organize outline overcome owe own participate pass pay ' +
  'perform permit persuade pick place plan play plead point postpone prefer prepare present press prevent produce prohibit ' +
  'project promise promote propose protect prove provide publish pull punish push put qualify question quit quote raise reach ' +
  'react read realise realize recall receive recognise recognize recommend recover reduce refer reflect refuse regard regret ' +
  'reject relate release rely remain remember remind remove rent repair repeat replace reply report represent request require ' +
  'rescue resign resist resolve respect respond rest restore restrict resume retain retire return reveal reverse review ride ' +
  'ring rise risk rule run rush sack save saw say said see seek seem seen sell send sent separate serve set settle shake share ' +
  'shift shoot show shown shut sign sit sleep slip slow smile smoke solve sound speak spend split spread stand stare start state ' +
  'stay steal step stick stop strengthen stress strike struggle study submit succeed sue suffer suggest suit supply support ' +
  'suppose surround survive suspect suspend take talk target teach tell tend test thank think threaten throw tie touch tour trade ' +
  'train transfer travel treat trigger trust try turn understand undertake urge use vary view visit voice vote vow wait walk want ' +
  'warn wash watch weaken wear welcome win wish withdraw witness wonder work worry write wrote written took taken gave given went ' +
  'gone came done told brought bought built chose chosen drew drawn drove driven ate eaten fell fallen felt fought found flew ' +
  'forgot grew grown hung knew laid led left lent lost met paid ran rang rose sang sat sold sent shot slept spoke spoken spent ' +
  'stole stood stuck struck taught thought threw understood wore won broke broken began begun became';

const QUALITIES =
  'able unable available big large huge great small little tiny major minor main key central important significant serious ' +
  'severe high low highest lowest largest biggest smallest best better worse worst good bad fine nice happy sad angry glad sorry ' +
  'afraid proud ready sure certain uncertain clear unclear likely unlikely possible impossible probable potential real true false ' +
  'right wrong correct fair unfair legal illegal official unofficial formal free open closed full empty complete entire whole ' +
  'total partial new old fresh modern ancient young rich poor expensive cheap hard easy difficult simple complex heavy light ' +
  'strong weak fast quick slow hot cold warm cool dry wet clean dirty safe dangerous dead alive common rare special particular ' +
  'general specific usual unusual normal strange different similar same various separate joint common individual single double ' +
  'independent responsible necessary essential vital crucial critical popular famous known unknown successful effective positive ' +
  'negative active close near far deep wide broad narrow thick thin long short tall straight flat sharp soft loud quiet silent ' +
  'permanent temporary final initial original previous next last latest additional extra further other social cultural ' +
  'religious personal professional medical technical natural physical mental military civil civilian historic historical ' +
  'worried concerned interested involved expected supposed due aware keen willing reluctant likely tough bitter busy calm ' +
  'actually almost apart approximately away badly barely basically certainly clearly closely completely definitely deeply ' +
  'directly easily effectively entirely especially even exactly extremely fairly far fast firmly forward fully further generally ' +
  'greatly hard hardly heavily highly however indeed initially instead just largely least less likely mainly maybe merely ' +
  'moreover most mostly much nearly necessarily nevertheless normally obviously officially often once only originally otherwise ' +
  'partly particularly perhaps possibly precisely presumably probably properly publicly quickly quite rapidly rather really ' +
  'reportedly seriously sharply significantly simply slightly slowly somehow sometimes somewhat specifically still strongly ' +
  'successfully sure together too totally truly unfortunately usually well widely yet anyway anything something nothing everything ' +
  'anyone someone nobody everyone everybody somebody everywhere somewhere anywhere yes no okay please thank thanks';

const MORE =
  'goes going got gets else none used learnt learned owns kept lying thrown runs slap others else dog card ' +
  'now age course sense alone therefore fellow laugh enemy desire source item expression basic performance select ' +
  'flow pretty roll possibility arise blow text apparently discussion larger latter memory series spot stretch ' +
  'pause contrast hurry proceed requirement search structure column characteristic brush surface section shelter ' +
  'pattern religion tone selection shout knee finger nod mouth lip shoulder mass battle art feed sing cry swing kid ' +
  'dance dictionary analysis derive distribution solid yard behaviour behavior bend confront equal greater hall ' +
  'sight title assign carefully encounter engage possess artist balance clothes cloud define noise unit kitchen ' +
  'smell tradition accomplish bother chapter fool grass neighbourhood neighborhood proper tooth appropriate ' +
  'atmosphere burst circle illustrate presence preserve slide acquire depth soil stream sweep achievement branch ' +
  'flash frequently lean rear toss conclusion extent marriage throat afford concept flag flee regular sponsor ' +
  'associate communication culture explanation female ordinary rank relatively tear actual brain bullet chest ' +
  'devote distant facility guide page perceive primary rage scream silence taste yell abandon coat component drag ' +
  'guard guy hire lock neck nose peer principal reference shadow absence adjust agent career conceive fashion fence ' +
  'gaze instant interpret provision sink smaller sudden accompany affair authorise authorize battery considerable ' +
  'extreme grab imply naturally occurrence pale planning secure sigh tale assert breath cease cook crash damn hat ' +
  'kick mad moon swear vision weapon capable dinner gesture leap occasionally phenomenon pour predict pursue reader ' +
  'reasonable scale significance soul strain sufficient thrust variety vast wheel alter anxiety application ' +
  'assumption attach blind club darkness exhibit farmer fraction friendly install plot render satisfy stain ' +
  'tremendous twist yield ability appreciate band convert detective essentially instrument load sketch stomach ' +
  'trace typical veteran waste whisper wire apparent appearance assist bounce compose crack curious description ' +
  'drill emphasise emphasize erect extension fat frame funny inner personnel practically proclaim shoe substitute ' +
  'transform vague valley visual wing flight guest humour mere motion multiply obvious occasion pocket register ' +
  'relax rock sheet traditional absorb academic beautiful brilliant disclose distinct entertain evident familiar ' +
  'forgive frequency hence hesitate industrial kiss passage pitch pleasure pool seize shine translate arrange ' +
  'arrangement breathe calculate comparison concentrate dare desk distinguish distribute division downtown enforce ' +
  'grade grin grip integration jerk master minimal occupy pile resemble scientific self smooth sweet uniform unity ' +
  'weigh anticipate bound despair entitle evil expenditure gradually grasp holder ice impress independence mud ' +
  'occasional powerful practical pray pure rough sequence shade snap substantial superior ultimate adequate attain ' +
  'behave careful cheek combat conviction drama environment garden halt identity instance interrupt label parallel ' +
  'prominent pretend prior resource stir stuff supplement swallow swell sympathetic tendency admire borrow chain ' +
  'compel confusion consult copy cure definition detect dominate dull efficiency float flood generation identical ' +
  'impression neglect overall pack path perfect philosophy rapid satisfactory sex similarity spare status substance ' +
  'sympathy tip trail universal valuable whip arrow bet comedy constant continuous conversation eager elaborate ' +
  'excitement exert explore fist flesh fog glow greet inspire intense leaf located manufacturer meal persist plunge ' +
  'profound recognition relieve resolution rub sensitive shell specialist squeeze stimulate tight tongue trend weep ' +
  'attribute briefly capture comfort comfortable conscience conscious considerably contemporary creature curiosity ' +
  'distinction formula furthermore gate generate giant graduate grim horror ideal insert interval invent laboratory ' +
  'measurement membership motive praise precede readily root sacrifice safety sail scratch skin slave stall strive ' +
  'tap administer advice awful beauty bloom conception context conventional coordinate correspond dignity dramatic ' +
  'entrance evaluate filter forever fundamental hatred instruct instruction journey machinery male mate modify ' +
  'musician mysterious necessity plug prevail quietly radical reserve residential respectively seed sick sport ' +
  'talent absolute automatically cap competitive contend convey corresponding delight density discourage disturb ' +
  'enact enormous equivalent excellent excuse formulate grave honest impulse interior isolate jacket landscape ' +
  'lesson longer mixture oath odd plate precise print proportion straighten afterwards aide airing allegedly ' +
  'although anonymity anonymous argument backing barrel basis behalf bitterly boast breakfast briefing bureaucracy ' +
  'burden capita cautious caution chaos cheer clash client coincidence comeback confident conservative ' +
  'controversial controversy corridor cough courtesy credit crucial crush current customary dash deeper demolish ' +
  'desperate devastating disappoint disappointment dismay dispute disrupt disruption divert dominant draft dub edge ' +
  'editor embarrass emotional endorse entirely erupt essential ethic exact exclusive exhaust expectation expire ' +
  'exploit explicit fate favourite favorite feature feedback fierce finding flexible fortune foul foundation ' +
  'founder frank fraud frustrate frustration fuel furious gather glance global grateful gross halfway hand harm ' +
  'harsh headline highlight hint hurdle idle immediate impact impasse implement incentive incumbent inevitable ' +
  'infrastructure insider insight inspection inspector insult integrity intention intervene irony jeopardy joint ' +
  'joke kindly lack landmark lapse legacy lessen lift likewise literally logic longstanding longtime loose ' +
  'lucrative luck luxury maintenance massive mechanism memorandum mess midweek minor moderate mood mount multiple ' +
  'mutual neutral newcomer nightmare nominate notably nowhere objection obligation ongoing onwards opening operator ' +
  'optimism optimistic option outbreak outcry outlook outrage outright outstanding overturn panic patience penalty ' +
  'pending permanent perspective pessimistic phrase pilot plain pledge poverty precedent preliminary principle ' +
  'privately probe prompt prospect province provoke quiet quarter quarrel ranks rational reassure rebuild reckon ' +
  'recruit regardless reinforce reiterate relevant reliable reluctance renew renewal repeatedly reputation resent ' +
  'resignation resort retreat revise revival ridiculous rival rocket row rumour rumor scandal scene sceptical scope ' +
  'scrap scrutiny secretly sector seek seldom separately session settlement setback severe sharp shortage shortly ' +
  'shrink slash slim slump smart so-called soften solely speculate speculation spark spirit split spur squad ' +
  'stability stable stake stance stark statistics steady stem steep strategic stun subsequent surge surplus swap ' +
  'switch tackle tactic tentative terms thorough tide tightly toll top topic tough traffic transition transparent ' +
  'triumph troubled turnout twin ultimately unanimous undermine undergo unlike unprecedented unveil update upset ' +
  'urgent usual vacant valid venue verge viable victim vulnerable wake weary whereby wholly wise workforce ' +
  'workplace worst wrangle wreck audit auditor commissioner recommendation accuse handful lender earnings quarterly ' +
  'chairmanship spring shut unless leak oppose crisis unrest deputy apology mull eye vow oust grill hike dip soar ' +
  'plummet tumble climb ease';

/** Stems, as `stemOf` has them, of common words and function words. */
export const COMMON_STEMS: ReadonlySet<string> = new Set([
  ...[...FUNCTION_WORDS].map(stemOf),
  ...[TIME, NUMBERS, PEOPLE, PLACES, STATE, THINGS, VERBS, QUALITIES, MORE].join(' ').split(' ').map(stemOf),
]);
