import { deprelIndex, uposIndex, xposIndex } from '../../src/language/names.ts';
import type { Sentence } from './treebank.ts';

/** A sentence made from another one: `origin` tells for each word which word of `base` it was, -1 for new ones. */
export interface Made {
  readonly sentence: Sentence;
  readonly base: number;
  readonly origin: readonly number[];
}

interface Word {
  form: string;
  lemma: string;
  upos: number;
  xpos: number;
  /** Index among the new words, or -1. */
  head: number;
  deprel: number;
  origin: number;
}

const places =
  `ALGIERS ANKARA ATHENS BAGHDAD BANGKOK BEIJING BEIRUT BELGRADE BERLIN BOGOTA BRUSSELS BUDAPEST CAIRO CANBERRA
 CARACAS COLOMBO DAKAR DAMASCUS DHAKA DUBLIN GENEVA HANOI HAVANA HELSINKI ISLAMABAD JAKARTA JERUSALEM KABUL KHARTOUM
 KINSHASA LAGOS LIMA LISBON LONDON LUSAKA MADRID MANAGUA MANILA MAPUTO MINSK MOSCOW MUSCAT NAIROBI NICOSIA OSLO OTTAWA
 PANAMA PARIS PRAGUE PRETORIA PYONGYANG QUITO RABAT RIGA RIYADH ROME SEOUL SKOPJE SOFIA SUVA TAIPEI TALLINN TBILISI
 TEHRAN TIRANA TOKYO TRIPOLI TUNIS ULAANBAATAR VIENNA WARSAW WASHINGTON YANGON ZAGREB`.split(/\s+/);
const months = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
const agencies = ['Reuters', 'AP', 'Yonhap', 'AFP', 'Xinhua', 'TASS', 'KCNA', 'Kyodo', 'dpa', 'ANSA'];

const pick = <T>(items: readonly T[], random: () => number): T => items[Math.floor(random() * items.length)]!;

/**
 * Datelines and headlines, of which the treebanks have next to none: a share of the sentences again with
 * "SEOUL, Feb. 14 (Agency) -" before them, and a share of short ones without articles and final stop, some in title case.
 */
export function augmented(sentences: readonly Sentence[], share: number, random: () => number): Made[] {
  const made: Made[] = [];
  sentences.forEach((sentence, base) => {
    const length = sentence.forms.length;
    const root = sentence.heads.indexOf(-1);
    const clause = /^(VERB|AUX)$/.test(['VERB', 'AUX'].find(u => uposIndex(u) === sentence.upos[root]) ?? '');
    if (!clause) return;
    const dice = random();
    if (dice < share && length > 8) made.push(built(base, dateline(sentence, random)));
    else if (dice < 2 * share && length > 4 && length < 16)
      made.push(built(base, headline(sentence, random)));
  });
  return made;
}

function wordsOf(s: Sentence, shift: number): Word[] {
  return s.forms.map((form, i) => ({
    form,
    lemma: s.lemmas[i]!,
    upos: s.upos[i]!,
    xpos: s.xpos[i]!,
    head: s.heads[i]! < 0 ? -1 : s.heads[i]! + shift,
    deprel: s.deprels[i]!,
    origin: i,
  }));
}

const fresh = (form: string, upos: string, xpos: string, head: number, deprel: string): Word => ({
  form,
  lemma: form,
  upos: uposIndex(upos),
  xpos: xposIndex(xpos),
  head,
  deprel: deprelIndex(deprel),
  origin: -1,
});

function dateline(s: Sentence, random: () => number): Word[] {
  const place = pick(places, random);
  const prefix: Word[] = [
    fresh(random() < 0.8 ? place : place[0] + place.slice(1).toLowerCase(), 'PROPN', 'NNP', -2, 'parataxis'),
  ];
  if (random() < 0.5) {
    prefix.push(fresh(',', 'PUNCT', ',', 2, 'punct'));
    prefix.push(fresh(pick(months, random), 'PROPN', 'NNP', 0, 'nmod:unmarked'));
    prefix.push(fresh(String(1 + Math.floor(random() * 31)), 'NUM', 'CD', 2, 'nummod'));
  }
  if (random() < 0.4) {
    const at = prefix.length + 1;
    prefix.push(fresh('(', 'PUNCT', '-LRB-', at, 'punct'));
    prefix.push(fresh(pick(agencies, random), 'PROPN', 'NNP', 0, 'appos'));
    prefix.push(fresh(')', 'PUNCT', '-RRB-', at, 'punct'));
  }
  const dash = pick(['-', '-', '--', '—', '–', ':'], random);
  prefix.push(fresh(dash, 'PUNCT', dash === '-' ? 'HYPH' : ':', 0, 'punct'));
  const rest = wordsOf(s, prefix.length);
  prefix[0]!.head = rest.findIndex(word => word.head < 0) + prefix.length;
  return [...prefix, ...rest];
}

function headline(s: Sentence, random: () => number): Word[] {
  const words = wordsOf(s, 0);
  const leaf = (i: number) => !words.some(word => word.head === i);
  const keep = words.map((word, i) => {
    const last = i === words.length - 1 && /^[.]$/.test(word.form);
    const article = /^(a|an|the)$/i.test(word.form) && word.deprel === deprelIndex('det');
    return !((last || article) && leaf(i));
  });
  const place: number[] = [];
  let kept = 0;
  for (const k of keep) place.push(k ? kept++ : -1);
  const titled = random() < 0.4;
  const out = words.filter((_, i) => keep[i]!);
  for (const word of out) {
    if (word.head >= 0) word.head = place[word.head]!;
    if (titled && word.form.length > 3) word.form = word.form[0]!.toUpperCase() + word.form.slice(1);
  }
  return out;
}

function built(base: number, words: readonly Word[]): Made {
  return {
    base,
    origin: words.map(word => word.origin),
    sentence: {
      forms: words.map(word => word.form),
      lemmas: words.map(word => word.lemma),
      upos: Uint8Array.from(words, word => word.upos),
      xpos: Uint8Array.from(words, word => word.xpos),
      heads: Int32Array.from(words, word => word.head),
      deprels: Uint8Array.from(words, word => word.deprel),
    },
  };
}
