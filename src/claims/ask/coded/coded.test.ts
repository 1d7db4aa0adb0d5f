import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodedEvent, memoryEvents } from '../../../record/index.ts';
import { Reply } from '../reply.ts';
import { answerCoded } from './answer.ts';
import { parseCodedQuestion } from './ask.ts';
import { parseCoded } from './parse.ts';

const today = '2026-11-24';

/** A question's parts in one line: form, codes, sides, place, days, origin. */
function told(text: string): string {
  const parsed = parseCoded(text, today);
  if (!parsed.ok) return `no: ${parsed.part}`;
  const { form, category, source, target, between, country, from, to, origin } = parsed.question;
  const sides = between
    ? between.map(codes => codes.join('/')).join(' <> ')
    : `${source?.join('/') ?? '*'} > ${target?.join('/') ?? '*'}`;
  const when = from === null && to === null ? '' : `${from ?? '..'}/${to ?? '..'}`;
  return [form, category.cameo.join(' ') || 'all', sides, country && `in ${country.join('/')}`, when, origin]
    .filter(Boolean)
    .join(', ');
}

describe('questions about coded events', () => {
  it.each([
    [
      'How many threats from North Korea to South Korea in June 2018?',
      'count, 13, PRK > KOR, 2018-06-01/2018-06-30',
    ],
    ['Did Israel threaten Iran in 2018?', 'whether, 13, ISR > IRN, 2018-01-01/2018-12-31'],
    ['How often did Russia and Ukraine fight in 2018?', 'count, 19, RUS <> UKR, 2018-01-01/2018-12-31'],
    ['How many events between Mali and Chad?', 'count, all, MLI <> TCD'],
    ['Was Iran criticised by Israel in 2018?', 'whether, 111, ISR > IRN, 2018-01-01/2018-12-31'],
    ['How often has Iran been criticised by Israel since 2018?', 'count, 111, ISR > IRN, 2018-01-01/..'],
    ['How many Turkish attacks on Syria before 2019?', 'count, 19, TUR > SYR, ../2018-12-31'],
    ['How many condemnations of Israel?', 'count, 111, * > ISR'],
    ['How many threats of North Korea?', 'count, 13, PRK > *'],
    ['How many 138 events in Seoul, according to ICEWS?', 'count, 138, * > *, in KOR, icews'],
    ['How many COERCE events by China?', 'count, 163 170 171 172 173 174 176 191 192, CHN > *'],
    ['How many threats and demands by Syria?', 'count, 13 10, SYR > *'],
    ['How many threats did China and Russia make against Japan?', 'count, 13, CHN/RUS > JPN'],
    ['How many frobs from Syria?', 'no: frobs'],
    ['How many threats from Freedonia?', 'no: Freedonia'],
    ['Which states recognised Kosovo?', 'no: null'],
  ])('%s', (text, parts) => {
    expect(told(text)).toBe(parts);
  });

  it('tells a question that is about something else from one with a part that cannot be read', () => {
    expect(parseCodedQuestion('How often did Nauru cut ties with Taipei?', today)).toBeNull();
    const failed = parseCodedQuestion('How many threats from Free\u202edonia?', today);
    expect(failed).toMatchObject({ ok: false, code: 'question-not-understood' });
    expect(failed?.ok === false && failed.message).toMatch(/^“Free”[^\n]+\.$/);
  });

  it('never throws, whatever the words', () => {
    const words = fc.constantFrom(
      ...'how many often did was were threats fight events between and or from to by against in of Russia Ukraine Israeli 138 ASSAULT June 2018 each other according ICEWS ( ?'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), list => {
        expect(typeof parseCoded(list.join(' '), today).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
    const start = performance.now();
    parseCoded(`How many threats from ${'Russia and '.repeat(80)}?`, today);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

const event = (more: Partial<CodedEvent> & { from: string; to: string }): CodedEvent => {
  const { from, to, ...rest } = more;
  const side = (code: string) => ({ code, told: code, roles: [], name: null });
  return {
    origin: 'icews',
    originId: '1',
    day: '2018-06-01',
    added: null,
    source: side(from),
    target: side(to),
    cameo: '138',
    goldstein: null,
    place: null,
    country: null,
    document: null,
    ...rest,
  };
};

async function asked(text: string, events: readonly CodedEvent[]) {
  const shelf = memoryEvents();
  const once = async function* () {
    yield { ok: true, value: events } as const;
  };
  await shelf.write(once(), '2026-11-24T00:00:00Z');
  const parsed = parseCodedQuestion(text, today);
  if (!parsed?.ok) throw new Error(text);
  return answerCoded(text, parsed.value, shelf);
}

describe('answers about coded events', () => {
  const some = [
    event({ from: 'PRK', to: 'KOR', originId: '1' }),
    event({ from: 'PRK', to: 'KOR', originId: '2', cameo: '13', day: '2018-06-02' }),
    event({ from: 'KOR', to: 'PRK', originId: '3' }),
    event({ from: 'PRK', to: 'KOR', originId: '9', origin: 'gdelt' }),
  ];

  it('name the number, the codes, the days that are known and a few events; coders are not added up', async () => {
    const reply = await asked('How many threats from North Korea to South Korea in June 2018?', some);
    if (!reply.ok) throw new Error(reply.message);
    Reply.parse(reply.value);
    expect(reply.value.answer).toEqual({ type: 'number', value: 2 });
    expect(reply.value.events?.map(({ id }) => id)).toEqual(['icews/1', 'icews/2']);
    const working = reply.value.working.join('\n');
    expect(working).toMatch(/icews: 2, coded 13 \(1\), 138 \(1\).*2 days of the 30 asked about/);
    expect(working).toMatch(/gdelt: 1/);
    expect(working).toMatch(/not added/);
    expect(working).toMatch(/program coded these/);
  });

  it('take silence for unknown, and what was never imported for missing', async () => {
    const silent = await asked('Did South Korea fight North Korea in June 2018?', some);
    expect(silent.ok && silent.value.answer).toEqual({ type: 'status', value: 'unknown' });
    const yes = await asked('Did South Korea threaten North Korea in June 2018?', some);
    expect(yes.ok && yes.value.answer).toEqual({ type: 'status', value: 'yes' });
    const later = await asked('Did South Korea fight North Korea in 2020?', some);
    expect(later).toMatchObject({
      ok: false,
      code: 'events-missing',
      message: expect.stringMatching(/2018-06-01/),
    });
    expect(await asked('How many threats by Mali?', [])).toMatchObject({ code: 'events-missing' });
  });
});
