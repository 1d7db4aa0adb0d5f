import { officeOf } from '../../../atlas/index.ts';
import { officeQuestion, type Question } from '../../../inquiry/index.ts';
import { type Asking, overAuxiliaries } from '../asking.ts';
import { whenOf } from '../time.ts';
import { isOf, isWord, type Token } from '../token.ts';

const textOf = (tokens: readonly Token[]): string => tokens.map(token => token.text).join(' ');

/** Without the prepositions at its ends: "president of" is president, "head of state of" the head of state. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const loose = (token: Token | undefined): boolean =>
    isOf(token, 'in') || isOf(token, 'of') || isOf(token, 'as') || isOf(token, 'to');
  let [from, to] = [0, tokens.length];
  while (from < to && loose(tokens[from])) from++;
  while (to > from && loose(tokens[to - 1])) to--;
  return tokens.slice(from, to);
}

/** "president of France", "French president", "France's foreign minister", "in power in Egypt", "led Cuba": whose office. */
function placeAndOffice(tokens: readonly Token[]): { of: string; office: string } | null {
  const parties = tokens.filter(token => token.kind === 'polity' || token.kind === 'body');
  if (parties.length === 0 && tokens.length === 1 && officeOf(textOf(tokens)) === 'pope')
    return { of: 'VAT', office: 'pope' };
  if (parties.length !== 1) return null;
  const [party] = parties;
  const codes = party?.kind === 'polity' ? party.codes : party?.kind === 'body' ? [party.code] : [];
  const [of] = codes;
  if (of === undefined || codes.length !== 1) return null;
  const plain = trimmed(
    tokens.filter(token => token !== party && !isOf(token, 'be') && !isOf(token, 'serve')),
  );
  if (plain.length === 0) return null;
  if (plain.every(token => isOf(token, 'office_place') || isOf(token, 'lead')))
    return { of, office: 'leader' };
  const said = textOf(plain).toLowerCase();
  if (/^(?:deputy|vice)[ -](?:foreign|defen[cs]e)/.test(said)) return null;
  const office = officeOf(said);
  // Every word must belong to the office: "president who signed" asks for more than the grammar reads.
  return office !== null &&
    plain.length <= 6 &&
    !plain.some(token => token.kind === 'number') &&
    known(said, office)
    ? { of, office }
    : null;
}

/** Whether the words are a wording of the office and nothing else. */
const known = (said: string, office: string): boolean =>
  officeOf(said) === office && said.split(' ').every(word => officeWord.test(word));

const officeWord =
  /^(?:of|president|premier|prime|minister|ministers|chancellor|king|queen|emir|sultan|emperor|tsar|czar|shah|pope|monarch|sovereign|head|state|government|leader|supreme|paramount|ruler|dictator|chairman|general|secretary|secretary-general|party|communist|first|foreign|affairs|external|relations|acting|interim|transitional|vice|deputy|defence|defense|crown|prince|grand|duke|taoiseach|governor|governor-general|high|representative|commission|chief|diplomat|top|for)$/;

/** Who held an office: "Who was president of France in 1962?", "Who was in office in Cuba then?" */
export function officeForm({ tokens, lexed, on }: Asking): Question | null {
  if (!isOf(tokens[0], 'who') && !(isOf(tokens[0], 'which') && tokens.length > 1)) return null;
  const at = overAuxiliaries(tokens, 1);
  const rest = tokens.slice(at).filter((token, i) => !(i === 0 && isWord(token, 'name')));
  const found = placeAndOffice(rest);
  if (found === null) return null;
  const when = whenOf(lexed.dates.map(({ token }) => token));
  return officeQuestion(found.of, found.office, when.on ?? on);
}
