import { givenNames } from './context.ts';
import { words } from './words.ts';

/** Spellings of one name, each to the one that the index has. */
const spellings = new Map(
  (
    'sergei:sergey dmitri:dmitry dmitriy:dmitry yuri:yury alexei:aleksey alexey:aleksey aleksei:aleksey andrei:andrey ' +
    'nikolai:nikolay aleksandr:alexander alexandr:alexander alyaksandr:alexander oleksandr:alexander ' +
    'zelenskyy:zelensky zelenskiy:zelensky zelenskyi:zelensky lukashenka:lukashenko muhammad:mohammed ' +
    'mohammad:mohammed mohamed:mohammed mohamad:mohammed muhammed:mohammed muhamad:mohammed ahmad:ahmed ' +
    'hussain:hussein husayn:hussein hussien:hussein husain:hussein hasan:hassan abdallah:abdullah abdulla:abdullah ' +
    'yousef:yusuf yousuf:yusuf youssef:yusuf salih:saleh qadhafi:gaddafi qaddafi:gaddafi gadhafi:gaddafi ' +
    'kadafi:gaddafi ibn:bin khomeyni:khomeini iosif:joseph josef:joseph jozef:joseph yevgeni:yevgeny evgeny:yevgeny ' +
    'georgi:georgy georgii:georgy kruschev:khrushchev khruschev:khrushchev krushchev:khrushchev fredrick:frederick ' +
    'asad:assad prayuth:prayut adly:adli haidar:haider haydar:haider hamdouk:hamdok ruhani:rouhani rohani:rouhani nouri:nuri sayyed:sayyid edvard:eduard tomas:thomas aboul:abul abdel:abdul abd:abdul kyu:gyu'
  )
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
);

const slight = /^(?:.|al|el|jr|sr|ii|iii)$/;

/** One folded token in its common spelling. */
export const personToken = (token: string): string => spellings.get(token) ?? token;

/** A name's tokens → its key: common spellings, without initials, "al" and the like where two words remain. */
export function personKey(tokens: readonly string[]): string {
  const main = tokens.filter(token => !slight.test(token));
  return (main.length >= 2 ? main : tokens).map(personToken).join(' ');
}

const familyFirst: ReadonlySet<string> = new Set([
  'CHN',
  'TWN',
  'KOR',
  'PRK',
  'VNM',
  'RVN',
  'KHM',
  'HKG',
  'MCK',
]);
/** Where a second family name follows the first and is often left out. */
const spanish: ReadonlySet<string> = new Set(
  'ESP ARG BOL CHL COL CRI CUB DOM ECU SLV GTM HND MEX NIC PAN PRY PER URY VEN GNQ'.split(' '),
);
const regal = /^(?:king|queen|emir|sultan|pope|emperor|shah|tsar|crown-prince|prince|grand-duke)$/;
const particles: ReadonlySet<string> = new Set([
  'de',
  'von',
  'van',
  'der',
  'den',
  'da',
  'do',
  'di',
  'du',
  'la',
  'le',
  'bin',
  'ben',
  'abu',
]);

/** The words by which newspapers call a person after a title: the family name, or a ruler's given name. */
export function callNames(name: string, surname: string, code: string, office: string): string[] {
  const tokens = [...words(name).key];
  const whole = personKey(tokens);
  if (regal.test(office)) {
    const bare = tokens.includes('bin') || tokens.includes('ibn') ? [personToken(tokens[0]!)] : [];
    return [...new Set([whole, ...bare])];
  }
  if (surname !== '') {
    const marked = words(surname).key.filter(token => token !== 'al' && token !== 'el');
    return [...new Set([marked.map(personToken).join(' '), personToken(marked.at(-1) ?? '')])].filter(
      Boolean,
    );
  }
  if (tokens.length === 1) return [whole];
  const eastern = familyFirst.has(code) && !givenNames.has(tokens[0]!);
  if (eastern)
    return code === 'VNM'
      ? [personToken(tokens[0]!), personToken(tokens.at(-1)!)]
      : [personToken(tokens[0]!)];
  const last = tokens.at(-1)!;
  const before = tokens.at(-2)!;
  const names = [personToken(last)];
  if (particles.has(before)) names.push(`${before} ${personToken(last)}`);
  if (/-/.test(name.split(' ').at(-1)!))
    names.push(words(name.split(' ').at(-1)!).key.map(personToken).join(' '));
  if (spanish.has(code) && tokens.length === 3 && !particles.has(before)) names.push(personToken(before));
  if (tokens.length >= 4) names.push(`${personToken(before)} ${personToken(last)}`);
  return [...new Set(names)];
}

/** The keys under which the whole name is found: as it stands, with the first given name only, in the other order. */
export function fullNames(name: string, surname: string, code: string): string[] {
  const tokens = [...words(name).key];
  const keys = new Set([personKey(tokens)]);
  const first = tokens[0]!;
  const marked = surname === '' ? [] : [...words(surname).key];
  const eastern = marked.length > 0 ? marked[0] === first : familyFirst.has(code) && !givenNames.has(first);
  if (tokens.length >= 3 && !eastern) {
    keys.add(personKey([first, ...(marked.length > 0 ? marked : [tokens.at(-1)!])]));
    const end = marked.length > 0 ? tokens.lastIndexOf(marked.at(-1)!) : tokens.length - 1;
    if (end > 0) keys.add(personKey(tokens.slice(0, end + 1)));
  }
  if (spanish.has(code) && tokens.length >= 3 && marked.length === 0)
    keys.add(personKey(tokens.slice(0, -1)));
  if (eastern && !familyFirst.has(code) && tokens.length >= 3) keys.add(personKey(tokens.slice(0, 2)));
  if (eastern && tokens.length >= 3) keys.add(personKey([...tokens.slice(1), first]));
  return [...keys].filter(key => key.includes(' '));
}
