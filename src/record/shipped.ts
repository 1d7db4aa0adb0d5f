import { polity } from '../atlas/index.ts';
import type { Ternary } from '../base/index.ts';
import { type DayRange, daysOf } from './days.ts';
import { fold } from './fold.ts';
import { loadRecord } from './log.ts';
import type { Polities } from './polities.ts';
import type { World } from './world.ts';

/** States that went on under a new code; the record keeps one account of both. */
const continued = new Map([
  ['SUN', 'RUS'],
  ['UAR', 'EGY'],
  ['SCG', 'SRB'],
  ['YUG', 'SRB'],
  ['CSK', 'CZE'],
]);

const continues = new Map<string, string[]>();
for (const [old, code] of continued) continues.set(code, [...(continues.get(code) ?? []), old]);

/**
 * Polities whose dealings are older than the atlas has them: the Republic of China before Taiwan, the PLO, the popes,
 * the State of Vietnam.
 */
const older = new Map<string, readonly [string, string | null]>([
  ['TWN', ['1912-01-01', null]],
  ['PSE', ['1964-05-28', null]],
  ['VAT', ['0800-01-01', null]],
  ['RVN', ['1949-06-14', '1975-05-01']],
]);

interface Lifetime {
  readonly born: DayRange;
  readonly ended: DayRange;
}

const open = { from: Number.NEGATIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
const never = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY };

function lifetimesOf(code: string): Lifetime[] {
  const whole = older.get(code);
  if (whole) return [{ born: daysOf(whole[0])!, ended: whole[1] === null ? never : daysOf(whole[1])! }];
  return [code, ...(continues.get(code) ?? [])].flatMap(each =>
    (polity(each)?.spans ?? []).map(span => ({
      born: span.from === null ? open : (daysOf(span.from) ?? open),
      ended: span.to === null ? never : (daysOf(span.to) ?? never),
    })),
  );
}

function alive({ born, ended }: Lifetime, day: number): Ternary {
  if (day < born.from || day >= ended.to) return 'no';
  return day >= born.to && day < ended.from ? 'yes' : 'maybe';
}

let atlas: Polities | undefined;

/** Polities as the atlas has them. */
export function atlasPolities(): Polities {
  atlas ??= makePolities();
  return atlas;
}

function makePolities(): Polities {
  const lifetimes = new Map<string, Lifetime[]>();
  const livesOf = (code: string): Lifetime[] => {
    const known = lifetimes.get(code);
    if (known) return known;
    const lives = lifetimesOf(code);
    lifetimes.set(code, lives);
    return lives;
  };
  return {
    existed(code, day) {
      const lives = livesOf(code);
      if (lives.length === 0) return 'maybe';
      const answers = lives.map(life => alive(life, day));
      return answers.includes('yes') ? 'yes' : answers.includes('maybe') ? 'maybe' : 'no';
    },
    livesOf: code => livesOf(code).map(({ born, ended }) => ({ from: born.from, to: ended.to })),
    continuator: code => continued.get(code) ?? code,
    name: code => polity(code)?.en ?? code,
  };
}

/** The world of the shipped record, with the atlas; as of a date (EDTF) and as known on another. */
export function worldOn(on?: string, known?: string): World {
  return fold(loadRecord(), { on, known, polities: atlasPolities() });
}
