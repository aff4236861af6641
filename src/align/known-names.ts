/** Names that stories of every kind mention: sharing them does not make one story. */
import {wordsOf} from './words.js';

const COUNTRIES =
  'Afghanistan Afghan Albania Albanian Algeria Algerian Andorra Angola Angolan Argentina Argentine Argentinian Armenia Armenian ' +
  'Australia Australian Austria Austrian Azerbaijan Azerbaijani Azeri Bahamas Bahrain Bahraini Bangladesh Bangladeshi Barbados ' +
  'Belarus Belarusian Belgium Belgian Belize Benin Bhutan Bolivia Bolivian Bosnia Bosnian Herzegovina Botswana Brazil Brazilian ' +
  'Britain British Briton Britons Brunei Bulgaria Bulgarian Burkina Faso Burma Burmese Burundi Cambodia Cambodian Cameroon ' +
  'Cameroonian Canada Canadian Chad Chile Chilean China Chinese Colombia Colombian Comoros Congo Congolese Costa Rica Rican ' +
  'Croatia Croatian Croat Cuba Cuban Cyprus Cypriot Czech Czechia Denmark Danish Dane Djibouti Dominica Dominican Dutch Ecuador ' +
  'Ecuadorian Egypt Egyptian Salvador Salvadoran England English Eritrea Eritrean Estonia Estonian Eswatini Ethiopia Ethiopian ' +
  'Fiji Fijian Finland Finnish Finn France French Frenchman Gabon Gambia Gambian Georgia Georgian Germany German Germans Ghana ' +
  'Ghanaian Greece Greek Grenada Guatemala Guatemalan Guinea Guinean Bissau Guyana Haiti Haitian Holland Honduras Honduran ' +
  'Hungary Hungarian Iceland Icelandic India Indian Indians Indonesia Indonesian Iran Iranian Iraq Iraqi Ireland Irish Israel ' +
  'Israeli Italy Italian Ivory Ivorian Jamaica Jamaican Japan Japanese Jordan Jordanian Kazakhstan Kazakh Kenya Kenyan Kiribati ' +
  'Korea Korean Kosovo Kosovar Kuwait Kuwaiti Kyrgyzstan Kyrgyz Laos Laotian Latvia Latvian Lebanon Lebanese Lesotho Liberia ' +
  'Liberian Libya Libyan Liechtenstein Lithuania Lithuanian Luxembourg Macedonia Macedonian Madagascar Malawi Malawian Malaysia ' +
  'Malaysian Maldives Mali Malian Malta Maltese Mauritania Mauritius Mexico Mexican Moldova Moldovan Monaco Mongolia Mongolian ' +
  'Montenegro Montenegrin Morocco Moroccan Mozambique Myanmar Namibia Namibian Nauru Nepal Nepali Nepalese Netherlands Nicaragua ' +
  'Nicaraguan Niger Nigeria Nigerian Norway Norwegian Oman Omani Pakistan Pakistani Palau Palestine Palestinian Panama Paraguay ' +
  'Peru Peruvian Philippines Philippine Filipino Poland Polish Pole Portugal Portuguese Qatar Qatari Romania Romanian Russia ' +
  'Russian Rwanda Rwandan Samoa Scotland Scottish Scot Senegal Senegalese Serbia Serbian Serb Seychelles Sierra Leone Singapore ' +
  'Singaporean Slovakia Slovak Slovenia Slovenian Slovene Somalia Somali Spain Spanish Spaniard Sudan Sudanese Suriname Sweden ' +
  'Swedish Swede Switzerland Swiss Syria Syrian Taiwan Taiwanese Tajikistan Tajik Tanzania Tanzanian Thailand Thai Timor Togo ' +
  'Tonga Trinidad Tobago Tunisia Tunisian Turkey Turkish Turk Turkmenistan Turkmen Tuvalu Uganda Ugandan Ukraine Ukrainian ' +
  'Emirates Emirati Uruguay Uruguayan Uzbekistan Uzbek Vanuatu Vatican Venezuela Venezuelan Vietnam Vietnamese Wales Welsh Yemen ' +
  'Yemeni Zambia Zambian Zimbabwe Zimbabwean Zealand Arabia Saudi Lanka Lankan Kingdom US USA UK UAE EU USSR Soviet America American ' +
  'Americans Africa African Africans Asia Asian Europe European Europeans Antarctica Arctic Atlantic Pacific Mediterranean Caribbean ' +
  'Baltic Balkan Balkans Scandinavia Scandinavian Nordic Latin Sahel Sahara Gulf Arab Kurdish Kurd Tibet Tibetan Kashmir Catalonia ' +
  'Hong Kong Macau Puerto Rico Greenland Gaza Crimea Siberia Himalayas Alps Western Eastern Northern Southern';

const CITIES =
  'Abidjan Accra Addis Ababa Algiers Amman Amsterdam Ankara Athens Auckland Baghdad Baku Bamako Bangkok Barcelona Beijing Beirut ' +
  'Belfast Belgrade Berlin Bern Birmingham Bogota Bonn Bordeaux Boston Brasilia Bratislava Bristol Brussels Bucharest Budapest ' +
  'Buenos Aires Cairo Calcutta Kolkata Canberra Cape Town Caracas Cardiff Chennai Chicago Colombo Copenhagen Dakar Dallas Damascus ' +
  'Delhi Denver Detroit Dhaka Doha Dubai Dublin Durban Edinburgh Frankfurt Geneva Glasgow Guangzhou Hague Hamburg Hanoi Harare Havana ' +
  'Helsinki Houston Hyderabad Islamabad Istanbul Jakarta Jerusalem Johannesburg Kabul Kampala Karachi Kathmandu Khartoum Kiev Kyiv ' +
  'Kigali Kinshasa Kuala Lumpur Lagos Leeds Lima Lisbon Liverpool Ljubljana London Los Angeles Luanda Lusaka Luxembourg Lyon Madrid ' +
  'Manchester Manila Maputo Marseille Melbourne Miami Milan Minsk Mogadishu Montevideo Montreal Moscow Mumbai Bombay Munich Nairobi ' +
  'Naples New York Oslo Ottawa Oxford Paris Perth Philadelphia Prague Pretoria Pyongyang Quebec Quito Rabat Riga Rio Janeiro Riyadh ' +
  'Rome San Francisco Santiago Sao Paulo Sarajevo Seattle Seoul Shanghai Shenzhen Sofia Stockholm Strasbourg Sydney Taipei Tallinn ' +
  'Tbilisi Tehran Tel Aviv Tirana Tokyo Toronto Tripoli Tunis Ulaanbaatar Vancouver Vienna Vilnius Warsaw Washington Yangon Yerevan ' +
  'Zagreb Zurich Bangalore Bengaluru Santa Saint Port Fort';

const REGIONS =
  'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas ' +
  'Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Hampshire Jersey ' +
  'Carolina Dakota Ohio Oklahoma Oregon Pennsylvania Rhode Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Columbia Ala Ariz ' +
  'Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo ' +
  'Ontario Alberta Manitoba Victoria Queensland Tasmania Bavaria Yorkshire Kent Essex Sussex Cornwall Devon Lancashire Midlands ' +
  'Ulster Brittany Normandy Punjab Gujarat Maharashtra Kerala Bihar Bengal Rajasthan Karnataka Tamil Nadu Pradesh Uttar Assam';

const BODIES =
  'UN U.N U.S U.K E.U D.C United Nations Union Nato WHO IMF World Bank WTO OECD Opec Unesco Unicef Asean Mercosur Commonwealth Interpol FIFA UEFA IOC ' +
  'G7 G8 G20 BRICS Congress Senate House Commons Lords Parliament Bundestag Duma Knesset Dail Seanad Kremlin Pentagon White Downing ' +
  'Westminster Whitehall Capitol FBI CIA NASA FDA SEC FAA EPA NYSE Nasdaq Dow Jones FTSE BBC CNN ITV NBC CBS ABC Fox PA AFP AP PTI ' +
  'Reuters Bloomberg Associated Press Guardian Times Post Journal Telegraph Herald Gazette News Agency Agence Presse Xinhua Tass ' +
  'Facebook Twitter YouTube Google Instagram WhatsApp Internet Wikipedia Republican Republicans Democrat Democrats Democratic Labour ' +
  'Conservative Conservatives Tory Tories Liberal Liberals Green Greens Socialist Socialists Communist Communists Nationalist ' +
  'Christian Christians Muslim Muslims Islam Islamic Jewish Jew Jews Catholic Protestant Hindu Hindus Buddhist Sunni Shia Orthodox ' +
  'GDP CEO CFO CTO VAT MP MPs MEP MEPs PM QC TD TDs DC AM PM GMT TV PC AI IT HQ NGO NGOs Covid Christmas Easter Ramadan Diwali ' +
  'Street Court Supreme Attorney General High Chief Central National Federal State Royal Foreign Home Office Ministry Treasury ' +
  'Crown Cup League Championship Premier Division Stadium Committee Commission Council Department Board Act Bill Treaty Association Federation ' +
  'Institute Foundation Society Museum Airport Station Hospital Library Times Today Sunday Insurance Assurance Holdings Partners ' +
  'Dr Mr Mrs Ms Sir Lord Lady Gov Sen Rep Prof Col Gen Lt Sgt Capt Rev St Inc Ltd Plc Corp Co Group Party University College Church';

const FIRST_NAMES =
  'Adam Ahmed Alan Albert Alex Alexander Ali Alice Amanda Amy Ana Andrea Andrew Andy Angela Ann Anna Anne Anthony Antonio Arthur ' +
  'Barbara Ben Benjamin Bernard Bill Bob Brian Bruce Carl Carlos Carol Caroline Catherine Charles Charlotte Chris Christian ' +
  'Christina Christine Christopher Claire Claudia Colin Craig Dan Daniel Dave David Dean Deborah Dennis Derek Diana Diane Dominic Don ' +
  'Donald Dorothy Douglas Ed Edward Elena Elizabeth Ella Emily Emma Eric Eva Eve Fatima Fernando Fiona Frances Francis Frank Fred ' +
  'Gary Geoff George Gerald Gordon Graham Grace Greg Hannah Harold Harry Hassan Heather Helen Henry Howard Hugh Ian Ibrahim Irene Isaac ' +
  'Ivan Jack Jacob James Jan Jane Janet Jason Jean Jeff Jennifer Jenny Jessica Jim Jo Joan Joe Johannes John Johnny Jonathan Jorge Jose ' +
  'Joseph Joshua Juan Judith Julia Julie Karen Karl Kate Katherine Kathleen Keith Kelly Ken Kenneth Kevin Kim Larry Laura Lauren Lee Leo ' +
  'Leon Lewis Linda Lisa Louis Louise Lucas Lucy Luis Luke Lynn Marc Marco Margaret Maria Marie Mario Mark Martin Mary Matt Matthew ' +
  'Max Megan Michael Miguel Mike Mohamed Mohammad Mohammed Muhammad Nancy Natalie Nathan Neil Nicholas Nick Nicola Nicole Nigel Nina ' +
  'Oliver Olivia Omar Oscar Pat Patricia Patrick Paul Paula Pedro Peter Phil Philip Rachel Ralph Ray Raymond Rebecca Richard Rick Rob ' +
  'Robert Roberto Robin Roger Ron Ronald Rosa Rose Roy Russell Ruth Ryan Sam Samuel Sandra Sara Sarah Scott Sean Sharon Simon Sofia ' +
  'Sophie Stan Stephen Steve Steven Stuart Sue Susan Suzanne Ted Teresa Terry Thomas Tim Tina Todd Tom Tommy Tony Tracy Victor Victoria ' +
  'Vincent Walter Wayne Wendy William Yusuf Zoe Smith Jones Brown Williams Wilson Taylor Johnson Davis Miller Singh Khan Kumar Patel ' +
  'Garcia Martinez Rodriguez Lopez Silva Santos Nguyen Wang Li Zhang Chen Liu Muller Schmidt Schneider Murphy Kelly';

/** Countries, peoples, regions and large cities; lower case and without accents, as `wordsOf` has them. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set(wordsOf([COUNTRIES, CITIES, REGIONS].join(' ')));

/** `KNOWN_PLACES`, public bodies, parties, faiths, titles and common personal names. */
export const KNOWN_NAMES: ReadonlySet<string> = new Set([
  ...KNOWN_PLACES,
  ...wordsOf([BODIES, FIRST_NAMES].join(' ')),
]);
