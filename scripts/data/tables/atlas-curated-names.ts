/**
 * Names that the packages of present-day names lack, or for which they know one reading and no dates:
 * code|kind|from|to|weight|flags|needs|surface;surface...
 * Kinds: n name, f former name, d demonym, c capital, s seat of government, a abbreviation, k nickname, o something that
 * is no polity. Flags: `=` these surfaces have no other readings than those given here; `u` only in capitals;
 * `t` only after "the"; `c` only before a hyphen; `p` also a person's name; `l` lower case too.
 * `needs`: codes or lower-case words of which one must be near.
 * General reference for every line: the country articles of https://www.britannica.com.
 */
export const curatedNames = `
USA|n||||||United States;United States of America;America;Union of North America
USA|a|||1|=||U.S.;U.S.A.;U S
USA|a|||1|=u||US;USA
USA|d||||||American;Americans;U.S. citizens
USA|d|||0.6|||Yankee;Yankees
USA|c|1800-06-11||0.85|=p||Washington
other:Washington state|o|||0.2|p|seattle,olympia,spokane,tacoma,oregon|Washington
other:George Washington|o|||0.15|p|george,general,martha,mount vernon|Washington
USA|c|1800-06-11|||||Washington D.C.;Washington DC;Washington, D.C.
USA|c|1790-12-06|1800-06-11|0.5||congress,capital|Philadelphia
USA|s|||1|g||State Department;Department of State
USA|s|||1|||White House;Oval Office;Capitol Hill;Foggy Bottom;Pentagon;U.S. Congress;Camp David;U.S. State Department;Mar-a-Lago
USA|k|||1|||Uncle Sam
GBR|n||||||United Kingdom;Great Britain;Britain;United Kingdom of Great Britain and Northern Ireland
GBR|f||1922-12-06|1|||United Kingdom of Great Britain and Ireland;British Empire
GBR|n|||0.8|p||England
GBR|n|||0.8|||Scotland;Wales;Northern Ireland
GBR|c|||1|=p||London
BGR|c|||1|=p||Sofia
MDV|c|||1|=|MDV,maldives,maldivian,maldivians|Male
GBR|a|||1|||U.K.
GBR|a|||1|u||UK;GB
GBR|d||||||British;Briton;Britons;Britain's;Brit;Brits;Englishman;Englishmen
GBR|d|||0.7|||English;Scottish;Welsh
GBR|s|||1|g||Foreign Office
GBR|s|||1|||Whitehall;Downing Street;10 Downing Street;No. 10;Number 10;Buckingham Palace;Westminster;Court of St. James's;Court of St James;Court of Saint James
RUS|n||1922-12-30|1|=||Russia
SUN|n|1922-12-30|1991-12-26|0.9|||Russia
RUS|n|1991-12-26||1|||Russia
RUS|d||1922-12-30|1|=||Russian;Russians
SUN|d|1922-12-30|1991-12-26|0.9|||Russian;Russians
RUS|d|1991-12-26||1|||Russian;Russians
RUS|n|1991-12-25|||||Russian Federation
RUS|f||1917-09-14|1|||Russian Empire;Imperial Russia;Tsarist Russia;Czarist Russia
RUS|f|1917-11-07|1922-12-30|1|||Soviet Russia;Russian Soviet Federative Socialist Republic;RSFSR
RUS|c|1918-03-12|1922-12-30|1|=||Moscow
SUN|c|1922-12-30|1991-12-26|1|||Moscow
SUN|c|1924-01-26|1991-09-06|0.9|||Leningrad
RUS|c|1991-12-26||1|||Moscow
RUS|c||1918-03-12|0.9|||St. Petersburg;Saint Petersburg;St Petersburg;Petrograd
RUS|s||1922-12-30|1|=||Kremlin
SUN|s|1922-12-30|1991-12-26|1|||Kremlin
RUS|s|1991-12-26||1|||Kremlin
SUN|f|1922-12-30|1991-12-26|1|=||Soviet Union;Union of Soviet Socialist Republics;USSR;U.S.S.R.;Soviet state;Soviet Government;Soviet regime
SUN|d|1917-11-07|1991-12-26|1|=||Soviet;Soviets
CHN|n|||1|=||China;Mainland China;mainland China;Communist China;Red China;People's China
TWN|n|1949-12-08|1971-10-25|0.15|||China
CHN|f||1912-01-01|1|||Chinese Empire;Imperial China;Qing Empire;Qing dynasty;Ch'ing dynasty;Manchu Empire
CHN|n|1949-10-01||1|||People's Republic of China
CHN|a|1949-10-01||1|u||PRC
CHN|a|||1|||P.R.C.;PR China;P.R. China
CHN|d|||1|=||Chinese
CHN|c|1949-10-01||1|=||Beijing
CHN|c|||1|=||Peking;Peiping
CHN|c|1927-04-18|1949-12-08|0.9|=||Nanking;Nanjing
CHN|c|1937-11-20|1946-05-05|0.9|=||Chungking;Chongqing
CHN|s|1949-10-01||1|||Zhongnanhai;Great Hall of the People
TWN|n|1949-12-08||1|=||Taiwan
TWN|f|||1|||Formosa;Nationalist China;Free China;Chinese Taipei
TWN|n|1949-12-08||1|=||Republic of China;Republic of China (Taiwan)
CHN|f|1912-01-01|1949-12-08|1|||Republic of China
TWN|a|1949-12-08||1|=u||ROC
TWN|a|1949-12-08||1|=||R.O.C.
TWN|d|||1|||Taiwanese
TWN|c|1949-12-08||1|||Taipei;Taibei
KOR|n|1948-08-15||1|||South Korea;Republic of Korea;S. Korea;S Korea;South Korean side
KOR|n|||0.8|=||Korea
PRK|n|1948-09-09||0.3|||Korea
KOR|f|1897-10-13|1910-08-29|1|||Korean Empire;Empire of Korea
KOR|f||1910-08-29|1|||Joseon;Choson;Chosen;Kingdom of Korea;Corea
KOR|a|||1|u||ROK
KOR|a|||1|||R.O.K.
KOR|d|1948-08-15||1|||South Korean;South Koreans;S. Korean;S. Koreans
KOR|d|||0.8|=||Korean;Koreans
PRK|d|1948-09-09||0.3|||Korean;Koreans
KOR|c|||1|=||Seoul
KOR|s|1948-08-15||1|||Blue House;Cheong Wa Dae;Chong Wa Dae;Cheongwadae
KOR|s|2022-05-10|2025-12-31|0.8||KOR|Yongsan
PRK|n|1948-09-09||1|||North Korea;Democratic People's Republic of Korea;N. Korea;N Korea
PRK|a|||1|u||DPRK
PRK|a|||1|||D.P.R.K.
PRK|d|1948-09-09||1|||North Korean;North Koreans;N. Korean;N. Koreans
PRK|c|1948-09-09||1|=||Pyongyang;P'yongyang;Pyeongyang
PRK|k|||1|||Hermit Kingdom;hermit kingdom
PRK|k|1948-09-09||1|=t|KOR,PRK,korea,korean,seoul,pyongyang|North
KOR|k|1948-08-15||1|=t|KOR,PRK,korea,korean,seoul,pyongyang|South
VNM|k|1954-07-21|1976-07-02|0.9|t|VNM,RVN,vietnam,vietnamese,hanoi,saigon|North
RVN|k|1954-07-21|1975-05-01|0.9|t|VNM,RVN,vietnam,vietnamese,hanoi,saigon|South
YEM|k|1967-11-30|1990-05-22|0.9|t|YEM,YMD,yemen,yemeni,sanaa,aden|North
YMD|k|1967-11-30|1990-05-22|0.9|t|YEM,YMD,yemen,yemeni,sanaa,aden|South
SDN|k|2005-01-09||0.9|t|SDN,SSD,sudan,sudanese,khartoum,juba|North
SSD|k|2005-01-09||0.9|t|SDN,SSD,sudan,sudanese,khartoum,juba|South
DDR|k|1949-10-07|1990-10-03|0.9|=t|DEU,DDR,germany,german,bonn,berlin|East
DEU|k|1949-05-23|1990-10-03|0.9|=t|DEU,DDR,germany,german,bonn,berlin|West
JPN|n||||||Japan
JPN|f||1945-09-02|1|||Empire of Japan;Imperial Japan;Japanese Empire
JPN|c|1868-09-03||1|||Tokyo;Tokio
JPN|c||1868-09-03|0.8|||Edo;Yedo
JPN|s|||1|||Gaimusho;Kasumigaseki;Nagatacho
DEU|n|||1|||Germany;Federal Republic of Germany
DEU|a|||1|u||FRG;BRD
DEU|f|1949-05-23|1990-10-03|1|||West Germany;Bonn Republic
DEU|d|1949-05-23|1990-10-03|1|||West German;West Germans
DEU|f||1945-05-08|1|||German Empire;Imperial Germany;Nazi Germany;Third Reich;German Reich;Weimar Republic
DEU|d|||1|||German;Germans
DEU|c|1871-01-18|1945-05-08|1|=p||Berlin
PRU|c||1867-07-01|0.9|p||Berlin
DDR|c|1949-10-07|1990-10-03|0.5|p||Berlin
DEU|c|1990-10-03||1|p||Berlin
DEU|c|1949-05-23|1999-09-01|1|=||Bonn
DEU|s|||1|||Bundestag;Wilhelmstrasse
DDR|f|1949-10-07|1990-10-03|1|||East Germany;German Democratic Republic;G.D.R.
DDR|a|1949-10-07|1990-10-03|1|u||GDR;DDR
DDR|d|1949-10-07|1990-10-03|1|||East German;East Germans
DDR|c|1949-10-07|1990-10-03|1|||East Berlin;Pankow
FRA|n|||1|=p||France
FRA|n||||||French Republic
FRA|f|1940-07-10|1944-08-25|1|||Vichy France;Vichy
FRA|f||1870-09-04|0.8|||French Empire
FRA|d||||||French;Frenchman;Frenchmen;Frenchwoman
FRA|c|||1|=p||Paris
FRA|s|||1|||Elysee;Elysee Palace;Quai d'Orsay;Matignon
ITA|n||||||Italy
ITA|f||1946-06-02|1|||Kingdom of Italy
ITA|c|1871-07-01||0.95|=||Rome
VAT|c|1929-02-11||0.1|||Rome
PPS|c||1870-09-20|0.9|||Rome
ITA|s|||1|||Farnesina;Quirinal;Palazzo Chigi
VAT|n|||1|||Holy See;Vatican;Vatican City;Vatican City State;Apostolic See;See of Peter;See of Rome;Roman Curia;the Vatican
VAT|s|||1|||Apostolic Palace
VAT|d|||0.9|||papal
PPS|f||1870-09-20|1|||Papal States;States of the Church;Pontifical States
ESP|n||||||Spain
ESP|s|||1|||Moncloa;Palacio de Santa Cruz
ESP|d|||1|||Spanish;Spaniard;Spaniards
NLD|n|||1|p||Holland
NLD|n||||||Netherlands;the Low Countries
NLD|d|||1|||Dutch;Dutchman
NLD|c|||0.9|||Amsterdam
NLD|s|||0.6|||The Hague
other:the courts at The Hague|o|||0.35||court,tribunal,case,icj,icc,convention,ruling,judges,judge,appeal,prosecutor,lawsuit,arbitration|The Hague
NLD|f|1815-03-16|1839-04-19|1|||United Kingdom of the Netherlands
BEL|c|||0.6|=||Brussels
EUE|s|1958-01-01||0.5|||Brussels
EUE|s|1958-01-01||1|||European Commission;European Council;Berlaymont;European External Action Service
EUE|k|1958-01-01||0.8|l|EUE,eu,european,brussels|the bloc;27-nation bloc;28-nation bloc
EUE|d|1958-01-01||0.3|||European
AUH|f|1867-06-08|1918-11-12|1|||Austria-Hungary;Austro-Hungarian Empire;Austro-Hungarian Monarchy;Dual Monarchy
AUH|d|1867-06-08|1918-11-12|1|||Austro-Hungarian;Austro-Hungarians
AUT|f||1867-06-08|1|||Austrian Empire;Empire of Austria
AUT|c||1867-06-08|1|=||Vienna
AUH|c|1867-06-08|1918-11-12|1|||Vienna
AUT|c|1918-11-12||1|||Vienna
AUT|s|||1|||Ballhausplatz
HUN|c|1918-11-16||1|||Budapest;Buda-Pest
TUR|n|||1|=p||Turkey
TUR|n|2022-06-02||1|||Turkiye;Republic of Turkiye
TUR|f||1922-11-01|1|||Ottoman Empire;Sublime Porte;Ottoman Porte;Ottomans
TUR|s||1922-11-01|1|t||Porte
TUR|d||1922-11-01|1|||Ottoman
TUR|d|||1|||Turk;Turks;Turkish
TUR|c||1923-10-13|1|||Constantinople
other:the see of Constantinople|o|1930-03-28||0.7|||Constantinople
TUR|c||1923-10-13|0.7|||Istanbul
TUR|c|1923-10-13||1|||Ankara
TUR|c|1923-10-13|1930-03-28|1|||Angora
CSK|f|1918-10-28|1993-01-01|1|=||Czechoslovakia;Czecho-Slovakia;Czechoslovak Republic;Czechoslovak Socialist Republic;Czech and Slovak Federative Republic;Czech and Slovak Federal Republic;CSSR
CSK|d|1918-10-28|1993-01-01|1|=||Czechoslovak;Czechoslovaks;Czechoslovakian;Czecho-Slovak
CSK|c|1918-10-28|1993-01-01|1|=||Prague
CZE|c|1993-01-01||1|||Prague
CZE|n|||1|||Czechia;Czech Republic;the Czech Republic
CZE|d|1993-01-01||1|=||Czech;Czechs
CSK|d|1918-10-28|1993-01-01|0.8|||Czech;Czechs
SVK|n|1993-01-01||1|||Slovakia;Slovak Republic
SVK|c|1993-01-01||1|||Bratislava
YUG|f|1918-12-01|2003-02-04|1|=||Yugoslavia;Jugoslavia;Federal Republic of Yugoslavia;Socialist Federal Republic of Yugoslavia;Federal People's Republic of Yugoslavia;Kingdom of Yugoslavia;Kingdom of Serbs, Croats and Slovenes;Kingdom of the Serbs, Croats and Slovenes;Kingdom of Serbs, Croats, and Slovenes;Kingdom of the Serbs, Croats, and Slovenes;Serb-Croat-Slovene State;FRY;SFRY
YUG|d|1918-12-01|2003-02-04|1|=||Yugoslav;Yugoslavs;Yugoslavian
SCG|f|2003-02-04|2006-06-05|1|=||Serbia and Montenegro
SRB|c|2006-06-05||1|=||Belgrade;Beograd
SCG|c|2003-02-04|2006-06-05|1|||Belgrade
YUG|c|1918-12-01|2003-02-04|1|||Belgrade
SRB|c|1878-07-13|1918-12-01|1|||Belgrade
SRB|d|||1|||Serbian;Serb;Serbs
SRB|f||1918-12-01|1|||Servia;Kingdom of Serbia
SRB|d||1918-12-01|1|||Servian
MKD|n|1991-09-08||1|||Macedonia;North Macedonia;Former Yugoslav Republic of Macedonia;Republic of Macedonia;former Yugoslav Republic of Macedonia
MKD|a|||1|||F.Y.R.O.M.
MKD|a|||1|u||FYROM
MKD|d|||1|||Macedonian;Macedonians;North Macedonian
BIH|n|||1|||Bosnia;Bosnia-Herzegovina;Bosnia and Herzegovina;Bosnia & Herzegovina
BIH|d|||1|||Bosnian;Bosnians
XKX|n|||1|||Kosovo;Republic of Kosovo;Kosova
XKX|d|||1|||Kosovar;Kosovars;Kosovan
XKX|c|2008-02-17||1|||Pristina;Prishtina
MNE|c|2006-06-03||1|||Podgorica
MNE|c||1918-12-01|1|||Cetinje
GRC|n|||1|||Greece;Hellenic Republic;Kingdom of Greece
GRC|c|1834-09-18||1|=||Athens
ROU|f|||1|||Rumania;Roumania;Kingdom of Romania;Socialist Republic of Romania;Wallachia and Moldavia
ROU|d|||1|||Rumanian;Roumanian;Rumanians
ROU|c|||1|||Bucharest;Bucarest
BGR|d|||1|||Bulgarian;Bulgarians;Bulgar
MDA|n|||1|||Moldova;Moldavia
MDA|c|1991-08-27||1|||Chisinau;Kishinev
UKR|c|||1|||Kyiv;Kiev
UKR|n|||1|||Ukraine;the Ukraine
BLR|n|||1|||Belarus;Byelorussia;Belorussia;Bielorussia
BLR|d|||1|||Belarusian;Belarusians;Belarussian;Byelorussian;Belorussian
GEO|n|||0.75|=p||Georgia
other:U.S. state of Georgia|o|||0.3|p|atlanta,savannah,augusta,governor,gov,alabama,florida,carolina,tennessee,senator,democrats,republicans,peach,athens,u.s. state,kemp,warnock,ossoff,jimmy carter,fulton|Georgia
GEO|d|||0.85|||Georgian;Georgians
GEO|c|||1|||Tbilisi;Tiflis
ARM|c|||1|||Yerevan;Erevan;Erivan
AZE|d|||1|||Azerbaijani;Azerbaijanis;Azeri;Azeris
KGZ|n|||1|||Kyrgyzstan;Kirghizia;Kirgizia;Kirghizstan;Kyrgyz Republic
KGZ|d|||1|||Kyrgyz;Kirghiz;Kyrgyzstani
KGZ|c|||1|||Bishkek
KGZ|c||1991-02-05|1|||Frunze
KAZ|d|||1|||Kazakh;Kazakhs;Kazakhstani
KAZ|n|||1|||Kazakhstan;Kazakstan
KAZ|c|1997-12-10||1|||Astana;Nur-Sultan
KAZ|c|1991-12-16|1997-12-10|1|||Alma-Ata;Almaty
TJK|d|||1|||Tajik;Tajiks
TKM|d|||1|||Turkmen
TKM|c|||1|||Ashgabat;Ashkhabad
UZB|d|||1|||Uzbek;Uzbeks
IRN|f|||1|||Persia
IRN|d||1935-03-21|0.9|||Persian;Persians
IRN|n|||1|||Iran;Islamic Republic of Iran;Imperial State of Iran
IRN|k|||0.6|||Islamic Republic
IRN|c|||1|||Tehran;Teheran
IRQ|c|||1|||Baghdad;Bagdad
IRQ|f|||0.8|||Mesopotamia
SYR|c|1946-04-17|1958-02-22|1|=||Damascus
UAR|c|1958-02-22|1961-09-29|0.4|||Damascus
SYR|c|1961-09-29||1|||Damascus
EGY|c|1922-02-28|1958-02-22|1|=||Cairo
UAR|c|1958-02-22|1961-09-29|1|||Cairo
EGY|c|1961-09-29||1|||Cairo
EGY|f||1914-12-18|0.9|||Khedivate of Egypt
UAR|f|1958-02-22|1961-09-29|1|=||United Arab Republic;U.A.R.
EGY|f|1961-09-29|1971-09-11|0.9|||United Arab Republic;U.A.R.
UAR|a|1958-02-22|1961-09-29|1|=u||UAR
EGY|a|1961-09-29|1971-09-11|0.9|u||UAR
ISR|n|||1|=p||Israel
ISR|n||||||State of Israel;Jewish state;Jewish State
ISR|d|||1|||Israeli;Israelis
ISR|c|1950-01-23||0.9|||Jerusalem
PSE|c|1988-11-15||0.2|||Jerusalem
ISR|c|1948-05-14||0.9|||Tel Aviv;Tel-Aviv
ISR|s|||1|||Knesset
PSE|n|1988-11-15||1|=||State of Palestine;Palestine;Palestinian state;Palestinian territories
PSE|d|||1|||Palestinian;Palestinians
PSE|a|||1|||P.L.O.;P.A.
PSE|a|||1|u||PLO
PSE|n|||0.9|||Palestine Liberation Organization;Palestinian Authority;Palestinian National Authority
PSE|c|1994-07-01||1|||Ramallah
JOR|n|||0.85|=p||Jordan
other:a person named Jordan|o|||0.1|p|michael,barbara,vernon,hamilton,robert,jim,nba,bulls|Jordan
JOR|f|1921-04-11|1949-04-26|1|||Transjordan;Trans-Jordan
JOR|n|1946-05-25||1|||Hashemite Kingdom;Hashemite Kingdom of Jordan
SAU|n|1926-01-08||1|||Saudi Arabia;Kingdom of Saudi Arabia
SAU|f|1916-06-10|1932-09-23|1|||Hejaz;Hejaz and Nejd;Kingdom of the Hejaz and Nejd;Nejd
SAU|d|||1|||Saudi;Saudis;Saudi Arabian
SAU|c|||1|||Riyadh
SAU|c||1984-01-01|0.7|||Jeddah;Jidda;Jiddah
SAU|a|||1|u||KSA
YEM|n|||1|||Yemen;Yemen Arab Republic;North Yemen;Republic of Yemen;Kingdom of Yemen;Mutawakkilite Kingdom of Yemen
YEM|d|||1|||Yemeni;Yemenis;Yemenite;North Yemeni
YEM|c|||1|||Sanaa;Sana'a;San'a;Taiz
YMD|f|1967-11-30|1990-05-22|1|||South Yemen;People's Democratic Republic of Yemen;People's Republic of South Yemen;People's Republic of Southern Yemen;Southern Yemen;Democratic Yemen
YMD|d|1967-11-30|1990-05-22|1|||South Yemeni;South Yemenis
YMD|a|1967-11-30|1990-05-22|1|u||PDRY
YMD|c|1967-11-30|1990-05-22|1|=||Aden
YEM|c|2015-02-21||0.8|||Aden
ARE|n|1971-12-02||1|||United Arab Emirates;the Emirates;Emirates
ARE|f||1971-12-02|1|||Trucial States;Trucial Oman;Trucial Coast
ARE|a|||1|||U.A.E.
ARE|a|||1|u||UAE
ARE|d|||1|||Emirati;Emiratis
ARE|c|1971-12-02||1|||Abu Dhabi
ARE|c|1971-12-02||0.4|||Dubai
OMN|f||1970-08-09|1|||Muscat and Oman;Sultanate of Muscat;Sultanate of Muscat and Oman
OMN|c|||1|||Muscat
KWT|c|||1|||Kuwait City
AFG|n|||1|||Afghanistan;Islamic Emirate of Afghanistan;Islamic Emirate
AFG|d|||1|||Afghan;Afghans
AFG|k|1996-09-27|2001-11-13|0.7|||Taliban
AFG|k|2021-08-15||0.8|||Taliban;Taleban
PAK|f|1947-08-14|1971-12-16|0.9|||West Pakistan;East Pakistan;Dominion of Pakistan
PAK|c|1967-08-14||1|||Islamabad
PAK|c|1959-01-01|1967-08-14|1|||Rawalpindi
PAK|c|1947-08-14|1959-01-01|1|||Karachi
IND|f||1947-08-15|1|||British India;British Raj
IND|f|1947-08-15|1950-01-26|1|||Dominion of India
IND|n|||1|||India;Republic of India;Bharat
IND|d|||0.9|=||Indian;Indians
other:American Indians|o|||0.15||tribe,tribes,reservation,american indian,native,cherokee,navajo,sioux|Indian;Indians
IND|c|||1|=||New Delhi;Delhi
IND|s|||1|||South Block
BGD|c|||1|||Dhaka;Dacca
LKA|f|||1|||Ceylon
LKA|d|||1|||Sri Lankan;Sri Lankans;Ceylonese
LKA|c|||1|||Colombo
MMR|n|||1|||Myanmar;Burma;Union of Burma;Republic of the Union of Myanmar
MMR|d|||1|||Burmese;Myanmarese;Myanma
MMR|c||2005-11-06|1|||Rangoon;Yangon
MMR|c|2005-11-06||1|||Naypyidaw;Nay Pyi Taw;Naypyitaw
THA|f|||1|||Siam
THA|d||1939-06-24|1|||Siamese
THA|d|||1|||Thai;Thais
THA|c|||1|||Bangkok;Bankok
KHM|f|||1|||Kampuchea;Democratic Kampuchea;People's Republic of Kampuchea;Khmer Republic
KHM|d|||1|||Cambodian;Cambodians;Khmer
KHM|c|||1|||Phnom Penh;Pnom Penh
LAO|n|||1|||Laos;Lao People's Democratic Republic;Lao PDR
LAO|d|||1|||Laotian;Laotians;Lao
LAO|c|||1|||Vientiane
VNM|n|||1|=||Vietnam;Viet Nam;Viet-Nam;Socialist Republic of Vietnam;Socialist Republic of Viet Nam
RVN|n|1955-10-26|1975-05-01|0.5|||Vietnam;Viet Nam;Viet-Nam
VNM|f|1945-09-02|1976-07-02|1|||North Vietnam;North Viet-Nam;North Viet Nam;Democratic Republic of Vietnam;Democratic Republic of Viet-Nam
VNM|f|1949-06-14|1955-10-26|1|||State of Vietnam
VNM|d|||1|=||Vietnamese
VNM|d|1945-09-02|1976-07-02|1|||North Vietnamese
RVN|d|1955-10-26|1975-05-01|0.4|||Vietnamese
RVN|f|1955-10-26|1976-07-02|1|||South Vietnam;Republic of Vietnam;South Viet-Nam;South Viet Nam;Republic of Viet-Nam
RVN|d|1955-10-26|1976-07-02|1|||South Vietnamese
RVN|c|1955-10-26|1975-05-01|1|=||Saigon
VNM|c|1976-07-02||0.6|=||Saigon
VNM|c|1945-09-02||1|=||Hanoi
VNM|c||1945-09-02|1|||Annam
VNM|c||1945-09-02|1||VNM,vietnam,vietnamese,annam,nguyen|Hue
MYS|f|1957-08-31|1963-09-16|1|||Malaya;Federation of Malaya
MYS|d|||1|||Malaysian;Malaysians
MYS|d|1957-08-31|1963-09-16|0.9|||Malayan;Malay
MYS|c|||1|||Kuala Lumpur
MYS|s|1999-01-01||1|||Putrajaya;Wisma Putra
SGP|n|1965-08-09||1|||Singapore
IDN|f||1949-12-27|1|||Dutch East Indies;Netherlands East Indies
IDN|c|||1|||Jakarta;Djakarta
IDN|c||1949-12-27|1|||Batavia
other:another town of Batavia|o|1949-12-27||0.7|||Batavia
IDN|c|2024-08-17||0.8|||Nusantara
PHL|n|||1|||Philippines;Philippine Islands
PHL|d|||1|||Filipino;Filipinos;Philippine
PHL|c|||1|||Manila
PHL|c|1948-07-17|1976-06-24|0.9|||Quezon City
PHL|s|||1|||Malacanang;Malacanang Palace
TLS|n|||1|||Timor-Leste;East Timor
TLS|d|||1|||Timorese;East Timorese
TLS|c|||1|||Dili
BRN|n|||1|||Brunei;Brunei Darussalam
MNG|f|||1|||Outer Mongolia;Mongolian People's Republic
MNG|c|||1|||Ulaanbaatar;Ulan Bator;Ulan-Bator
NPL|d|||1|||Nepali;Nepalese;Nepalis
BTN|d|||1|||Bhutanese
MDV|d|||1|||Maldivian;Maldivians
MDV|n|||1|||Maldives;Maldive Islands
COD|n|1997-05-17||1|=||Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;D.R. Congo;Congo-Kinshasa;Congo (Kinshasa);Congo-Leopoldville;Congo (Leopoldville);the Democratic Congo
COD|a|||1|u||DRC
COD|a|||1|||D.R.C.
COG|n|||1|=||Congo-Brazzaville;Congo (Brazzaville);People's Republic of the Congo
COG|n|||0.8|=||Republic of the Congo;Republic of Congo
COD|f|1960-06-30|1964-08-01|0.9|||Republic of the Congo;Republic of Congo
COD|n|||0.7|=||Congo
COG|n|1960-08-15||0.35|||Congo
COG|n|1971-10-27|1997-05-17|0.6|||Congo
COG|n|1960-08-15||0.5||brazzaville,french,france|Congo;Republic of the Congo;Republic of Congo
COD|f|1885-07-01|1908-11-15|1|||Congo Free State;Independent State of the Congo
COD|f|||1|||Belgian Congo;Zaire
COD|d|||1|||Zairian;Zairean;Zairians
COD|d|||0.7|=||Congolese
COG|d|||0.4|||Congolese
COD|c|1960-06-30||1|||Kinshasa
COD|c|1960-06-30|1966-07|1|||Leopoldville
COG|c|||1|||Brazzaville
GIN|n|||0.9|=||Guinea;Republic of Guinea
GIN|n|||1|||Guinea-Conakry
GIN|d|||0.9|=||Guinean;Guineans
GNB|n|||1|=||Guinea-Bissau;Guinea Bissau
GNB|f|||1|||Portuguese Guinea
GNQ|n|||1|=||Equatorial Guinea
PNG|n|||1|=||Papua New Guinea;Papua-New Guinea
PNG|a|||1|u||PNG
PNG|d|||1|||Papua New Guinean;Papuan
NER|n|||1|=||Niger
NER|d|||1|||Nigerien;Nigeriens
NGA|n|||1|=||Nigeria
NGA|c|1991-12-12||1|||Abuja
NGA|c|1960-10-01|1991-12-12|1|||Lagos
TCD|n|||0.95|=p||Chad;Republic of Chad;Tchad
TCD|d|||1|||Chadian;Chadians
TCD|c|||1|||N'Djamena;Ndjamena
TCD|c||1973-11|1|||Fort-Lamy;Fort Lamy
MLI|n|1960-06-20||1|||Mali
MLI|f||1960-09-22|0.9|||French Sudan;Soudan
BFA|f|||1|||Upper Volta
BFA|d|||1|||Burkinabe;Voltaic
BFA|c|||1|||Ouagadougou
BEN|f|||1|||Dahomey
BEN|d|||1|||Beninese;Dahomean
BEN|c|||1|||Porto-Novo;Cotonou
CIV|n|||1|||Ivory Coast;Cote d'Ivoire
CIV|d|||1|||Ivorian;Ivorians;Ivoirian
CIV|c|1983-03-21||1|||Yamoussoukro
CIV|c|||1|||Abidjan
GHA|f|||1|||Gold Coast
GHA|d|||1|||Ghanaian;Ghanaians;Ghanian
GMB|n|||1|||Gambia;the Gambia
GMB|c|||1|||Banjul
GMB|c||1973-04-24|1|||Bathurst
other:another town of Bathurst|o|1973-04-24||0.7|||Bathurst
SWZ|n|||1|||Eswatini;Swaziland;eSwatini;Kingdom of Eswatini
SWZ|d|||1|||Swazi;Swazis
SWZ|c|||1|||Mbabane;Lobamba
LSO|f|||1|||Basutoland
LSO|d|||1|||Basotho;Lesothan
BWA|f|||1|||Bechuanaland
BWA|d|||1|||Batswana;Motswana;Botswanan
ZWE|f|||1|||Rhodesia;Southern Rhodesia;Zimbabwe Rhodesia;Zimbabwe-Rhodesia
ZWE|d|||1|||Rhodesian;Zimbabwean;Zimbabweans
ZWE|c|||1|||Harare
ZWE|c||1982-04-18|1|||Salisbury
other:Salisbury in England|o|1982-04-18||0.7|||Salisbury
other:a person named Salisbury|o||1911|0.7||lord,marquess,premier,prime minister|Salisbury
ZMB|f|||1|||Northern Rhodesia
MWI|f|||1|||Nyasaland
NAM|f|||1|||South West Africa;South-West Africa
ZAF|n|||1|||South Africa;Union of South Africa;Republic of South Africa
ZAF|a|||1|u||RSA
ZAF|d|||1|||South African;South Africans
ZAF|c|||1|||Pretoria;Tshwane
ZAF|c|||0.7|||Cape Town
OFS|f|||1|||Orange Free State
TRA|f|||1|||Transvaal;South African Republic
TZA|n|||1|=||Tanzania;United Republic of Tanzania
TZA|f|1961-12-09|1964-04-26|1|=||Tanganyika
TZA|c|1961-12-09||1|||Dar es Salaam;Dodoma
ZAN|n|1963-12-10|1964-04-26|1|=||Zanzibar;People's Republic of Zanzibar
TZA|f|1964-04-26||0.6|||Zanzibar
ETH|f|||1|||Abyssinia
ETH|d|||1|||Ethiopian;Ethiopians;Abyssinian
ETH|c|||1|||Addis Ababa
ERI|c|||1|||Asmara
SOM|n|||1|||Somalia;Somali Republic;Somali Democratic Republic
SOM|d|||1|||Somali;Somalis;Somalian
XSL|n|||1|||Somaliland;Republic of Somaliland
XSL|c|||1|||Hargeisa
XSL|d|||1|||Somalilander;Somalilanders
DJI|f|||1|||French Somaliland;Afars and Issas
SDN|n|||1|=||Sudan
SDN|f|||1|||Anglo-Egyptian Sudan
SDN|d|||1|=||Sudanese
SDN|c|||1|||Khartoum;Port Sudan
SSD|n|2011-07-09||1|=||South Sudan
SSD|d|2011-07-09||1|||South Sudanese
SSD|c|2011-07-09||1|||Juba
RWA|f|||1|||Ruanda
BDI|f|||1|||Urundi
BDI|c|||1|||Bujumbura
BDI|c|2019-01-16||1|||Gitega
BDI|c||1962-07-01|1|||Usumbura
CAF|n|||1|||Central African Republic;Central African Empire
CAF|f|||1|||Ubangi-Shari
CAF|a|||1|||C.A.R.
CAF|d|||1|||Central African
CMR|n|||1|||Cameroon;Cameroun
CMR|c|||1|||Yaounde
MDG|n|||1|||Madagascar;Malagasy Republic
MDG|d|||1|||Malagasy
MDG|c|||1|||Antananarivo
MDG|c||1977|1|||Tananarive
COM|n|||1|||Comoros;Comoro Islands
COM|d|||1|||Comoran;Comorian;Comorians
CPV|n|||1|||Cape Verde;Cabo Verde
CPV|d|||1|||Cape Verdean;Cape Verdeans;Cabo Verdean
STP|n|||1|||Sao Tome and Principe;Sao Tome;Sao Tome & Principe;Sao Tome e Principe
STP|d|||1|||Sao Tomean;Santomean
STP|c|||0.9|||Sao Tome
MOZ|c|||1|||Maputo
MOZ|c||1976-02-03|1|||Lourenco Marques
MAR|n|||1|||Morocco;Kingdom of Morocco;Cherifian Empire
MAR|d|||1|||Moroccan;Moroccans
MAR|c|1956-03-02||1|||Rabat
DZA|n|||1|||Algeria;People's Democratic Republic of Algeria
TUN|c|||1|=||Tunis
LBY|n|||1|||Libya;Libyan Arab Jamahiriya;Jamahiriya;Libyan Arab Republic
LBY|c|||1|=||Tripoli
LBY|c|2014-08-04||0.6|||Tobruk
ESH|n|1976-02-27||1|||Sahrawi Arab Democratic Republic;Saharan Arab Democratic Republic;Sahrawi republic;Sahrawi Republic;Saharawi Republic;Saharawi Arab Democratic Republic
ESH|n|||0.7|||Western Sahara
ESH|f||1976-02-27|0.7|||Spanish Sahara
ESH|a|||1|u||SADR
ESH|k|||0.9|||Polisario;Polisario Front
ESH|d|||1|||Sahrawi;Sahrawis;Saharawi
XAB|n|||1|||Abkhazia
XAB|d|||1|||Abkhaz;Abkhazian
XAB|c|||1|||Sukhumi;Sukhum
XSO|n|||1|||South Ossetia
XSO|d|||1|||South Ossetian;South Ossetians
XSO|c|||1|||Tskhinvali
XDP|n|||1|||Donetsk People's Republic
XDP|n|2014-04-07||0.6|||Donetsk
other:the city of Donetsk|o|||0.5|||Donetsk
XLP|n|||1|||Luhansk People's Republic;Lugansk People's Republic
XLP|n|2014-04-27||0.6|||Luhansk;Lugansk
other:the city of Luhansk|o|||0.5|||Luhansk;Lugansk
XNC|n|||1|||Northern Cyprus;Turkish Republic of Northern Cyprus;North Cyprus
XNC|a|||1|u||TRNC
XNC|d|||1|||Turkish Cypriot;Turkish Cypriots
XTR|n|||1|||Transnistria;Transdniestria;Trans-Dniester
XNK|n|||1|||Nagorno-Karabakh;Artsakh;Nagorny Karabakh
CYP|d|||1|||Cypriot;Cypriots;Greek Cypriot;Greek Cypriots
CUB|n|||1|=p||Cuba
CUB|n|||1|||Republic of Cuba
CUB|c|||1|=||Havana;Habana;La Habana
DOM|n|||1|||Dominican Republic;Santo Domingo Republic
DOM|d|||0.85|=||Dominican;Dominicans
DMA|d|||0.35|||Dominican;Dominicans
DMA|n|||1|=||Dominica;Commonwealth of Dominica
DOM|c|||1|||Santo Domingo;Ciudad Trujillo
HTI|n|||1|||Haiti;Hayti
HTI|c|||1|||Port-au-Prince;Port au Prince
CRI|c|||0.95|=||San Jose
other:San Jose, California|o|||0.5||california,silicon,bay area,calif|San Jose
NIC|c|||1|||Managua
SLV|n|||1|||El Salvador;Salvador
SLV|d|||1|||Salvadoran;Salvadorans;Salvadorean;Salvadorian
BLZ|f|||1|||British Honduras
GTM|c|||1|||Guatemala City
PAN|c|||1|||Panama City
GUY|f|||1|||British Guiana
SUR|n|||1|||Suriname;Surinam;Dutch Guiana
SUR|d|||1|||Surinamese
COL|f||1863-05-08|1|||New Granada;Granadine Confederation
COL|f|1863-05-08|1886-08-05|1|||United States of Colombia
GCL|f|1819-12-17|1831-11-20|0.9|||Gran Colombia;Great Colombia
COL|c|||1|||Bogota;Santa Fe de Bogota
VEN|n|||1|||Venezuela;Bolivarian Republic;Bolivarian Republic of Venezuela
VEN|s|||1|||Miraflores;Miraflores Palace
ARG|f||1861-01-01|1|||Buenos Ayres;United Provinces of the Rio de la Plata;United Provinces of Rio de la Plata;Argentine Confederation;United Provinces of South America
ARG|n|||1|||Argentina;Argentine Republic;the Argentine
ARG|d|||1|||Argentine;Argentines;Argentinian;Argentinean;Argentinians
ARG|c|||1|||Buenos Aires
ARG|s|||1|||Casa Rosada
BRA|f|1822-09-07|1889-11-15|1|||Empire of Brazil;Brazilian Empire
BRA|c|1960-04-21||1|||Brasilia
BRA|c||1960-04-21|1|||Rio de Janeiro
BRA|s|||1|||Planalto;Itamaraty;Palacio do Planalto
BOL|c|||1|||La Paz;Sucre
BOL|f|||0.9|||Upper Peru
CHL|c|||0.95|=p||Santiago
CHL|s|||1|||La Moneda
CHL|c|||1|||Santiago de Chile
other:Santiago de Cuba|o|||1|||Santiago de Cuba;Santiago de Compostela
PER|f|1836-10-28|1839-08-25|0.6|||Peru-Bolivian Confederation
PER|c|||0.95|=||Lima
ECU|c|||1|=||Quito
ECU|s|||1|||Carondelet;Carondelet Palace
MEX|s|||1|||Los Pinos
MEX|c|||1|||Mexico City
URY|f|||1|||Banda Oriental;Oriental Republic of Uruguay
KNA|n|||1|||St. Kitts;Saint Kitts;St. Kitts and Nevis;Saint Kitts and Nevis;St Kitts-Nevis;St. Christopher and Nevis;Saint Christopher and Nevis;St. Kitts & Nevis
KNA|d|||1|||Kittitian;Kittitians
LCA|n|||1|||St. Lucia;Saint Lucia
LCA|d|||1|||St. Lucian;Saint Lucian
VCT|n|||1|||St. Vincent;Saint Vincent;St. Vincent and the Grenadines;Saint Vincent and the Grenadines;St. Vincent & the Grenadines;St. Vincent and Grenadines
VCT|d|||1|||Vincentian;Vincentians
VCT|c|||1|||Kingstown
ATG|n|||1|||Antigua;Antigua and Barbuda;Antigua-Barbuda;Antigua & Barbuda
ATG|d|||1|||Antiguan;Antiguans
TTO|n|||1|||Trinidad;Trinidad and Tobago;Trinidad & Tobago
TTO|d|||1|||Trinidadian;Trinidadians
JAM|c|||0.9|=p||Kingston
GUY|c|||0.9|||Georgetown
BRB|c|||0.9|||Bridgetown
BRB|d|||1|||Barbadian;Bajan
BHS|n|||1|||Bahamas;the Bahamas
BHS|c|||0.9|||Nassau
NAS|n||1866-09-20|0.8||duchy,duke,german,prussia,prussian|Nassau
GRD|c|||0.8|||St. George's;Saint George's
ATG|c|||0.6|||St. John's;Saint John's
SYC|c|||0.8|=p||Victoria
other:a place or person named Victoria|o|||0.4|p|queen,canada,australia,melbourne,british columbia,lake,hong kong|Victoria
SYC|d|||1|||Seychellois
MUS|c|||1|||Port Louis
FSM|n|||1|=||Federated States of Micronesia
FSM|n|||0.8|=||Micronesia
region:micronesia|o|||0.3||polynesia,melanesia,region,islands of|Micronesia
FSM|a|||1|u||FSM
FSM|d|||0.9|||Micronesian;Micronesians
FSM|c|||1|||Palikir;Kolonia
MHL|n|||1|||Marshall Islands;the Marshalls;Republic of the Marshall Islands
MHL|d|||1|||Marshallese;Marshall Islander
PLW|n|||1|||Palau;Belau
PLW|c|||1|||Ngerulmud;Koror
KIR|n|||1|||Kiribati
KIR|f||1979-07-12|1|||Gilbert Islands
KIR|d|||1|||I-Kiribati
KIR|c|||1|||Tarawa;South Tarawa
TUV|f||1978-10-01|1|||Ellice Islands
VUT|f||1980-07-30|1|||New Hebrides
VUT|d|||1|||Ni-Vanuatu;Vanuatuan
VUT|c|||1|||Port Vila;Port-Vila
WSM|n|||1|=||Samoa;Western Samoa;Independent State of Samoa
WSM|d|||1|=||Samoan;Samoans;Western Samoan
ASM|n|||1|=||American Samoa
SLB|n|||1|||Solomon Islands;the Solomons;Solomons
SLB|d|||1|||Solomon Islander;Solomon Islanders
NRU|c|||1|||Yaren
TON|n|||1|||Tonga;Kingdom of Tonga
FJI|n|||1|||Fiji;Fiji Islands
NZL|c|||0.95|=p||Wellington
NZL|d|||1|||New Zealander;New Zealanders;Kiwi;Kiwis
NZL|a|||1|u||NZ
AUS|d|||1|||Australian;Australians;Aussie
AUS|c|1927-05-09||1|||Canberra
AUS|c|1901-01-01|1927-05-09|1|||Melbourne
CAN|d|||1|||Canadian;Canadians
COK|n|||1|||Cook Islands;the Cooks
COK|d|||1|||Cook Islander;Cook Islanders
COK|c|||1|||Avarua;Rarotonga
NIU|d|||1|||Niuean;Niueans
HAW|n||1898-08-13|0.9|=||Hawaii;Hawaiian Islands;Sandwich Islands;Kingdom of Hawaii
other:U.S. state of Hawaii|o|1898-08-13||0.8|||Hawaii;Hawaiian Islands
HAW|d||1898-08-13|0.9|||Hawaiian;Hawaiians
HAW|c||1898-08-13|0.8|||Honolulu
TEX|n|1836-03-02|1846-02-19|0.9|=||Texas;Republic of Texas
other:U.S. state of Texas|o|1846-02-19||0.9|||Texas
TEX|d|1836-03-02|1846-02-19|0.9|||Texan;Texans;Texian
PRU|n||1871-01-18|1|=||Prussia;Kingdom of Prussia
PRU|d||1871-01-18|1|=||Prussian;Prussians
NGC|n|||1|=||North German Confederation
NGU|n|||1|=||North German Union
FGG|n|||1|=||Federal Government of Germany;German Federal Government at Frankfurt;Frankfurt Parliament
BAD|n|||1|=||Grand Duchy of Baden;Baden
BAD|d|||0.6|||Badenese
BAV|n||1871-01-18|1|=||Bavaria;Kingdom of Bavaria
DEU|n|1871-01-18||0.6|||Bavaria
BAV|d||1871-01-18|1|=||Bavarian;Bavarians
BRU|n|||1|=||Brunswick and Luneburg;Brunswick-Luneburg;Duchy of Brunswick;Brunswick
HAN|n||1871-01-18|1|=||Hanover;Kingdom of Hanover;Hannover
HAN|d||1871-01-18|1|||Hanoverian;Hanoverians
HES|n|||1|=||Hesse;Hesse-Darmstadt;Hesse-Kassel;Hesse-Cassel;Grand Duchy of Hesse;Electorate of Hesse
HES|d|||1|||Hessian
OLD|n|||1|=||Oldenburg;Grand Duchy of Oldenburg
MEC|n|||1|=||Mecklenburg-Schwerin;Grand Duchy of Mecklenburg-Schwerin
MST|n|||1|=||Mecklenburg-Strelitz
SAX|n|||1|=||Saxony;Kingdom of Saxony
SAX|d|||1|||Saxon
SCL|n|||1|=||Schaumburg-Lippe
NAS|n|||1|||Duchy of Nassau
HSL|n|||1|=||Hanseatic Republics;Hanseatic Cities;Hanseatic Towns;Hanseatic League
FFT|n|||0.9|||Free City of Frankfurt
WRT|n|||1|=||Wurttemberg;Wuerttemberg;Wurtemberg;Kingdom of Wurttemberg
GEN|n||1816-01-02|1|=||Genoa;Republic of Genoa
GEN|d||1816-01-02|1|||Genoese
SRD|n|||1|=||Piedmont-Sardinia;Kingdom of Sardinia;Sardinia;Piedmont;Kingdom of Piedmont-Sardinia
SRD|d|||1|||Sardinian
SRD|c||1861-03-17|0.8|||Turin
PMA|n|||1|=||Parma;Duchy of Parma
MOD|n|||1|=||Modena;Duchy of Modena
TUS|n||1860-03-22|1|=||Tuscany;Grand Duchy of Tuscany
TUS|d||1860-03-22|1|||Tuscan
SIC|n|||1|=||Kingdom of the Two Sicilies;Two Sicilies;Kingdom of Two Sicilies
SIC|c||1861-03-17|0.8|||Naples
SIC|d||1861-03-17|0.8|||Neapolitan
FCA|n|||1|=||Federation of Central American States;Central American Federation;Federal Republic of Central America;United Provinces of Central America;Republic of Central America;Central American Republic
FCA|n|1823-07-01|1841-02-01|0.7|||Central America
TBT|n|||0.8|=||Tibet
TBT|d|||0.8|||Tibetan;Tibetans
TBT|c||1951-05-23|0.8|||Lhasa
MCK|n|||1|=||Manchukuo;Manchoukuo
BFR|n|||1|=||Biafra
LUX|n||||||Luxembourg;Luxemburg;Grand Duchy;Grand Duchy of Luxembourg
LIE|c|||1|||Vaduz
MCO|d|||1|||Monegasque;Monacan
SMR|d|||1|||Sammarinese
CHE|n|||1|||Switzerland;Swiss Confederation;Swiss Republic
CHE|d|||1|||Swiss
CHE|c|||1|||Bern;Berne
SWE|d|||1|||Swedish;Swede;Swedes
DNK|d|||1|||Danish;Dane;Danes
DNK|s|||1|||Folketing;Christiansborg
FIN|d|||1|||Finnish;Finn;Finns
FIN|c|||1|||Helsinki;Helsingfors
NOR|c|||1|||Oslo
NOR|c||1925-01-01|1|||Christiania;Kristiania
other:Christiania in Copenhagen|o|1971-09-26||0.7|||Christiania
NOR|s|||1|||Storting
ISL|c|||1|||Reykjavik
IRL|n|1922-12-06||1|=p||Ireland
IRL|n|1922-12-06||1|=||Republic of Ireland;Irish Republic;Irish Free State;Eire
GBR|f|1801-01-01|1922-12-06|0.4|||Ireland
IRL|d|||1|||Irish;Irishman;Irishmen
IRL|c|1922-12-06||1|||Dublin
POL|d|||1|||Polish;Pole;Poles
POL|f|1947-01-01|1989-12-31|1|||Polish People's Republic;People's Republic of Poland
PRT|d|||1|||Portuguese
PRT|c|||1|=||Lisbon
ALB|c|||1|||Tirana
LVA|d|||1|||Latvian;Latvians;Lett;Letts
EST|c|||1|||Tallinn
EST|c||1918-02-24|1|||Reval
LTU|c|||1|||Vilnius
LTU|c|1920-01-01|1940-06-15|1|||Kaunas;Kovno
SGS|n|||1|||South Sandwich Islands
VIR|n|||1|||U.S. Virgin Islands;US Virgin Islands
HKG|n|||1|||Hong Kong;Hongkong
HKG|d|||1|||Hong Konger;Hong Kongers
MAC|n|||1|||Macao;Macau
GRL|n|||1|||Greenland
PRI|n|||1|||Puerto Rico;Porto Rico
GUM|n|||1|||Guam
UNO|n|||1|||United Nations;United Nations Organization;U.N. Security Council;UN Security Council;U.N. General Assembly;UN General Assembly
UNO|s|||0.9|g||Security Council;General Assembly
CWN|k|||0.9|t||Commonwealth
UNO|k|||0.9|l||world body
UNO|s|||0.4||UNO,un,united nations|Turtle Bay
AFU|s|||0.4||AFU,african union|Addis
CHN|d|||1|=c||Sino
RUS|d||1922-12-30|1|=c||Russo
SUN|d|1922-12-30|1991-12-26|0.9|c||Russo
RUS|d|1991-12-26||1|c||Russo
FRA|d|||1|c||Franco
GBR|d|||1|=c||Anglo;Brit
IND|d|||1|c||Indo
GRC|d|||1|c||Greco;Graeco
TUR|d|||1|c||Turco;Turko
ITA|d|||1|c||Italo
AUT|d|||1|c||Austro
ESP|d|||1|c||Hispano
PRT|d|||1|c||Luso
POL|d|||1|c||Polono
SRB|d|||1|c||Serbo
JPN|d|||1|c||Nippo
DEU|d|||1|c||Germano
BEL|d|||1|c||Belgo
FIN|d|||1|c||Finno
SUN|d|1922-12-30|1991-12-26|1|c||Sovieto
USA|d|||1|c||Americano
other:a land of Germany|o|1871-01-18||0.9|||Baden;Grand Duchy of Baden;Hesse;Hesse-Darmstadt;Hesse-Kassel;Hanover;Hannover;Brunswick;Oldenburg;Saxony;Saxon;Wurttemberg;Hanoverian;Hanoverians;Hessian;Bavarian;Bavarians;Mecklenburg-Schwerin;Schaumburg-Lippe
other:a region of Italy|o|1861-03-17||0.9|||Tuscany;Tuscan;Genoa;Genoese;Parma;Modena;Sardinia;Sardinian;Piedmont;Turin;Naples;Neapolitan
other:a region of China|o|1951-05-23||0.9|||Tibet;Tibetan;Tibetans
other:U.S. state of Hawaii|o|1898-08-13||0.9|||Hawaiian;Hawaiians;Honolulu
other:U.S. state of Texas|o|1846-02-19||0.9|||Texan;Texans
TCA|n|||1|||Grand Turk
other:no polity|o|||1|||East Prussia;West Prussia;North Pole;South Pole;Niger Delta;Niger River;Bermuda Triangle;Panama Canal Zone;Commonwealth of Virginia;Commonwealth of Massachusetts;Commonwealth of Pennsylvania;Commonwealth of Kentucky;New York Yankees;Royal Dutch Shell;Dutch Shell;Cuban American;Cuban Americans;Asian American;Asian Americans;Mexican American;Mexican Americans;Korean American;Korean Americans;Irish American;Irish Americans;Washington Post;Washington State;Washington state;Washington Times;New Mexico;South China Sea;East China Sea;South China Morning Post;China Daily;Korea Herald;Korea Times;Indian Ocean;Sea of Japan;Gulf of Mexico;Gulf of Oman;Gulf of Aden;Gulf of Guinea;Jordan River;Jordan Valley;Times of India;Korean War;Korean Peninsula;Korean peninsula;Vietnam War;Gulf War;Persian Gulf War;Vienna Convention;Vienna Conventions;Geneva Convention;Geneva Conventions;Helsinki Accords;Helsinki Final Act;Oslo Accords;Oslo accords;Paris Agreement;Paris Accords;Paris Peace Accords;Paris Climate Agreement;Rome Statute;Treaty of Paris;Treaty of Rome;Treaty of Lisbon;Lisbon Treaty;Treaty of Washington;Treaty of Tunis;Havana syndrome;Stockholm syndrome;Cuban Missile Crisis;Cuban missile crisis;English Channel;Panama hat;Panama Papers;Washington Consensus;Lima Group;Quito declaration;Russian roulette;Dutch auction;Swiss cheese;Turkish Airlines;Korean Air;Air France;British Airways;Air China;Bank of England;Berlin Wall;Berlin Airlift;Spanish flu;Spanish-American War;Mexican-American War;Franco-Prussian War;Falklands War;Russo-Japanese War;Sino-Japanese War;Mukden Incident;Panama disease;Brussels sprouts;Guinea pig;Guinea pigs;guinea pig;Guinea Worm;French Guiana;American University;Georgetown University;Georgia Tech;New London;London Times;East London;Francisco Franco;General Franco;Generalissimo Franco;Addis Ababa University;Santiago Bernabeu;American Airlines;Native American;Native Americans;African American;African Americans;Pan American;Pan-American Union;Inter-American;Anglo-Saxon;Anglo-American University;Victoria Falls;Lake Victoria;Queen Victoria;Lady Victoria;Irish Sea;Baltic Sea;Norwegian Sea;Arabian Sea;Philippine Sea;Java Sea;Solomon Sea;Bering Sea;Mosquito Coast;Nova Scotia;Prince of Wales;Prince of Denmark;New South Wales;Duke of Wellington;Arthur Wellesley;Kingston upon Hull;Dominican order;Dominican Order;Mexico Beach;Cuba Street;Paris, Texas;Athens, Georgia;Rome, Georgia;Dutch Harbor;Jersey City;New Jersey;Holland Tunnel;China Sea;Panama City Beach;Moscow, Idaho;Lebanon, Pennsylvania;Peru, Indiana;Cyprus College;Cairo, Illinois;Berlin, New Hampshire;Polish Corridor;Iran-Contra;Iran-contra
`;
