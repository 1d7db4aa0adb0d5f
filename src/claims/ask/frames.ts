import type { Kind } from '../../base/index.ts';
import { terrorismList } from '../../inquiry/index.ts';
import type { Subject } from '../../record/index.ts';

/**
 * What a verb with its noun and preposition asks of the record: a state, an act, or ("recognised") either of them by the
 * words around it. `side` is "to" where the subject does it to the object, "from" where it is done to the subject.
 */
export interface Frame {
  readonly mode: 'state' | 'act' | 'either' | 'turn';
  readonly subject: Subject;
  readonly acts: readonly Kind[];
  readonly side: 'to' | 'from';
  readonly strand: string | null;
  /** "Lacked", "without": the words say no by themselves. */
  readonly lacks: boolean;
}

const frame = (
  mode: Frame['mode'],
  subject: Subject,
  acts: readonly Kind[],
  more: Partial<Frame> = {},
): Frame => ({ mode, subject, acts, side: 'to', strand: null, lacks: false, ...more });

const established: readonly Kind[] = ['relations-established'];
const restored: readonly Kind[] = ['relations-restored'];
const severed: readonly Kind[] = ['relations-severed', 'relations-suspended'];
const opened: readonly Kind[] = ['mission-opened', 'mission-raised'];
const relations = frame('state', 'relations', established);
const embassy = frame('state', 'mission', opened);
const member = frame('state', 'membership', ['membership-began']);
const alliance = frame('state', 'alliance', ['alliance-began']);
const listed = frame('state', 'designation', ['designation'], { side: 'from', strand: terrorismList });
const lists = (mode: Frame['mode'], act: Kind, side: 'to' | 'from'): Frame =>
  frame(mode, 'designation', [act], { side, strand: terrorismList });
const act = (frameOf: Frame, acts: readonly Kind[]): Frame => ({ ...frameOf, mode: 'act', acts });
const lacking = (frameOf: Frame): Frame => ({ ...frameOf, lacks: true });
const undergone = (frameOf: Frame): Frame => ({ ...frameOf, side: 'from' });
const recognise = frame('either', 'recognition', ['recognition']);
const granted = act(recognise, ['recognition']);
const withdrawn = act(recognise, ['recognition-withdrawn']);

/**
 * Patterns of classes of words (words.ts), `?` where one may be left out, `a|b` for either; OBJ is the object, LIST the
 * words for the list of state sponsors of terrorism. Negations may stand anywhere in them. The longest that fits is taken.
 */
export const frames: readonly (readonly [pattern: string, frame: Frame])[] = [
  ['have relations with|in|between? OBJ?', relations],
  ['maintain relations with? OBJ?', relations],
  ['be in relations with? OBJ?', relations],
  ['be relations with|between OBJ', relations],
  ['exist relations with|between? OBJ?', relations],
  ['be partner of|with? OBJ?', relations],
  ['be OBJ partner', relations],
  ['have partner', relations],
  ['lack relations with? OBJ?', lacking(relations)],
  ['be? without relations with? OBJ?', lacking(relations)],
  ['establish up? into? relations with? OBJ?', act(relations, established)],
  ['exchange ambassador with? OBJ?', act(relations, established)],
  ['establish relations', act(relations, established)],
  ['restore relations with? OBJ?', act(relations, restored)],
  ['sever off? relations with|to? OBJ?', act(relations, severed)],
  ['sever off? with OBJ', act(relations, severed)],
  ['sever OBJ', act(relations, severed)],
  ['suspend relations with? OBJ?', act(relations, severed)],
  ['recognise OBJ?', recognise],
  ['be recognise by? OBJ?', undergone(recognise)],
  ['recognise by OBJ', undergone(recognise)],
  ['have recognition from|of|by OBJ', undergone({ ...recognise, mode: 'state' })],
  ['lack|without recognition from|of|by OBJ', lacking(undergone({ ...recognise, mode: 'state' }))],
  ['receive recognition from|of|by OBJ', undergone(granted)],
  ['grant recognition to|of? OBJ?', granted],
  ['grant OBJ recognition', granted],
  ['withdraw recognition of|from|to? OBJ?', withdrawn],
  ['derecognise OBJ?', withdrawn],
  ['have embassy in|to? OBJ?', embassy],
  ['maintain embassy in|to? OBJ?', embassy],
  ['have ambassador in|to OBJ?', embassy],
  ['be represent in OBJ', embassy],
  ['lack|without embassy in|to? OBJ?', lacking(embassy)],
  ['open up? embassy in? OBJ?', act(embassy, opened)],
  ['close embassy in? OBJ?', act(embassy, ['mission-closed'])],
  ['be member of|in? OBJ?', member],
  ['be OBJ member', member],
  ['be in OBJ', member],
  ['be outside OBJ', lacking(member)],
  ['have member', undergone(member)],
  ['belong to OBJ', member],
  ['make up? OBJ', member],
  ['have membership of|in OBJ', member],
  ['join to? OBJ?', act(member, ['membership-began'])],
  ['become member of? OBJ?', act(member, ['membership-began'])],
  ['become OBJ member', act(member, ['membership-began'])],
  ['be admit to|into? OBJ?', act(member, ['membership-began'])],
  ['leave from? OBJ?', act(member, ['membership-ended'])],
  ['be ally with|of|to? OBJ?', alliance],
  ['be OBJ ally', alliance],
  ['have alliance with OBJ?', alliance],
  ['have ally', alliance],
  ['be in alliance with OBJ', alliance],
  ['become ally with|of? OBJ?', act(alliance, ['alliance-began'])],
  ['establish alliance with? OBJ?', act(alliance, ['alliance-began'])],
  ['ally with OBJ', act(alliance, ['alliance-began'])],
  ['sever alliance with? OBJ?', act(alliance, ['alliance-ended'])],
  ['be on LIST', listed],
  ['be LIST', listed],
  ['sponsor terror according? to|by? LIST?', listed],
  ['be designate as? LIST? by? OBJ?', lists('either', 'designation', 'from')],
  ['be put on|to LIST', lists('act', 'designation', 'from')],
  ['be remove from|off LIST', lists('act', 'designation-lifted', 'from')],
  ['put OBJ? on|to LIST', lists('act', 'designation', 'to')],
  ['remove OBJ? from|off LIST', lists('act', 'designation-lifted', 'to')],
  ['designate OBJ? as? LIST?', lists('act', 'designation', 'to')],
  ['leave LIST', lists('act', 'designation-lifted', 'from')],
  ['switch relations|recognition? from OBJ to OBJ', frame('turn', 'relations', [])],
  ['switch relations|recognition? to OBJ', frame('turn', 'relations', [])],
  ['sever|leave OBJ for OBJ', frame('turn', 'relations', [])],
];
