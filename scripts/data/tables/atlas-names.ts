import { curated } from '../curated.ts';
import type { Row, Sources, Table } from '../table.ts';
import { curatedCities } from './atlas-curated-cities.ts';
import { curatedNames } from './atlas-curated-names.ts';
import { organisations } from './atlas-curated-orgs.ts';
import { curatedPolities } from './atlas-curated-polities.ts';
import { curatedRegions } from './atlas-curated-regions.ts';
import { here, lines } from './atlas-polities.ts';
import { atlasSources } from './atlas-sources.ts';
import { countries } from './atlas-world.ts';

const kinds: Record<string, string> = {
  n: 'name',
  f: 'former-name',
  d: 'demonym',
  c: 'capital',
  s: 'seat',
  a: 'abbreviation',
  k: 'nickname',
  o: 'name',
};
const britannica = 'curated https://www.britannica.com';

/** "Afghan(s)" → Afghan, Afghans; "Frenchman(men)" and remarks are left to the curated list. */
function nouns(text: string): string[] {
  return text
    .split(/,| or /)
    .map(part => part.trim())
    .flatMap(part => {
      const plural = /^([\p{L}' -]+?)\(s\)/u.exec(part);
      if (plural) return [plural[1]!, `${plural[1]}s`];
      const bare = /^([\p{Lu}][\p{L}'-]+(?: [\p{Lu}][\p{L}'-]+)*)(?: \(|$)/u.exec(part);
      return bare ? [bare[1]!] : [];
    });
}

/** Korean names of polities, and of what newspapers say for them. */
function addKorean(sources: Sources, add: Add): void {
  const korean = new Map<string, string>();
  for (const country of countries) {
    const name = country.translations.kor?.common;
    if (name) korean.set(name, here(country.cca3));
  }
  for (const row of sources.csv('code-crosswalk/crosswalk.csv'))
    if (row.iso3c && row.name_ko) korean.set(row.name_ko, row.iso3c);
  for (const [code, , , ko] of lines(curatedPolities)) if (ko) korean.set(ko, code!);
  for (const [code, , ko] of lines(organisations))
    if (ko && /\p{Script=Hangul}/u.test(ko)) korean.set(ko, code!);
  for (const [surface, code] of korean)
    add(surface, { code, kind: 'name', weight: 1, flags: 'l', source: 'code-crosswalk' });
  for (const pair of koreanMore.trim().split(/\s+/)) {
    const [surface, code, kind] = pair.split(':');
    add(surface!, { code, kind, weight: 1, flags: 'l', source: britannica });
  }
}

const koreanMore = `
남한:KOR:name 한국:KOR:name 대한민국:KOR:name 남조선:KOR:name 북한:PRK:name 북조선:PRK:name 미국:USA:name 중국:CHN:name
중공:CHN:former-name 소련:SUN:name 러시아:RUS:name 일본:JPN:name 영국:GBR:name 대만:TWN:name 타이완:TWN:name 서독:DEU:former-name
동독:DDR:former-name 유엔:UNO:organisation 유럽연합:EUE:organisation 나토:NATO:organisation 아세안:ASEAN:organisation 교황청:VAT:name 바티칸:VAT:name
서울:KOR:capital 평양:PRK:capital 워싱턴:USA:capital 베이징:CHN:capital 북경:CHN:capital 도쿄:JPN:capital 모스크바:RUS:capital
아바나:CUB:capital 타이베이:TWN:capital 하노이:VNM:capital 런던:GBR:capital 파리:FRA:capital 베를린:DEU:capital 다마스쿠스:SYR:capital
모리타니아:MRT:name 사이프러스:CYP:name 키르기즈:KGZ:name 콩고민주공화국:COD:name 콩고공화국:COG:name 도미니카연방:DMA:name
마이크로네시아연방:FSM:name 마셜제도:MHL:name 세인트루시아:LCA:name 세인트빈센트그레나딘:VCT:name 세인트키츠네비스:KNA:name
앤티가바부다:ATG:name 트리니다드토바고:TTO:name 쿡제도:COK:name 상투메프린시페:STP:name 보스니아헤르체고비나:BIH:name
청와대:KOR:seat 백악관:USA:seat 크렘린:RUS:seat 크렘린궁:RUS:seat
`;

type Add = (surface: string, row: Omit<Row, 'surface'>) => void;

function addPackages(add: Add): void {
  for (const country of countries) {
    const code = here(country.cca3);
    const row = { code, weight: 1, source: 'world-countries' };
    add(country.name.common, { ...row, kind: 'name' });
    add(country.name.official, { ...row, kind: 'name' });
    const demonym = country.demonyms?.eng?.m;
    if (demonym) add(demonym, { ...row, kind: 'demonym' });
    // Dependencies' capitals are mostly also family names (Douglas, Stanley, Hamilton).
    for (const capital of country.independent ? country.capital : [])
      add(capital, { ...row, kind: 'capital', weight: 0.95 });
  }
}

function addFactbook(sources: Sources, add: Add): void {
  const iso = new Map(
    sources.csv('code-crosswalk/crosswalk.csv').map(row => [row.gec!.toLowerCase(), row.iso3c!]),
  );
  iso.set('od', 'SSD');
  for (const row of sources.csv('factbook-2026/countries.csv')) {
    const code = iso.get(row.gec!);
    if (!code || code === 'HKG' || code === 'MAC' || code === 'PRK' || code === 'KOR') continue;
    for (const noun of new Set([...nouns(row.nationality_noun!), ...nouns(row.nationality_adjective!)]))
      if (noun.length > 2 && noun !== 'British' && noun !== 'Chinese')
        add(noun, { code, kind: 'demonym', weight: code === 'SPM' ? 0.05 : 1, source: 'factbook-2026' });
  }
}

function build(sources: Sources): Row[] {
  const own = [...lines(curatedNames), ...lines(curatedCities)];
  const closed = new Set(own.filter(cells => cells[5]!.includes('=')).flatMap(cells => cells[7]!.split(';')));
  const rows = new Map<string, Row>();
  const put = (surface: string, row: Omit<Row, 'surface'>) => {
    const key = `${surface}|${row.code}|${row.from ?? ''}|${row.kind === 'demonym' ? 'd' : ''}`;
    if (!rows.has(key)) rows.set(key, { surface, ...row });
  };
  for (const [code, kind, from, to, weight, flags, needs, surfaces] of own)
    for (const surface of surfaces!.split(';'))
      put(surface, {
        code,
        kind: kinds[kind!],
        from,
        to,
        weight: weight || 1,
        flags: flags!.replace('=', ''),
        needs: needs!.replaceAll(',', ';'),
        source: britannica,
      });
  for (const [code, en, , , , , others, url] of lines(organisations)) {
    for (const surface of [en!, ...others!.split(';').filter(Boolean)]) {
      const capitals = /^[A-Z0-9-]{2,6}$/.test(surface);
      put(surface, {
        code,
        kind: 'organisation',
        weight: 1,
        flags: capitals ? 'u' : '',
        source: `curated ${url}`,
      });
    }
  }
  for (const [id, names_, adjectives, , url] of lines(curatedRegions))
    for (const [kind, list] of [
      ['region', names_!],
      ['region', adjectives!],
    ])
      for (const surface of list!.split(';').filter(Boolean))
        put(surface, { code: `region:${id}`, kind, weight: 0.9, flags: '', source: `curated ${url}` });
  const add: Add = (surface, row) => {
    if (!closed.has(surface)) put(surface, row);
  };
  addPackages(add);
  addKorean(sources, add);
  addFactbook(sources, add);
  return [...rows.values()].sort(
    (a, b) => order(a) - order(b) || (String(a.surface) < String(b.surface) ? -1 : 1),
  );
}

const order = (row: Row): number => (row.code === 'other:no polity' ? 1 : 0);

/** Surface forms with what each can stand for, when, and how usual that is. */
export const table: Table = {
  name: 'atlas/names',
  columns: ['surface', 'code', 'kind', 'from', 'to', 'weight', 'flags', 'needs', 'source'],
  sources: [curated, atlasSources.worldCountries, atlasSources.factbook, atlasSources.crosswalk],
  build,
};
