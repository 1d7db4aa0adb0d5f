/** Names that take an article within a sentence. */
const articled =
  /^(?:Association of |Organi[sz]ation of |Group of |Commonwealth of |Council of |United |Holy See|Netherlands|Philippines|Bahamas|Maldives|Comoros|Seychelles|Gambia|Soviet Union|DR Congo|Republic of |Papal States|Central American )|(?: Islands| Republic| Union| Organi[sz]ation| League| Council| Community| Commonwealth| Fund| Bank| Agency| Court)$/;

/** A polity's name as it stands within a sentence: "the United States", "Cuba". */
export const withArticle = (name: string): string => (articled.test(name) ? `the ${name}` : name);

/** "Cuba's", "the United States'". */
export const possessive = (name: string): string => (name.endsWith('s') ? `${name}'` : `${name}'s`);

/** "1 state was", "2 states were": what is counted, and the words after it, in the right number. */
export const counted = (n: number, who: string, phrase: string): string =>
  n === 1
    ? `1 ${who.replace(/^(U\.N\. )?(state|member)s\b/, '$1$2')} ${phrase.replace(/^were\b/, 'was').replace(/\bmembers of/, 'a member of')}`
    : `${n} ${who} ${phrase}`;

/** A sentence with its first letter large and a full stop. */
export function sentence(text: string): string {
  const large = text === '' ? text : text[0]!.toUpperCase() + text.slice(1);
  return /[.!?]$/.test(large) ? large : `${large}.`;
}

/** English list: "A, B and C". */
export const listOf = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? 'none') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
