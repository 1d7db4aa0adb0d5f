import type { Category } from './question.ts';

/**
 * What the words of a question count, by CAMEO code and the types of PLOVER: label | codes | words. A word with a "+" takes
 * the one acted on after "of" ("criticism of China"), others the acting side ("threats of North Korea").
 */
const table = `
make a statement | 01 | statement statements comment comments commented
appeal | 02 | appeal appeals appealed appealing
express intent to cooperate | 03 | intents promises pledges
consult | 04 | consult consults consulted consultation consultations talk talks talked meet meets met meeting meetings
discuss by telephone | 041 | phone-call phone-calls telephone-call telephone-calls call-by-phone phone phoned telephone telephoned
visit | 042 043 | visit visits visited visiting
mediate | 045 | mediate mediates mediated mediation mediations
negotiate | 046 | negotiate negotiates negotiated negotiation negotiations
cooperate diplomatically | 05 | support+ supports supported diplomatic-cooperation
praise or endorse | 051 | praise+ praises praised endorse endorses endorsed endorsement+ endorsements+
apologise | 055 | apologise apologised apologize apologized apology apologies
sign an agreement | 057 | agreement agreements sign-agreements signed-agreements
cooperate materially | 06 | material-cooperation cooperate cooperates cooperated cooperation
cooperate economically | 061 | economic-cooperation
cooperate militarily | 062 | military-cooperation
share intelligence | 064 | intelligence-sharing
provide aid | 07 | aid aids aided assistance
provide economic aid | 071 | economic-aid
provide military aid | 072 | military-aid
provide humanitarian aid | 073 | humanitarian-aid
yield | 08 | yield yields yielded concession concessions concede concedes conceded
declare a ceasefire | 0871 | ceasefire ceasefires truce truces
investigate | 09 | investigate investigates investigated investigation+ investigations+ probe+ probes+
demand | 10 | demand demands demanded demanding
disapprove | 11 | disapprove disapproves disapproved disapproval+
criticise or denounce | 111 | criticise criticises criticised criticize criticizes criticized criticism+ criticisms+ denounce denounces denounced denunciation+ denunciations+ condemn condemns condemned condemnation+ condemnations+
accuse | 112 | accuse accuses accused accusing accusation+ accusations+
complain officially | 114 | complain complains complained complaint complaints
reject | 12 | reject rejects rejected rejection+ rejections+ refuse refuses refused refusal+ refusals+
veto | 129 | veto vetoes vetoed
threaten | 13 | threat threats threaten threatens threatened threatening
threaten with military force | 138 | military-threat military-threats
give an ultimatum | 139 | ultimatum ultimatums
protest | 14 | protest protests protested protesting
demonstrate or rally | 141 | demonstration demonstrations demonstrate demonstrated rally rallies rallied
go on strike or boycott | 143 | strikes-and-boycotts boycott+ boycotts+ boycotted
riot | 145 | riot riots rioted
exhibit force | 15 | mobilisation mobilisations mobilization mobilizations mobilise mobilised mobilize mobilized show-of-force shows-of-force force-posture
reduce relations | 16 | reduce-relations reduced-relations
sanction | 163 | sanction+ sanctions+ sanctioned embargo+ embargoes+
expel or withdraw | 166 | expel expels expelled expulsion+ expulsions+
coerce | 17 | coerce coerces coerced coercion+
arrest, detain or charge | 173 | arrest+ arrests+ arrested detain detains detained detention+ detentions+
deport | 174 | deport deports deported deportation+ deportations+
repress violently | 175 | repression+ repress represses repressed
assault | 18 | assault+ assaults+ assaulted
abduct | 181 | abduct abducts abducted abduction+ abductions+ kidnap kidnaps kidnapped kidnapping+ kidnappings+
bomb | 183 | bombing bombings suicide-bombing suicide-bombings car-bombing car-bombings
assassinate | 185 186 | assassinate assassinates assassinated assassination+ assassinations+
fight | 19 | fight fights fought fighting clash clashes clashed attack+ attacks+ attacked battle battles battled
blockade | 191 | blockade+ blockades+ blockaded
occupy | 192 | occupy occupies occupied occupation+ occupations+
attack from the air | 195 | air-strike air-strikes airstrike airstrikes air-attack air-attacks
violate a ceasefire | 196 | ceasefire-violation ceasefire-violations violations-of-ceasefire
use mass violence | 20 | mass-violence massacre+ massacres+ massacred
cooperate in words | 01 02 03 04 05 | verbal-cooperation
cooperate in deeds | 06 07 08 | cooperation-in-deeds
conflict in words | 09 10 11 12 13 | verbal-conflict
conflict in deeds | 14 15 16 17 18 19 20 | material-conflict
conflict | 09 10 11 12 13 14 15 16 17 18 19 20 | conflict conflicts
`;

/** The types of PLOVER, written in capitals, and the codes that make them up. */
const plover: Readonly<Record<string, string>> = {
  AGREE: '03',
  CONSULT: '04',
  SUPPORT: '05',
  COOPERATE: '06',
  AID: '07',
  CONCEDE: '080 081 082 083',
  RETREAT: '084 085 086 087',
  YIELD: '08',
  ACCUSE: '09 11',
  INVESTIGATE: '09',
  REQUEST: '02 10',
  DEMAND: '02 10',
  DISAPPROVE: '11',
  REJECT: '12',
  THREATEN: '13',
  PROTEST: '14',
  MOBILIZE: '15',
  SANCTION: '160 161 162 164 165 166',
  COERCE: '163 170 171 172 173 174 176 191 192',
  FIGHT: '190 193 194 195 196',
  ASSAULT: '175 18 190 193 194 195 196 20',
};

interface Word {
  readonly category: Category;
  /** "Of" names the one acted on. */
  readonly ofTarget: boolean;
  readonly length: number;
}

const words = new Map<string, Word>();
let widest = 1;
for (const line of table.trim().split('\n')) {
  const [label, codes, forms] = line.split(' | ') as [string, string, string];
  const category: Category = { label, cameo: codes.split(' ') };
  for (const form of forms.split(' ')) {
    const key = form.replace('+', '').replaceAll('-', ' ');
    const length = key.split(' ').length;
    widest = Math.max(widest, length);
    words.set(key, { category, ofTarget: form.endsWith('+'), length });
  }
}

/** A code itself: "13", "138", or a type of PLOVER in capitals. */
function byCode(word: string): Word | null {
  if (/^(?:0[1-9]|1\d|20)\d{0,2}$/.test(word))
    return { category: { label: `CAMEO ${word}`, cameo: [word] }, ofTarget: false, length: 1 };
  const codes = plover[word];
  return codes === undefined
    ? null
    : { category: { label: `PLOVER ${word}`, cameo: codes.split(' ') }, ofTarget: false, length: 1 };
}

/** The category that words name where they begin, the longest phrase first; null where they name none. */
export function categoryAt(told: readonly string[], at: number): Word | null {
  const typed = byCode(told[at] ?? '');
  if (typed !== null) return typed;
  for (let length = Math.min(widest, told.length - at); length > 0; length--) {
    const phrase = told
      .slice(at, at + length)
      .join(' ')
      .toLowerCase()
      .replaceAll('-', ' ');
    const found = words.get(phrase);
    if (found) return { ...found, length };
  }
  return null;
}

/** Two categories as one: "threats and demands". */
export function joined(a: Category | null, b: Category): Category {
  if (a === null || a.label === b.label) return b;
  return { label: `${a.label}, ${b.label}`, cameo: [...new Set([...a.cameo, ...b.cameo])] };
}
