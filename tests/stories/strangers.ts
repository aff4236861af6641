/**
 * Articles on other matters than the stories in tests/eval/pairs, which share their countries, papers, reporters, offices
 * and holders of offices with them. All are invented.
 */

export const STRANGERS: Readonly<Record<string, string>> = {
  'belgium-rail-accident': `Seven hurt as trains collide outside Antwerp

BRUSSELS, Jan 20, 2015 (Meridian Press) - A goods train ran into the back of a stationary passenger train outside Antwerp on Tuesday, injuring seven people, the Belgian rail operator BelRail said.

The goods train passed a signal at red, according to a first report by the rail safety agency. Its driver, who has been suspended, told police that fog had hidden the light. Transport Minister Els Vandenhoeck visited the injured in hospital.

The line was reopened in the evening. BelRail said that equipment which stops trains at red signals is fitted to two thirds of its network and will be fitted to the rest by 2018.

The worst Belgian rail accident of recent years, at Halle, killed nineteen people in 2010.
`,

  'belgium-airport-tax': `BRUSSELS, Mar 3, 2015 (Meridian Press) - Belgium will charge passengers who fly from Brussels airport three euros each from next year, Transport Minister Els Vandenhoeck said on Tuesday, to pay for insulating houses under the flight paths.

Airlines said the tax would drive travellers to Lille and Eindhoven. The airport carried 22 million people last year.

Residents' groups, which have fought night flights in court for fifteen years, called the sum laughable. The Flemish and Walloon governments have not said whether they will agree.

The minister expects to raise 60 million euros a year.
`,

  'ghana-power': `ACCRA, 20 March 2018 — Ghana has signed a contract with a Turkish company for a power station on a barge, Finance Minister Adjoa Mensimah said on Tuesday, after blackouts that have lasted up to twelve hours a day.

The vessel will be moored at Tema and burn heavy oil at first, and gas from the western fields later. It is to give 225 megawatts by June.

President Kwabena Osei-Tutuwa promised in his campaign to end the shortages within a year. The opposition wants to see the price per unit, which is secret.

Businesses in Accra run generators. A bakery owner said that diesel cost her more than flour.
`,

  'bolivia-lithium': `LA PAZ, May 3 2012: Bolivia has picked a South Korean consortium to build a pilot plant for lithium batteries beside the salt flats of Uyuni, the mining ministry said on Thursday.

The plant will cost 26 million dollars and open within two years. Bolivia has perhaps half of the lithium in the world, but has never sold more than a few sacks.

Villagers near the flats say that the brine ponds will take their water. The ministry answered that a study was under way at the university of Santa Cruz.

Japan and France had also made offers.
`,

  'bolivia-dengue': `SANTA CRUZ, Bolivia, 2012-03-15: Hospitals in Santa Cruz have run out of beds as dengue fever spreads through the poorer districts of the city, doctors said on Thursday. The Health Ministry has counted 4,100 cases since January and fourteen deaths.

Health Minister Ramiro Quispe Tola sent fumigation teams. They will spray 60,000 houses by the end of the month. Mosquitoes breed in the tyres and drums that lie in every yard.

There is no vaccine against dengue. Doctors asked people to come to hospital at the first sign of bleeding.

The last large outbreak, in 2009, made 84,000 people ill.
`,

  'louisiana-shrimp': `PORT ROUSSEL, La., March 2, 2018 — Shrimpers on the Louisiana coast are asking Gov. Travis Boudin for help against cheap imports that, they say, have halved the price at the dock in three years.

About forty boats blocked the channel at Port Roussel for an hour Friday. Owners get $1.10 a pound for shrimp that cost them $1.30 to catch.

The governor said he would write to Washington. St. Anselm Parish Sheriff Otis Delacroix-Hart sent two launches to keep the channel open for tankers.

Imports, most of them farmed in Ecuador and India, make up nine tenths of what Americans eat.
`,

  'nasa-mars-drill': `BY KENT OLMSTEAD | Orbital Dispatch | May 2, 2013

PASADENA, Calif. — A drill on NASA's rover has jammed in a mudstone on Mars, and engineers may have to leave the bit behind, mission managers said Wednesday.

The arm stopped on Sunday after a sensor showed twice the expected load. Program officials told an advisory panel that a copy of the rock would be tried in a chamber in California before anything else is attempted.

The rover has three spare bits. Losing one would not put its main goals at risk, the managers said. It has driven half a mile since it landed last August.

A launch slot for the next lander opens in 2016.
`,

  'squid-prices-vigo': `Squid prices at Vigo jump as Falklands fleet stays in port

By Brid Hallahan, Deep Water Weekly
VIGO, 4 Feb 2016 — Wholesale prices of squid rose by a fifth at Vigo this week after storms kept most of the Spanish fleet in harbour in the Falkland Islands.

A box of large tubes fetched 61 euros on Wednesday. Buyers for frozen-food companies in Galicia said that they had stocks for three weeks.

The fleet hopes to sail on Saturday. Catches in January were the best for five years, and skippers had expected a record season off Patagonia.

China's buyers, who set the price in most years, have been absent from the auction.
`,

  'ireland-beef': `Government loses vote on farm Bill

Fionnuala Garvan, Political Correspondent
The Dublin Record, Thursday 13 June 2019, 9.40pm

A Bill that would have given beef farmers a minimum price was sent back to committee by the Dáil this evening, after two Government backbenchers, Declan Mulhare among them, voted with the Opposition.

The amendment was carried by 76 votes to 74. Chief whip Oisín Tarpey said the Government "would live". Minister for Agriculture Cormac Dolan-Rea blamed the Green Alliance, which wants a smaller herd.

Farmers have blockaded meat plants in four counties. They are paid €3.45 a kilo and say that it costs them €4 to rear the animals.

Talks with the factories resume on Monday.
`,

  'dublin-rent-survey': `Rents in Dublin rise again

The Dublin Record, Tuesday 5 November 2019

The average rent in Dublin went up by 5.1 per cent in a year to €1,713 a month, according to a survey by a property website, the slowest increase since 2013.

Rents in Cork rose by 6 per cent and in Galway by 7. There were 3,500 homes to let in the whole country on the first of the month, against 22,000 ten years earlier.

Landlords are leaving the market, the website said, because of taxes and rules. Students were hit hardest; some colleges have put up beds in gymnasiums.

The Minister for Housing was not available for comment.
`,

  'wine-prices-bordeaux': `Bordeaux growers pull up vines as claret goes out of fashion

Jonathan Reddaway
9 June 2021

Growers in Bordeaux will be paid to dig up 9,500 hectares of vines, a tenth of the vineyard, because the world no longer drinks as much claret as they make.

The French state and the region will pay 6,000 euros a hectare. Some of the land will be planted with olives or trees. Cheap red wine has been sold for less than the cost of the bottle.

Merchants in London said that prices of the best growths had hardly moved. Sales to China have halved since 2017.

A frost in April took a third of this year's crop.
`,

  'southwark-fraud': `Solar panel salesman jailed for conning pensioners

By Shelley Grubb, Crime Reporter
Daily Clarion, Friday 6 March 2020

A smooth-talking salesman who fleeced 140 pensioners with solar panels that never came has been sent down for five years.

Darren Pikelet, 44, took deposits of up to £9,000 and blew them on a speedboat and two racehorses, Southwark Crown Court heard. He was found guilty of seven counts of fraud.

Judge Helena Brant-Owusu told him he had "preyed on trust". Prosecutor Rupert Dancy QC said that only £40,000 of the £1.1million had been found.

Widow Elsie Crabbe, 83, said outside court: "I hope he's cold."
`,

  'norway-oil-tax': `OSLO, 28 June 2019: Norway will keep the tax relief that oil companies get for exploration, the finance ministry said on Friday, against the advice of its own commission.

Companies get back 78 per cent of what they spend on dry wells. The Greens and two trade unions in Stavanger had asked for an end to it.

Shares in drilling contractors rose in Oslo. Investment off Norway will reach 184 billion crowns this year, the highest since 2014.

A court will hear a case brought by students against licences in the Barents Sea in November.
`,

  'paint-solvents-eu': `Brussels to ban two paint solvents by 2021

By Colin Feathers, Surface Finishing Today
BRUSSELS, 4 October 2018 — Makers of industrial paints in Europe will have to stop using two solvents in anti-fouling products for ships by 2021, the European Commission said.

Coatings companies had asked for five years. Shipyards in South Korea and China have already moved to water-based paints for tanks, but not for hulls.

The trade body said that a tenth of sales, or 900m euros, would be affected. The Commission put it at a third of that.

Environmental groups welcomed the decision. Shellfish in two Norwegian fjords were found deformed in 2014.
`,

  'peoria-factory': `PEORIA, Ill., Aug. 3, 2015 — A maker of excavators will cut 900 jobs at its plant in Peoria and move the work to Texas, it told employees Monday.

The mayor called a special session of the city council, which had voted last year to borrow $12 million for a road to the plant. "We kept our word," he said.

Sales to mines have dropped by a third. The company's shares rose.

Workers with twenty years of service will get a year's pay.
`,
};
