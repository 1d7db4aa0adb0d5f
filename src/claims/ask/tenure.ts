import { findNames, type Holder, held, officeOf, polity, whoIs } from '../../atlas/index.ts';
import { daysOf } from '../../record/index.ts';
import { isoOfDay } from '../../time/index.ts';
import type { DateToken } from './token.ts';

/** Offices whose term is somebody's time: "under" a foreign minister is said of nobody. */
const leading =
  /^(?:leader|president|prime-minister|chancellor|king|queen|emperor|emir|sultan|shah|pope|head-of-state|head-of-government|general-secretary|chairman|supreme-leader|taoiseach|premier)$/;

/** Words after a name that make it a time. */
const era =
  '(?:presidency|premiership|chancellorship|papacy|reign|rule|tenure|leadership|government|administration|dictatorship|regime|era|years?|terms?|mandate|time)(?: (?:in|of) (?:office|power|government))?';
const nameShape = '\\p{Lu}[\\p{L}.\\-]*(?: (?:de|la|von|van|al|el|bin|\\p{Lu}[\\p{L}.\\-]*)){0,4}';
const became =
  '(?:became|becomes|took (?:office|power|over)|came to (?:power|office)|was elected|assumed (?:office|power))';
const went = '(?:left (?:office|power)|stepped down|fell|resigned|was (?:ousted|deposed|overthrown))';
const office =
  '(?:as )?(?:the )?(?:\\p{Ll}+ )?(?:president|prime minister|premier|chancellor|king|queen|leader|head of (?:state|government))';
const place = '(?: (?:of|in) (?:the )?\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)*)?';

interface Shape {
  readonly pattern: RegExp;
  /** Which part of the term is meant. */
  readonly means: 'term' | 'before' | 'since' | 'after';
}

const shape = (source: string, means: Shape['means']): Shape => ({
  pattern: new RegExp(source, 'gu'),
  means,
});

const shapes: readonly Shape[] = [
  shape(`\\b[Bb]efore (?<name>${nameShape}) ${became}(?: ${office})?${place}`, 'before'),
  shape(`\\b[Ss]ince (?<name>${nameShape}) ${became}(?: ${office})?${place}`, 'since'),
  shape(`\\b[Aa]fter (?<name>${nameShape}) ${went}`, 'after'),
  shape(
    `\\b(?:[Ww]hile|[Ww]hen|[Aa]s long as) (?<name>${nameShape}) (?:was|were|is) (?:still )?(?:in (?:office|power|charge)${place}|${office}${place})`,
    'term',
  ),
  shape(
    `\\b(?:[Uu]nder|[Dd]uring|[Ii]n|[Tt]hroughout) (?:the )?(?:(?<which>first|second) )?${era} of (?<name>${nameShape})`,
    'term',
  ),
  shape(
    `\\b(?:[Uu]nder|[Dd]uring|[Ii]n|[Tt]hroughout) (?:the )?(?<name>${nameShape})(?:['’]s?)? (?:(?<which>first|second) )?${era}\\b`,
    'term',
  ),
  shape(`\\b[Uu]nder (?<name>${nameShape})`, 'term'),
];

const dayOf = (date: string, end: 'from' | 'to'): number => daysOf(date)?.[end] ?? Number.NaN;

/** How long a gap between two terms may be, in days, to be one time in office. */
const gap = 45;

/** The stretches in which a person was in office, the earliest first: terms that touch are one. */
function stretchesOf(terms: readonly Holder[]): { from: number; to: number }[] {
  const days = terms
    .flatMap(({ from, to }) => {
      const start = from === null ? Number.NaN : dayOf(from, 'from');
      const end = to === null ? Number.POSITIVE_INFINITY : dayOf(to, 'to');
      return Number.isNaN(start) || Number.isNaN(end) ? [] : [{ from: start, to: end }];
    })
    .sort((a, b) => a.from - b.from);
  const out: { from: number; to: number }[] = [];
  for (const each of days) {
    const last = out.at(-1);
    if (last && each.from - last.to <= gap)
      out[out.length - 1] = { from: last.from, to: Math.max(last.to, each.to) };
    else out.push(each);
  }
  return out;
}

/** Whose time it is: all the terms at the head of one state of the likeliest bearer of a name. */
function termsOf(name: string, said: string, nearby: readonly string[]): readonly Holder[] {
  const [found] = whoIs(name, { nearby }).filter(term => leading.test(term.office));
  if (found === undefined) return [];
  const all = held(found.name, found.code).terms.filter(term => leading.test(term.office));
  // "While he was president" is about that office; "under him" about any.
  const asked = officeOf(said);
  const exact = all.filter(term => term.office === asked);
  return exact.length > 0 ? exact : all;
}

const edtf = (day: number): string => (Number.isFinite(day) ? isoOfDay(day) : '..');

const saidOffice = /presiden|prime minister|premier|chancellor|king|queen|pap(?:acy|al)/u;
const officeSaid = (text: string): string => {
  const word = saidOffice.exec(text)?.[0] ?? '';
  return word.startsWith('presiden') ? 'president' : word.startsWith('premier') ? 'prime minister' : word;
};

/**
 * The times of persons that a question tells: "under Fidel Castro", "during Reagan's second term", "before Obama took office".
 * Each is a date like any other, the term in office by the atlas; a name that nobody at the head of a state bore is none.
 */
export function findTenures(text: string): DateToken[] {
  const found: DateToken[] = [];
  const names = findNames(text);
  const nearby = names.flatMap(hit => hit.candidates.map(({ code }) => code));
  for (const { pattern, means } of shapes)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const name = (match.groups?.name ?? '').replace(/['’]s?$/u, '');
      if (found.some(other => other.start < end && start < other.end)) continue;
      if (names.some(hit => hit.text === name && polity(hit.candidates[0]?.code ?? '') !== null)) continue;
      const stretches = stretchesOf(termsOf(name, officeSaid(match[0]), nearby));
      const which = match.groups?.which;
      const stretch = which === 'first' ? stretches[0] : which === 'second' ? stretches[1] : stretches.at(-1);
      if (stretch === undefined) continue;
      const piece = { kind: 'date' as const, preposition: null, start, end, text: match[0] };
      const day = means === 'after' ? stretch.to : stretch.from;
      if (means === 'after' && !Number.isFinite(day)) continue;
      found.push(
        means === 'term'
          ? { ...piece, relation: 'between', date: `${edtf(stretch.from)}/${edtf(stretch.to)}` }
          : { ...piece, relation: means, date: isoOfDay(day) },
      );
    }
  return found.sort((a, b) => a.start - b.start);
}
