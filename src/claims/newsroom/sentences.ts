/** One piece of newsroom prose with the claims that it makes: type, subject, object, value. */
export interface Piece {
  readonly published: string;
  readonly text: string;
  readonly gold: readonly (readonly [string, string | null, string | null, string | number])[];
}

const piece = (published: string, text: string, ...gold: Piece['gold']): Piece => ({ published, text, gold });

/**
 * Sentences written with their gold before the rules were looked at, in many newsroom styles: they tell how much of
 * what nobody tuned the finder to is found. Names and figures are of the real world, wrong ones among them.
 */
export const PIECES: readonly Piece[] = [
  // membership
  piece('2023-06-01', 'Paraguay, which does not belong to the Commonwealth, sent no delegation.', [
    'membership',
    'PRY',
    null,
    'non-member',
  ]),
  piece('2024-05-02', 'Sweden has been in NATO since March.', ['membership', 'SWE', null, 'member']),
  piece('2019-03-04', 'Switzerland is not part of the European Union but trades with it freely.', [
    'membership',
    'CHE',
    null,
    'non-member',
  ]),
  piece(
    '2022-09-10',
    'Ukraine, a member of neither NATO nor the European Union, asked both for help.',
    ['membership', 'UKR', null, 'non-member'],
    ['membership', 'UKR', null, 'non-member'],
  ),
  piece(
    '2024-01-08',
    'Ethiopia, Egypt and Iran joined BRICS at the start of the year.',
    ['membership', 'ETH', null, 'member'],
    ['membership', 'EGY', null, 'member'],
    ['membership', 'IRN', null, 'member'],
  ),
  piece('2021-11-20', 'As an ASEAN member, Laos has no wish to take sides.', [
    'membership',
    'LAO',
    null,
    'member',
  ]),
  piece('2018-02-03', 'The Maldives is outside the Commonwealth, having walked out two years ago.', [
    'membership',
    'MDV',
    null,
    'non-member',
  ]),
  piece(
    '2016-07-12',
    'Turkey and Greece are both NATO allies.',
    ['membership', 'TUR', null, 'member'],
    ['membership', 'GRC', null, 'member'],
  ),
  piece('2012-12-01', 'Palestine is still no full member of the United Nations.', [
    'membership',
    'PSE',
    null,
    'non-member',
  ]),
  // duration
  piece(
    '2014-12-18',
    'Washington and Havana will talk again after more than half a century without diplomatic relations.',
    ['duration', 'USA', 'CUB', 'P50Y'],
  ),
  piece('2013-09-01', 'For 40 years London and Hanoi have had diplomatic relations.', [
    'duration',
    'GBR',
    'VNM',
    'P40Y',
  ]),
  piece(
    '2018-07-10',
    'Ethiopia and Eritrea restored diplomatic relations on Monday, ending a break that had lasted 20 years.',
    ['duration', 'ETH', 'ERI', 'P20Y'],
  ),
  piece('2022-08-24', 'China and South Korea mark three decades of diplomatic relations today.', [
    'duration',
    'CHN',
    'KOR',
    'P30Y',
  ]),
  piece(
    '2016-01-20',
    'The embassy of Iran in Rabat stood empty for five years, until Morocco and Iran made up.',
    ['duration', 'IRN', 'MAR', 'P5Y'],
  ),
  piece(
    '2023-03-26',
    'Honduras gave up Taiwan on Sunday; the two had been diplomatic partners for 82 years.',
    ['duration', 'HND', 'TWN', 'P82Y'],
  ),
  // designation
  piece('2017-11-21', 'North Korea is back on the American list of state sponsors of terrorism.', [
    'designation',
    'PRK',
    'USA',
    'designated',
  ]),
  piece('2020-12-15', 'Sudan is no longer branded a state sponsor of terrorism by the United States.', [
    'designation',
    'SDN',
    'USA',
    'not-designated',
  ]),
  piece('2022-06-09', 'Washington still considers Syria a sponsor of terrorism.', [
    'designation',
    'SYR',
    'USA',
    'designated',
  ]),
  piece('2015-06-01', 'Cuba came off the U.S. terrorism list on Friday.', [
    'designation',
    'CUB',
    'USA',
    'not-designated',
  ]),
  piece(
    '2024-04-03',
    'Iran, listed by the United States as a state sponsor of terrorism since 1984, denied it.',
    ['designation', 'IRN', 'USA', 'designated'],
    ['since', 'IRN', 'USA', '1984'],
  ),
  // status
  piece('2022-02-11', 'Seoul and Damascus have no diplomatic relations.', [
    'status',
    'KOR',
    'SYR',
    'no-relations',
  ]),
  piece('2019-08-09', 'Spain does not recognise Kosovo.', ['status', 'ESP', 'XKX', 'no-recognition']),
  piece('2021-05-14', 'Bhutan, with which China has never had diplomatic relations, disputes the border.', [
    'status',
    'CHN',
    'BTN',
    'no-relations',
  ]),
  piece('2023-01-19', 'There is no American embassy in Tehran.', ['status', 'USA', 'IRN', 'no-mission']),
  piece('2010-04-17', 'Formal relations between Tokyo and Pyongyang do not exist.', [
    'status',
    'JPN',
    'PRK',
    'no-relations',
  ]),
  piece('2020-03-02', 'Pakistan, which does not recognise Israel, closed its airspace.', [
    'status',
    'PAK',
    'ISR',
    'no-recognition',
  ]),
  piece('2017-06-02', 'Paraguay maintains full diplomatic relations with Taiwan.', [
    'status',
    'PRY',
    'TWN',
    'relations',
  ]),
  // since
  piece('2011-03-03', 'Vietnam and the United States have had diplomatic relations since 1995.', [
    'since',
    'VNM',
    'USA',
    '1995',
  ]),
  piece('2016-02-17', 'Relations between Malta and China date back to 1972.', [
    'since',
    'MLT',
    'CHN',
    '1972',
  ]),
  piece('2019-10-11', 'Peru has recognised Palestine since 2011.', ['since', 'PER', 'PSE', '2011']),
  piece(
    '2008-05-05',
    'Diplomatic relations between Fiji and Japan, established in 1970, have weathered four coups.',
    ['since', 'FJI', 'JPN', '1970'],
  ),
  piece('2012-06-06', 'Canada and Iran have not had relations since 1980.', ['since', 'CAN', 'IRN', '1980']),
  // only
  piece(
    '2023-03-30',
    'Guatemala and Belize are the only states in Central America that still recognise Taiwan.',
    ['only', 'GTM', 'TWN', 'recognition'],
    ['only', 'BLZ', 'TWN', 'recognition'],
  ),
  piece('2018-06-07', 'In Africa only Eswatini still has diplomatic relations with Taiwan.', [
    'only',
    'SWZ',
    'TWN',
    'relations',
  ]),
  piece('2019-09-20', 'Bhutan remains the sole neighbour of China without diplomatic relations with it.', [
    'only',
    'BTN',
    'CHN',
    'no-relations',
  ]),
  piece(
    '2014-08-05',
    'Cuba is the one country in the Americas that has no diplomatic relations with South Korea.',
    ['only', 'CUB', 'KOR', 'no-relations'],
  ),
  // count
  piece('2013-11-15', 'The Gambia leaves Taiwan with 22 allies.', ['count', 'TWN', null, 22]),
  piece('2024-01-16', 'Only a dozen countries still recognise Taiwan.', ['count', 'TWN', null, 12]),
  piece('2011-07-15', 'South Sudan became a member on Thursday; the United Nations now has 193 members.', [
    'count',
    'UNO',
    null,
    193,
  ]),
  piece('2015-09-29', 'More than 100 states recognise Kosovo.', ['count', 'XKX', null, 100]),
  piece('2020-06-30', 'North Korea maintains diplomatic relations with 160 countries.', [
    'count',
    'PRK',
    null,
    160,
  ]),
  piece(
    '2012-04-01',
    'The number of countries with which South Korea has diplomatic relations stands at 189.',
    ['count', 'KOR', null, 189],
  ),
  piece('2010-01-10', 'Nauru has recognised Abkhazia, bringing the tally to four.', [
    'count',
    'XAB',
    null,
    4,
  ]),
  // first, last, ordinal
  piece('2020-09-16', 'Bahrain became the fourth Arab state to establish relations with Israel.', [
    'ordinal',
    'BHR',
    'ISR',
    4,
  ]),
  piece('2008-02-19', 'Costa Rica was the first country to recognise Kosovo.', [
    'first',
    'CRI',
    'XKX',
    'recognition',
  ]),
  piece(
    '1979-03-28',
    'Egypt has become the first Arab country to make peace with Israel and to exchange embassies with it.',
    ['first', 'EGY', 'ISR', 'mission'],
  ),
  piece(
    '2016-03-22',
    'Barack Obama is the first American president to set foot in Cuba in almost 90 years.',
    ['first', 'USA', 'CUB', 'visit'],
  ),
  piece(
    '2007-06-08',
    'Costa Rica, the first in Central America to establish diplomatic relations with China, will open an embassy in Beijing.',
    ['first', 'CRI', 'CHN', 'relations'],
  ),
  piece('2014-10-31', 'Sweden on Thursday became the 135th state to recognise Palestine.', [
    'ordinal',
    'SWE',
    'PSE',
    135,
  ]),
  piece('2024-06-05', 'Slovenia followed suit, the 147th nation to do so.', ['ordinal', 'SVN', null, 147]),
  piece('2021-12-10', 'Nicaragua is the latest country to break with Taiwan, and the eighth since 2016.', [
    'ordinal',
    'NIC',
    'TWN',
    8,
  ]),
  piece('1992-08-25', 'South Korea was the last country in Asia to break off relations with Taiwan.', [
    'last',
    'KOR',
    'TWN',
    'severed',
  ]),
  piece('2018-05-22', 'Guatemala was the second state to move its embassy to Jerusalem.', [
    'ordinal',
    'GTM',
    'ISR',
    2,
  ]),
  // never-before
  piece(
    '2007-05-03',
    'North Korea and Guatemala established relations on Wednesday. The two had never had diplomatic relations before.',
    ['never-before', 'PRK', 'GTM', 'relations'],
  ),
  piece('2010-11-09', 'Until now Kiribati had had no diplomatic relations with Georgia.', [
    'never-before',
    'KIR',
    'GEO',
    'relations',
  ]),
  piece('2012-05-21', 'Never before had South Korea kept an embassy in Niamey, the capital of Niger.', [
    'never-before',
    'KOR',
    'NER',
    'mission',
  ]),
  // office
  piece('2016-09-01', 'Boris Johnson, who runs the Foreign Office, flew to Vienna.', [
    'office',
    'GBR',
    null,
    'Boris Johnson',
  ]),
  piece('2019-05-02', 'The letter was handed to Taro Kono, Japan’s top diplomat.', [
    'office',
    'JPN',
    null,
    'Taro Kono',
  ]),
  piece('2002-01-30', 'The speech was given by George W. Bush, the American president, on Tuesday.', [
    'office',
    'USA',
    null,
    'George W. Bush',
  ]),
  piece('2009-04-02', 'Then foreign minister Frank-Walter Steinmeier of Germany signed the letter.', [
    'office',
    'DEU',
    null,
    'Frank-Walter Steinmeier',
  ]),
  // comparison
  piece(
    '2019-01-05',
    'Kiribati has a hundredth of the people of Cuba, whose population is about 100 times as large.',
    ['comparison', 'CUB', 'KIR', 100],
  ),
];
