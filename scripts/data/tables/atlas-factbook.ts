import type { Sources } from '../table.ts';
import { lowered, shareName, type Term } from './atlas-terms.ts';
import { countries } from './atlas-world.ts';

/** Titles of the Factbook's texts → office; the first that begins the text (after "acting" and the like) counts. */
const titles: readonly (readonly [RegExp, string])[] = [
  [/^(?:first |second |executive )?(?:vice[- ]president|deputy president)s?\b/i, 'vice-president'],
  [
    /^(?:first |second )?(?:deputy|vice)[- ](?:prime minister|premier|chancellor)s?\b/i,
    'deputy-prime-minister',
  ],
  [
    /^(?:president of (?:the )?(?:government|council of ministers))(?: or prime minister)?\b/i,
    'prime-minister',
  ],
  [/^(?:chairman|chair|chairperson) of the council of ministers\b/i, 'prime-minister'],
  [/^(?:federal |state )?president\b/i, 'president'],
  [/^(?:prime minister|taoiseach|premier|minister[- ]president|minister of state)\b/i, 'prime-minister'],
  [/^(?:federal )?chancellor\b/i, 'chancellor'],
  [/^(?:king|amir|queen|emir|sultan|emperor|grand duke|pope|shah)\b/i, '*'],
  [/^(?:crown prince|hereditary prince)\b/i, 'crown-prince'],
  [/^prince(?:ss)?\b/i, 'prince'],
  [/^(?:supreme leader|taliban leader|overall taliban leader|leader)\b/i, 'leader'],
  [/^governor[- ]general\b/i, 'governor-general'],
  [/^secretary of state(?: for foreign(?: and political)? affairs)?\b/i, 'secretary-of-state'],
  [
    /^(?:chairman|chairperson)(?:,)? (?:of the )?(?:presidential (?:leadership )?council|sovereign council|state affairs commission)\b/i,
    'head-of-state',
  ],
  [/^chairman\b/i, 'leader'],
  [/^governor\b/i, 'governor'],
];
const sovereigns: Readonly<Record<string, string>> = { amir: 'emir', 'grand duke': 'grand-duke' };
const before = /^(?:(acting|interim|transition(?:al)?|caretaker)\s+)?/i;
const noise = /^(?:also spelled|note|notification|vacant|none|name|the\s|overall)/i;
const ranks =
  /^(?:(?:Sheikh|Shaykh|Sayyid|Gen\.?|General|Lt\. Gen\.?|Maj\. Gen\.?|Brig\. Gen\.?|Field Marshal|Marshal|Colonel|Col\.?|Capt\.?|Captain|Adm\.?|Admiral|Dr\.?|Sir|Dame|Lord|Ayatollah|Mullah|Prince|H\.E\.|Archbishop|Cardinal)\s+)+/;

/** "President YOON Suk-yeol" → office, whether acting, name, surname; null for a text that names nobody. */
export function readPerson(
  text: string,
): { office: string | null; acting: boolean; name: string; surname: string } | null {
  if (noise.test(text)) return null;
  const acting = before.exec(text)?.[1] !== undefined;
  const bare = text.replace(before, '');
  const title = titles.find(([pattern]) => pattern.test(bare));
  const matched = title === undefined ? '' : (title[0].exec(bare)?.[0] ?? '');
  const office =
    title === undefined
      ? null
      : title[1] === '*'
        ? (sovereigns[matched.toLowerCase()] ?? matched.toLowerCase())
        : title[1];
  const rest = bare
    .slice(matched.length)
    .replace(/^(?:-| )?(?:designate|elect)\b/i, '')
    .replace(/^,\s*presidential (?:leadership )?council,?/i, '')
    .replace(
      /^ of (?:the )?(?:(?:Islamic |Swiss |Federal )?(?:Republic|Confederation|Government|Council of Ministers)(?: of \w+)?|Territorial (?:Council|Assembly))(?: or Prime Minister)?/,
      '',
    )
    .replace(/^\s*[,:]?\s*/, '')
    .replace(/\s*(?:\(|;|\[|,| of the | and | since ).*$/, '')
    .replace(ranks, '')
    .trim();
  const capitals = rest.match(
    /(?<!\p{L})(?:al-|AL-|el-|EL-|bin |de |da |dos |van |von )?\p{Lu}[\p{Lu}'’-]+(?:\s\p{Lu}[\p{Lu}'’-]+)*/gu,
  );
  if (capitals === null || rest.length > 60 || /\d/.test(rest)) return null;
  return { office, acting, name: lowered(rest), surname: lowered(capitals[0]!) };
}

/** States with a sovereign of their own; elsewhere a king or queen is another state's. */
const kingdoms: ReadonlySet<string> = new Set(
  'GBR BEL BHR BTN KHM DNK ESP JOR LSO MAR NLD NOR SAU SWE SWZ THA TON MYS NPL JPN'.split(' '),
);
const dependent: ReadonlySet<string> = new Set(
  countries
    .filter(country => !country.independent && !['UNK', 'TWN', 'PSE', 'COK', 'NIU'].includes(country.cca3))
    .map(country => country.cca3),
);

/** Does the office belong to another state (the American president in Guam, the British king in Canada)? */
const foreignOffice = (code: string, office: string): boolean =>
  /(?:king|queen|emperor)$/.test(office)
    ? !kingdoms.has(code)
    : dependent.has(code) && /(?:president|leader|pope)$/.test(office);

interface Seen extends Term {
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** When a person who is gone left: before the next snapshot, which is far after some. */
function afterSnapshot(lastSeen: string): string {
  if (lastSeen >= '2026-01') return '';
  if (lastSeen >= '2017-03' && lastSeen < '2020-11') return `${lastSeen}/2020-11-24`;
  if (lastSeen >= '2015-11' && lastSeen < '2016-11') return `${lastSeen}/2016-11-06`;
  const next = new Date(Date.parse(lastSeen) + 120 * 86_400_000).toISOString().slice(0, 10);
  return `${lastSeen}/${next}`;
}

const single =
  /^(?:president|prime-minister|chancellor|king|queen|emir|sultan|emperor|grand-duke|pope|leader|governor-general)$/;

const later = (a: string, b: string): string => [a, b].sort()[1]!;

/** The terms of one office of one state: each ends when the next begins. */
function inTurn(list: Seen[]): Term[] {
  // Of two persons with one start, the earlier seen is right: later snapshots keep the old date for the new name.
  const byStart = new Map<string, Seen>();
  const spellings: Seen[] = [];
  for (const term of [...list].sort((a, b) => (a.firstSeen < b.firstSeen ? -1 : 1))) {
    const old = byStart.get(term.from);
    if (old === undefined) byStart.set(term.from, term);
    else if (shareName(old.name, term.name)) {
      spellings.push(old);
      byStart.set(term.from, { ...term, lastSeen: later(old.lastSeen, term.lastSeen) });
    } else spellings.push(term);
  }
  const sorted = [...byStart.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
  const ended = sorted.map(({ lastSeen, firstSeen: _, ...term }, index) => {
    const next = sorted.slice(index + 1).find(other => other.from > term.from && other.lastSeen >= lastSeen);
    if (lastSeen >= '2026-01') return term;
    return {
      ...term,
      to: single.test(term.office) && next !== undefined ? next.from : afterSnapshot(lastSeen),
    };
  });
  const also = spellings
    .filter(term =>
      ended.some(
        other => other.from === term.from && other.name !== term.name && shareName(other.name, term.name),
      ),
    )
    .map(({ lastSeen: _, firstSeen: __, ...term }) => ({
      ...term,
      to: ended.find(other => other.from === term.from)?.to ?? term.to,
    }));
  return [...(single.test(ended[0]!.office) ? runOn(ended) : ended), ...also];
}

/** A second term that begins where the first ends is one term to us. */
function runOn(terms: readonly Term[]): Term[] {
  const done: Term[] = [];
  for (const term of terms) {
    const last = done.at(-1);
    if (last !== undefined && last.surname === term.surname && last.to === term.from)
      done[done.length - 1] = { ...last, to: term.to };
    else done.push(term);
  }
  return done;
}

/** Heads of state and government 2015 to 2026, and their deputies, from the Factbook's snapshots. */
export function factbookTerms(sources: Sources): Term[] {
  const iso = new Map(
    sources.csv('code-crosswalk/crosswalk.csv').map(row => [row.gec!.toLowerCase(), row.iso3c!]),
  );
  iso.set('od', 'SSD');
  const groups = new Map<string, Seen[]>();
  for (const row of sources.csv('factbook-2026/executives_2015_2026.csv')) {
    const code = iso.get(row.gec!);
    const person = readPerson(row.person_text!.trim());
    if (!code || person === null || !row.since) continue;
    const fallback = row.role === 'chief_of_state' ? 'head-of-state' : 'minister';
    const office = person.office ?? fallback;
    if (foreignOffice(code, office)) continue;
    const term = {
      code,
      office: person.acting ? `acting-${office}` : office,
      name: person.name,
      surname: person.surname,
      from: row.since,
      to: '',
      source: 'factbook-2026',
      firstSeen: row.first_seen!,
      lastSeen: row.last_seen!,
    };
    const key = `${code} ${term.office}`;
    groups.set(key, [...(groups.get(key) ?? []), term]);
  }
  return [...groups.values()].flatMap(inTurn);
}
