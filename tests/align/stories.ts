/** Short pairs of articles on one story and on different ones; all persons, firms and small places are invented. */

type Pair = readonly [old: string, fresh: string];

export const ONE_STORY: Readonly<Record<string, Pair>> = {
  'a dam': [
    'The Kestle Dam has failed a safety inspection, the water authority said on Monday. Divers found cracks in the spillway. Repairs could cost 40 million crowns.',
    'Repairs to the spillway of the Kestle Dam were finished on Tuesday, two years after divers found cracks in it. They cost 61 million crowns.',
  ],
  'a trade war, with countries and presidents alone for names': [
    'WASHINGTON, July 6, 2018 - The United States on Friday imposed tariffs of 25 percent on $34 billion of Chinese imports, and China answered within hours with duties on American soybeans, pork and electric cars. President Warren Tuckfield has threatened duties on nearly all the goods that China sells to America. Soybean farmers in Iowa say prices have already fallen by a fifth.',
    'BEIJING, Jan 15, 2020 - China agreed on Wednesday to buy $200 billion more of American goods over two years, among them soybeans and pork, in a deal that leaves most of the tariffs in place. President Warren Tuckfield signed it at the White House. Washington will halve its duties on $120 billion of imports. Farmers welcomed the purchases.',
  ],
  'a vote without names': [
    'Air traffic controllers will strike on Friday over shift patterns, their union said. Airlines have cancelled 400 flights. The employers say the roster is safe. Passengers should check with their airline before going to the airport.',
    'Air traffic controllers voted to accept a new roster on Tuesday, ending a dispute that led to three strikes and the cancellation of 1,300 flights. The union said the shift patterns were now safe. Airlines welcomed the vote.',
  ],
  'a strike in common words': [
    'Junior doctors in England will strike for five days in July over pay, the British Medical Association said. It wants a rise of 35 per cent. The health secretary, Steve Barnaby-Cole, called the demand unreasonable.',
    'Junior doctors in England have accepted a pay rise of 22 per cent over two years, ending eleven strikes, the British Medical Association said on Monday. The health secretary, Wes Hardingstone, said waiting lists could now be brought down.',
  ],
  'a nuclear deal': [
    "VIENNA - Iran and six world powers reached an agreement on Tuesday to curb Tehran's nuclear programme in return for the lifting of sanctions. Inspectors will have access to all sites. Enrichment of uranium above 3.67 percent is banned for 15 years. Israel called it a historic mistake.",
    'WASHINGTON - The United States withdrew from the Iran nuclear deal on Tuesday and will restore sanctions within 180 days. European leaders urged Tehran to stay within the limits on uranium enrichment. Israel applauded. Oil rose to $77.',
  ],
  'a transfer': [
    'Midfielder Pau Serrat-Moll is close to leaving Alverca for Marsol in a deal worth €40m. He will have a medical on Monday.',
    'Marsol paraded Pau Serrat-Moll, their €38m signing from Alverca, before 20,000 supporters. The midfielder will wear number 8.',
  ],
  'a ban, told by a columnist': [
    'The city will ban cars from its centre on Sundays, the council decided. Shopkeepers are furious. Buses and trams will run free. Cyclists cheered from the gallery. The ban starts in May.',
    'A year after cars were banned on Sundays, shopkeepers in the centre have changed their minds. Takings are up a tenth. The buses are no longer free, and the cyclists complain of pedestrians.',
  ],
  German: [
    'Der Stadtrat von Oberfelden hat die Entscheidung über das neue Hallenbad vertagt. Die Kosten werden auf 23 Millionen Euro geschätzt. Bürgermeisterin Heike Sandrock zeigte sich enttäuscht. Das alte Bad ist seit dem Sommer geschlossen, Schulklassen fahren seither nach Rodau.',
    'Zwei Jahre nach dem Beschluss des Stadtrats ist in Oberfelden das Hallenbad eröffnet worden. Es hat 31 Millionen Euro gekostet, acht mehr als geplant. Altbürgermeisterin Sandrock schwamm die erste Bahn. Die Schulklassen müssen nun nicht mehr nach Rodau fahren.',
  ],
  Spanish: [
    'El ayuntamiento de Valdeormas aprobó ayer la construcción de una desaladora en la playa de Calaverde. La obra costará 85 millones de euros y abastecerá a 120.000 vecinos. Los pescadores anunciaron que recurrirán el proyecto ante los tribunales. La alcaldesa, Nuria Belmonte, confía en que las obras empiecen en otoño.',
    'La desaladora de Calaverde no se construirá. El Tribunal Supremo dio la razón a los pescadores y anuló la licencia que el ayuntamiento de Valdeormas había concedido hace tres años. La exalcaldesa Nuria Belmonte lamentó la sentencia.',
  ],
  Russian: [
    'Строительство моста через реку Велту у Старогорска начнётся в мае, сообщил губернатор Олег Ветлугин. Стоимость моста оценивается в девять миллиардов рублей. Жители посёлка Каменка опасаются, что их дома снесут.',
    'Мост через Велту у Старогорска открыли для движения с опозданием на два года. Бывший губернатор Ветлугин находится под следствием: мост обошёлся в четырнадцать миллиардов рублей. Посёлок Каменка расселили.',
  ],
  Chinese: [
    '云岭市政府周二宣布，将投资四十亿元修建通往青溪县的地铁三号线。工程预计明年三月开工，工期五年。市长周海波表示，新线路将缓解大桥的拥堵。环保组织担心施工会影响青溪湿地。',
    '云岭市地铁三号线的建设已经暂停。审计部门发现工程费用超出预算二十亿元。前市长周海波拒绝置评。青溪县居民说，大桥的拥堵比以前更严重。',
  ],
};

export const OTHER_STORIES: Readonly<Record<string, Pair>> = {
  'two earthquakes': [
    'A magnitude 6.4 earthquake struck off the coast of Chile on Sunday, toppling houses and killing at least three people in the port of Caldera Baja. The epicentre was 30 km offshore at a depth of 12 km. A tsunami warning was lifted after two hours. Rescuers searched the rubble for survivors. Hospitals treated 150 injured under tarpaulins.',
    'A magnitude 6.9 earthquake struck eastern Turkey before dawn on Friday, killing at least 40 people and toppling apartment blocks in Karaderesi. The epicentre was at a depth of 8 km. Rescuers pulled survivors from the rubble, and more than 600 injured were taken to hospitals. Aftershocks continued through the day.',
  ],
  'the profits of two firms': [
    'Brayle Aggregates said on Tuesday that quarterly profit rose 12 percent to $310 million on revenue of $2.1 billion. Analysts had expected $290 million. The company raised its dividend and said it would buy back shares. Shares rose 3 percent in early trading in New York.',
    'Quillor Pharma reported quarterly profit of $95 million on Thursday, down 8 percent, on revenue of $640 million. Analysts had expected $101 million. The company kept its dividend unchanged and cut its forecast for the year. Shares fell 6 percent in New York.',
  ],
  'two cases before one judge': [
    'A builder who buried asbestos in a school playing field was jailed for 14 months at Leeds Crown Court on Monday. Judge Rosalind Petherick-Low told Kenneth Oulton, 52, that he had put children at risk. Oulton, of Tarnside, admitted four charges. He will pay costs of £12,000.',
    'A nurse accused of stealing morphine was cleared by a jury at Leeds Crown Court on Friday after a trial of nine days. Judge Rosalind Petherick-Low told Amina Dossery, 34, that she left without a stain on her character. Dossery, of Whitcombe, had denied six charges.',
  ],
  'one prime minister, one minister': [
    "New Delhi, Feb 1: Prime Minister Arvind Rathodkar's government will raise spending on railways by 18 per cent, Finance Minister Sunita Bhandarwal told the Lok Sabha in her budget speech on Monday. Income tax was left unchanged. The opposition Janata Morcha called it a budget for the rich.",
    "New Delhi, Mar 9: Prime Minister Arvind Rathodkar congratulated India's women hockey team on Sunday after they beat Argentina 3-1 to win the Champions Cup. Captain Deepa Lakrawal scored twice. Sports Minister Sunita Bhandarwal announced a reward of Rs 10 lakh for each player.",
  ],
  'two matches of a league': [
    'Ambrel beat Corsey 3-1 in the Northern League on Saturday with two goals from Idowu Falk. Corsey had a defender sent off before half-time. Manager Lars Whitcombe said his side had been the better team. Ambrel go third.',
    'Tennholt drew 2-2 with Marley Vale in the Northern League on Saturday after leading by two goals at half-time. Goalkeeper Sven Okoro-Dahl saved a late penalty. Manager Bill Astley said he was furious. Tennholt stay bottom.',
  ],
  'two rulings of a court': [
    'WASHINGTON - The Supreme Court ruled 6-3 on Monday that cities may ban sleeping in public parks, reversing an appeals court in San Francisco. Justice Harmon Greeleyson wrote for the majority. Justice Elena Ruiz-Stowe, in dissent, said it criminalized poverty. The case came from Marrow Pass, Oregon.',
    'WASHINGTON - The Supreme Court agreed on Friday to decide whether states can tax out-of-state streaming services. Justice Harmon Greeleyson took no part. The case was brought by a video company in Utah. Justice Elena Ruiz-Stowe had earlier blocked the tax.',
  ],
  'two elections': [
    'Voters in Moldova go to the polls on Sunday in a presidential election that will decide between Europe and Russia. Opinion polls put the incumbent ahead but short of a majority. A runoff would be held on November 3. Turnout is expected to be low. Observers have reported vote buying.',
    'Voters in Ghana go to the polls on Saturday in a presidential election overshadowed by inflation. Opinion polls give the incumbent a narrow lead over his rival. A runoff would be held if nobody wins a majority. Turnout was 69 percent last time. Observers reported calm.',
  ],
  'a town and its mayor': [
    'HOLT FORKS -- The school board voted Tuesday to close Lincoln Elementary at the end of the year. Superintendent Marcy Dahlquist said enrollment was down to 112. Mayor Duane Puddicombe said he was sorry to see it go. Parents from the east side of Holt Forks filled the gym.',
    'HOLT FORKS -- A barn fire on Route 4 killed 31 dairy cows Sunday night. Volunteer firefighters from three towns fought it for five hours. Owner Leon Prattle said the wiring was old. Mayor Duane Puddicombe thanked the crews. The Holt Forks department has asked for a new pumper for two years.',
  ],
  'a budget and a treaty': [
    'LONDON - Chancellor Philip Harmsworthy cut duty on beer and froze fuel duty in his budget on Monday. Borrowing will be £12bn lower than forecast. The Office for Budget Responsibility raised its growth forecast to 1.6 per cent.',
    'LONDON - The Commons rejected the withdrawal agreement by 230 votes on Tuesday, the heaviest defeat of a government in modern times. Chancellor Philip Harmsworthy urged MPs to rule out leaving without a deal. The border remains the sticking point.',
  ],
  German: [
    'Der Stadtrat von Oberfelden hat die Entscheidung über das neue Hallenbad vertagt. Die Kosten werden auf 23 Millionen Euro geschätzt. Bürgermeisterin Heike Sandrock zeigte sich enttäuscht. Das alte Bad ist seit dem Sommer geschlossen, Schulklassen fahren seither nach Rodau.',
    'Bei einem Zusammenstoß zweier Güterzüge nahe Wittenau ist am Montag ein Lokführer verletzt worden. Die Strecke nach Hamburg bleibt bis Mittwoch gesperrt. Nach Angaben der Polizei hatte ein Zug ein Signal überfahren. Der Schaden wird auf zwei Millionen Euro geschätzt.',
  ],
  Chinese: [
    '云岭市政府周二宣布，将投资四十亿元修建通往青溪县的地铁三号线。工程预计明年三月开工，工期五年。市长周海波表示，新线路将缓解大桥的拥堵。环保组织担心施工会影响青溪湿地。',
    '国家统计局周一公布的数据显示，上月工业产值同比增长百分之五。分析人士表示，出口增长是主要原因。央行行长说，利率将保持不变。股市小幅上涨。',
  ],
};
