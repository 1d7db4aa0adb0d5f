import { findNames, resolveName } from '../../atlas/index.ts';
import type { Document } from '../../language/index.ts';
import { sentenceCount } from '../../language/index.ts';
import type { Mention, Mentions } from '../mention.ts';
import { attend } from './attend.ts';
import type { Draft } from './draft.ts';
import { newFocus } from './focus.ts';
import { foretellOwners } from './foretell.ts';
import { newGroups } from './groups.ts';
import { partiesOf } from './parties.ts';
import { quotedTokens, speakerOf } from './quotes.ts';
import { sceneOf } from './read-sentence.ts';
import type { Answer, Scene, State } from './scene.ts';
import { syntaxOf } from './syntax.ts';

/** What is known of a document beside its text. */
export interface MentionContext {
  /** EDTF date of publication, or null. */
  readonly published: string | null;
  readonly title?: string | null;
  /** Where the dateline says that it was written ("SEOUL"). */
  readonly place?: string | null;
}

/**
 * Every stretch of a parsed document that stands for a polity or several, in text order: names, demonyms, capitals,
 * persons, offices and organs, descriptions and pronouns. Antecedents are the most salient that agree (Lappin and Leass
 * 1994), never a co-argument. One pass, linear in the length of the text.
 */
export function findMentions(doc: Document, context: MentionContext): Mentions {
  const syntax = syntaxOf(doc);
  const quoted = quotedTokens(syntax);
  const state: State = {
    syntax,
    published: context.published,
    focus: newFocus(),
    groups: newGroups(),
    persons: new Map(),
    nouns: new Map(),
    home: placeCode(context.place ?? null),
    lead: null,
    lastPlace: null,
    speaker: [],
  };
  const all: Mention[] = [];
  const lists = new Map<number, readonly number[]>();
  for (let sentence = 0; sentence < sentenceCount(doc); sentence++) {
    const scene = sceneOf(state, sentence, quoted);
    const dateline = scene.drafts.find(
      draft =>
        draft.what === 'name' && draft.place && draft.kind === 'capital' && draft.first - scene.from < 2,
    );
    if (state.home === null && dateline?.what === 'name') state.home = dateline.code;
    attendSpeaking(scene);
    for (const [head, list] of scene.lists) lists.set(head, list);
    for (const draft of scene.drafts) {
      const answer = scene.answers.get(draft);
      if (answer && answer.parties.length > 0) all.push(mentionOf(scene, draft, answer));
    }
  }
  return index(syntax, all, lists);
}

/** "We" is read once the speaker is known, who may stand after what he says. */
function attendSpeaking(scene: Scene): void {
  foretellOwners(scene);
  const spoken = scene.quoted.some(mark => mark === 1);
  if (spoken) scene.state.speaker = speakerOf(scene) ?? scene.state.speaker;
  attend(scene);
}

const placeCode = (place: string | null): string | null => {
  const hit = place === null ? undefined : findNames(place)[0];
  const code = hit ? resolveName(hit).code : null;
  return code !== null && /^[A-Z]/.test(code) ? code : null;
};

function mentionOf(scene: Scene, draft: Draft, answer: Answer): Mention {
  const { doc } = scene.syntax;
  const text = doc.text.slice(doc.tokens.start[draft.first], doc.tokens.end[draft.last]);
  return {
    first: draft.first,
    last: draft.last,
    head: draft.head,
    sentence: scene.sentence,
    kind: draft.kind,
    parties: answer.parties.map(party => ({ ...party, text })),
    alternatives: answer.alternatives,
    person: answer.person,
    ...(draft.what === 'name' && draft.place ? { place: true } : {}),
  };
}

/** The smallest mention over each token, and the parties of each phrase. */
function index(
  syntax: State['syntax'],
  all: readonly Mention[],
  lists: ReadonlyMap<number, readonly number[]>,
): Mentions {
  const over = new Int32Array(syntax.length).fill(-1);
  const byHead = new Map<number, Mention>();
  all.forEach((mention, i) => {
    byHead.set(mention.head, mention);
    for (let t = mention.first; t <= mention.last; t++) {
      const old = over[t]! < 0 ? undefined : all[over[t]!];
      if (!old || old.last - old.first >= mention.last - mention.first) over[t] = i;
    }
  });
  const at = (token: number): Mention | null => all[over[token] ?? -1] ?? null;
  return { all, at, parties: partiesOf(syntax, byHead, lists, at) };
}
