import { describe, expect, it } from 'vitest';
import { shippedWorld } from '../world.ts';
import { ask } from './ask.ts';
import { Reply } from './reply.ts';

const today = '2026-11-24';

const answerTo = (question: string, more: { on?: string; known?: string } = {}) => {
  const reply = ask(question, { today, world: shippedWorld, ...more });
  if (!reply.ok) throw new Error(reply.message);
  return Reply.parse(reply.value);
};
const asked = (question: string) => answerTo(question).answer.value;

describe('rephrasings mean the same question', () => {
  it.each([
    [
      'Which states had relations with North Korea but not with South Korea in 1975?',
      'What countries had diplomatic ties with Pyongyang but not Seoul in 1975?',
      'List the nations that maintained ties with Pyongyang and had no relations with Seoul in 1975.',
      'in 1975, which countries had links with north korea but not south korea?',
    ],
    [
      'Which UN members had no relations with South Korea in 2019?',
      'What U.N. member states lacked diplomatic ties with Seoul in 2019?',
      'Which members of the United Nations were without relations with South Korea in 2019?',
      "Which UN members didn't have relations with South Korea in 2019?",
      'Among U.N. members, which had no formal ties with the ROK in 2019?',
    ],
    [
      'Which countries did the United States recognise in 1960?',
      'Which countries were recognized by the U.S. in 1960?',
      'What states did Washington recognise in 1960?',
    ],
    [
      'Which EU members do not recognise Kosovo?',
      'What members of the European Union do not recognize Kosovo?',
      'Of the EU members, which do not recognise Kosovo?',
    ],
  ])('%s', (first, ...others) => {
    const wanted = asked(first!);
    expect(wanted).not.toBeNull();
    for (const other of others) expect(asked(other), other).toEqual(wanted);
  });

  it('dates in every wording', () => {
    for (const question of [
      'When did the United States recognise Albania?',
      'When was Albania recognised by the US?',
      'On what date did Washington recognize Albania?',
      'In which year did the United States first recognise Albania?',
    ])
      expect(asked(question), question).toBe('1922-07-28');
  });
});

describe('answers', () => {
  it('join conditions of different dates', () => {
    expect(asked('Which Latin American countries had ties with Taiwan in 2000 but not in 2010?')).toEqual([
      'CRI',
    ]);
  });

  it('nest the date of another question', () => {
    expect(answerTo('Who was president of the United States when it recognised Israel?').answer).toEqual({
      type: 'name',
      value: 'Harry S. Truman',
    });
  });

  it('turn from the list to its number, and back to one by its place', () => {
    const list = answerTo('Which states were members of the UN at the end of 1955?').answer;
    const count = answerTo('How many states were members of the UN at the end of 1955?').answer;
    expect(count.value).toBe((list.value as string[]).length);
    expect(asked('Which state was the 193rd to join the United Nations?')).toEqual(['SSD']);
  });

  it('say "as of" which day, and what the record covers', () => {
    const reply = answerTo('Which states had relations with South Korea on 31 December 2024?');
    expect(reply.on).toBe('2024-12-31');
    expect(reply.coverage.some(({ party }) => party === 'KOR')).toBe(true);
    expect(reply.answer.value).toHaveLength(193);
  });

  it('ask undated questions of the last day that the record covers, and say so', () => {
    const reply = answerTo('Which UN members have no relations with South Korea?');
    expect(reply.answer.value).toEqual(['PRK']);
    expect(reply.working[0]).toContain(reply.on);
  });

  it('call missions missions', () => {
    const reply = answerTo('Which countries had an embassy in Pyongyang in 1985?');
    expect(reply.working.at(-1)).toMatch(/missions, and not relations/);
  });
});

describe('exceptions, times, persons and denials', () => {
  it('leaves out those who are set aside, wherever they stand', () => {
    const others = ['SYR'];
    for (const question of [
      'Besides Cuba and North Korea, which UN members had no relations with South Korea in 2019?',
      'Which UN members other than Cuba and North Korea had no relations with South Korea in 2019?',
      'Which UN members had no relations with South Korea in 2019, with the exception of Cuba and North Korea?',
    ])
      expect(asked(question), question).toEqual(others);
    expect(asked('Excluding EU members, which states recognised Kosovo on 18 February 2008?')).toEqual([
      'AFG',
      'ALB',
      'TUR',
      'USA',
    ]);
  });

  it('counts how often, within a time where one is told', () => {
    expect(asked('How often has Senegal broken off relations with Taiwan?')).toBe(3);
    expect(asked('How many times did Senegal sever ties with Taiwan between 1960 and 1990?')).toBe(2);
    expect(asked('On how many occasions did Senegal restore or establish ties with Taiwan?')).toBe(3);
  });

  it("takes a person's time in office for a date", () => {
    const listed = ['CUB', 'IRN', 'PRK'];
    for (const question of [
      "Which countries were put on the U.S. terrorism list during Reagan's presidency?",
      'Which countries were put on the U.S. terrorism list under Ronald Reagan?',
      'Which countries were put on the U.S. terrorism list while Reagan was president?',
    ])
      expect(asked(question), question).toEqual(listed);
    expect(asked('Which countries were put on the U.S. terrorism list before Reagan took office?')).toEqual([
      'IRQ',
      'LBY',
      'SYR',
      'YMD',
    ]);
  });

  it('denies of all time, of both, and of either', () => {
    expect(asked('Which South American states never had ties with Taiwan?')).toEqual(['GUY', 'SUR']);
    expect(asked('Which EU members recognised neither Kosovo nor Palestine in 2020?')).toEqual([
      'ESP',
      'GRC',
    ]);
    expect(asked('Were Spain and Portugal both outside the UN in 1950?')).toBe('yes');
    expect(asked('Apart from Eswatini, did any African state have relations with Taiwan in 2020?')).toBe(
      'no',
    );
    expect(asked('Did no African state have relations with Taiwan in 2020?')).toBe('no');
  });
});
