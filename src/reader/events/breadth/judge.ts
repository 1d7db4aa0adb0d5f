import { analyse } from '../../../language/index.ts';
import { findMentions } from '../../mentions/index.ts';
import { readEvents } from '../read-events.ts';
import type { Case } from './load.ts';

/** Acts that both sides do alike: the order of parties says nothing. */
const mutual = /^(relations-(established|restored|upgraded)|talks|agreement-signed|alliance-)/;
/** Kinds that a text about an act may tell beside it. */
const aside = /^(talks|visit|agreement-signed|ambassador-appointed)$/;

const published = '2024-05-10';

/** One line for each pair of an event, written so that like acts are like lines. */
function pairsOf(line: string): string[] {
  const [kind = '', sources = '', targets = '', ...rest] = line.split(' ');
  const pairs = sources.split('+').flatMap(a => targets.split('+').map((b): [string, string] => [a, b]));
  const ordered = mutual.test(kind) ? pairs.map(pair => pair.toSorted()) : pairs;
  return [...new Set(ordered.filter(([a, b]) => a !== b).map(([a, b]) => [kind, a, b, ...rest].join(' ')))];
}

/** The acts read from a text, as lines. */
function linesOf(text: string): string[] {
  const doc = analyse(text);
  const mentions = findMentions(doc, { published });
  return readEvents(doc, mentions, { published, headline: false }).map(
    ({ kind, source, target, date, modality }) =>
      [
        kind,
        source.map(party => party.code).join('+'),
        target.map(party => party.code).join('+'),
        date ?? '-',
        modality,
      ].join(' '),
  );
}

export interface Judged {
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** What a text's reading lacks, and what it has that the text does not tell. */
export function judge({ text, expected }: Case): Judged {
  const read = new Set(linesOf(text).flatMap(pairsOf));
  const wanted = new Set(expected.flatMap(pairsOf));
  const kinds = new Set(expected.map(line => line.split(' ')[0]!));
  return {
    missed: [...wanted].filter(line => !read.has(line)),
    wrong: [...read].filter(line => {
      const kind = line.split(' ')[0]!;
      return !wanted.has(line) && (kinds.has(kind) || !aside.test(kind));
    }),
  };
}
