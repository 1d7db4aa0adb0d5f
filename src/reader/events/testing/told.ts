import { analyse } from '../../../language/index.ts';
import { findMentions } from '../../mentions/index.ts';
import { readEvents } from '../read-events.ts';

/** The acts that a text tells, one a line: "kind source target date modality". */
export function told(text: string, published: string | null = '2024-05-10'): string[] {
  const doc = analyse(text);
  return readEvents(doc, findMentions(doc, { published }), { published, headline: false }).map(
    ({ kind, source, target, date, modality }) =>
      [
        kind,
        source.map(p => p.code).join('+'),
        target.map(p => p.code).join('+'),
        date ?? '-',
        modality,
      ].join(' '),
  );
}
