/** Bodies of states: code|English|Korean|founded|ended|COW IGO name (empty: none)|other names (";")|citation. */
export const organisations = `
UNO|United Nations|유엔|1945-10-24||un|U.N.;UN;United Nations Organization;the world body|https://www.un.org/en/about-us/member-states
LON|League of Nations|국제연맹|1920-01-10|1946-04-18|lon||https://www.britannica.com/topic/League-of-Nations
EUE|European Union|유럽 연합|1958-01-01||eu|EU;E.U.;European Community;European Communities;European Economic Community;EEC;E.E.C.;Common Market;the bloc of 27|https://european-union.europa.eu/principles-countries-history/eu-countries_en
NATO|North Atlantic Treaty Organization|북대서양 조약 기구|1949-08-24||nato|NATO;N.A.T.O.;North Atlantic Treaty Organisation;Atlantic alliance;Atlantic Alliance;North Atlantic alliance|https://www.nato.int/cps/en/natohq/topics_52044.htm
WPO|Warsaw Pact|바르샤바 조약 기구|1955-05-14|1991-07-01|wpact|Warsaw Treaty Organization;Warsaw Treaty|https://www.britannica.com/event/Warsaw-Pact
ASEAN|Association of Southeast Asian Nations|동남아시아 국가 연합|1967-08-08||asean|ASEAN;Asean;A.S.E.A.N.;Association of South East Asian Nations;Association of South-East Asian Nations|https://asean.org/member-states/
AFU|African Union|아프리카 연합|2002-07-09||au|AU;A.U.;Organization of African Unity;Organisation of African Unity;OAU;O.A.U.|https://au.int/en/member_states/countryprofiles2
ARL|Arab League|아랍 연맹|1945-03-22||loas|League of Arab States;LAS|https://www.lasportal.org
OAS|Organization of American States|미주 기구|1951-12-13||oas|OAS;O.A.S.;Organisation of American States|https://www.oas.org/en/member_states/default.asp
OIC|Organisation of Islamic Cooperation|이슬람 협력 기구|1969-09-25||oic|OIC;O.I.C.;Organization of Islamic Cooperation;Organization of the Islamic Conference;Organisation of the Islamic Conference;Islamic Conference|https://www.oic-oci.org/states/?lan=en
CWN|Commonwealth of Nations|영연방|1931-12-11||comsec|British Commonwealth|https://thecommonwealth.org/our-member-countries
COE|Council of Europe|유럽 평의회|1949-05-05||coe|CoE|https://www.coe.int/en/web/portal/members-states
OSCE|Organization for Security and Co-operation in Europe|유럽 안보 협력 기구|1973-07-03||osce|OSCE;O.S.C.E.;CSCE;Organization for Security and Cooperation in Europe;Conference on Security and Cooperation in Europe|https://www.osce.org/participating-states
BRICS|BRICS|브릭스|2009-06-16|||BRIC|https://www.britannica.com/topic/BRICS
G7|Group of Seven|G7|1975-11-15|||G7;G-7;G8;G-8;Group of Eight|https://www.britannica.com/topic/G7
G20|Group of Twenty|G20|1999-09-26|||G20;G-20|https://www.britannica.com/topic/G20
MERCOSUR|Mercosur|메르코수르|1991-11-29||mercosur|Mercosul;Southern Common Market|https://www.mercosur.int/en/about-mercosur/mercosur-countries/
CIS|Commonwealth of Independent States|독립 국가 연합|1991-12-08||cis|CIS;C.I.S.|https://www.britannica.com/topic/Commonwealth-of-Independent-States
SCO|Shanghai Cooperation Organisation|상하이 협력 기구|2001-06-15||sco|SCO;S.C.O.;Shanghai Cooperation Organization|http://eng.sectsco.org/
CARICOM|Caribbean Community|카리브 공동체|1973-08-01||caricom|CARICOM;Caricom|https://caricom.org/member-states-and-associate-members/
ECOWAS|Economic Community of West African States|서아프리카 경제 공동체|1975-05-28||ecowas|ECOWAS;Ecowas|https://ecowas.int/member-states/
PIF|Pacific Islands Forum|태평양 도서국 포럼|1971-08-05||pif|PIF;South Pacific Forum;Pacific Forum|https://forumsec.org/pacific-islands-forum
NON|Non-Aligned Movement|비동맹 운동|1961-09-01||nam|Nonaligned Movement;non-aligned movement|https://www.britannica.com/topic/Non-Aligned-Movement
WTO|World Trade Organization|세계 무역 기구|1995-01-01||wto|WTO;W.T.O.;World Trade Organisation|https://www.wto.org/english/thewto_e/whatis_e/tif_e/org6_e.htm
IMF|International Monetary Fund|국제 통화 기금|1945-12-27||imf|IMF;I.M.F.|https://www.imf.org/en/About/Factsheets/A-guide-to-committees-groups-and-clubs
IBRD|World Bank|세계은행|1945-12-27||ibrd|International Bank for Reconstruction and Development|https://www.worldbank.org/en/about/leadership/members
GCC|Gulf Cooperation Council|걸프 협력 회의|1981-05-25||gcc|GCC;G.C.C.;Cooperation Council for the Arab States of the Gulf|https://www.gcc-sg.org
OECD|Organisation for Economic Co-operation and Development|경제 협력 개발 기구|1961-09-30||oecd|OECD;O.E.C.D.;Organization for Economic Cooperation and Development|https://www.oecd.org/about/members-and-partners/
OPEC|Organization of the Petroleum Exporting Countries|석유 수출국 기구|1960-09-14||opec|OPEC;Opec;O.P.E.C.|https://www.opec.org/opec_web/en/about_us/25.htm
APEC|Asia-Pacific Economic Cooperation|아시아 태평양 경제 협력체|1989-11-06||apec|APEC;Apec|https://www.apec.org/about-us/about-apec
SAARC|South Asian Association for Regional Cooperation|남아시아 지역 협력 연합|1985-12-08||saarc|SAARC;Saarc|https://www.saarc-sec.org
SADC|Southern African Development Community|남아프리카 개발 공동체|1992-08-17||sadc|SADC|https://www.sadc.int/member-states
EAC|East African Community|동아프리카 공동체|2000-07-07||eac|EAC|https://www.eac.int/eac-partner-states
AMU|Arab Maghreb Union|아랍 마그레브 연합|1989-02-17||amu||https://www.britannica.com/topic/Arab-Maghreb-Union
CSTO|Collective Security Treaty Organization|집단 안보 조약 기구|2002-10-07||csto|CSTO|https://en.odkb-csto.org/
CEMA|Council for Mutual Economic Assistance|경제 상호 원조 회의|1949-01-25|1991-06-28|cmea|Comecon;COMECON;CMEA|https://www.britannica.com/topic/Comecon
EFTA|European Free Trade Association|유럽 자유 무역 연합|1960-05-03||efta|EFTA|https://www.efta.int/about-efta/the-efta-states
BNX|Benelux Union|베네룩스|1944-09-05||benelux|Benelux|https://www.benelux.int
NCO|Nordic Council|북유럽 이사회|1952-03-12||nordc||https://www.norden.org/en/nordic-council
ICC|International Criminal Court|국제 형사 재판소|2002-07-01||icc|ICC|https://asp.icc-cpi.int/states-parties
IAEA|International Atomic Energy Agency|국제 원자력 기구|1957-07-29||iaea|IAEA;I.A.E.A.|https://www.iaea.org/about/governance/list-of-member-states
WHO|World Health Organization|세계 보건 기구|1948-04-07||who|World Health Organisation|https://www.who.int/countries
UNESCO|UNESCO|유네스코|1946-11-04||unesco|Unesco;U.N.E.S.C.O.|https://www.unesco.org/en/countries
ALBA|Bolivarian Alliance for the Peoples of Our America|미주 볼리바르 동맹|2004-12-14|||ALBA;Bolivarian Alliance|https://www.britannica.com/topic/ALBA
EAEU|Eurasian Economic Union|유라시아 경제 연합|2015-01-01|||EAEU;Eurasian Union|http://www.eaeunion.org
FVEY|Five Eyes|파이브 아이즈|1956||||https://www.britannica.com/topic/Five-Eyes
`;
