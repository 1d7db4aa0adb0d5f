/** Titles as the text has them → the offices of which the atlas lists the holders. */
const words: Readonly<Record<string, string>> = {
  president: 'president',
  'prime minister': 'prime-minister',
  chancellor: 'prime-minister',
  taoiseach: 'prime-minister',
  'foreign minister': 'foreign-minister',
  king: 'monarch',
  queen: 'monarch',
  emperor: 'monarch',
  emir: 'monarch',
  sultan: 'monarch',
  pope: 'pope',
  leader: 'leader',
  'president of the council of state': 'president',
  'chairman of the council of state': 'president',
};

/** The atlas's word for an office of a state, or null where it keeps no list of its holders. */
export function officeWord(title: string, state: string): string | null {
  const plain = title.replace(/ \(former\)$/, '').replace(/^interim /, '');
  if (plain === 'secretary of state') return state === 'USA' ? 'foreign-minister' : null;
  return words[plain] ?? null;
}
