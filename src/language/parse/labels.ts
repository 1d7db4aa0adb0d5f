import { pad } from '../model/atoms.ts';
import { compileTemplates, templateLines } from '../model/templates.ts';
import {
  itemSize,
  LEFT_SET,
  LEFT1,
  LEFT1_LABEL,
  LEFT2,
  LEFTS,
  RIGHT_SET,
  RIGHT1,
  RIGHT1_LABEL,
  RIGHTS,
  TOKEN,
} from './arena.ts';
import { between, distance, type ParseInput } from './input.ts';

/** Atoms of an arc: h the head, d the dependent, and their children so far (letters as for moves); side; distance. */
export const labelAtoms = templateLines(`
  hw; hp; hc; hk; hu; dw; dp; dc; dk; du; ds; hs; side; dist; bt
  dLw; dLp; dLl; dMw; dRw; dRp; dRl; dls; drs; hLw; hLl; hRl; hRw; hls; hrs; dvl; dvr
  dbefore; dafter; hbefore; hafter; dafterw; dbeforew; first
`);

export const labelTemplates = compileTemplates(
  templateLines(`
  side dw; side dp; side hw; side hp; side dw dp; side hw hp; side dp hp; side dw hw; side dw hp; side dp hw; side dc; side hc; side dc hc; side dc hp; side dp hc; side dw hc; side dc hw
  side du hu dist; side dp hp dist; side dp hp bt; side dw dist; side hw dist; side ds hp; side ds; side hs dp; side ds hs
  side dls; side dls dp; side dls hp; side dls dp hp; side dls hw; side dls dc; side drs; side drs dp; side drs dp hp; side dls drs; side dls drs dp; side dls drs hu
  side dLw; side dLw hw; side dLw dw; side dLw hp; side dLw dp hp; side dLw dc; side dLw hc; side dMw dLw; side dLl dRl; side dRw; side dRp dp; side dLp dp
  side hls; side hrs; side hls dp; side hrs dp; side hls hp dp; side hrs hp dp; side hls dw; side hrs dw; side hls hrs du; side hls hw; side hrs hw; side hrs dls; hls hrs dp hw
  side hLl; side hRl dp; side hRw dw; side hRl hw; side hLw hp; side hLl hp dp
  side dbefore dp; side dafter dp; side dbefore dp dafter; side hbefore hp; side hafter hp; side dp hp dbefore; side dp hp dafter; side dp hp hafter; side dafterw; side dbeforew; side dbeforew dw; side dw dafterw
  side dvl dvr dp; side first dp; side dk hk; side dk hk dls; side dk hw dls; du hu dls drs; side hw dk
`),
  labelAtoms,
);

const values = new Int32Array(labelAtoms.length);

/** The values of the atoms for an arc from one item to another; a view that the next call overwrites. */
export function labelValues(
  items: Int32Array,
  headItem: number,
  childItem: number,
  input: ParseInput,
): Int32Array {
  const [h, d] = [headItem * itemSize, childItem * itemSize];
  const [ht, dt] = [items[h + TOKEN]!, items[d + TOKEN]!];
  const [hr, dr] = [pad + ht, pad + dt];
  const { word, tag, cluster, coarse, upos, suffix } = input;
  let n = 0;
  for (const row of [hr, dr]) {
    values[n++] = word[row]!;
    values[n++] = tag[row]!;
    values[n++] = cluster[row]!;
    values[n++] = coarse[row]!;
    values[n++] = upos[row]!;
  }
  values[n++] = suffix[dr]!;
  values[n++] = suffix[hr]!;
  values[n++] = ht < dt ? 1 : 0;
  values[n++] = distance(Math.abs(ht - dt));
  values[n++] = between(input, Math.min(ht, dt), Math.max(ht, dt));
  const left = pad + items[items[d + LEFT1]! * itemSize + TOKEN]!;
  const right = pad + items[items[d + RIGHT1]! * itemSize + TOKEN]!;
  values[n++] = word[left]!;
  values[n++] = tag[left]!;
  values[n++] = items[d + LEFT1_LABEL]!;
  values[n++] = word[pad + items[items[d + LEFT2]! * itemSize + TOKEN]!]!;
  values[n++] = word[right]!;
  values[n++] = tag[right]!;
  values[n++] = items[d + RIGHT1_LABEL]!;
  values[n++] = items[d + LEFT_SET]!;
  values[n++] = items[d + RIGHT_SET]!;
  values[n++] = word[pad + items[items[h + LEFT1]! * itemSize + TOKEN]!]!;
  values[n++] = items[h + LEFT1_LABEL]!;
  values[n++] = items[h + RIGHT1_LABEL]!;
  values[n++] = word[pad + items[items[h + RIGHT1]! * itemSize + TOKEN]!]!;
  values[n++] = items[h + LEFT_SET]!;
  values[n++] = items[h + RIGHT_SET]!;
  values[n++] = Math.min(items[d + LEFTS]!, 3);
  values[n++] = Math.min(items[d + RIGHTS]!, 3);
  values[n++] = tag[dr - 1]!;
  values[n++] = tag[dr + 1]!;
  values[n++] = tag[hr - 1]!;
  values[n++] = tag[hr + 1]!;
  values[n++] = word[dr + 1]!;
  values[n++] = word[dr - 1]!;
  values[n++] = dt === 0 ? 1 : 0;
  return values;
}
