import { findNames, type NameHit, polities, polity, resolveName } from '../atlas/index.ts';
import { fail, ok, type Result } from '../base/index.ts';

/** Two readings of a name whose scores lie closer than this are asked about, not chosen between. */
const close = 0.51;
const longest = 100;

const titled = (text: string): string =>
  text.toLowerCase().replace(/(^|[\s-])\p{Ll}/gu, letter => letter.toUpperCase());

const named = (code: string): string => `${code} (${polity(code)?.en ?? code})`;

/** The name that is the whole of a text, whatever its capitals. */
function wholeName(text: string): NameHit | null {
  const bare = text.replace(/^the /i, '');
  for (const form of [text, bare, titled(bare), bare.toUpperCase()]) {
    const hit = findNames(form).find(({ start, end }) => end - start >= form.length - 1);
    if (hit) return hit;
  }
  return null;
}

/** Edits between two words, more than `most` told as more (Levenshtein by rows). */
function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** Names and codes that are spelt nearly so. */
function nearest(text: string): string[] {
  const asked = text.toLowerCase();
  const most = asked.length > 5 ? 2 : 1;
  return polities()
    .map(({ code, en }) => ({
      code,
      off: Math.min(edits(asked, en.toLowerCase(), most), edits(asked, code.toLowerCase(), 1)),
    }))
    .filter(({ off }) => off <= most)
    .sort((x, y) => x.off - y.off)
    .slice(0, 4)
    .map(({ code }) => named(code));
}

const either = (list: readonly string[]): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} or ${list.at(-1)}`;

/**
 * The code of the polity that an argument names: a code in either case, or a name in English or Korean as of a date.
 * Failure `polity-unknown`: nobody of that name, or several, who are then named.
 */
export function polityArgument(text: string, on: string): Result<string> {
  const asked = text.trim().replace(/\s+/g, ' ').slice(0, longest);
  if (/^[a-z]{3,6}$/i.test(asked) && polity(asked.toUpperCase()) !== null) return ok(asked.toUpperCase());
  const hit = wholeName(asked);
  const { code, alternatives } = hit ? resolveName(hit, { on }) : { code: null, alternatives: [] };
  const polityOnes = alternatives.filter(each => each.code !== null && polity(each.code) !== null);
  const best = polityOnes[0];
  const rivals = polityOnes.filter(each => each.score > 0 && best!.score - each.score < close);
  if (rivals.length > 1 || (best && code === null)) {
    const listed = (rivals.length > 1 ? rivals : polityOnes).map(each => named(each.code!));
    return fail('polity-unknown', `"${asked}" may be ${either(listed)}: give the code.`);
  }
  if (best) return ok(best.code!);
  const near = nearest(asked);
  const hint = near.length > 0 ? `did you mean ${either(near)}?` : 'give a name, or a code such as KOR.';
  return fail('polity-unknown', `Nobody is called "${asked}": ${hint}`);
}
