import type { Command } from 'commander';
import type { Effects } from '../effects.ts';
import { withStore } from '../store-options.ts';
import type { ViewOptions } from './view-options.ts';

type Finish = (code: number) => void;

const withDates = (command: Command): Command =>
  withStore(command)
    .option('--on <date>', 'the day to ask about (2024-02-14; a month or a year means its last day); today')
    .option('--known <date>', 'what the record knew by then')
    .option('--json', 'print as JSON')
    .option('--csv', 'print as CSV');

/** Registers `entente state`, `entente pair` and `entente world`; their code is loaded when they are called. */
export function addViews(program: Command, effects: Effects, finish: Finish): void {
  withDates(program.command('state'))
    .description('show a state on a day: its partners, who is missing, what changed, who was in office')
    .argument('<polity>', 'a code (KOR) or a name in English or Korean')
    .action(async (name: string, options: ViewOptions) => {
      const { state } = await import('./state.ts');
      finish(await state(name, options, effects));
    });
  withDates(program.command('pair'))
    .description('show all that the record holds on two polities, with who says so')
    .argument('<one>', 'a code (KOR) or a name')
    .argument('<other>', 'another')
    .action(async (one: string, other: string, options: ViewOptions) => {
      const { pair } = await import('./pair.ts');
      finish(await pair(one, other, options, effects));
    });
  withDates(program.command('world'))
    .description('show the world on a day: states, ties, and what changed since another day')
    .option('--since <date>', 'tell what changed from that day on')
    .action(async (options: ViewOptions) => {
      const { world } = await import('./world.ts');
      finish(await world(options, effects));
    });
}
