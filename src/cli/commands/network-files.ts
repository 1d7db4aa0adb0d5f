import { polity } from '../../atlas/index.ts';
import { type Net, replaceFile, toGexf, toGraphml } from '../../exchange/index.ts';
import { type TieKind, tiesOn } from '../../network/index.ts';
import type { World } from '../../record/index.ts';
import { type Effects, exitCodes } from '../effects.ts';
import type { NetworkOptions } from './network-options.ts';
import { complain } from './view-shared.ts';

/** Writes text into a file, which is replaced whole, or to standard output. */
export async function putText(text: string, file: string, effects: Effects): Promise<number> {
  if (file === '-') {
    effects.out(text);
    await effects.drained();
    return exitCodes.done;
  }
  const done = replaceFile(file, [text]);
  return done.ok ? exitCodes.done : complain(effects, 'network', done);
}

/** The ties of a day as other programs take them; each says whether it surely held. */
function netOf(world: World, kind: TieKind, on: string, { lang, possible }: NetworkOptions): Net {
  const { codes, sure, possible: maybe } = tiesOn(world, kind, on);
  const ties = [...sure, ...(possible ? maybe : [])];
  return {
    title: `${kind} on ${on}, as Entente's record has them`,
    directed: kind === 'missions',
    nodes: codes.map(code => ({ id: code, label: polity(code)?.[lang] ?? code, attributes: { code } })),
    ties: ties.map(({ a, b, answer }) => ({ a, b, attributes: { answer } })),
  };
}

/** Writes the network itself where --graphml or --gexf ask for it; an exit code, or null where neither does. */
export async function writeNets(
  world: World,
  kind: TieKind,
  on: string,
  options: NetworkOptions,
  effects: Effects,
): Promise<number | null> {
  const { graphml, gexf } = options;
  if (graphml === undefined && gexf === undefined) return null;
  const net = netOf(world, kind, on, options);
  if (graphml !== undefined) {
    const code = await putText(toGraphml(net), graphml, effects);
    if (code !== exitCodes.done || gexf === undefined) return code;
  }
  return putText(await toGexf(net), gexf!, effects);
}
