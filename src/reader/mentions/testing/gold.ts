/** A passage with what its phrases stand for: codes, or none. `phrase#2` is the second place where the phrase stands. */
export interface GoldPassage {
  readonly text: string;
  readonly on: string;
  readonly place?: string;
  readonly gold: Readonly<Record<string, string>>;
}

const g = (on: string, text: string, gold: Readonly<Record<string, string>>, place?: string): GoldPassage =>
  place === undefined ? { text, on, gold } : { text, on, gold, place };

/** Passages written for this test: names, offices, descriptions, pairs and pronouns as newsrooms use them. */
export const passages: readonly GoldPassage[] = [
  g(
    '2019-05-02',
    'Peru and Chile signed a treaty on Monday. The two countries will share the waters of the river.',
    { Peru: 'PER', 'The two countries': 'PER CHL' },
  ),
  g('2019-05-02', 'Peru recalled its ambassador from Caracas. The country had warned that it would do so.', {
    'its ambassador': 'PER',
    its: 'PER',
    'The country': 'PER',
    it: 'PER',
    Caracas: 'VEN',
  }),
  g(
    '2018-03-08',
    'Kenyan President Uhuru Kenyatta met the Tanzanian foreign minister in Nairobi. He thanked the minister for the visit.',
    {
      'Kenyan President Uhuru Kenyatta': 'KEN',
      'the Tanzanian foreign minister': 'TZA',
      He: 'KEN',
      'the minister': 'TZA',
    },
  ),
  g(
    '2016-01-05',
    'Saudi Arabia cut ties with Iran on Sunday. The kingdom gave its diplomats two days to leave.',
    { 'The kingdom': 'SAU' },
  ),
  g(
    '2017-06-06',
    'Qatar said that the blockade by its neighbours broke the law. The emirate imports most of its food.',
    { 'its neighbours': '', 'The emirate': 'QAT', 'its#2': 'QAT' },
  ),
  g(
    '2021-12-10',
    'Managua broke with Taiwan on Thursday. The Central American country had recognised the island since 1990.',
    { Managua: 'NIC', 'The Central American country': 'NIC', 'the island': 'TWN' },
  ),
  g(
    '2019-09-17',
    'Solomon Islands switched its recognition from Taipei to Beijing. The Pacific nation had been with Taiwan for 36 years.',
    { its: 'SLB', Taipei: 'TWN', Beijing: 'CHN', 'The Pacific nation': 'SLB' },
  ),
  g('2023-03-27', 'Honduras opened relations with China. Both sides agreed to exchange ambassadors soon.', {
    'Both sides': 'HND CHN',
  }),
  g(
    '2020-09-16',
    'Israel, Bahrain and the United Arab Emirates signed accords at the White House. The three agreed to open embassies.',
    { 'The three': 'ISR BHR ARE', 'the White House': 'USA' },
  ),
  g(
    '2018-07-10',
    'Ethiopia and Eritrea ended their war on Monday. Their leaders embraced at the airport in Asmara.',
    { 'their war': 'ETH ERI', 'Their leaders': 'ETH ERI', Asmara: 'ERI' },
  ),
  g(
    '2015-07-21',
    'Relations between Washington and Havana were restored on Monday. The former had broken them off in 1961; the latter never forgot it.',
    { Washington: 'USA', Havana: 'CUB', 'The former': 'USA', 'the latter': 'CUB' },
  ),
  g(
    '2022-02-22',
    'Russia recognised Donetsk and Luhansk on Monday. Ukraine cut its ties with Moscow two days later.',
    { 'its ties': 'UKR RUS', Moscow: 'RUS' },
  ),
  g(
    '2022-06-30',
    'Syria said that it would recognise the two republics. Ukraine answered by breaking relations with Damascus.',
    { it: 'SYR', Damascus: 'SYR' },
  ),
  g(
    '2014-03-20',
    'The Polish foreign ministry summoned the Russian ambassador. A spokesman said that Warsaw would not accept the annexation.',
    {
      'The Polish foreign ministry': 'POL',
      'the Russian ambassador': 'RUS',
      'A spokesman': 'POL',
      Warsaw: 'POL',
    },
  ),
  g('2011-11-30', 'Britain shut the Iranian embassy in London after a crowd stormed its mission in Tehran.', {
    Britain: 'GBR',
    'the Iranian embassy': 'IRN',
    'its mission': 'GBR',
    its: 'GBR',
  }),
  g(
    '2018-03-27',
    'The United States expelled 60 Russian diplomats. It also closed the consulate in Seattle.',
    { It: 'USA' },
  ),
  g(
    '2018-03-30',
    'Moscow ordered 60 American diplomats out of the country. It shut the U.S. consulate in St. Petersburg too.',
    { Moscow: 'RUS', 'the country': 'RUS', It: 'RUS', 'the U.S. consulate': 'USA' },
  ),
  g(
    '2023-03-11',
    'Iran and Saudi Arabia will reopen their embassies. Officials of both countries met in Beijing.',
    { 'their embassies': 'IRN SAU', 'both countries': 'IRN SAU', Officials: 'IRN SAU' },
  ),
  g(
    '2013-12-03',
    'The Gambia severed its relations with Taiwan. "We did it in our national interest," President Yahya Jammeh said.',
    { its: 'GMB', We: 'GMB', our: 'GMB', 'President Yahya Jammeh': 'GMB' },
  ),
  g(
    '2009-12-16',
    'Nauru recognised Abkhazia. A government official said that the island nation hoped for aid.',
    { 'the island nation': 'NRU', 'A government official': 'NRU' },
  ),
  g(
    '2017-06-13',
    'Panama has established relations with China. Taiwan said that it felt deceived by its old friend.',
    { it: 'TWN', its: 'TWN' },
  ),
  g(
    '2008-08-29',
    'Georgia broke off relations with Russia. The foreign ministry in Tbilisi said that consulates would stay open.',
    { 'The foreign ministry': 'GEO', Georgia: 'GEO' },
  ),
  g(
    '1994-10-27',
    'Jordan and Israel signed a peace treaty on Wednesday. King Hussein shook hands with Yitzhak Rabin, the Israeli prime minister.',
    { Jordan: 'JOR', 'King Hussein': 'JOR', 'Yitzhak Rabin': 'ISR', 'the Israeli prime minister': 'ISR' },
  ),
  g(
    '2010-08-11',
    'Colombia and Venezuela mended their ties. Juan Manuel Santos, who took office on Saturday, received his counterpart in Santa Marta.',
    { 'Juan Manuel Santos': 'COL', 'their ties': 'COL VEN', who: 'COL' },
  ),
  g(
    '2017-09-08',
    'Mexico declared the ambassador of North Korea persona non grata. Pyongyang called the step foolish.',
    { 'the ambassador of North Korea': 'PRK', Pyongyang: 'PRK' },
  ),
  g('2005-10-26', 'Senegal restored relations with China. Dakar had recognised Taiwan in 1996.', {
    Dakar: 'SEN',
  }),
  g(
    '2021-07-30',
    'Lithuania let Taiwan open an office in Vilnius. Beijing recalled its envoy and told the Baltic country to do the same.',
    { 'its envoy': 'CHN', 'the Baltic country': 'LTU', Vilnius: 'LTU' },
  ),
  g(
    '2012-09-08',
    'Canada closed its embassy in Tehran and expelled the Iranian diplomats in Ottawa. Foreign Minister John Baird called Iran a threat to peace.',
    { its: 'CAN', 'the Iranian diplomats': 'IRN', 'Foreign Minister John Baird': 'CAN' },
  ),
  g(
    '2019-01-24',
    'Nicolas Maduro broke off relations with the United States on Wednesday. The president gave American diplomats 72 hours to leave Venezuela.',
    { 'Nicolas Maduro': 'VEN', 'The president': 'VEN', 'American diplomats': 'USA' },
  ),
  g('2004-08-12', 'Vanuatu will not recognise Taiwan, its foreign minister said on Thursday.', {
    'its foreign minister': 'VUT',
    its: 'VUT',
  }),
  g(
    '1979-01-02',
    'The U.S. and China established full relations on Monday. Washington thereby ended its ties with Taipei.',
    { 'its ties': 'USA TWN', Washington: 'USA' },
  ),
  g('2016-03-18', 'Before it switched to Beijing, Gambia had waited for almost three years.', { it: 'GMB' }),
  g(
    '2000-06-15',
    'Kim Dae-jung flew to Pyongyang on Tuesday. He is the first president of the South to visit the North.',
    { 'Kim Dae-jung': 'KOR', He: 'KOR', 'the South': 'KOR', 'the North': 'PRK', Pyongyang: 'PRK' },
  ),
  g(
    '2018-08-22',
    "El Salvador's decision to break with Taiwan angered Washington. The Central American state defended the move.",
    { "El Salvador's decision": 'SLV', 'The Central American state': 'SLV' },
  ),
  g(
    '1990-08-03',
    'Iraqi troops have occupied Kuwait. The emir fled to Saudi Arabia, and his government asked the UN for help.',
    { 'Iraqi troops': 'IRQ', 'The emir': 'KWT', 'his government': 'KWT', 'the UN': 'UNO' },
  ),
  g(
    '2020-12-11',
    'Morocco and Israel agreed to resume relations. President Donald Trump announced it on Twitter, saying that the U.S. would recognise the kingdom’s claim to Western Sahara.',
    { 'President Donald Trump': 'USA', 'the kingdom': 'MAR' },
  ),
  g(
    '2023-08-30',
    'In Libreville soldiers arrested the president. France, the former colonial power, condemned the coup in the African nation.',
    { 'the African nation': 'GAB', 'the former colonial power': 'FRA' },
  ),
  g(
    '1973-07-05',
    'India has recognised Bangladesh, and the two neighbours will exchange ambassadors. New Delhi named its envoy at once.',
    { 'the two neighbours': 'IND BGD', 'its envoy': 'IND' },
  ),
  g(
    '2013-11-24',
    'Egypt expelled the Turkish ambassador. Turkey did likewise with the Egyptian one. Each country blamed the other.',
    { 'the Turkish ambassador': 'TUR', 'Each country': 'EGY TUR' },
  ),
  g(
    '2018-05-02',
    'Morocco cut ties with Iran, and its foreign minister, Nasser Bourita, left Tehran on the same day.',
    { 'its foreign minister': 'MAR', 'Nasser Bourita': 'MAR', Tehran: 'IRN' },
  ),
  g('2016-10-14', 'Talks between Colombia and the rebels broke down. The government blamed the guerrillas.', {
    'The government': 'COL',
  }),
  g(
    '2022-07-12',
    'The Netherlands reopened its embassy in Kyiv. It is a sign of trust, the Dutch minister said.',
    { 'its embassy': 'NLD', It: '', 'the Dutch minister': 'NLD' },
  ),
  g(
    '2011-07-10',
    'South Sudan became independent on Saturday. Sudan was the first country to recognise its neighbour.',
    { 'its neighbour': 'SSD', 'the first country': 'SDN' },
  ),
  g(
    '2007-04-26',
    'Four months after it had broken with Taipei, Costa Rica welcomed a Chinese delegation. Its president, Oscar Arias, spoke of a new age.',
    { it: 'CRI', 'Its president': 'CRI', 'a Chinese delegation': 'CHN', 'Oscar Arias': 'CRI' },
  ),
  g('2015-01-12', 'The Cubans freed 53 prisoners. They had promised as much in December.', {
    'The Cubans': 'CUB',
    They: 'CUB',
  }),
  g(
    '2024-01-15',
    'TAIPEI (AFP) - Nauru went over to China on Monday. The foreign ministry said that it had closed its embassy there.',
    { 'The foreign ministry': 'TWN' },
    'TAIPEI',
  ),
  g(
    '2019-08-04',
    'SEOUL, Aug. 4 - Japan struck South Korea from its white list. A ministry official called the step unjust.',
    { its: 'JPN', 'A ministry official': 'KOR' },
    'SEOUL',
  ),
  g(
    '2006-08-05',
    'Chad and China resumed diplomatic relations on Sunday. The landlocked African country had recognised Taiwan since 1997.',
    { Chad: 'TCD', 'The landlocked African country': 'TCD' },
  ),
  g(
    '2017-08-10',
    "Jordan's king, Abdullah II, received the Palestinian leader in Amman. The monarch promised his support.",
    { "Jordan's king": 'JOR', 'the Palestinian leader': 'PSE', 'The monarch': 'JOR', 'his support': 'JOR' },
  ),
  g(
    '2013-01-20',
    'Somalia was recognised by the United States on Thursday. Hillary Clinton, the secretary of state, said that her country was proud.',
    { 'Hillary Clinton': 'USA', 'the secretary of state': 'USA', 'her country': 'USA' },
  ),
  g(
    '2018-12-20',
    'A summit of the European Union and Ukraine took place in Brussels. The bloc renewed its sanctions on Russia.',
    { 'The bloc': 'EUE', 'its sanctions': 'EUE' },
  ),
  g(
    '2002-05-20',
    'East Timor was born at midnight. China and Norway were the first to establish ties with the country.',
    { 'East Timor': 'TLS', 'the country': 'TLS' },
  ),
  g(
    '1963-05-26',
    'The Organization of African Unity was founded in Addis Ababa. Its members promised each other help.',
    { 'Its members': '' },
  ),
  g(
    '2021-01-12',
    'Qatar and Egypt agreed to restore their relations. Cairo had severed them in 2017, when it joined a boycott of the emirate.',
    { it: 'EGY', 'the emirate': 'QAT', Cairo: 'EGY' },
  ),
  g(
    '2016-01-06',
    'Sudan sided with Riyadh and sent the Iranian envoy home. It had been an ally of Iran for years.',
    { It: 'SDN', 'the Iranian envoy': 'IRN', Riyadh: 'SAU' },
  ),
  g(
    '2018-05-30',
    'Burkina Faso chose Beijing. Wu Jau-shieh, Taiwan’s foreign minister, said that he was sorry, and that the African country had given in to money.',
    { 'Wu Jau-shieh': 'TWN', he: 'TWN', 'the African country': 'BFA' },
  ),
  g(
    '1955-09-14',
    'Konrad Adenauer came to Moscow. The chancellor and Nikita Khrushchev agreed that the two states would exchange ambassadors.',
    { 'Konrad Adenauer': 'DEU', 'The chancellor': 'DEU', 'Nikita Khrushchev': 'SUN' },
  ),
  g(
    '2023-07-22',
    'Sweden was told by Iraq to withdraw its ambassador. Baghdad also recalled its own from Stockholm.',
    { 'its ambassador': 'SWE', Baghdad: 'IRQ', 'its own': 'IRQ' },
  ),
  g(
    '2012-04-05',
    'The embassy of Switzerland in Tehran looks after American interests. It has done so since 1980.',
    { 'The embassy of Switzerland': 'CHE', 'American interests': 'USA' },
  ),
  g(
    '2020-07-04',
    'Kosovo and Serbia sent delegations to Brussels. Neither would say when they would meet again.',
    { Neither: 'XKX SRB', they: 'XKX SRB' },
  ),
  g(
    '2017-12-07',
    'U.S.-Palestinian ties are at their lowest point. Mahmoud Abbas will not receive Mike Pence.',
    { 'U.S.-Palestinian ties': 'USA PSE', 'Mahmoud Abbas': 'PSE', 'Mike Pence': 'USA' },
  ),
  g(
    '2015-12-16',
    'Turkish-Israeli relations may soon be normal again, a Turkish official said. Ankara wants an end to the blockade.',
    { 'Turkish-Israeli relations': 'TUR ISR', 'a Turkish official': 'TUR', Ankara: 'TUR' },
  ),
  g(
    '2021-03-20',
    'North Korea cut ties with Malaysia. The Southeast Asian country had sent one of its citizens to the United States.',
    { 'The Southeast Asian country': 'MYS' },
  ),
  g(
    '1991-09-02',
    'Estonia, Latvia and Lithuania were recognised by President George Bush on Monday. The three Baltic states had waited since August.',
    { 'The three Baltic states': 'EST LVA LTU', 'President George Bush': 'USA' },
  ),
  g(
    '1866-05-01',
    'The American minister to Prussia, Joseph Wright, presented his credentials to King William in Berlin. The legation was opened in the same year.',
    { 'The American minister': 'USA', 'Joseph Wright': 'USA', his: 'USA' },
  ),
  g(
    '1903-11-14',
    'Secretary of State John Hay received the envoy of Panama. President Theodore Roosevelt recognised the new republic a week earlier.',
    {
      'Secretary of State John Hay': 'USA',
      'the envoy of Panama': 'PAN',
      'President Theodore Roosevelt': 'USA',
      'the new republic': 'PAN',
    },
  ),
  g(
    '1844-07-03',
    'The United States and the Chinese Empire signed a treaty at Macao. Caleb Cushing, the American commissioner, acted for his country.',
    { 'Caleb Cushing': 'USA', 'his country': 'USA' },
  ),
  g(
    '1924-02-02',
    "Ramsay MacDonald recognised the Soviet Union. The British prime minister said that London would send a charge d'affaires to Moscow.",
    {
      'Ramsay MacDonald': 'GBR',
      'The British prime minister': 'GBR',
      London: 'GBR',
      'the Soviet Union': 'SUN',
    },
  ),
  g(
    '2023-02-24',
    'Tonga and Fiji opened missions in each other’s capitals. Those two had long talked about it.',
    { 'each other’s capitals': 'TON FJI' },
  ),
  g(
    '2014-12-18',
    'Raul Castro and Barack Obama spoke at noon. Both presidents said that they would restore relations.',
    { 'Raul Castro': 'CUB', 'Barack Obama': 'USA', 'Both presidents': 'CUB USA', they: 'CUB USA' },
  ),
  g(
    '2010-05-26',
    'The North Korean news agency said that the North would cut all ties. Seoul had blamed it for sinking a ship.',
    { 'the North': 'PRK', it: 'PRK', Seoul: 'KOR' },
  ),
  g(
    '2022-10-28',
    'Bolivian police surrounded the Mexican embassy in La Paz. Mexico protested, and its foreign secretary called the Bolivian ambassador in.',
    {
      'Bolivian police': 'BOL',
      'the Mexican embassy': 'MEX',
      'its foreign secretary': 'MEX',
      'the Bolivian ambassador': 'BOL',
    },
  ),
  g(
    '2016-12-28',
    'Four countries, Sao Tome, Panama, Gambia and Malawi, have left Taiwan. President Tsai Ing-wen wants to keep those that remain.',
    { 'Four countries': 'STP PAN GMB MWI', 'President Tsai Ing-wen': 'TWN' },
  ),
  g(
    '2009-03-24',
    'A joint statement was read by the ambassadors of the two states. Oman and Latvia will have relations from now on.',
    { Oman: 'OMN', Latvia: 'LVA' },
  ),
  g(
    '2018-10-06',
    'Mike Pompeo travels to Pyongyang on Sunday. The secretary of state hopes to meet Kim Jong Un, whose country wants sanctions eased.',
    { 'Mike Pompeo': 'USA', 'The secretary of state': 'USA', 'Kim Jong Un': 'PRK', 'whose country': 'PRK' },
  ),
  g(
    '2011-02-24',
    'Botswana broke off relations with Libya. Its government said that Libyan diplomats had a week to go.',
    { 'Its government': 'BWA', 'Libyan diplomats': 'LBY' },
  ),
  g(
    '2023-10-31',
    'Bolivia severed relations with Israel on Tuesday; Chile and Colombia called their ambassadors home. The Israeli foreign ministry said that La Paz had bowed to Iran.',
    { 'their ambassadors': 'CHL COL', 'The Israeli foreign ministry': 'ISR', 'La Paz': 'BOL' },
  ),
  g(
    '2007-05-02',
    'Saint Lucia restored ties with Taiwan. China said that it was angry with the Caribbean island.',
    { it: 'CHN', 'the Caribbean island': 'LCA' },
  ),
  g('2000-05-10', 'Australia and Pyongyang resumed relations, and it was Italy that had led the way.', {
    Pyongyang: 'PRK',
    it: '',
  }),
  g(
    '1996-01-15',
    'Queen Elizabeth will open the parliament of Barbados. The Commonwealth has no say in it.',
    { 'the parliament of Barbados': 'BRB' },
  ),
];
