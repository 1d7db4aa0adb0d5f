/**
 * Polities and intervals that the state lists lack or get wrong: code|kind|English|Korean|intervals|what followed|
 * citation. Intervals are from/to pairs (half-open), several with ";". Each line says in its citation where to check.
 */
export const curatedPolities = `
SUN|historical|Soviet Union|소련|1922-12-30/1991-12-26|RUS UKR BLR MDA GEO ARM AZE KAZ UZB TKM KGZ TJK EST LVA LTU|https://www.britannica.com/place/Soviet-Union
YUG|historical|Yugoslavia|유고슬라비아|1918-12-01/2003-02-04|SVN HRV BIH MKD SCG|https://www.britannica.com/place/Yugoslavia-former-federated-nation-1929-2003
SCG|historical|Serbia and Montenegro|세르비아 몬테네그로|2003-02-04/2006-06-05|SRB MNE|https://www.un.org/en/about-us/member-states
CSK|historical|Czechoslovakia|체코슬로바키아|1918-10-28/1939-03-15;1945-05-09/1993-01-01|CZE SVK|https://www.britannica.com/place/Czechoslovakia
DDR|historical|East Germany|동독|1949-10-07/1990-10-03|DEU|https://www.britannica.com/place/German-Democratic-Republic
YMD|historical|South Yemen|남예멘|1967-11-30/1990-05-22|YEM|https://www.britannica.com/place/Yemen
RVN|historical|South Vietnam|남베트남|1955-10-26/1975-05-01|VNM|https://www.britannica.com/place/South-Vietnam
UAR|historical|United Arab Republic|통일아랍공화국|1958-02-22/1961-09-29|EGY SYR|https://www.britannica.com/place/United-Arab-Republic
AUH|historical|Austria-Hungary|오스트리아-헝가리|1867-06-08/1918-11-12|AUT HUN CSK YUG POL|https://www.britannica.com/place/Austria-Hungary
PRU|historical|Prussia|프로이센|1816-01-01/1867-07-01|NGC|https://history.state.gov/countries/prussia
NGC|historical|North German Confederation|북독일 연방|1867-07-01/1871-01-18|DEU|https://history.state.gov/countries/north-german-confederation
FGG|historical|Federal Government of Germany (1848-49)|독일 연방정부|1848-06-28/1849-12-20|DEU|https://history.state.gov/countries/federal-government-germany
BAD|historical|Baden|바덴|1816-01-01/1871-01-18|DEU|https://history.state.gov/countries/baden
BAV|historical|Bavaria|바이에른|1816-01-01/1871-01-18|DEU|https://history.state.gov/countries/bavaria
BRU|historical|Brunswick and Lüneburg|브라운슈바이크|1816-01-01/1871-01-18|NGC DEU|https://history.state.gov/countries/brunswick-luneburg
HAN|historical|Hanover|하노버|1816-01-01/1866-09-20|PRU|https://history.state.gov/countries/hanover
HES|historical|Hesse|헤센|1816-01-01/1871-01-18|DEU|https://history.state.gov/countries/hesse
OLD|historical|Oldenburg|올덴부르크|1816-01-01/1871-01-18|NGC DEU|https://history.state.gov/countries/oldenburg
MEC|historical|Mecklenburg-Schwerin|메클렌부르크슈베린|1816-01-01/1871-01-18|NGC DEU|https://history.state.gov/countries/mecklenburg-schwerin
MST|historical|Mecklenburg-Strelitz||1816-01-01/1871-01-18|NGC DEU|https://history.state.gov/countries/mecklenburg-strelitz
SAX|historical|Saxony|작센|1816-01-01/1871-01-18|NGC DEU|https://www.britannica.com/place/Saxony
SCL|historical|Schaumburg-Lippe|샤움부르크리페|1816-01-01/1871-01-18|NGC DEU|https://history.state.gov/countries/schaumburg-lippe
NAS|historical|Nassau (duchy)|나사우|1816-01-01/1866-09-20|PRU|https://history.state.gov/countries/nassau
HSL|historical|Hanseatic Republics|한자 도시|1816-01-01/1868-01-01|NGC DEU|https://history.state.gov/countries/hanseatic-republics
FFT|historical|Frankfurt (free city)|프랑크푸르트|1816-01-01/1866-10-08|PRU|https://www.britannica.com/place/Frankfurt-am-Main
NGU|historical|North German Union||1867-07-01/1871-01-18|DEU|https://history.state.gov/countries/north-german-union
WRT|historical|Württemberg|뷔르템베르크|1816-01-01/1871-01-18|DEU|https://history.state.gov/countries/wurttemberg
GEN|historical|Genoa|제노바|1816-01-01/1816-01-02|SRD|https://history.state.gov/countries/genoa
SRD|historical|Piedmont-Sardinia|사르데냐|1816-01-01/1861-03-17|ITA|https://history.state.gov/countries/piedmont-sardinia
PMA|historical|Parma|파르마|1816-01-01/1860-03-18|SRD ITA|https://history.state.gov/countries/parma
MOD|historical|Modena|모데나|1816-01-01/1860-03-18|SRD ITA|https://www.britannica.com/place/Modena-Italy
TUS|historical|Tuscany|토스카나|1816-01-01/1860-03-22|SRD ITA|https://history.state.gov/countries/tuscany
SIC|historical|Two Sicilies|양시칠리아|1816-12-08/1861-03-17|ITA|https://history.state.gov/countries/two-sicilies
PPS|historical|Papal States|교황령|1816-01-01/1870-09-20|ITA VAT|https://history.state.gov/countries/papal-states
FCA|historical|Federation of Central American States|중앙아메리카 연방공화국|1823-07-01/1841-02-01|GTM HND SLV NIC CRI|https://history.state.gov/countries/central-american-federation
GCL|historical|Gran Colombia|그란콜롬비아|1819-12-17/1831-11-20|COL VEN ECU|https://www.britannica.com/place/Gran-Colombia
HAW|historical|Hawaii|하와이 왕국|1816-01-01/1898-08-12|USA|https://history.state.gov/countries/hawaii
TEX|historical|Texas|텍사스 공화국|1836-03-02/1846-02-19|USA|https://history.state.gov/countries/texas
OFS|historical|Orange Free State|오라녜 자유국|1854-02-23/1902-05-31|ZAF|https://history.state.gov/countries/orange-free-state
TRA|historical|Transvaal|트란스발|1852-01-17/1902-05-31|ZAF|https://www.britannica.com/place/Transvaal
ZAN|historical|Zanzibar|잔지바르|1963-12-10/1964-04-26|TZA|https://www.un.org/en/about-us/member-states
TBT|historical|Tibet|티베트|1913-02-13/1951-05-23|CHN|https://www.britannica.com/place/Tibet
MCK|historical|Manchukuo|만주국|1932-03-01/1945-08-18|CHN|https://www.britannica.com/place/Manchukuo
BFR|historical|Biafra|비아프라|1967-05-30/1970-01-15|NGA|https://www.britannica.com/place/Biafra
VAT|observer|Holy See|교황청|1929-02-11/||https://research.un.org/en/unmembers/observers
PSE|observer|Palestine|팔레스타인|1988-11-15/||https://research.un.org/en/unmembers/observers
XKX|contested|Kosovo|코소보|2008-02-17/||https://www.britannica.com/place/Kosovo
ESH|contested|Sahrawi Arab Democratic Republic|사하라 아랍 민주 공화국|1976-02-27/||https://www.britannica.com/place/Western-Sahara
XAB|contested|Abkhazia|압하지야|1992-07-23/||https://www.britannica.com/place/Abkhazia
XSO|contested|South Ossetia|남오세티야|1991-12-21/||https://www.britannica.com/place/South-Ossetia
XSL|contested|Somaliland|소말릴란드|1960-06-26/1960-07-01;1991-05-18/|SOM|https://www.britannica.com/place/Somaliland
XDP|contested|Donetsk People's Republic|도네츠크 인민공화국|2014-04-07/2022-09-30|RUS|https://www.britannica.com/place/Donetsk-Ukraine
XLP|contested|Luhansk People's Republic|루간스크 인민공화국|2014-04-27/2022-09-30|RUS|https://www.britannica.com/place/Luhansk
XNC|contested|Northern Cyprus|북키프로스|1983-11-15/||https://www.britannica.com/place/Northern-Cyprus
XTR|contested|Transnistria|트란스니스트리아|1990-09-02/||https://www.britannica.com/place/Transdniestria
XNK|contested|Nagorno-Karabakh|나고르노카라바흐|1991-09-02/2024-01-01|AZE|https://www.britannica.com/place/Nagorno-Karabakh
TWN|contested|Taiwan|대만|1949-12-08/||https://www.britannica.com/place/Taiwan
COK|state|Cook Islands|쿡 제도|1965-08-04/||https://www.un.org/en/about-us/member-states
NIU|state|Niue|니우에|1974-10-19/||https://www.britannica.com/place/Niue
AUT|state|Austria|오스트리아|1816-01-01/1938-03-13;1945-04-27/||https://www.britannica.com/place/Austria
DEU|state|Germany|독일|1871-01-18/1945-05-08;1949-05-23/||https://www.britannica.com/place/Germany
ITA|state|Italy|이탈리아|1861-03-17/||https://history.state.gov/countries/italy
MEX|state|Mexico|멕시코|1821-09-28/||https://www.britannica.com/place/Mexico
PER|state|Peru|페루|1821-07-28/||https://www.britannica.com/place/Peru
CUB|state|Cuba|쿠바|1902-05-20/||https://history.state.gov/countries/cuba
DOM|state|Dominican Republic|도미니카 공화국|1844-02-27/1861-03-18;1865-08-16/||https://www.britannica.com/place/Dominican-Republic
HTI|state|Haiti|아이티|1816-01-01/||https://www.britannica.com/place/Haiti
LUX|state|Luxembourg|룩셈부르크|1839-04-19/||https://www.britannica.com/place/Luxembourg
MCO|state|Monaco|모나코|1816-01-01/||https://www.britannica.com/place/Monaco
RWA|state|Rwanda|르완다|1962-07-01/||https://www.un.org/en/about-us/member-states
MAR|state|Morocco|모로코|1816-01-01/1912-03-30;1956-03-02/||https://www.britannica.com/place/Morocco
TUN|state|Tunisia|튀니지|1816-01-01/1881-05-12;1956-03-20/||https://www.britannica.com/place/Tunisia
MLI|state|Mali|말리|1960-06-20/||https://www.britannica.com/place/Mali
SEN|state|Senegal|세네갈|1960-06-20/||https://www.britannica.com/place/Senegal
NRU|state|Nauru|나우루|1968-01-31/||https://www.britannica.com/place/Nauru
SRB|state|Serbia|세르비아|1878-07-13/1918-12-01;2006-06-05/|YUG|https://www.britannica.com/place/Serbia
MNE|state|Montenegro|몬테네그로|1878-07-13/1918-12-01;2006-06-03/|YUG|https://www.britannica.com/place/Montenegro
HRV|state|Croatia|크로아티아|1991-06-25/||https://www.britannica.com/place/Croatia
SVN|state|Slovenia|슬로베니아|1991-06-25/||https://www.britannica.com/place/Slovenia
BIH|state|Bosnia and Herzegovina|보스니아 헤르체고비나|1992-03-03/||https://www.britannica.com/place/Bosnia-and-Herzegovina
MKD|state|North Macedonia|북마케도니아|1991-09-08/||https://www.britannica.com/place/North-Macedonia
KOR|state|South Korea|대한민국|1816-01-01/1910-08-29;1948-08-15/||https://history.state.gov/countries/korea
VNM|state|Vietnam|베트남|1816-01-01/1883-08-25;1945-09-02/||https://www.britannica.com/place/Vietnam
YEM|state|Yemen|예멘|1918-10-30/||https://www.britannica.com/place/Yemen
SYR|state|Syria|시리아|1946-04-17/1958-02-22;1961-09-29/|UAR|https://www.un.org/en/about-us/member-states
EGY|state|Egypt|이집트|1922-02-28/1958-02-22;1961-09-29/|UAR|https://www.un.org/en/about-us/member-states
SAU|state|Saudi Arabia|사우디아라비아|1926-01-08/||https://history.state.gov/countries/saudi-arabia
JOR|state|Jordan|요르단|1946-05-25/||https://www.britannica.com/place/Jordan
LBN|state|Lebanon|레바논|1943-11-22/||https://www.britannica.com/place/Lebanon
IND|state|India|인도|1947-08-15/||https://history.state.gov/countries/india
MNG|state|Mongolia|몽골|1911-12-29/1919-11-22;1921-07-11/||https://www.britannica.com/place/Mongolia
LAO|state|Laos|라오스|1953-10-22/||https://www.britannica.com/place/Laos
TZA|state|Tanzania|탄자니아|1961-12-09/||https://www.un.org/en/about-us/member-states
IRL|state|Ireland|아일랜드|1922-12-06/||https://www.britannica.com/place/Ireland
EST|state|Estonia|에스토니아|1918-02-24/1940-08-06;1991-08-20/||https://www.britannica.com/place/Estonia
LVA|state|Latvia|라트비아|1918-11-18/1940-08-05;1991-08-21/||https://www.britannica.com/place/Latvia
LTU|state|Lithuania|리투아니아|1918-02-16/1940-08-03;1990-03-11/||https://www.britannica.com/place/Lithuania
GEO|state|Georgia|조지아|1918-05-26/1921-02-25;1991-04-09/||https://www.britannica.com/place/Georgia
ARM|state|Armenia|아르메니아|1918-05-28/1920-12-02;1991-09-21/||https://www.britannica.com/place/Armenia
AZE|state|Azerbaijan|아제르바이잔|1918-05-28/1920-04-28;1991-08-30/||https://www.britannica.com/place/Azerbaijan
UKR|state|Ukraine|우크라이나|1918-01-22/1921-03-18;1991-08-24/||https://www.britannica.com/place/Ukraine
RUS|state|Russia|러시아|1816-01-01/1922-12-30;1991-12-26/|SUN|https://history.state.gov/countries/russia
`;
