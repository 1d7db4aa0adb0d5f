import type { Party } from '../event.ts';
import type { Mention } from '../mention.ts';
import { type Template, timesTold } from './context.ts';
import type { EventDate } from './dates.ts';
import { dateOf, type Reading, resolved } from './dating.ts';
import { coded, dated, eventAt, remember, sidesAsEvent } from './draft.ts';
import { echoAt } from './echo.ts';
import { headingDate } from './headings.ts';
import type { EchoFound } from './inverted.ts';
import type { Draft } from './merge.ts';
import { moodOf } from './mood.ts';
import type { Sides } from './parties.ts';

/** The act told last, told again of other parties: they take the side that changes. */
export function sidesFor(reading: Reading, template: Template, parties: readonly Party[]): Sides | null {
  const { source, target, frame } = template;
  if (isAnswer(template, parties)) return { source: parties, target: source, told: true };
  const without = (side: readonly Party[]) => side.filter(a => !parties.some(b => a.code === b.code));
  const anchor = (side: readonly Party[]) =>
    Math.max(0, ...side.map(party => timesTold(reading.memory, party.code)));
  const changesTarget =
    target.length === 0 || (frame.mutual === true && source.length > 0 && anchor(source) > anchor(target));
  const kept = without(changesTarget ? source : target);
  if (kept.length === 0 || kept.length < (changesTarget ? source : target).length) return null;
  return changesTarget
    ? { source: kept, target: parties, told: true }
    : { source: parties, target: kept, told: true };
}

const answered = /^(diplomats-expelled|ambassador-recalled|mission-closed|recognition|visit)$/;

/** "Chile recalled its envoy to Quito. Ecuador did the same": the one it was done to answers in kind. */
const isAnswer = ({ source, target, frame, kind }: Template, parties: readonly Party[]): boolean =>
  frame.mutual !== true &&
  answered.test(kind) &&
  source.length === 1 &&
  target.length === 1 &&
  parties.length === 1 &&
  parties[0]!.code === target[0]!.code;

/** What an echo at this token tells again: the act told last, and with it any other grave act of the same clause. */
export function echoDrafts(reading: Reading, token: number): Draft[] {
  const { scene, memory } = reading;
  const { template, beside } = memory;
  if (!template || scene.tree.sentence(token) - scene.tree.sentence(template.predicate) > 8) return [];
  const echo: EchoFound | null = echoAt(scene, token);
  if (!echo) return [];
  const acts = echo.of ? actsOf(reading, echo.of, template) : [...beside, template];
  const drafts = acts.flatMap(act => echoOf(reading, act, echo, token) ?? []);
  memory.beside = [];
  return drafts;
}

/** The last act of those named, else the act told last. */
function actsOf({ memory }: Reading, of: readonly Party[], last: Template): readonly Template[] {
  const own = [...memory.ofKind.values()].filter(({ source }) =>
    source.some(a => of.some(b => a.code === b.code)),
  );
  const grave = own.filter(({ kind }) => /^(relations-|recognition)/.test(kind));
  const chosen = grave.length > 0 ? grave : own;
  return [chosen.toSorted((a, b) => a.predicate - b.predicate).at(-1) ?? last];
}

/** One act told again at an echo, or null. */
function echoOf(reading: Reading, template: Template, echo: EchoFound, token: number): Draft | null {
  const { scene, memory } = reading;
  const sides = sidesFor(reading, template, echo.parties);
  if (!sides) return null;
  const own = moodOf(scene.tree, scene.lexicon, token, false);
  if (own.drop) return null;
  const mood =
    echo.modality && (own.modality === 'happened' || echo.predicate === token)
      ? { ...own, modality: echo.modality }
      : own;
  const told = dateOf(reading, {
    predicate: token,
    theme: -1,
    modality: mood.modality,
    reference: false,
    nominal: false,
    relation: 'at',
  });
  const date = told ?? (mood.modality === 'happened' ? dateBeside(reading, template, token) : null);
  const event = {
    ...eventAt(scene, token, -1),
    ...sidesAsEvent(sides),
    ...coded(scene, template.kind, mood),
    ...dated(date),
  };
  remember(memory, sides, date, scene.tree.sentence(token));
  memory.template = { ...template, ...sides, predicate: token, date: date?.date ?? null };
  return {
    event: { ...event, attribution: null, rule: `${template.frame.id}+echo` },
    reference: false,
    told: true,
    headline: false,
  };
}

/** The date of the act repeated, where it stands in the same sentence ("as did Bolivia"); else that of the heading above. */
function dateBeside(reading: Reading, template: Template, token: number): EventDate | null {
  const sentence = reading.scene.tree.sentence(token);
  const same = reading.scene.tree.sentence(template.predicate) === sentence;
  if (same && template.date) return { date: template.date, basis: 'event' };
  return headingDate(reading, sentence);
}

const separators = new Set([',', ';', ':', 'and', '-', '–', '—', 'but', 'while', 'then']);
const articles = new Set(['the', 'then', 'both', 'finally', 'later']);

/** "Bahrain in 2000, Qatar in 2002": parties and dates after a template in its sentence, with no verb between. */
export function gapDrafts(reading: Reading, sentence: number): Draft[] {
  const { scene, memory } = reading;
  const { template } = memory;
  if (!template) return [];
  const here = scene.tree.sentence(template.predicate) === sentence;
  const after = here ? template.predicate : othersFollow(reading, sentence);
  if (after < 0) return [];
  const groups = mentionGroups(reading, sentence, after);
  const spots = reading.spots.in(sentence);
  const out: Draft[] = [];
  groups.forEach((group, i) => {
    const from = group.at(-1)!.last;
    const to = groups[i + 1]?.[0]?.first ?? scene.tree.doc.first[sentence + 1]!;
    const spot = spots.find(s => s.first > from && s.last < to && s.expression.relation === 'at');
    if (!spot || !quiet(reading, from + 1, spot.first)) return;
    const sides = sidesFor(
      reading,
      template,
      group.flatMap(mention => mention.parties),
    );
    const date = sides && resolved(reading, spot, 'past');
    if (!sides || !date || date.date === template.date) return;
    remember(memory, sides, date, sentence);
    const place = eventAt(scene, group[0]!.head, group[0]!.head);
    const event = {
      ...place,
      ...sidesAsEvent(sides),
      ...coded(scene, template.kind, template),
      ...dated(date),
    };
    out.push({
      event: { ...event, attribution: null, rule: `${template.frame.id}+list` },
      reference: false,
      told: true,
      headline: false,
    });
  });
  return out;
}

/** "Others followed: Denmark in August, ...": the colon behind a word for following, in the sentence after an act; or -1. */
function othersFollow({ scene, memory }: Reading, sentence: number): number {
  const { tree } = scene;
  if (!memory.template || sentence - tree.sentence(memory.template.predicate) > 2) return -1;
  const [from, to] = [tree.doc.first[sentence]!, tree.doc.first[sentence + 1]!];
  for (let t = from + 1; t < to; t++) {
    if (tree.doc.tokens.form[t] === ':')
      return /^(follow|join|likewise|too|suit|same)$/.test(tree.lemma(t - 1)) ? t : -1;
  }
  return -1;
}

/** Names after the predicate that follow a comma, semicolon or "and"; those joined by "and" alone make one group. */
function mentionGroups({ scene }: Reading, sentence: number, after: number): Mention[][] {
  const { tree, mentions } = scene;
  const groups: Mention[][] = [];
  for (let t = after + 1; t < tree.doc.first[sentence + 1]!; t++) {
    const mention = mentions.at(t);
    if (!mention || mention.first !== t || mention.kind !== 'name') continue;
    const start = articles.has(tree.lemma(mention.first - 1)) ? mention.first - 1 : mention.first;
    if (!separators.has(tree.lemma(start - 1))) continue;
    const last = groups.at(-1);
    if (last && last.at(-1)!.last === start - 2 && tree.lemma(start - 1) === 'and') last.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

/** No verb of its own between a name and its date, save a short relative clause with "be" ("which was the first"). */
function quiet({ scene }: Reading, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (scene.tree.upos(t) === 'VERB') return false;
  return to - from < 8;
}
