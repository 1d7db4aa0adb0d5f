/** Full names of leaders whom the surveys give by surname only: code: name; name@from-to (years, where two share a surname; https://www.britannica.com). */
export const givenFull = `
AFG: Mohammad Najibullah; Ashraf Ghani; Hamid Karzai; Mohammed Zahir Shah; Babrak Karmal; Nur Muhammad Taraki; Burhanuddin Rabbani
ALB: Enver Hoxha; Ramiz Alia; Sali Berisha; Fatos Nano
DZA: Ahmed Ben Bella; Houari Boumedienne; Chadli Bendjedid; Liamine Zeroual; Abdelaziz Bouteflika; Mohamed Boudiaf
AGO: Agostinho Neto; Jose Eduardo dos Santos
ARG: Juan Peron@-1974; Isabel Peron@1974-; Jorge Rafael Videla; Leopoldo Galtieri; Raul Alfonsin; Carlos Menem; Fernando de la Rua; Nestor Kirchner@-2007; Cristina Fernandez de Kirchner@2007-; Arturo Frondizi; Arturo Illia; Juan Carlos Ongania; Hipolito Yrigoyen; Pedro Aramburu; Eduardo Duhalde
ARM: Levon Ter-Petrosyan; Robert Kocharian; Serzh Sargsyan
AUS: Robert Menzies; Harold Holt; John Gorton; William McMahon; Gough Whitlam; Malcolm Fraser; Bob Hawke; Paul Keating; John Howard; Kevin Rudd; Julia Gillard; Tony Abbott; John Curtin; Ben Chifley; Billy Hughes
AUT: Bruno Kreisky; Julius Raab; Leopold Figl; Josef Klaus; Franz Vranitzky; Wolfgang Schussel; Sebastian Kurz; Engelbert Dollfuss; Kurt Schuschnigg; Fred Sinowatz; Werner Faymann
BGD: Sheikh Mujibur Rahman@-1975; Ziaur Rahman@1975-; Hussain Muhammad Ershad; Khaleda Zia; Sheikh Hasina@1996-
BEL: Paul-Henri Spaak; Wilfried Martens; Jean-Luc Dehaene; Guy Verhofstadt; Yves Leterme; Leo Tindemans
BOL: Victor Paz Estenssoro; Hugo Banzer; Evo Morales; Hernan Siles Zuazo; Rene Barrientos; Gonzalo Sanchez de Lozada; Carlos Mesa
BRA: Getulio Vargas; Juscelino Kubitschek; Janio Quadros; Joao Goulart; Humberto Castelo Branco; Ernesto Geisel; Joao Figueiredo; Jose Sarney; Fernando Collor de Mello; Itamar Franco; Fernando Henrique Cardoso; Luiz Inacio Lula da Silva; Dilma Rousseff
BGR: Todor Zhivkov; Georgi Dimitrov; Boyko Borisov
BFA: Thomas Sankara; Blaise Compaore; Maurice Yameogo; Sangoule Lamizana
MMR: U Nu; Ne Win; Than Shwe; Thein Sein
KHM: Norodom Sihanouk; Lon Nol; Pol Pot; Hun Sen; Heng Samrin
CMR: Ahmadou Ahidjo; Paul Biya
CAN: John Diefenbaker; Lester Pearson; Pierre Trudeau@-1984; Joe Clark; Brian Mulroney; Jean Chretien; Paul Martin; Stephen Harper; Justin Trudeau@2015-; Mackenzie King; Louis St. Laurent; Robert Borden; Wilfrid Laurier
CAF: David Dacko; Jean-Bedel Bokassa; Ange-Felix Patasse; Francois Bozize
TCD: Francois Tombalbaye; Hissene Habre; Idriss Deby; Goukouni Oueddei
CHL: Salvador Allende; Augusto Pinochet; Eduardo Frei Montalva@-1970; Patricio Aylwin; Eduardo Frei Ruiz-Tagle@1994-; Ricardo Lagos; Michelle Bachelet; Sebastian Pinera; Jorge Alessandri; Gabriel Gonzalez Videla
COL: Alvaro Uribe; Juan Manuel Santos; Ernesto Samper; Cesar Gaviria; Andres Pastrana; Belisario Betancur; Virgilio Barco; Gustavo Rojas Pinilla; Alfonso Lopez Michelsen; Misael Pastrana
COD: Patrice Lumumba; Joseph Kasavubu; Mobutu Sese Seko; Laurent-Desire Kabila@-2001; Joseph Kabila@2001-; Moise Tshombe
COG: Fulbert Youlou; Marien Ngouabi; Denis Sassou Nguesso; Pascal Lissouba
CRI: Jose Figueres; Oscar Arias; Laura Chinchilla; Luis Alberto Monge; Rodrigo Carazo
HRV: Franjo Tudjman; Ivo Sanader
CUB: Fulgencio Batista; Gerardo Machado; Carlos Prio Socarras; Ramon Grau San Martin; Tomas Estrada Palma
CYP: Archbishop Makarios; Spyros Kyprianou; George Vassiliou; Glafcos Clerides; Tassos Papadopoulos; Demetris Christofias; Nicos Anastasiades
CSK: Tomas Masaryk@-1935; Edvard Benes; Klement Gottwald; Antonin Zapotocky; Antonin Novotny; Alexander Dubcek; Gustav Husak; Milos Jakes; Vaclav Havel; Ludvik Svoboda
CZE: Vaclav Klaus; Milos Zeman; Petr Necas; Mirek Topolanek; Jiri Paroubek
DNK: Anker Jorgensen; Poul Schluter; Poul Nyrup Rasmussen; Anders Fogh Rasmussen; Helle Thorning-Schmidt; Lars Lokke Rasmussen
DOM: Rafael Trujillo; Juan Bosch; Joaquin Balaguer; Leonel Fernandez; Antonio Guzman; Hipolito Mejia
ECU: Jose Maria Velasco Ibarra; Rafael Correa; Lucio Gutierrez; Jamil Mahuad; Abdala Bucaram; Leon Febres Cordero; Rodrigo Borja; Osvaldo Hurtado; Jaime Roldos
EGY: Muhammad Naguib; Adly Mansour; Mohamed Tantawi
SLV: Jose Napoleon Duarte; Alfredo Cristiani; Mauricio Funes
ERI: Isaias Afewerki
ETH: Haile Selassie; Mengistu Haile Mariam; Meles Zenawi; Menelik II; Hailemariam Desalegn
FJI: Kamisese Mara; Sitiveni Rabuka; Laisenia Qarase; Frank Bainimarama
FIN: Urho Kekkonen; Mauno Koivisto; Carl Gustaf Mannerheim; Juho Kusti Paasikivi
GAB: Omar Bongo@-2009; Leon M'ba; Ali Bongo@2009-
GMB: Dawda Jawara; Yahya Jammeh
GEO: Zviad Gamsakhurdia; Eduard Shevardnadze; Mikheil Saakashvili
GHA: Kwame Nkrumah; Jerry Rawlings; John Kufuor; Kofi Busia; John Atta Mills
GRC: Konstantinos Karamanlis; Andreas Papandreou@-1996; George Papadopoulos; Costas Simitis; Kostas Karamanlis; George Papandreou@2009-; Antonis Samaras; Alexis Tsipras; Eleftherios Venizelos; Ioannis Metaxas; Konstantinos Mitsotakis
GTM: Jacobo Arbenz; Efrain Rios Montt; Vinicio Cerezo; Alvaro Arzu; Jorge Ubico; Otto Perez Molina; Carlos Castillo Armas
GIN: Ahmed Sekou Toure; Lansana Conte; Alpha Conde
HTI: Francois Duvalier@-1971; Jean-Claude Duvalier@1971-; Jean-Bertrand Aristide; Rene Preval; Michel Martelly
HUN: Janos Kadar; Imre Nagy; Matyas Rakosi; Bela Kun; Miklos Horthy; Jozsef Antall; Gyula Horn; Viktor Orban; Ferenc Gyurcsany
IDN: Sukarno; Suharto; B. J. Habibie; Abdurrahman Wahid; Megawati Sukarnoputri; Susilo Bambang Yudhoyono; Joko Widodo
IRN: Mohammad Reza Pahlavi; Reza Shah Pahlavi; Mohammad Mossadegh
IRQ: Saddam Hussein; Abdul Karim Qasim; Nouri al-Maliki; Haider al-Abadi; Ibrahim al-Jaafari; Ayad Allawi; Ahmed Hassan al-Bakr; Nuri al-Said
IRL: Eamon de Valera; Charles Haughey; Garret FitzGerald; Bertie Ahern; Brian Cowen; Enda Kenny; Albert Reynolds; Sean Lemass; Jack Lynch; Liam Cosgrave; John Bruton
ITA: Benito Mussolini; Alcide De Gasperi; Giulio Andreotti; Bettino Craxi; Silvio Berlusconi; Romano Prodi; Aldo Moro; Amintore Fanfani; Massimo D'Alema; Giuliano Amato; Mario Monti; Matteo Renzi; Enrico Letta; Francesco Crispi; Giovanni Giolitti; Vittorio Orlando
CIV: Felix Houphouet-Boigny; Laurent Gbagbo; Alassane Ouattara; Henri Konan Bedie
JAM: Michael Manley; Edward Seaga; P. J. Patterson; Alexander Bustamante; Norman Manley
JPN: Nobusuke Kishi; Hayato Ikeda; Takeo Miki; Takeo Fukuda@-1978; Masayoshi Ohira; Zenko Suzuki; Noboru Takeshita; Toshiki Kaifu; Kiichi Miyazawa; Morihiro Hosokawa; Tomiichi Murayama; Ryutaro Hashimoto; Keizo Obuchi; Yoshiro Mori; Yasuo Fukuda@2007-; Taro Aso; Yukio Hatoyama@2009-; Naoto Kan; Yoshihiko Noda; Ichiro Hatoyama@-1956; Hideki Tojo; Fumimaro Konoe; Shigeru Yoshida
JOR: King Hussein
KAZ: Nursultan Nazarbayev
KEN: Jomo Kenyatta@-1978; Daniel arap Moi; Mwai Kibaki; Uhuru Kenyatta@2013-
KGZ: Askar Akayev; Kurmanbek Bakiyev; Roza Otunbayeva; Almazbek Atambayev
LAO: Souvanna Phouma; Kaysone Phomvihane
LBN: Rafik Hariri@-2004; Saad Hariri@2009-; Camille Chamoun; Fuad Chehab; Najib Mikati; Fouad Siniora
LBR: William Tubman; William Tolbert; Samuel Doe; Charles Taylor; Ellen Johnson Sirleaf
LBY: Muammar al-Gaddafi; King Idris
MDG: Philibert Tsiranana; Didier Ratsiraka; Marc Ravalomanana; Andry Rajoelina
MWI: Hastings Banda; Bakili Muluzi; Bingu wa Mutharika; Joyce Banda; Peter Mutharika
MYS: Tunku Abdul Rahman; Mahathir bin Mohamad; Abdullah Ahmad Badawi; Najib Razak
MDV: Maumoon Abdul Gayoom; Mohamed Nasheed; Abdulla Yameen
MLI: Modibo Keita; Moussa Traore; Alpha Oumar Konare; Amadou Toumani Toure; Ibrahim Boubacar Keita
MLT: Dom Mintoff; Eddie Fenech Adami; Lawrence Gonzi; Joseph Muscat
MRT: Moktar Ould Daddah; Mohamed Ould Abdel Aziz; Maaouya Ould Sid'Ahmed Taya
MEX: Porfirio Diaz; Francisco Madero; Victoriano Huerta; Venustiano Carranza; Alvaro Obregon; Plutarco Elias Calles; Lazaro Cardenas; Manuel Avila Camacho; Miguel Aleman; Adolfo Lopez Mateos; Gustavo Diaz Ordaz; Luis Echeverria; Jose Lopez Portillo; Miguel de la Madrid
MNG: Khorloogiin Choibalsan; Yumjaagiin Tsedenbal
MOZ: Samora Machel; Joaquim Chissano; Armando Guebuza
NAM: Sam Nujoma; Hifikepunye Pohamba
NPL: Girija Prasad Koirala; King Gyanendra; King Birendra; King Mahendra
NLD: Willem Drees; Ruud Lubbers; Wim Kok; Jan Peter Balkenende; Mark Rutte; Dries van Agt; Joop den Uyl
NZL: Robert Muldoon; David Lange; Helen Clark; John Key; Jim Bolger; Norman Kirk; Keith Holyoake; Walter Nash; Peter Fraser; Jenny Shipley
NIC: Anastasio Somoza Garcia@-1956; Anastasio Somoza Debayle@1967-; Arnoldo Aleman; Enrique Bolanos
NER: Hamani Diori; Seyni Kountche; Mamadou Tandja; Mahamadou Issoufou
NGA: Abubakar Tafawa Balewa; Yakubu Gowon; Murtala Mohammed; Olusegun Obasanjo; Shehu Shagari; Muhammadu Buhari; Ibrahim Babangida; Sani Abacha; Umaru Yar'Adua; Goodluck Jonathan; Abdulsalami Abubakar
NOR: Gro Harlem Brundtland; Kjell Magne Bondevik; Jens Stoltenberg; Thorbjorn Jagland; Erna Solberg; Einar Gerhardsen; Odvar Nordli; Kare Willoch; Trygve Bratteli
PAK: Muhammad Ali Jinnah; Liaquat Ali Khan@-1951; Ayub Khan@-1969; Yahya Khan@1969-1971; Zulfikar Ali Bhutto@-1977; Zia ul-Haq; Benazir Bhutto@1988-; Nawaz Sharif; Pervez Musharraf; Asif Ali Zardari; Yousaf Raza Gilani; Imran Khan@2018-
PAN: Omar Torrijos@-1981; Manuel Noriega; Guillermo Endara; Mireya Moscoso; Martin Torrijos@2004-; Ricardo Martinelli; Ernesto Perez Balladares
PNG: Michael Somare; Julius Chan; Paias Wingti; Bill Skate; Mekere Morauta; Peter O'Neill
PRY: Alfredo Stroessner; Fernando Lugo; Andres Rodriguez; Horacio Cartes; Nicanor Duarte
PER: Alberto Fujimori; Alan Garcia; Alejandro Toledo; Ollanta Humala; Fernando Belaunde Terry; Juan Velasco Alvarado; Francisco Morales Bermudez; Manuel Odria; Augusto Leguia
PHL: Manuel Roxas; Elpidio Quirino; Ramon Magsaysay; Carlos Garcia; Diosdado Macapagal; Ferdinand Marcos; Corazon Aquino; Fidel Ramos; Joseph Estrada; Gloria Macapagal Arroyo; Benigno Aquino
POL: Jozef Pilsudski; Wladyslaw Gomulka; Edward Gierek; Wojciech Jaruzelski; Lech Walesa; Tadeusz Mazowiecki; Boleslaw Bierut; Jerzy Buzek; Leszek Miller; Donald Tusk; Jaroslaw Kaczynski
PRT: Antonio de Oliveira Salazar; Marcelo Caetano; Mario Soares; Anibal Cavaco Silva; Antonio Guterres; Jose Socrates; Pedro Passos Coelho; Jose Manuel Barroso
ROU: Nicolae Ceausescu; Gheorghe Gheorghiu-Dej; Ion Iliescu; Traian Basescu; Ion Antonescu; Emil Constantinescu
RWA: Juvenal Habyarimana; Paul Kagame; Gregoire Kayibanda; Pasteur Bizimungu
SEN: Leopold Sedar Senghor; Abdou Diouf; Abdoulaye Wade; Macky Sall
SLE: Siaka Stevens; Ahmad Tejan Kabbah; Ernest Bai Koroma; Joseph Momoh
SGP: Lee Kuan Yew; Goh Chok Tong; Lee Hsien Loong
SOM: Mohamed Siad Barre; Aden Abdullah Osman
ZAF: Jan Smuts; Daniel Malan; Hendrik Verwoerd; John Vorster; Nelson Mandela; Thabo Mbeki; Jacob Zuma; Louis Botha@-1919; J. B. M. Hertzog; F. W. de Klerk; P. W. Botha@1978-; Kgalema Motlanthe
ESP: Francisco Franco; Adolfo Suarez; Leopoldo Calvo-Sotelo; Felipe Gonzalez; Jose Maria Aznar; Jose Luis Rodriguez Zapatero; Mariano Rajoy; Miguel Primo de Rivera; Pedro Sanchez
LKA: Sirimavo Bandaranaike@1960-; J. R. Jayewardene; Ranasinghe Premadasa; Chandrika Kumaratunga; Mahinda Rajapaksa; Solomon Bandaranaike@-1959; Dudley Senanayake; Maithripala Sirisena
SDN: Gaafar Nimeiry; Omar al-Bashir; Ibrahim Abboud; Sadiq al-Mahdi; Ismail al-Azhari
SWE: Olof Palme; Tage Erlander; Carl Bildt; Goran Persson; Ingvar Carlsson; Fredrik Reinfeldt; Thorbjorn Falldin; Stefan Lofven
SYR: Shukri al-Quwatli; Adib Shishakli; Salah Jadid
TZA: Julius Nyerere; Ali Hassan Mwinyi; Benjamin Mkapa; Jakaya Kikwete; John Magufuli
THA: Plaek Phibunsongkhram; Sarit Thanarat; Thanom Kittikachorn; Prem Tinsulanonda; Thaksin Shinawatra@-2006; Yingluck Shinawatra@2011-; Abhisit Vejjajiva; Chuan Leekpai; Chatichai Choonhavan; Pridi Banomyong; Prayut Chan-ocha
TGO: Sylvanus Olympio; Gnassingbe Eyadema@-2005; Faure Gnassingbe@2005-
TTO: Eric Williams; Basdeo Panday; Patrick Manning; Kamla Persad-Bissessar; George Chambers; Keith Rowley
TUN: Habib Bourguiba; Zine el-Abidine Ben Ali; Moncef Marzouki
TUR: Kemal Ataturk; Ismet Inonu; Adnan Menderes; Suleyman Demirel; Bulent Ecevit; Kenan Evren; Turgut Ozal; Tansu Ciller; Necmettin Erbakan; Mesut Yilmaz; Recep Tayyip Erdogan; Abdullah Gul
UGA: Milton Obote; Idi Amin; Yoweri Museveni
UKR: Leonid Kravchuk; Leonid Kuchma; Viktor Yushchenko; Viktor Yanukovych; Petro Poroshenko
URY: Jorge Batlle; Tabare Vazquez; Jose Mujica; Julio Maria Sanguinetti; Luis Alberto Lacalle; Juan Maria Bordaberry
UZB: Islam Karimov
VEN: Romulo Betancourt; Marcos Perez Jimenez; Carlos Andres Perez; Rafael Caldera; Hugo Chavez; Juan Vicente Gomez; Jaime Lusinchi; Luis Herrera Campins; Raul Leoni; Romulo Gallegos; Cipriano Castro
RVN: Ngo Dinh Diem; Nguyen Van Thieu; Duong Van Minh; Nguyen Cao Ky; Nguyen Khanh
YEM: Ali Abdullah Saleh; Abdullah al-Sallal; Abdrabbuh Mansour Hadi; Imam Yahya; Imam Ahmad
ZMB: Kenneth Kaunda; Frederick Chiluba; Levy Mwanawasa; Rupiah Banda; Michael Sata; Edgar Lungu
ZWE: Ian Smith; Robert Mugabe
GUY: Forbes Burnham; Cheddi Jagan@-1997; Bharrat Jagdeo; Desmond Hoyte; Donald Ramotar; Janet Jagan@1997-
SUR: Desi Bouterse; Ronald Venetiaan; Henck Arron
GNQ: Francisco Macias Nguema; Teodoro Obiang Nguema
DJI: Hassan Gouled Aptidon; Ismail Omar Guelleh
BWA: Seretse Khama@-1980; Quett Masire; Festus Mogae; Ian Khama@2008-
BDI: Pierre Buyoya; Pierre Nkurunziza; Michel Micombero; Jean-Baptiste Bagaza; Melchior Ndadaye
BEN: Mathieu Kerekou@1972-; Nicephore Soglo; Hubert Maga; Thomas Boni Yayi
BLR: Alexander Lukashenko; Stanislav Shushkevich
FRA: Raymond Poincare; Aristide Briand; Edouard Herriot; Leon Blum; Georges Clemenceau; Pierre Laval; Edouard Daladier; Philippe Petain; Charles de Gaulle; Guy Mollet; Pierre Mendes-France; Paul Reynaud; Edgar Faure; Rene Viviani; Jules Ferry; Alexandre Millerand
GBR: Benjamin Disraeli; William Gladstone; Lord Salisbury; Lord Rosebery; Arthur Balfour; Henry Campbell-Bannerman; H. H. Asquith; David Lloyd George; Andrew Bonar Law; Stanley Baldwin; Ramsay MacDonald; Neville Chamberlain
DEU: Leo von Caprivi; Bernhard von Bulow; Theobald von Bethmann-Hollweg; Gustav Stresemann; Heinrich Bruning; Franz von Papen; Kurt von Schleicher; Friedrich Ebert; Joseph Wirth; Hans Luther; Wilhelm Marx; Hermann Muller; Philipp Scheidemann; Karl Doenitz
BHR: Isa bin Salman Al Khalifa
KWT: Jaber al-Ahmad al-Sabah; Abdullah al-Salim al-Sabah; Sabah al-Ahmad al-Jaber al-Sabah
HND: Manuel Zelaya; Porfirio Lobo; Roberto Suazo Cordova; Carlos Roberto Reina; Ricardo Maduro; Roberto Micheletti
VUT: Walter Lini; Serge Vohor; Edward Natapei; Joe Natuman; Sato Kilman
SLB: Bartholomew Ulufa'alu; Manasseh Sogavare; Allan Kemakeza; Derek Sikua; Solomon Mamaloni
BIH: Alija Izetbegovic@-2000; Milorad Dodik; Bakir Izetbegovic@2010-; Mladen Ivanic; Zeljko Komsic; Dragan Covic; Haris Silajdzic; Nebojsa Radmanovic
MKD: Zoran Zaev; Oliver Spasovski; Kiro Gligorov; Nikola Gruevski; Branko Crvenkovski; Ljubco Georgievski
MDA: Mircea Snegur; Petru Lucinschi; Vladimir Voronin
SVN: Milan Kucan; Janez Drnovsek; Janez Jansa; Borut Pahor
SVK: Vladimir Meciar; Mikulas Dzurinda; Robert Fico; Iveta Radicova; Jozef Tiso
EST: Mart Laar; Andrus Ansip; Konstantin Pats; Edgar Savisaar; Taavi Roivas; Juhan Parts
LVA: Valdis Dombrovskis; Karlis Ulmanis; Andris Skele; Laimdota Straujuma
LTU: Vytautas Landsbergis; Algirdas Brazauskas; Valdas Adamkus; Dalia Grybauskaite; Antanas Smetona; Rolandas Paksas
BRB: Errol Barrow; Tom Adams; Owen Arthur; Erskine Sandiford; Mia Mottley; Freundel Stuart
BHS: Lynden Pindling; Hubert Ingraham; Perry Christie
GRD: Maurice Bishop; Eric Gairy; Keith Mitchell; Tillman Thomas
DMA: Eugenia Charles; Roosevelt Skerrit
LCA: John Compton; Kenny Anthony; Stephenson King
VCT: Ralph Gonsalves; James Mitchell; Milton Cato
ATG: Vere Bird@-1994; Lester Bird@1994-; Baldwin Spencer
KNA: Denzil Douglas; Kennedy Simmonds
BLZ: George Price; Said Musa; Dean Barrow; Manuel Esquivel
NRU: Hammer DeRoburt; Baron Waqa; Rene Harris
KIR: Ieremia Tabai; Teburoro Tito; Anote Tong
CPV: Pedro Pires; Aristides Pereira; Carlos Veiga
STP: Manuel Pinto da Costa; Miguel Trovoada; Fradique de Menezes
GNB: Luis Cabral; Joao Bernardo Vieira; Kumba Yala
COM: Ahmed Abdallah; Azali Assoumani
MUS: Seewoosagur Ramgoolam@-1982; Navin Ramgoolam@1995-; Anerood Jugnauth
SYC: France-Albert Rene; James Mancham; James Michel
TLS: Xanana Gusmao; Jose Ramos-Horta; Mari Alkatiri
`;
