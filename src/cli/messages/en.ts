import type { Kind } from '../../base/index.ts';
import { askEn } from './ask.ts';
import { bulkEn } from './bulk.ts';
import type { Messages } from './messages.ts';
import { recordEn } from './record.ts';
import { viewsEn } from './views.ts';

/** Past, base and link to the other side of each kind. */
const verbs: Readonly<Record<Kind, readonly [past: string, base: string, link: string]>> = {
  'relations-established': ['established relations', 'establish relations', 'with'],
  'relations-restored': ['restored relations', 'restore relations', 'with'],
  'relations-severed': ['severed relations', 'sever relations', 'with'],
  'relations-suspended': ['suspended relations', 'suspend relations', 'with'],
  'relations-downgraded': ['downgraded relations', 'downgrade relations', 'with'],
  'relations-upgraded': ['upgraded relations', 'upgrade relations', 'with'],
  recognition: ['recognised', 'recognise', ''],
  'recognition-withdrawn': ['withdrew recognition', 'withdraw recognition', 'of'],
  'mission-opened': ['opened a mission', 'open a mission', 'in'],
  'mission-closed': ['closed a mission', 'close a mission', 'in'],
  'mission-moved': ['moved a mission', 'move a mission', 'in'],
  'mission-raised': ['raised a mission', 'raise a mission', 'in'],
  'diplomats-expelled': ['expelled diplomats', 'expel diplomats', 'of'],
  'ambassador-recalled': ['recalled its ambassador', 'recall its ambassador', 'from'],
  'ambassador-appointed': ['appointed an ambassador', 'appoint an ambassador', 'to'],
  visit: ['visited', 'visit', ''],
  talks: ['held talks', 'hold talks', 'with'],
  'agreement-signed': ['signed an agreement', 'sign an agreement', 'with'],
  designation: ['designated', 'designate', ''],
  'designation-lifted': ['lifted the designation', 'lift the designation', 'of'],
  sanction: ['imposed sanctions', 'impose sanctions', 'on'],
  'membership-began': ['joined', 'join', ''],
  'membership-ended': ['left', 'leave', ''],
  'alliance-began': ['allied itself', 'ally itself', 'with'],
  'alliance-ended': ['ended its alliance', 'end its alliance', 'with'],
};

// A table, as loading the calendars of the platform for names of months slows a short reading.
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const en: Messages = {
  locale: 'en-GB',
  sections: {
    happened: 'What happened',
    notHappened: 'Planned, possible or denied',
    claims: 'Claims, checked against the record',
    interpretations: 'What the text makes of it (never facts)',
    proposals: 'Proposed entries for the record',
    warnings: 'Worth a second look',
    explain: 'How it was read',
  },
  published: date => `published ${date}`,
  updated: date => `updated ${date}`,
  untitled: '(no title)',
  nothing: 'No diplomatic event or checkable claim was found.',
  noDate: 'no date',
  unnamed: 'someone unnamed',
  toldTimes: n => `told ${n} times`,
  according: who => `according to ${who}`,
  about: date => `about ${date}`,
  calendar: (year, month, day) => [day, month && months[month - 1], year].filter(Boolean).join(' '),
  decade: year => `${year}s`,
  until: date => `until ${date}`,
  from: date => `from ${date}`,
  basis: {
    relative: 'reckoned',
    event: 'reckoned from another event',
    published: "the article's date",
    record: 'date from the record',
  },
  modality: { happened: 'happened', planned: 'planned', possible: 'possible', denied: 'denied' },
  verdict: {
    holds: 'holds',
    fails: 'fails',
    depends: 'depends',
    contested: 'contested',
    unknown: 'unknown',
  },
  claimType: {
    status: 'status',
    since: 'since',
    'never-before': 'never before',
    ordinal: 'ordinal',
    count: 'count',
    only: 'only',
    first: 'first',
    last: 'last',
    duration: 'duration',
    membership: 'membership',
    office: 'office',
    designation: 'designation',
    comparison: 'comparison',
  },
  sources: 'Sources',
  more: n => `and ${n} more`,
  proposalNote: 'Proposals: nothing enters the record until you accept it.',
  rule: 'rule',
  event: (kind, modality, a, b) => {
    const [past, base, link] = verbs[kind];
    const verb = {
      happened: past,
      planned: `is to ${base}`,
      possible: `may ${base}`,
      denied: `does not ${base}`,
    }[modality];
    return [a, verb, b && link, b].filter(Boolean).join(' ');
  },
  and: 'and',
  record: recordEn,
  ask: askEn,
  bulk: bulkEn,
  views: viewsEn,
};
