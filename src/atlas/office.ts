import { nameKey } from './words.ts';

/** Office → the words that mean it, as keys (lower case, hyphens as spaces); the longest that fits counts. */
const wordings: Readonly<Record<string, string>> = {
  'foreign-minister':
    'foreign minister|minister of foreign affairs|minister for foreign affairs|foreign affairs minister|foreign secretary|secretary of state|external affairs minister|minister of external affairs|minister of external relations|minister of foreign relations|foreign relations minister|secretary of foreign affairs|secretary for foreign affairs|top diplomat|chief diplomat|high representative|foreign policy chief|foreign chief|commissar for foreign affairs|secretary of foreign relations|secretary of relations with states|secretary for relations with states',
  'prime-minister':
    'prime minister|premier|taoiseach|head of government|head of the government|minister president|president of the council',
  president: 'president|presidency',
  'acting-president':
    'acting president|interim president|transitional president|acting head of state|interim leader',
  'vice-president': 'vice president|deputy president',
  'deputy-prime-minister': 'deputy prime minister|vice premier|deputy premier',
  chancellor: 'chancellor|federal chancellor',
  king: 'king',
  queen: 'queen',
  emir: 'emir|amir',
  sultan: 'sultan',
  emperor: 'emperor',
  tsar: 'tsar|czar',
  shah: 'shah',
  pope: 'pope|pontiff|holy father',
  'crown-prince': 'crown prince',
  'grand-duke': 'grand duke',
  monarch: 'monarch|sovereign',
  'head-of-state': 'head of state|chief of state',
  leader:
    'leader|supreme leader|paramount leader|ruler|strongman|dictator|caudillo|chairman|military ruler|revolutionary leader',
  'party-leader':
    'general secretary|party general secretary|party chief|party leader|first secretary|party secretary|communist party chief|general secretary of the communist party',
  'secretary-general': 'secretary general',
  'governor-general': 'governor general',
  'commission-president':
    'commission president|president of the commission|president of the european commission',
  'defence-minister':
    'defence minister|defense minister|minister of defence|minister of defense|secretary of defense|defence secretary|defense secretary',
  minister: 'minister',
  ambassador: 'ambassador',
};

const byKey = new Map(
  Object.entries(wordings).flatMap(([office, list]) => list.split('|').map(key => [key, office] as const)),
);

/** The words of an office, longest first, for those who look for titles in text. */
export const officeWords: readonly string[] = [...byKey.keys()].sort((a, b) => b.length - a.length);

/** Words with which the wording of an office ends: before any other word there is no title to look for. */
export const officeEnds: ReadonlySet<string> = new Set(officeWords.map(words => words.split(' ').at(-1)!));

/** The office of exactly these words (a key: lower case, spaces), or null; quick. */
export const exactOffice = (key: string): string | null => byKey.get(key) ?? null;

/**
 * The office that words name ("Secretary of State", "Cuban foreign minister", "then-President"), or null. The longest
 * wording that ends the words counts, else the longest anywhere in them.
 */
export function officeOf(words: string): string | null {
  const key = ` ${nameKey(words)} `;
  if (byKey.has(key.trim())) return byKey.get(key.trim())!;
  const last = officeWords.find(word => key.endsWith(` ${word} `));
  if (last !== undefined) return byKey.get(last)!;
  const any = officeWords.find(word => key.includes(` ${word} `));
  return any === undefined ? null : byKey.get(any)!;
}

/** Do the words speak of one who no longer holds the office ("former", "ex-", "late", "then")? */
export const isFormer = (words: string): boolean =>
  /\b(?:former|ex|erstwhile|late|one-time|onetime|deposed|ousted|toppled)\b/i.test(words);

const rulers = [
  'leader',
  'president',
  'prime-minister',
  'chancellor',
  'party-leader',
  'king',
  'queen',
  'emir',
  'sultan',
  'emperor',
  'tsar',
  'shah',
  'head-of-state',
  'acting-president',
  'general-secretary',
  'pope',
];
const monarchs = ['king', 'queen', 'emir', 'sultan', 'emperor', 'tsar', 'shah', 'grand-duke', 'prince'];

/** Offices in the tables that are surely the one asked for. */
const same: Readonly<Record<string, readonly string[]>> = {
  leader: rulers,
  monarch: monarchs,
  'head-of-state': ['head-of-state', 'president', ...monarchs],
  'prime-minister': ['prime-minister', 'chancellor'],
  'party-leader': ['party-leader', 'general-secretary'],
  'foreign-minister': ['foreign-minister', 'secretary-of-state'],
  president: ['president', 'commission-president'],
  minister: ['minister', 'foreign-minister', 'prime-minister', 'deputy-prime-minister', 'government'],
};

/** Offices in the tables that may be the one asked for (the source does not say which office it was). */
const near: Readonly<Record<string, readonly string[]>> = {
  president: ['leader', 'head-of-state', 'acting-president'],
  'acting-president': [
    'president',
    'leader',
    'acting-prime-minister',
    'acting-head-of-state',
    'head-of-state',
  ],
  'prime-minister': ['leader', 'acting-prime-minister', 'government', 'minister'],
  chancellor: ['leader', 'prime-minister'],
  king: ['leader', 'queen'],
  emperor: ['leader', 'king'],
  emir: ['leader', 'king'],
  sultan: ['leader', 'king'],
  'party-leader': ['leader'],
  'head-of-state': ['leader'],
  'foreign-minister': ['government', 'minister', 'deputy-prime-minister'],
  'defence-minister': ['government', 'minister'],
  minister: ['government'],
  'vice-president': ['government'],
  'deputy-prime-minister': ['minister', 'government'],
  ambassador: ['government'],
};

/** How well an office in the tables answers to the one asked for: 2 the same, 1 maybe, 0 another. */
export function officeFit(asked: string, office: string): 0 | 1 | 2 {
  if (asked === office || same[asked]?.includes(office)) return 2;
  return near[asked]?.includes(office) ? 1 : 0;
}
