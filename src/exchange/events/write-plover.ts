import { goesOut } from './out-row.ts';
import type { ToldEvent, ToldParty, ToldReading } from './told.ts';

/** An actor of PLOVER: the code with its sector, and the words. */
const actorOf = ({ code, role, text, group }: ToldParty) => ({
  actorText: text,
  code: [code, group, role].filter(part => part !== null && part !== undefined).join(''),
});

function recordOf(event: ToldEvent, { document }: ToldReading): Record<string, unknown> {
  const { mode, contexts } = event;
  return {
    id: `${document.id}:${event.id}`,
    date: event.date ?? '',
    source: event.source.map(actorOf),
    target: event.target.map(actorOf),
    event: event.plover,
    eventText: event.trigger,
    mode: mode ?? '',
    context: (contexts ?? []).join(';'),
    text: document.sentences[event.sentence] ?? '',
    textInfo: { span: event.span, cameo: event.cameo },
    language: document.language,
    publication: document.id,
    coder: 'Entente',
  };
}

/** The events of a reading that happened and have a PLOVER type, as records of PLOVER's JSON, one a line. */
export function ploverLines(reading: ToldReading): string {
  return reading.events
    .filter(event => event.modality === 'happened' && event.plover !== null)
    .map(event => `${JSON.stringify(recordOf(event, reading))}\n`)
    .join('');
}

/** How many events of a reading stay behind in a form, by modality, or as `uncoded`. */
export function leftBehind(form: string, { events }: ToldReading): Record<string, number> {
  const left: Record<string, number> = {};
  for (const event of events) {
    const out = form === 'plover' ? event.modality === 'happened' && event.plover !== null : goesOut(event);
    if (out) continue;
    const why = event.modality === 'happened' ? 'uncoded' : event.modality;
    left[why] = (left[why] ?? 0) + 1;
  }
  return left;
}
