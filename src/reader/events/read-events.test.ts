import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.ts';
import { findMentions } from '../mentions/index.ts';
import { readEvents } from './read-events.ts';

const read = (text: string, published: string | null = '2024-05-10') => {
  const doc = analyse(text);
  return readEvents(doc, findMentions(doc, { published }), { published, headline: false });
};
const told = (text: string, published?: string | null): string[] =>
  read(text, published).map(({ kind, source, target, date, modality }) =>
    [kind, source.map(p => p.code).join('+'), target.map(p => p.code).join('+'), date, modality].join(' '),
  );

const sentences: readonly [string, readonly string[]][] = [
  [
    'Norway and Bhutan established diplomatic relations on 3 May 1985.',
    ['relations-established NOR BTN 1985-05-03 happened'],
  ],
  [
    'Diplomatic relations between Fiji and Peru were restored in 1999.',
    ['relations-restored FJI PER 1999 happened'],
  ],
  ['Chad has severed its ties with Qatar.', ['relations-severed TCD QAT  happened']],
  ['Honduras will open an embassy in Denmark.', ['mission-opened HND DNK  planned']],
  ['Peru denied that it had broken off relations with Chile.', ['relations-severed PER CHL  denied']],
  ['Kenya refused to recognise Kosovo.', ['recognition KEN XKX  denied']],
  ['Ghana might close its embassy in Peru.', ['mission-closed GHA PER  possible']],
  [
    'In 2018 Panama broke with Taiwan and established relations with China.',
    ['relations-severed PAN TWN 2018 happened', 'relations-established PAN CHN 2018 happened'],
  ],
  [
    'Spain, Malta and Cyprus recognised Kosovo on 1 June 2020.',
    ['recognition ESP+MLT+CYP XKX 2020-06-01 happened'],
  ],
  ['Samoa no longer recognises Kosovo.', ['recognition-withdrawn WSM XKX  happened']],
  ['Poland expelled two Russian diplomats on Monday.', ['diplomats-expelled POL RUS 2024-05-06 happened']],
  ['Had Ghana waited, it would have opened an embassy in Peru.', []],
];

describe('readEvents', () => {
  it.each(sentences)('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('takes a proposal for a plan, never for an establishment', () => {
    const events = read('The establishment of diplomatic relations with Israel was proposed by Oman.');
    expect(events.map(event => event.modality)).not.toContain('happened');
  });

  it('tells a happening once, with its other places and its finest date', () => {
    const events = read(
      'Nepal and Oman set up diplomatic ties in April 2011. Nepal and Oman established relations on 4 April 2011.',
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ date: '2011-04-04' });
    expect(events[0]!.also).toHaveLength(1);
  });

  it('gives no date where the text gives none', () => {
    expect(read('Chad recognised Kosovo.', null)[0]?.date).toBeNull();
  });

  it('has spans that quote the sentence', () => {
    const text = 'Yesterday, Chad severed its ties with Qatar.';
    const [event] = read(text);
    expect(text.slice(...event!.span)).toContain(event!.trigger);
  });

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => Array.isArray(read(text))),
      {
        numRuns: 60,
      },
    );
  });
});
