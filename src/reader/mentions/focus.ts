/** What a pronoun or a description may stand for. */
export type EntityType = 'polity' | 'person' | 'set' | 'thing';

export interface Entity {
  readonly key: string;
  readonly type: EntityType;
  /** One code for a polity or a person of one; several for a set; none for a thing or a person of no polity. */
  readonly codes: readonly string[];
  readonly role: string | null;
  readonly plural: boolean;
  /** For a person, the words of the office; null else. */
  readonly office: string | null;
  /** Salience as of `sentence`, and the last token that raised it. */
  score: number;
  sentence: number;
  token: number;
}

/** What the text is about as the reader goes along: entities with their salience. */
export interface Focus {
  readonly entities: Map<string, Entity>;
}

export const newFocus = (): Focus => ({ entities: new Map() });

/** Salience halves, roughly, from sentence to sentence (Lappin and Leass 1994, who halve it). */
const fading = 0.55;
const forgotten = 0.02;

/** How much of the lesser of old and new salience is added: what was said last counts more than what was said often. */
const again = 0.3;

/** Salience of an entity as of a sentence. */
export const salience = (entity: Entity, sentence: number): number =>
  entity.score * fading ** Math.max(0, sentence - entity.sentence);

/** Raises an entity, or brings it in. */
export function raise(
  focus: Focus,
  what: Omit<Entity, 'score' | 'sentence' | 'token' | 'office'> & { readonly office?: string | null },
  weight: number,
  sentence: number,
  token: number,
): void {
  const known = focus.entities.get(what.key);
  if (known) {
    const before = salience(known, sentence);
    known.score = Math.max(before, weight) + again * Math.min(before, weight);
    known.sentence = sentence;
    known.token = token;
    return;
  }
  focus.entities.set(what.key, { ...what, office: what.office ?? null, score: weight, sentence, token });
  if (focus.entities.size > 64) forget(focus, sentence);
}

/** Drops what has faded, so that the focus stays small whatever the length of the text. */
function forget(focus: Focus, sentence: number): void {
  for (const [key, entity] of focus.entities)
    if (salience(entity, sentence) < forgotten) focus.entities.delete(key);
  const over = focus.entities.size - 64;
  if (over <= 0) return;
  const weakest = [...focus.entities.values()].sort((a, b) => salience(a, sentence) - salience(b, sentence));
  for (const entity of weakest.slice(0, over + 16)) focus.entities.delete(entity.key);
}

/** Entities that pass, the most salient first. */
export function ranked(focus: Focus, sentence: number, test: (entity: Entity) => boolean): Entity[] {
  return [...focus.entities.values()]
    .filter(test)
    .sort((a, b) => salience(b, sentence) - salience(a, sentence) || b.token - a.token);
}
