import type { Claim, Proposal, Reading, Verdict } from '../../claims/index.ts';
import type { Event, Party } from '../../reader/index.ts';
import type { Messages } from '../messages/index.ts';
import { dateInWords } from './date.ts';
import { block, type Page, plain } from './page.ts';

export interface View {
  readonly page: Page;
  readonly messages: Messages;
  /** The name of a polity in the interface's language, or its code where it has none. */
  readonly nameOf: (code: string) => string;
}

/** A reading as a person likes to see it: what happened, claims with their working, interpretations apart. */
export function renderReading(reading: Reading, view: View): string {
  const { sections, nothing } = view.messages;
  const happened = reading.events.filter(event => event.modality === 'happened');
  const other = reading.events.filter(event => event.modality !== 'happened');
  const parts = [
    heading(reading, view),
    section(
      view,
      sections.happened,
      happened.map(event => eventLine(event, view)),
    ),
    section(
      view,
      sections.notHappened,
      other.map(event => eventLine(event, view)),
    ),
    section(
      view,
      sections.claims,
      reading.claims.map(claim => claimLines(claim, reading, view)),
      '\n\n',
    ),
    section(view, sections.interpretations, interpretations(reading, view)),
    section(view, sections.proposals, proposals(reading.entries, view)),
    section(
      view,
      sections.warnings,
      reading.warnings.map(text => block(view.page, plain(text), 4, '  !')),
    ),
  ].filter(part => part !== '');
  if (parts.length === 1) parts.push(`  ${nothing}`);
  return `${parts.join('\n\n')}\n`;
}

function heading(reading: Reading, { page, messages }: View): string {
  const { title, published, updated, place } = reading.document;
  const about = [
    place && plain(place),
    published && messages.published(dateInWords(published, messages)),
    updated && updated !== published && messages.updated(dateInWords(updated, messages)),
  ].filter(Boolean);
  const lines = [page.style('bold', block(page, title ? plain(title) : messages.untitled, 0))];
  if (about.length > 0) lines.push(page.style('dim', about.join(' · ')));
  return lines.join('\n');
}

function section({ page }: View, title: string, items: readonly string[], between = '\n'): string {
  if (items.length === 0) return '';
  return `${page.style(['bold', 'underline'], title)}\n${items.join(between)}`;
}

const sides = (parties: readonly Party[], { nameOf, messages }: View): string => {
  const names = [...new Set(parties.map(party => (party.code ? nameOf(party.code) : plain(party.text))))];
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${messages.and} ${names.at(-1)}`;
};

function eventLine(event: Event, view: View): string {
  const { page, messages } = view;
  const a = sides(event.source, view) || messages.unnamed;
  const b = sides(event.target, view);
  const what = event.kind ? messages.event(event.kind, event.modality, a, b) : `${a} ${event.cameo} ${b}`;
  const notes = [
    dateInWords(event.date, messages),
    event.dateBasis && event.dateBasis !== 'stated' && event.date && messages.basis[event.dateBasis],
    event.attribution && messages.according(plain(event.attribution.text)),
    event.also.length > 0 && messages.toldTimes(event.also.length + 1),
    `“${plain(event.trigger)}”`,
  ].filter(Boolean);
  return `${block(page, page.style(event.modality === 'happened' ? 'reset' : 'dim', what), 4, '  •')}\n${page.style('dim', block(page, notes.join(' · '), 4))}`;
}

const marks: Readonly<Record<Verdict, { mark: string; style: 'green' | 'red' | 'yellow' | 'dim' }>> = {
  holds: { mark: '✔', style: 'green' },
  fails: { mark: '✘', style: 'red' },
  depends: { mark: '◐', style: 'yellow' },
  contested: { mark: '≠', style: 'yellow' },
  unknown: { mark: '?', style: 'dim' },
};

function claimLines(claim: Claim, reading: Reading, { page, messages }: View): string {
  const { mark, style } = marks[claim.verdict];
  const quote = plain((reading.document.sentences[claim.sentence] ?? '').slice(...claim.span));
  const label = `${messages.verdict[claim.verdict]} (${messages.claimType[claim.type]})`;
  const lines = [
    `${block(page, `${page.style([style, 'bold'], label)}  “${quote}”`, 4, `  ${page.style(style, mark)} `)}`,
    ...claim.working.map(step => block(page, plain(step), 6, '    –')),
  ];
  if (claim.sources.length > 0) lines.push(page.style('dim', block(page, sourceLine(claim, messages), 6)));
  return lines.join('\n');
}

/** More sources than this are counted, not named: the JSON has them all. */
const namedSources = 4;

function sourceLine({ sources }: Claim, messages: Messages): string {
  const named = sources.slice(0, namedSources).map(plain).join('; ');
  const more = sources.length - namedSources;
  return `${messages.sources}: ${named}${more > 0 ? `; ${messages.more(more)}` : ''}`;
}

function interpretations(reading: Reading, { page }: View): string[] {
  return reading.interpretations.map(({ sentence, span, hedge }) => {
    const quote = plain((reading.document.sentences[sentence] ?? '').slice(...span));
    return block(
      page,
      `${page.style('italic', `“${quote}”`)} ${page.style('dim', `[${plain(hedge)}]`)}`,
      4,
      '  ~',
    );
  });
}

function proposals(entries: readonly Proposal[], { page, messages, nameOf }: View): string[] {
  if (entries.length === 0) return [];
  const lines = entries.map(({ kind, parties, date }) => {
    const who = parties.map(code => `${nameOf(code)} (${code})`).join(' – ');
    return block(page, `${kind}  ${who}  ${date ?? messages.noDate}`, 4, '  +');
  });
  return [...lines, page.style('dim', block(page, messages.proposalNote, 4))];
}
