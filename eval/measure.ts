import { existsSync, readFileSync } from 'node:fs';
import { packageRoot } from '../src/base/index.ts';
import { type Reading, readArticle } from '../src/claims/index.ts';
import { analyse, analyseTokens, type Document, fromConllu } from '../src/language/index.ts';
import { type Article, readPlainArticle } from '../src/reader/index.ts';
import { devArticles, runArticles } from './articles.ts';
import { type ClaimRun, runClaims } from './claims.ts';
import type { Score } from './facts.ts';
import { scoreGoldTokens, scoreSegmentation } from './parser.ts';
import { runRdcr } from './rdcr.ts';
import { sources } from './sources.ts';

/** One number, a share of 0..1, under the name that eval/gates.json knows it by. */
export interface Figure {
  readonly name: string;
  readonly value: number;
}

export interface Measured {
  readonly figures: readonly Figure[];
  /** How often each rule of the lexicon fired, over RDCR and the articles. */
  readonly rules: ReadonlyMap<string, number>;
  /** Longer tables, as text. */
  readonly details: readonly { readonly title: string; readonly text: string }[];
}

function goldOf(part: string): readonly Document[] {
  const parsed = fromConllu(readFileSync(`${sources()}/ud/${part}.conllu`, 'utf8'));
  if (!parsed.ok) throw new Error(`${part}: ${parsed.message}`);
  return parsed.value.map(({ document }) => document);
}

/** The parser on gold tokens and on raw text; null without the treebanks. */
export function measureParser(): Figure[] | null {
  if (!existsSync(`${sources()}/ud`)) return null;
  return ['ewt-dev', 'gum-dev'].flatMap(part => {
    const gold = goldOf(part);
    const own = scoreGoldTokens(
      gold,
      gold.map(document => analyseTokens(document)),
    );
    const raw = scoreSegmentation(
      gold,
      gold.map(document => analyse(document.text)),
    );
    return [
      { name: `${part} UPOS`, value: own.upos },
      { name: `${part} XPOS`, value: own.xpos },
      { name: `${part} lemma`, value: own.lemma },
      { name: `${part} UAS`, value: own.uas },
      { name: `${part} LAS`, value: own.las },
      { name: `${part} LAS with subtypes`, value: own.lasFull },
      { name: `${part} raw tokens F1`, value: raw.tokens },
      { name: `${part} raw words F1`, value: raw.words },
      { name: `${part} raw sentences F1`, value: raw.sentences },
    ];
  });
}

/** Reads a page's text as `entente read` does; a text that cannot be read is an error of the evaluation. */
function readText(id: string, text: string): Reading {
  const article = readPlainArticle(text, { id });
  if (!article.ok) throw new Error(`${id}: ${article.message}`);
  return readArticle(article.value);
}

const trio = (name: string, score: Score): Figure[] => [
  { name: `${name} precision`, value: score.p },
  { name: `${name} recall`, value: score.r },
  { name: `${name} F1`, value: score.f1 },
];

/** Remembers readings, as facts and claims are scored of the same ones. */
function reader(): (id: string, text: string) => Reading {
  const readings = new Map<string, Reading>();
  return (id, text) => {
    const reading = readings.get(id) ?? readText(id, text);
    readings.set(id, reading);
    return reading;
  };
}

/** Facts and claims on a folder of articles with gold; claims only where the reference scorer is there. */
function measureArticles(name: string, folder: string): Measured | null {
  const read = reader();
  const articles = runArticles((id, text) => read(id, text).events, folder);
  if (!articles) return null;
  const claims = runClaims(read, folder);
  const { core, all, rules } = articles;
  const figures = [
    ...trio(`${name} core facts, base`, core.base),
    ...trio(`${name} core facts, base and modality`, core.mod),
    ...trio(`${name} core facts, base and date`, core.date),
    ...trio(`${name} all facts, base`, all.base),
    ...(claims ? claimFigures(name, claims) : []),
  ];
  const details = claims ? [{ title: `${name}, by the reference scorer`, text: tableOf(claims.report) }] : [];
  return { figures, rules, details };
}

const claimFigures = (name: string, { value, noValue, verdicts }: ClaimRun): Figure[] => [
  { name: `${name} claims without value F1`, value: noValue.f1 },
  { name: `${name} claims with value F1`, value: value.f1 },
  { name: `${name} verdicts right`, value: verdicts.right / verdicts.judged },
];

/** Events and claims on the development texts; null without them. */
export function measureReading(): Measured | null {
  const rdcr = runRdcr((article: Article) => readArticle(article).events);
  const articles = measureArticles('articles', devArticles());
  if (!rdcr || !articles) return null;
  const rules = new Map(rdcr.rules);
  for (const [rule, n] of articles.rules) rules.set(rule, (rules.get(rule) ?? 0) + n);
  const figures = [
    ...trio('RDCR same-year', rdcr.sameYear),
    ...trio('RDCR exact', rdcr.exact),
    ...articles.figures,
  ];
  return { figures, rules, details: articles.details };
}

/** The same on articles of our own (eval/articles-own), which are there in every clone. */
export const measureOwn = (): Measured =>
  measureArticles('own articles', `${packageRoot}/eval/articles-own`) ?? {
    figures: [],
    rules: new Map(),
    details: [],
  };

/** The scorer's report without its last line, which is JSON. */
const tableOf = (report: string): string => report.trim().split('\n').slice(0, -1).join('\n').trim();
