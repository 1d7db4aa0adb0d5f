/**
 * Cities beside the capital in which states keep consulates: code|city;city... A city names its state only near a word
 * for a consulate or a consul ("the consulate in Houston").
 * General reference for every line: the country articles of https://www.britannica.com.
 */
const cities = `
USA|New York;Chicago;Houston;Los Angeles;San Francisco;Seattle;Miami;Boston;Atlanta;New Orleans;Detroit
RUS|Vladivostok;Yekaterinburg;Kaliningrad;Novosibirsk;Murmansk
CHN|Shanghai;Guangzhou;Canton;Chengdu;Wuhan;Shenyang;Harbin;Mukden;Urumqi;Kunming
IND|Mumbai;Bombay;Kolkata;Chennai;Madras;Bengaluru;Bangalore;Chandigarh;Hyderabad
PAK|Lahore;Peshawar;Quetta
TUR|Izmir;Smyrna;Adana;Trabzon;Edirne;Gaziantep
DEU|Munich;Frankfurt;Hamburg;Leipzig;Stuttgart;Dusseldorf;Düsseldorf
GBR|Edinburgh;Manchester;Belfast;Cardiff;Liverpool;Glasgow;Birmingham
FRA|Marseille;Marseilles;Lyon;Strasbourg;Bordeaux
ITA|Milan;Trieste;Palermo
ESP|Barcelona;Seville;Valencia;Bilbao
IRN|Mashhad;Isfahan;Tabriz;Shiraz;Khorramshahr;Bushehr
IRQ|Erbil;Irbil;Basra;Mosul;Kirkuk;Najaf;Karbala
SYR|Aleppo;Latakia
LBY|Benghazi;Sabha
EGY|Alexandria;Port Said;Suez
SAU|Dhahran
AFG|Herat;Kandahar;Jalalabad;Mazar-i-Sharif
UKR|Lviv;Odesa;Odessa;Kharkiv
POL|Krakow;Cracow;Gdansk;Poznan
JPN|Osaka;Kobe;Nagoya;Fukuoka;Sapporo;Yokohama;Nagasaki;Niigata
KOR|Busan;Pusan;Gwangju;Jeju
VNM|Ho Chi Minh City;Da Nang
IDN|Surabaya;Medan;Denpasar
MMR|Mandalay;Sittwe
THA|Chiang Mai
PHL|Cebu;Davao
AUS|Sydney;Brisbane;Adelaide
NZL|Auckland
CAN|Toronto;Vancouver;Montreal;Calgary
MEX|Monterrey;Guadalajara;Tijuana;Ciudad Juarez;Veracruz
BRA|Sao Paulo;São Paulo;Recife;Porto Alegre
COL|Medellin;Barranquilla;Cartagena
VEN|Maracaibo;San Cristobal
ECU|Guayaquil
BOL|Santa Cruz
ARG|Cordoba;Rosario;Mendoza
CHL|Valparaiso;Antofagasta
ZAF|Johannesburg;Durban
NGA|Kano
MAR|Casablanca;Tangier;Fez
ESH|Dakhla;Laayoune;Dajla;El Aaiún
DZA|Oran;Annaba
CHE|Geneva;Zurich
NLD|Rotterdam
BEL|Antwerp
GRC|Thessaloniki;Salonika
ISR|Haifa
UZB|Samarkand;Termez
TJK|Khujand
AZE|Ganja;Nakhchivan
GEO|Batumi;Kutaisi
ARM|Gyumri;Kapan
BGR|Plovdiv;Varna
ROU|Constanta;Timisoara
MOZ|Beira
KEN|Mombasa
COD|Lubumbashi;Goma;Bukavu
CMR|Douala
`;

const near = 'consulate,consulates,consul,consuls,consular,consulate-general';

/** The cities as lines of the curated names. */
export const curatedCities = cities
  .trim()
  .split('\n')
  .map(line => line.split('|'))
  .map(([code, names]) => `${code}|c|||0.7|p|${near}|${names}`)
  .join('\n');
