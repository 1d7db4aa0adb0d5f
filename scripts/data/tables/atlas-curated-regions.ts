/**
 * Regions as newspapers use them: id|names (";", the first is its name)|adjectives (";")|members (codes, or "+id" for
 * all of another region, "-CODE" to leave one out)|citation. M49 regions come from the package of countries as
 * `africa`, `americas`, `asia`, `europe`, `oceania` and their subregions.
 */
export const curatedRegions = `
latin-america|Latin America;Latin America and the Caribbean|Latin American;Latin Americans;Latin|ARG BOL BRA CHL COL CRI CUB DOM ECU SLV GTM HTI HND MEX NIC PAN PRY PER URY VEN|https://www.britannica.com/place/Latin-America
south-america|South America|South American;South Americans|ARG BOL BRA CHL COL ECU GUY PRY PER SUR URY VEN|https://www.britannica.com/place/South-America
central-america|Central America;Central American isthmus|Central American;Central Americans|BLZ CRI SLV GTM HND NIC PAN|https://www.britannica.com/place/Central-America
north-america|North America|North American;North Americans|USA CAN MEX|https://www.britannica.com/place/North-America
caribbean|Caribbean;West Indies;the Antilles|Caribbean;West Indian|ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA VCT TTO|https://www.britannica.com/place/West-Indies-island-group-Atlantic-Ocean
andes|Andes;Andean region|Andean|BOL CHL COL ECU PER VEN|https://www.britannica.com/place/Andes-Mountains
southern-cone|Southern Cone||ARG CHL URY PRY|https://www.britannica.com/place/South-America
western-hemisphere|Western Hemisphere;western hemisphere;Americas;the Americas||+americas|https://www.britannica.com/place/Western-Hemisphere
arabian-peninsula|Arabian Peninsula;Arabia|Arabian|BHR KWT OMN QAT SAU ARE YEM|https://www.britannica.com/place/Arabia-peninsula-Asia
gulf|Gulf;Persian Gulf;Arabian Gulf;Gulf region|Gulf|BHR KWT OMN QAT SAU ARE|https://www.britannica.com/place/Persian-Gulf
maghreb|Maghreb;Maghrib|Maghrebi|DZA LBY MRT MAR TUN|https://www.britannica.com/place/Maghrib
north-africa|North Africa;Northern Africa|North African|DZA EGY LBY MAR SDN TUN|https://www.britannica.com/place/North-Africa
middle-east|Middle East;Near East|Middle Eastern;Mideast;Mideastern|BHR CYP EGY IRN IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR ARE YEM|https://www.britannica.com/place/Middle-East
arab-world|Arab world;Arab World;Arab states;Arab countries;Arab nations|Arab;Arabs|DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM|https://www.lasportal.org
levant|Levant|Levantine|ISR JOR LBN PSE SYR|https://www.britannica.com/place/Levant
horn-of-africa|Horn of Africa||DJI ERI ETH SOM|https://www.britannica.com/place/Horn-of-Africa
sahel|Sahel|Sahelian|BFA MLI MRT NER TCD SEN|https://www.britannica.com/place/Sahel
west-africa|West Africa;Western Africa|West African|BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO STP|https://www.britannica.com/place/western-Africa
east-africa|East Africa;Eastern Africa|East African|BDI COM DJI ERI ETH KEN MDG MUS RWA SYC SOM SSD TZA UGA|https://www.britannica.com/place/eastern-Africa
central-africa|Central Africa;Middle Africa||AGO CMR CAF TCD COG COD GNQ GAB STP|https://www.britannica.com/place/central-Africa
southern-africa|Southern Africa;southern Africa||AGO BWA SWZ LSO MWI MOZ NAM ZAF ZMB ZWE|https://www.britannica.com/place/Southern-Africa
great-lakes|Great Lakes region||BDI COD RWA UGA TZA KEN|https://www.britannica.com/place/eastern-Africa
sub-saharan-africa|sub-Saharan Africa;Sub-Saharan Africa;black Africa|sub-Saharan|+africa -DZA -EGY -LBY -MAR -TUN -ESH|https://www.britannica.com/place/sub-Saharan-Africa
balkans|Balkans;Balkan Peninsula|Balkan|ALB BIH BGR HRV GRC XKX MNE MKD ROU SRB SVN YUG SCG|https://www.britannica.com/place/Balkans
western-balkans|Western Balkans||ALB BIH XKX MNE MKD SRB|https://www.britannica.com/place/Balkans
caucasus|Caucasus;South Caucasus;Transcaucasia;Transcaucasus|Caucasian|ARM AZE GEO|https://www.britannica.com/place/Transcaucasia
baltic|Baltics;Baltic states;Baltic States;Baltic republics|Baltic|EST LVA LTU|https://www.britannica.com/place/Baltic-states
nordic|Nordic countries;Nordics;Nordic states|Nordic|DNK FIN ISL NOR SWE|https://www.norden.org/en/information/about-nordic-region
scandinavia|Scandinavia|Scandinavian|DNK NOR SWE|https://www.britannica.com/place/Scandinavia
low-countries|Low Countries||BEL NLD LUX|https://www.britannica.com/place/Low-Countries
visegrad|Visegrad Group;Visegrad||CZE HUN POL SVK|https://www.britannica.com/place/Visegrad
central-europe|Central Europe|Central European|AUT CZE DEU HUN LIE POL SVK SVN CHE CSK|https://www.britannica.com/place/Europe
eastern-europe|Eastern Europe|Eastern European;East European|BLR BGR CZE HUN MDA POL ROU RUS SVK UKR CSK DDR|https://www.britannica.com/place/Eastern-Europe
western-europe|Western Europe|Western European;West European|AUT BEL FRA DEU LIE LUX MCO NLD CHE GBR IRL|https://www.britannica.com/place/western-Europe
iberia|Iberian Peninsula;Iberia|Iberian|ESP PRT AND|https://www.britannica.com/place/Iberian-Peninsula
central-asia|Central Asia;Middle Asia|Central Asian|KAZ KGZ TJK TKM UZB|https://www.britannica.com/place/Central-Asia
south-asia|South Asia;Indian subcontinent;the subcontinent|South Asian|AFG BGD BTN IND MDV NPL PAK LKA|https://www.britannica.com/place/South-Asia
southeast-asia|Southeast Asia;South-East Asia;South East Asia|Southeast Asian;South-East Asian|BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM RVN|https://www.britannica.com/place/Southeast-Asia
indochina|Indochina;Indo-China|Indochinese|KHM LAO VNM RVN|https://www.britannica.com/place/Indochina
east-asia|East Asia;Northeast Asia;Far East|East Asian;Northeast Asian|CHN HKG JPN PRK KOR MAC MNG TWN|https://www.britannica.com/place/East-Asia
himalaya|Himalayas;Himalaya|Himalayan|BTN NPL|https://www.britannica.com/place/Himalayas
pacific-islands|Pacific islands;Pacific Islands;South Pacific;Pacific;Pacific island states|Pacific;South Pacific;Pacific Island;Pacific island|COK FJI KIR MHL FSM NRU NIU PLW PNG WSM SLB TON TUV VUT|https://www.britannica.com/place/Pacific-Islands
melanesia|Melanesia|Melanesian|FJI PNG SLB VUT NCL|https://www.britannica.com/place/Melanesia
polynesia|Polynesia|Polynesian|COK NIU WSM TON TUV PYF|https://www.britannica.com/place/Polynesia
micronesia|||FSM KIR MHL NRU PLW|https://www.britannica.com/place/Micronesia-cultural-region-Pacific-Ocean
indian-ocean|Indian Ocean islands|Indian Ocean|COM MDG MDV MUS SYC|https://www.britannica.com/place/Indian-Ocean
mediterranean|Mediterranean|Mediterranean|ALB DZA CYP EGY ESP FRA GRC HRV ISR ITA LBN LBY MLT MAR MCO MNE SVN SYR TUN TUR|https://www.britannica.com/place/Mediterranean-Sea
former-soviet|former Soviet republics;post-Soviet states|post-Soviet;ex-Soviet|ARM AZE BLR EST GEO KAZ KGZ LVA LTU MDA RUS TJK TKM UKR UZB|https://www.britannica.com/place/Soviet-Union
former-yugoslavia|former Yugoslav republics|ex-Yugoslav|BIH HRV XKX MNE MKD SRB SVN|https://www.britannica.com/place/Yugoslavia-former-federated-nation-1929-2003
eastern-bloc|Eastern bloc;Soviet bloc;Eastern Bloc;Communist bloc||ALB BGR CSK DDR HUN POL ROU SUN|https://www.britannica.com/topic/Soviet-bloc
africa|Africa;African continent|African;Africans|+africa|https://unstats.un.org/unsd/methodology/m49/
asia|Asia|Asian;Asians|+asia|https://unstats.un.org/unsd/methodology/m49/
europe|Europe|European;Europeans|+europe|https://unstats.un.org/unsd/methodology/m49/
oceania|Oceania;Australasia|Oceanian|+oceania|https://unstats.un.org/unsd/methodology/m49/
americas|Americas||+americas|https://unstats.un.org/unsd/methodology/m49/
`;

/** What descriptions say of states: attribute|codes, with a half-open span before a list of them|citation. */
export const curatedAttributes = `
island|AUS ATG BHS BHR BRB COM CUB CPV CYP DMA DOM FJI GBR GRD HTI ISL IDN IRL JAM JPN KIR KNA LCA LKA MDG MDV MHL FSM MLT MUS NRU NZL PHL PLW PNG SGP SLB STP SYC TLS TON TTO TUV TWN VCT VUT WSM COK NIU BRN HAW ZAN GRL PRI|https://www.britannica.com
archipelago|ATG BHS BHR COM CPV FJI IDN JPN KIR MDV MHL FSM PHL PLW SLB STP SYC TON TTO TUV VUT VCT COK MLT|https://www.britannica.com
atoll|KIR MDV MHL TUV NRU|https://www.britannica.com
monarchy|AND BHR BEL BTN BRN KHM DNK ESP GBR JOR JPN KWT LIE LSO LUX MYS MCO MAR NLD NOR OMN QAT SAU SWE SWZ THA TON ARE VAT AUS CAN NZL BHS BLZ GRD JAM LCA VCT KNA ATG PNG SLB TUV; 1945/2008-05-28 NPL; 1921/1958-07-14 IRQ; /1979-02-11 IRN; /1974-09-12 ETH; /1973-07-17 AFG; 1922/1953-06-18 EGY; 1951-12-24/1969-09-01 LBY; 1832/1973-06-01 GRC; /1947-12-30 ROU; /1946-09-15 BGR; /1946-06-12 ITA; 1918-12-01/1945-11-29 YUG; 1918-10-30/1962-09-27 YEM; /2021-11-30 BRB; 1968-03-12/1992-03-12 MUS|https://www.britannica.com/topic/monarchy
kingdom|BHR BEL BTN KHM DNK ESP GBR JOR LSO MAR NLD NOR SAU SWE SWZ THA TON; 1945/2008-05-28 NPL; 1921/1958-07-14 IRQ; 1973-07-17/1973-07-18 AFG; 1926/1973-07-17 AFG; 1922/1953-06-18 EGY; 1951-12-24/1969-09-01 LBY; 1832/1973-06-01 GRC; 1881/1947-12-30 ROU; 1861-03-17/1946-06-12 ITA; 1918-12-01/1945-11-29 YUG; 1918-10-30/1962-09-27 YEM; /1867 PRU; / HAW BAV HAN SAX WRT SIC SRD; 1947/1975-12-02 LAO|https://www.britannica.com/topic/monarchy
desert-kingdom|SAU JOR|https://www.britannica.com/topic/monarchy
sultanate|OMN BRN; 1946/1957-08-31 MYS; 1816/1922-11-01 TUR; /1964-01-12 ZAN|https://www.britannica.com/topic/sultan-Islamic-title
emirate|QAT KWT ARE; 1971-08-15/2002-02-14 BHR; 2021-08-15/ AFG; 1996-09-27/2001-11-13 AFG|https://www.britannica.com/topic/emir
principality|MCO LIE AND|https://www.britannica.com/place/Liechtenstein
duchy|LUX PMA MOD TUS BAD BRU OLD NAS MEC|https://www.britannica.com/place/Luxembourg
empire|1816/1945-09-02 JPN; 1930/1974-09-12 ETH; /1917-03-15 RUS; /1912-02-12 CHN; 1822-09-07/1889-11-15 BRA; /1918-11-09 DEU; / AUH; 1816/1922-11-01 TUR; /1979-02-11 IRN; 1976-12-04/1979-09-20 CAF|https://www.britannica.com/topic/empire-political-science
islamic-republic|1979-04-01/ IRN; PAK; MRT; 2004/2021-08-15 AFG|https://www.britannica.com
communist|1949-10-01/ CHN; 1961-04-16/ CUB; 1975-12-02/ LAO; PRK; 1945-09-02/ VNM; /1991-08-24 SUN; /1990-03-01 DDR; 1948-02-25/1989-12-29 CSK; 1947/1989-12-31 POL; 1949/1989-10-23 HUN; 1947-12-30/1989-12-22 ROU; 1946/1990-11-15 BGR; 1946/1991-04-30 ALB; 1945-11-29/1992-04-27 YUG; 1924/1992-02-12 MNG; / YMD; 1975-04-17/1979-01-07 KHM; 1978-04-27/1992-04-28 AFG; 1975/1992 AGO; 1975/1990 MOZ; 1974/1991-05-28 ETH; 1975/1990 BEN; 1969/1991 COG|https://www.britannica.com/topic/communism
city-state|SGP MCO VAT SMR|https://www.britannica.com/topic/city-state
microstate|AND LIE MCO SMR VAT MLT NRU TUV PLW KNA MHL|https://www.britannica.com
federation|AUS ARG AUT BEL BRA CAN DEU ETH IND MYS MEX FSM NGA NPL PAK RUS SOM ARE USA VEN CHE BIH KNA COM IRQ SDN SSD; / SUN YUG|https://www.britannica.com/topic/federalism
oil-rich|SAU IRN IRQ KWT ARE QAT LBY VEN NGA NOR DZA AGO BRN GNQ GAB AZE KAZ OMN BHR|https://www.opec.org/opec_web/en/about_us/25.htm
nuclear-armed|USA RUS GBR FRA CHN IND PAK PRK ISR; 1949-08-29/1991-12-26 SUN|https://www.sipri.org/research/armament-and-disarmament/nuclear-weapons
permanent-member|USA GBR FRA; 1945-10-24/1991-12-24 SUN; 1991-12-24/ RUS; 1971-10-25/ CHN; 1945-10-24/1971-10-25 TWN|https://main.un.org/securitycouncil/en/content/current-members
portuguese-speaking|PRT BRA AGO MOZ CPV GNB STP TLS|https://www.cplp.org
french-speaking|FRA BEL CHE BEN BFA BDI CMR CAF TCD COM COG COD CIV DJI GAB GIN HTI LUX MDG MLI MCO NER SEN TGO|https://www.francophonie.org
spanish-speaking|ESP ARG BOL CHL COL CRI CUB DOM ECU SLV GTM HND MEX NIC PAN PRY PER URY VEN GNQ|https://www.britannica.com/topic/Spanish-language
muslim|AFG ALB DZA AZE BHR BGD BRN BFA TCD COM DJI EGY GMB GIN IDN IRN IRQ JOR KAZ XKX KWT KGZ LBY MYS MDV MLI MRT MAR NER OMN PAK PSE QAT SAU SEN SLE SOM SDN SYR TJK TUN TUR TKM ARE UZB YEM|https://www.oic-oci.org/states/?lan=en
mountain|NPL BTN CHE AND LSO KGZ TJK AFG|https://www.britannica.com
superpower|USA CHN SUN RUS|https://www.britannica.com/topic/superpower
great-power|USA GBR FRA RUS SUN CHN DEU JPN; / PRU AUH|https://correlatesofwar.org/data-sets/state-system-membership
`;

/** Population in thousands about 2024: code number pairs (United Nations, World Population Prospects 2024, rounded). */
export const population = `
AFG 42600 ALB 2790 DZA 46800 AND 82 AGO 37900 ATG 94 ARG 45700 ARM 2970 AUS 26700 AUT 9120 AZE 10340 BHS 401 BHR 1610
BGD 173600 BRB 282 BLR 9060 BEL 11740 BLZ 417 BEN 14460 BTN 791 BOL 12410 BIH 3160 BWA 2520 BRA 212000 BRN 463 BGR 6760
BFA 23500 BDI 14050 CPV 525 KHM 17640 CMR 29100 CAN 39700 CAF 5330 TCD 20300 CHL 19760 CHN 1419300 COL 52900 COM 867
COG 6330 COD 109300 CRI 5130 CIV 31900 HRV 3880 CUB 10980 CYP 1360 CZE 10740 DNK 5980 DJI 1170 DMA 66 DOM 11430 ECU 18140
EGY 116500 SLV 6340 GNQ 1890 ERI 3540 EST 1360 SWZ 1240 ETH 132100 FJI 929 FIN 5620 FRA 66500 GAB 2540 GMB 2760 GEO 3810
DEU 84600 GHA 34400 GRC 10050 GRD 117 GTM 18400 GIN 14750 GNB 2200 GUY 831 HTI 11770 HND 10830 HUN 9680 ISL 393
IND 1450900 IDN 283500 IRN 91600 IRQ 46000 IRL 5260 ISR 9390 ITA 59300 JAM 2840 JPN 123800 JOR 11550 KAZ 20590 KEN 56400
KIR 135 PRK 26500 KOR 51700 KWT 4930 KGZ 7190 LAO 7770 LVA 1870 LBN 5810 LSO 2340 LBR 5610 LBY 7380 LIE 40 LTU 2860 LUX 673
MDG 31960 MWI 21660 MYS 35560 MDV 528 MLI 24480 MLT 540 MHL 38 MRT 5170 MUS 1270 MEX 130900 FSM 113 MDA 3030 MCO 39 MNG 3480
MNE 638 MAR 38100 MOZ 34630 MMR 54500 NAM 3030 NRU 12 NPL 29650 NLD 18230 NZL 5210 NIC 6920 NER 27030 NGA 232700 MKD 1820
NOR 5580 OMN 5280 PAK 251300 PLW 18 PAN 4520 PNG 10580 PRY 6930 PER 34200 PHL 115800 POL 38500 PRT 10430 QAT 3050 ROU 19020
RUS 144800 RWA 14260 KNA 47 LCA 180 VCT 101 WSM 218 SMR 34 STP 236 SAU 33960 SEN 18500 SRB 6740 SYC 130 SLE 8640 SGP 5830
SVK 5510 SVN 2120 SLB 819 SOM 19010 ZAF 64000 SSD 11940 ESP 47900 LKA 23100 SDN 50400 SUR 634 SWE 10610 CHE 8920 SYR 24670
TJK 10590 THA 71700 TLS 1400 TGO 9520 TON 104 TTO 1510 TUN 12280 TUR 87500 TKM 7490 TUV 10 UGA 50000 UKR 37860 ARE 11030
GBR 69140 TZA 68560 USA 345400 URY 3390 UZB 36360 VUT 328 VEN 28400 VNM 100990 YEM 40580 ZMB 21310 ZWE 16630 TWN 23200
XKX 1670 PSE 5490 VAT 1 COK 14 NIU 2 ESH 590 HKG 7410 XSL 5700 XAB 240 XSO 56
`;
