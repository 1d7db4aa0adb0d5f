import {
  type Claimed,
  comparisonQuestion,
  countQuestion,
  designationQuestion,
  durationQuestion,
  firstQuestion,
  happenedQuestion,
  lastQuestion,
  membershipQuestion,
  neverBeforeQuestion,
  onlyQuestion,
  ordinalQuestion,
  type Question,
  region,
  sinceQuestion,
  statusQuestion,
  terrorismList,
  type Within,
  withinOf,
} from '../../inquiry/index.ts';
import type { Subject } from '../../record/index.ts';
import type { Draft, Predicate } from '../draft.ts';

/** What a draft asks of the record, and the value that it claims. */
export interface Asked {
  readonly question: Question;
  readonly claimed: Claimed;
}

interface Matter {
  readonly subject: Subject;
  readonly holds: boolean;
}

const matters: Partial<Record<Predicate, Matter>> = {
  relations: { subject: 'relations', holds: true },
  'no-relations': { subject: 'relations', holds: false },
  severed: { subject: 'relations', holds: false },
  restored: { subject: 'relations', holds: true },
  recognition: { subject: 'recognition', holds: true },
  'no-recognition': { subject: 'recognition', holds: false },
  mission: { subject: 'mission', holds: true },
  'no-mission': { subject: 'mission', holds: false },
  membership: { subject: 'membership', holds: true },
  designated: { subject: 'designation', holds: true },
  'not-designated': { subject: 'designation', holds: false },
};

const matterOf = (draft: Draft): Matter | null => (draft.predicate && matters[draft.predicate]) || null;

/** The set that the claim picks from, or null; "unknown" where the words name a set that nobody can list. */
function setOf(draft: Draft): Within | null | 'unknown' {
  if (draft.within === null || draft.within === 'members' || /^(states|missions)\b/.test(draft.within))
    return null;
  const phrase = draft.within.replace(/ (with|without|not|recognising).*$/, '');
  return withinOf(phrase) ?? (draft.set === 'region' ? region(phrase) : 'unknown');
}

/** The draft as a question, or null where the record has no way to put it. */
export function questionOf(draft: Draft): Asked | null {
  const set = setsMatter.has(draft.type) ? setOf(draft) : null;
  if (set === 'unknown') return null;
  return ofSet(draft, set) ?? ofPair(draft) ?? ofOne(draft);
}

const setsMatter = new Set(['ordinal', 'count', 'only', 'first', 'last', 'status', 'never-before']);

/** Questions about all the partners of a state. */
function ofSet(draft: Draft, within: Within | null): Asked | null {
  const { type, subject, object, value, asOf } = draft;
  const matter = matterOf(draft);
  if (matter === null || subject === null || draft.predicate === 'severed' || draft.predicate === 'restored')
    return null;
  const more = { side: 'to' as const, holds: matter.holds, within };
  if (type === 'count') {
    const figure = { round: draft.round ?? null, listed: draft.peers ?? null };
    return {
      question: countQuestion(matter.subject, subject, asOf, { ...more, ...figure }),
      claimed: value!,
    };
  }
  if (object === null) return null;
  if (type === 'ordinal')
    return { question: ordinalQuestion(matter.subject, object, subject, asOf, more), claimed: value! };
  if (type === 'only') {
    const except = draft.except ?? [];
    return {
      question: onlyQuestion(matter.subject, object, asOf, { ...more, except }),
      claimed: draft.peers ?? [subject],
    };
  }
  if (!matter.holds) return null;
  if (type === 'first')
    return { question: firstQuestion(matter.subject, object, asOf, more), claimed: subject };
  if (type === 'last')
    return { question: lastQuestion(matter.subject, object, asOf, more), claimed: subject };
  if (type === 'never-before') {
    const body = within !== null;
    return {
      question: neverBeforeQuestion(matter.subject, body ? null : subject, object, asOf, { within }),
      claimed: true,
    };
  }
  return null;
}

/** Questions about two states. */
function ofPair(draft: Draft): Asked | null {
  const { type, subject, object, value, asOf } = draft;
  if (subject === null || object === null) return null;
  if (type === 'designation')
    return { question: designationQuestion(object, subject, asOf), claimed: String(value) };
  const matter = matterOf(draft);
  if (type === 'comparison') {
    const measure = draft.within?.startsWith('population')
      ? 'population'
      : draft.within?.startsWith('size')
        ? 'area'
        : null;
    return measure && { question: comparisonQuestion(measure, subject, object, asOf), claimed: value! };
  }
  if (matter === null) return null;
  const strand = matter.subject === 'designation' ? terrorismList : null;
  const [a, b] = matter.subject === 'designation' ? [object, subject] : [subject, object];
  if (type === 'status')
    return { question: statusQuestion(matter.subject, a, b, asOf, { strand }), claimed: matter.holds };
  // Listed since then, though perhaps no longer: when the listing happened.
  if (type === 'since' && matter.subject === 'designation')
    return { question: happenedQuestion('designation', a, b, asOf, strand), claimed: String(value) };
  if (type === 'since' && draft.began === 'relations-established')
    return { question: happenedQuestion('relations-established', a, b, asOf), claimed: String(value) };
  if (type === 'since')
    return {
      question: sinceQuestion(matter.subject, a, b, asOf, { holds: matter.holds, strand }),
      claimed: String(value),
    };
  if (type === 'duration')
    return {
      question: durationQuestion(matter.subject, a, b, asOf, {
        holds: matter.holds,
        strand,
        round: draft.round ?? null,
      }),
      claimed: String(value),
    };
  return null;
}

/** Questions about one state and a body. */
function ofOne(draft: Draft): Asked | null {
  const { type, subject, value, asOf, within } = draft;
  if (subject === null || within === null) return null;
  if (type === 'membership') {
    const body = withinOf(within);
    const code = body?.kind === 'un-members' ? 'UNO' : body?.kind === 'organisation' ? body.code : null;
    return code === null
      ? null
      : { question: membershipQuestion(subject, code, asOf), claimed: String(value) };
  }
  return null;
}
