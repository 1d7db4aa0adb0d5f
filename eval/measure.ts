import { existsSync, readFileSync } from 'node:fs';
import { type Reading, readArticle } from '../src/claims/index.ts';
import { analyse, analyseTokens, type Document, fromConllu } from '../src/language/index.ts';
import { type Article, readPlainArticle } from '../src/reader/index.ts';
import { runArticles } from './articles.ts';
import { runClaims } from './claims.ts';
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

/** Events and claims on the development texts; null without them. */
export function measureReading(): Measured | null {
  const readings = new Map<string, Reading>();
  const once = (id: string, text: string): Reading => {
    const reading = readings.get(id) ?? readText(id, text);
    readings.set(id, reading);
    return reading;
  };
  const rdcr = runRdcr((article: Article) => readArticle(article).events);
  const articles = runArticles((id, text) => once(id, text).events);
  if (!rdcr || !articles) return null;
  const claims = runClaims(once);
  const rules = new Map(rdcr.rules);
  for (const [rule, n] of articles.rules) rules.set(rule, (rules.get(rule) ?? 0) + n);
  const figures = [
    ...trio('RDCR same-year', rdcr.sameYear),
    ...trio('RDCR exact', rdcr.exact),
    ...trio('articles core facts, base', articles.core.base),
    ...trio('articles core facts, base and modality', articles.core.mod),
    ...trio('articles core facts, base and date', articles.core.date),
    ...trio('articles all facts, base', articles.all.base),
    ...(claims
      ? [
          { name: 'claims without value F1', value: claims.noValue.f1 },
          { name: 'claims with value F1', value: claims.value.f1 },
          { name: 'verdicts right', value: claims.verdicts.right / claims.verdicts.judged },
        ]
      : []),
  ];
  return {
    figures,
    rules,
    details: claims ? [{ title: 'Articles, by the reference scorer', text: tableOf(claims.report) }] : [],
  };
}

/** The scorer's report without its last line, which is JSON. */
const tableOf = (report: string): string => report.trim().split('\n').slice(0, -1).join('\n').trim();
