import type { Status, Subject, World } from '../record/index.ts';
import { possessive } from './names.ts';

/** The status between the party asked about and another, the right way round for the side. */
export function sideStatus(
  world: World,
  asked: { subject: Subject; of: string; side: 'from' | 'to'; strand: string | null },
  other: string,
  day: number,
): Status {
  const [a, b] = asked.side === 'to' ? [other, asked.of] : [asked.of, other];
  return world.statusOn(asked.subject, a, b, day, asked.strand ?? undefined);
}

/** "Cuba had diplomatic relations with South Korea", or had not. */
export function sentenceFor(subject: Subject, a: string, b: string, holds: boolean): string {
  const not = holds ? '' : 'not ';
  if (subject === 'relations') return `${a} and ${b} ${holds ? 'had' : 'had no'} diplomatic relations`;
  if (subject === 'recognition') return `${a} ${holds ? 'recognised' : 'did not recognise'} ${b}`;
  if (subject === 'mission') return `${a} ${holds ? 'had a' : 'had no'} mission in ${b}`;
  if (subject === 'designation') return `${b} was ${not}on ${possessive(a)} list`;
  if (subject === 'membership') return `${a} was ${not}a member of ${b}`;
  return `${a} and ${b} were ${not}allied`;
}

/** "relations between" for counts: "had diplomatic relations with X", "recognised X", "was recognised by". */
export function countPhrase(subject: Subject, of: string, side: 'from' | 'to', holds: boolean): string {
  if (subject === 'relations') return `${holds ? 'had' : 'had no'} diplomatic relations with ${of}`;
  if (subject === 'recognition')
    return side === 'to'
      ? `${holds ? 'recognised' : 'did not recognise'} ${of}`
      : `were ${holds ? '' : 'not '}recognised by ${of}`;
  if (subject === 'membership') return `were ${holds ? '' : 'not '}members of ${of}`;
  if (subject === 'designation') return `were ${holds ? '' : 'not '}on ${possessive(of)} list`;
  if (subject === 'mission')
    return side === 'to'
      ? `${holds ? 'had a' : 'had no'} mission in ${of}`
      : `${holds ? 'had a' : 'had no'} mission of ${of}`;
  return `were ${holds ? '' : 'not '}allied with ${of}`;
}
