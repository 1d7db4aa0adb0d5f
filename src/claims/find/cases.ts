/** Sentences of our own and the claims that they make: type, subject, object, value ("-" for none). */
export interface Case {
  readonly text: string;
  readonly claims: readonly string[];
  /** The article's date, where the sentence needs one of its own. */
  readonly on?: string;
  /** Is nothing else to be found in it? */
  readonly exact?: boolean;
}

export const cases: readonly Case[] = [
  // --- ordinal
  {
    text: 'Bhutan became the 54th country to establish diplomatic relations with Nepal.',
    claims: ['ordinal BTN NPL 54'],
  },
  { text: 'Kenya is the twelfth state to recognise Kosovo.', claims: ['ordinal KEN XKX 12'] },
  {
    text: 'With this step Malawi became the 103rd nation to recognise Palestine.',
    claims: ['ordinal MWI PSE 103'],
  },
  {
    text: 'Monaco is the 190th country with which Japan has diplomatic ties.',
    claims: ['ordinal MCO JPN 190'],
  },
  {
    text: 'Peru, the 31st state to recognise Kosovo, sent a note to Pristina.',
    claims: ['ordinal PER XKX 31'],
  },
  {
    text: 'The move makes Fiji the 150th country that maintains relations with South Korea.',
    claims: ['ordinal FJI KOR 150'],
  },
  {
    text: 'Bolivia joined Chile as the 97th country to recognise Palestine.',
    claims: ['ordinal BOL PSE 97'],
  },
  { text: 'Honduras will be the 181st partner of China.', claims: ['ordinal HND CHN 181'] },
  { text: 'The 120th state to recognise Kosovo was Israel.', claims: ['ordinal ISR XKX 120'] },
  { text: 'On 10th May Chile and Peru met.', claims: [], exact: true },
  // --- first and last
  {
    text: 'Egypt was the first Arab country to establish relations with Israel.',
    claims: ['first EGY ISR relations'],
  },
  {
    text: 'Iceland, the first country to recognise Lithuania, opened an embassy there.',
    claims: ['first ISL LTU recognition'],
  },
  {
    text: 'Sweden became the first state to recognise Palestine in this decade.',
    claims: ['first SWE PSE recognition'],
  },
  { text: 'Gambia was the last African country to recognise Kosovo.', claims: ['last GMB XKX recognition'] },
  { text: 'Eswatini is the last ally of Taiwan in Africa.', claims: ['last SWZ TWN relations'] },
  { text: 'It was the first visit to Cuba by a Japanese prime minister.', claims: ['first JPN CUB visit'] },
  {
    text: 'Among the Gulf states, Kuwait came first in establishing ties with China.',
    claims: ['first KWT CHN relations'],
  },
  // --- only
  {
    text: 'Paraguay is the only South American country that recognises Taiwan.',
    claims: ['only PRY TWN recognition'],
  },
  {
    text: 'Syria is the only UN member with which Japan has no relations.',
    claims: ['only SYR JPN no-relations'],
  },
  {
    text: 'The switch leaves Eswatini as the only African state with ties to Taiwan.',
    claims: ['only SWZ TWN relations'],
  },
  {
    text: 'Bhutan remains the sole neighbour of China without diplomatic relations with Beijing.',
    claims: ['only BTN CHN no-relations'],
  },
  { text: 'Only Eswatini still has diplomatic relations with Taiwan.', claims: ['only SWZ TWN relations'] },
  {
    text: 'Saudi Arabia is the only country in the Gulf that has not established relations with the Vatican.',
    claims: ['only SAU VAT no-relations'],
  },
  {
    text: 'Only two U.N. member states, Monaco and Tonga, have yet to establish ties with Nepal.',
    claims: ['count NPL - 2', 'only MCO NPL no-relations', 'only TON NPL no-relations'],
  },
  // --- count
  { text: 'Bhutan has diplomatic relations with only 54 countries.', claims: ['count BTN - 54'] },
  { text: 'Kosovo is recognised by 104 states.', claims: ['count XKX - 104'] },
  { text: 'So far 147 countries have recognised Palestine.', claims: ['count PSE - 147'] },
  { text: 'Taiwan now has just 12 diplomatic allies.', claims: ['count TWN - 12'] },
  { text: 'The decision leaves Taiwan with 13 allies.', claims: ['count TWN - 13'] },
  { text: 'Nauru is one of the 14 countries that recognise Taiwan.', claims: ['count TWN - 14'] },
  { text: 'Belize is among the 12 states that still maintain ties with Taiwan.', claims: ['count TWN - 12'] },
  { text: 'The Vatican maintains diplomatic relations with 184 states.', claims: ['count VAT - 184'] },
  { text: 'Taipei has lost Honduras, and its allies are down to 13.', claims: ['count TWN - 13'] },
  { text: 'Japan has embassies in 153 countries.', claims: ['count JPN - 153'] },
  { text: 'North Korea has diplomatic relations with more than 150 countries.', claims: ['count PRK - 150'] },
  { text: 'The two countries established diplomatic relations.', claims: [], exact: true },
  { text: 'The 193 members of the United Nations will vote.', claims: ['count UNO - 193'] },
  { text: 'Three countries signed the agreement with Kenya.', claims: [], exact: true },
  // --- since
  { text: 'Cuba has had diplomatic relations with China since 1960.', claims: ['since CUB CHN 1960'] },
  {
    text: 'Iran and the United States have had no diplomatic relations since 1980.',
    claims: ['since IRN USA 1980'],
  },
  { text: 'Laos has recognised North Korea since 1974.', claims: ['since LAO PRK 1974'] },
  {
    text: 'The border between Armenia and Turkey has been closed since 1993.',
    claims: ['since ARM TUR 1993'],
  },
  { text: 'Japan established diplomatic relations with Mongolia in 1972.', claims: ['since JPN MNG 1972'] },
  {
    text: 'Iran has been on the list of state sponsors of terrorism since 1984.',
    claims: ['since IRN USA 1984'],
  },
  {
    text: 'Diplomatic ties between Kenya and Peru, established in 1975, have been uneventful.',
    claims: ['since KEN PER 1975'],
  },
  { text: 'Slovenia declared independence from Yugoslavia in 1991.', claims: ['since SVN - 1991'] },
  {
    text: 'Slovenia, a member of the European Union since 2004, recognised Palestine.',
    claims: ['since SVN - 2004', 'membership SVN - member'],
  },
  {
    text: 'In Africa only Burkina Faso and Eswatini still recognise Taiwan.',
    claims: ['only BFA TWN recognition', 'only SWZ TWN recognition'],
  },
  // --- duration
  {
    text: 'Cuba and the United States had no diplomatic relations for 54 years.',
    claims: ['duration CUB USA P54Y'],
  },
  {
    text: 'China and Albania have had diplomatic relations for more than seven decades.',
    claims: ['duration CHN ALB P70Y'],
  },
  { text: 'Morocco and Algeria had no relations for twelve years.', claims: ['duration MAR DZA P12Y'] },
  {
    text: 'It is the first time in 40 years that Iran and Sweden have no diplomatic relations.',
    claims: ['duration IRN SWE P40Y'],
  },
  // --- never before
  {
    text: 'Cuba had not established diplomatic relations with Nepal before.',
    claims: ['never-before CUB NPL relations'],
  },
  { text: 'Saudi Arabia has never recognised Israel.', claims: ['never-before SAU ISR recognition'] },
  {
    text: 'Bhutan has never had diplomatic relations with China.',
    claims: ['never-before BTN CHN relations'],
  },
  { text: 'Kenya had not recognised Kosovo until now.', claims: ['never-before KEN XKX recognition'] },
  { text: 'Tonga had never had an embassy in Japan.', claims: ['never-before TON JPN mission'] },
  // --- membership
  { text: 'Norway is not a member of the European Union.', claims: ['membership NOR - non-member'] },
  {
    text: 'Croatia, a member of the European Union, recognised Kosovo in 2008.',
    claims: ['membership HRV - member'],
  },
  { text: 'EU member Cyprus refused.', claims: ['membership CYP - member'] },
  { text: 'Turkey is a NATO member.', claims: ['membership TUR - member'] },
  { text: 'Georgia has applied to join NATO.', claims: ['membership GEO - non-member'] },
  { text: 'Switzerland remains outside the European Union.', claims: ['membership CHE - non-member'] },
  {
    text: 'Kosovo, which is not a member of the United Nations, thanked Israel.',
    claims: ['membership XKX - non-member'],
  },
  // --- designation
  {
    text: 'The United States designated Cuba as a state sponsor of terrorism.',
    claims: ['designation CUB USA designated'],
  },
  {
    text: 'Washington removed Sudan from its list of state sponsors of terrorism.',
    claims: ['designation SDN USA not-designated'],
  },
  {
    text: 'Iran and Syria are on the U.S. list of state sponsors of terrorism.',
    claims: ['designation IRN USA designated', 'designation SYR USA designated'],
  },
  {
    text: 'North Korea remains on the list of state sponsors of terrorism.',
    claims: ['designation PRK USA designated'],
  },
  // --- comparison
  { text: 'Nigeria is 20 times as populous as Togo.', claims: ['comparison NGA TGO 20'] },
  { text: 'Sudan is twice the size of Egypt.', claims: ['comparison SDN EGY 2'] },
  // --- status
  { text: 'Spain does not recognise Kosovo.', claims: ['status ESP XKX no-recognition'] },
  { text: 'Bhutan has no diplomatic relations with China.', claims: ['status BTN CHN no-relations'] },
  { text: 'Cuba maintains diplomatic relations with North Korea.', claims: ['status CUB PRK relations'] },
  // --- office
  {
    text: 'Japanese Foreign Minister Toshimitsu Motegi welcomed the decision.',
    claims: ['office JPN - Toshimitsu Motegi'],
  },
  { text: 'Wang Yi, the Chinese foreign minister, met reporters.', claims: ['office CHN - Wang Yi'] },
  {
    text: "Sheikh Hasina, Bangladesh's prime minister, visited India.",
    claims: ['office BGD - Hasina'],
  },
  {
    text: 'Former U.S. President Jimmy Carter travelled to North Korea.',
    claims: ['office USA - Jimmy Carter'],
  },
  { text: 'King Abdullah of Jordan received the envoy.', claims: ['office JOR - Abdullah'] },
  {
    text: 'The Kenyan ambassador to Japan, Tabu Irina, signed the note.',
    claims: ['office KEN - Tabu Irina'],
  },
  {
    text: 'The note was handed over by Penny Wong, the foreign minister of Australia.',
    claims: ['office AUS - Penny Wong'],
  },
  { text: "Hun Manet became Cambodia's prime minister.", claims: ['office KHM - Hun Manet'] },
  { text: 'Prime Minister Narendra Modi of India flew to Nepal.', claims: ['office IND - Narendra Modi'] },
  {
    text: 'Chancellor Olaf Scholz and President Emmanuel Macron spoke.',
    claims: ['office DEU - Olaf Scholz', 'office FRA - Emmanuel Macron'],
  },
  {
    text: "Antonio Guterres, the UN's secretary-general, welcomed it.",
    claims: ['office UNO - Antonio Guterres'],
  },
  { text: 'Sultan Haitham of Oman opened the session.', claims: ['office OMN - Haitham'] },
  {
    text: 'Ambassadors Ana Torres of Peru and John Mensah of Ghana signed.',
    claims: ['office PER - Ana Torres', 'office GHA - John Mensah'],
  },
  {
    text: 'The foreign ministers of Japan and China, Wang Yi and Taro Kono, met in Beijing in 2018.',
    claims: ['office CHN - Wang Yi', 'office JPN - Taro Kono'],
  },
  {
    text: 'Crown Prince Mohammed bin Salman of Saudi Arabia attended.',
    claims: ['office SAU - Mohammed bin Salman'],
  },
  {
    text: 'Ireland recalled its ambassador, Sonya McGuinness, from Israel.',
    claims: ['office IRL - Sonya McGuinness'],
  },
  { text: 'The minister spoke to the press.', claims: [], exact: true },
];
