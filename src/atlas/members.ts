import type { Ternary } from '../base/index.ts';
import { loadAtlas, type Membership } from './load.ts';
import { codeOn, existed } from './polity.ts';
import { anyOf, days, within } from './when.ts';
import { nameKey } from './words.ts';

/** Bodies whose lists were not carried on after the survey's last year (2014): absence then is no proof. */
const unfinished: ReadonlySet<string> = new Set(['IAEA', 'NON']);
const lastSurvey = days('2014-12-31')![1];

/** A body's code from its code, name or abbreviation ("the U.N.", "NATO", "African Union"), or null. */
export function organisation(words: string): string | null {
  const { names, memberships } = loadAtlas();
  if (memberships(words) !== null) return words;
  const readings = names(nameKey(words.replace(/^the /i, ''))) ?? [];
  return readings.find(reading => memberships(reading.code) !== null)?.code ?? null;
}

const terms = (code: string, org: string): readonly Membership[] =>
  (loadAtlas().memberships(org) ?? []).filter(term => term.code === code);

/**
 * Was the polity a full member of the body on this EDTF date? A suspended member is `maybe`, an observer `no`. A code
 * that did not exist then is asked for under the code that stood for it (Russia in 1960: the Soviet Union). Without a
 * date: `maybe` for whoever ever was a member. An unknown body is `maybe`.
 */
export function isMember(code: string, org: string, on: string | null): Ternary {
  const body = organisation(org);
  if (body === null) return 'maybe';
  const then = on !== null && existed(code, on) === 'no' ? codeOn(code, on)[0]! : code;
  const own = terms(then, body).filter(term => term.status !== 'observer');
  const range = days(on);
  if (range === null) return own.length === 0 ? 'no' : 'maybe';
  const answer = anyOf(
    own.map(term => {
      const inside = within(range, term.from, term.to);
      return inside === 'yes' && term.status === 'suspended' ? 'maybe' : inside;
    }),
  );
  return answer === 'no' && unfinished.has(body) && range[1] > lastSurvey ? 'maybe' : answer;
}

/** The codes of a body's members on a date, in order of code; those that are only maybe members are left out. */
export function members(org: string, on: string | null): string[] {
  const body = organisation(org);
  const codes = new Set((loadAtlas().memberships(body ?? '') ?? []).map(term => term.code));
  const range = days(on);
  return [...codes]
    .filter(code =>
      terms(code, body!).some(
        term =>
          term.status === 'member' &&
          (range === null ? term.to === null : within(range, term.from, term.to) === 'yes'),
      ),
    )
    .sort();
}

/** Observers of a body on a date, in order of code. */
export function observers(org: string, on: string | null): string[] {
  const list = loadAtlas().memberships(organisation(org) ?? '') ?? [];
  const range = days(on);
  return list
    .filter(term => term.status === 'observer')
    .filter(term => (range === null ? term.to === null : within(range, term.from, term.to) === 'yes'))
    .map(term => term.code);
}

/** Since when the polity has been a member: the start of the spell on that date (of the latest without one), or null. */
export function memberSince(code: string, org: string, on: string | null = null): string | null {
  const own = terms(code, organisation(org) ?? '').filter(term => term.status === 'member');
  const range = days(on);
  const spell = range === null ? own.at(-1) : own.find(term => within(range, term.from, term.to) !== 'no');
  return spell?.from ?? null;
}

/** Every term of a polity in a body, with its status, oldest first. */
export const membershipTerms = (code: string, org: string): readonly Membership[] =>
  terms(code, organisation(org) ?? '');
