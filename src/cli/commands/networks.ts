import { type Command, Option } from 'commander';
import type { Effects } from '../effects.ts';
import { withStore } from '../store-options.ts';
import type { NetworkOptions } from './network-options.ts';

/** Registers `entente network`; its code is loaded when it is called. */
export function addNetwork(program: Command, effects: Effects, finish: (code: number) => void): void {
  withStore(program.command('network'))
    .description('measure the network of states on a day')
    .option(
      '--measure <name>',
      'degree, isolation, rivals, centrality, communities, balance, brokers, change (docs/network.md)',
    )
    .addOption(
      new Option('--ties <sort>', 'what joins states; each measure has its own').choices([
        'relations',
        'missions',
        'alliances',
      ]),
    )
    .option('--on <date>', 'the day (2000-12-31); the last one that the ties are known of')
    .option('--known <date>', 'what the record knew by then')
    .option('--state <polity>', 'the state that is asked about')
    .option('--rivals <two>', 'two rivals (KOR,PRK)')
    .option('--since <date>', 'change: what came from that day on')
    .option('--add <pairs...>', 'change: what these ties would do (KOR,SYR)')
    .option('--from <year>', 'a series: the end of every year from this one')
    .option('--to <year>', 'to this one')
    .option('--possible', 'count ties that may have held, too')
    .option('--json', 'print as JSON (schema entente/network@1)')
    .option('--csv', 'print the table as CSV')
    .option('--graphml <file>', 'write the network itself (GraphML) into a file, or -')
    .option('--gexf <file>', 'the same as GEXF')
    .option('--svg <file>', 'draw a chart (SVG) into a file, or - for standard output')
    .action(async (options: NetworkOptions) => {
      const { network } = await import('./network.ts');
      finish(await network(options, effects));
    });
}
