import { formHeader, type OutForm, type ToldReading, writeReading } from '../exchange/index.ts';
import type { Effects } from './effects.ts';

/** Writes readings in somebody else's layout; `done` says on stderr what stayed behind. */
export interface FormWriter {
  write(reading: ToldReading): void;
  done(): void;
}

/** A writer of `entente read --form`. */
export function formWriter(form: OutForm, effects: Effects): FormWriter {
  const left = new Map<string, number>();
  let begun = false;
  return {
    write(reading) {
      const written = writeReading(form, reading);
      effects.out(`${begun ? '' : formHeader(form)}${written.text}`);
      begun = true;
      for (const [why, n] of Object.entries(written.left)) left.set(why, (left.get(why) ?? 0) + n);
    },
    done() {
      const told = [...left].map(([why, n]) => `${n} ${why}`);
      if (told.length > 0)
        effects.err(
          `entente read: only what happened and has a code goes out in this form; left behind: ${told.join(', ')}.\n`,
        );
    },
  };
}
