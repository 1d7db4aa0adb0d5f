import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim, Reading } from '../src/claims/index.ts';
import { devArticles } from './articles.ts';
import { factsOf } from './facts.ts';
import { sources } from './sources.ts';

interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** What the reference scorer says of the claims of the articles. */
export interface ClaimRun {
  readonly articles: number;
  readonly value: Rates;
  readonly noValue: Rates;
  readonly byType: Readonly<Record<string, Rates>>;
  readonly verdicts: {
    readonly judged: number;
    readonly right: number;
    readonly false_gold: number;
    readonly false_found: number;
    readonly false_flagged: number;
  };
  /** The scorer's whole report. */
  readonly report: string;
}

const truths: Partial<Record<Claim['verdict'], string>> = { holds: 'true', fails: 'false' };

/** A claim in the scorer's terms; only "holds" and "fails" say true or false. */
const predictionOf = (claim: Claim): Record<string, unknown> => ({
  type: claim.type,
  subject: claim.subject,
  object: claim.object,
  value: claim.value,
  ...(truths[claim.verdict] ? { verdict: truths[claim.verdict] } : {}),
});

/**
 * Reads every article that has gold and scores claims and verdicts with the reference scorer
 * (tools/score_articles.py beside the sources); null where the sources, the scorer or python3 are not there.
 */
export function runClaims(
  read: (id: string, text: string) => Reading,
  folder = devArticles(),
): ClaimRun | null {
  const scorer = join(sources(), '..', 'tools', 'score_articles.py');
  if (!existsSync(folder) || !existsSync(scorer)) return null;
  const predictions = mkdtempSync(join(tmpdir(), 'claims-'));
  try {
    for (const file of readdirSync(folder).filter(name => name.endsWith('.json'))) {
      const id = file.slice(0, -5);
      const reading = read(id, readFileSync(join(folder, `${id}.txt`), 'utf8'));
      const prediction = { facts: factsOf(reading.events), claims: reading.claims.map(predictionOf) };
      writeFileSync(join(predictions, file), JSON.stringify(prediction));
    }
    const run = spawnSync('python3', [scorer, predictions, folder, '--by-article'], { encoding: 'utf8' });
    return run.status === 0 ? resultOf(run.stdout) : null;
  } finally {
    rmSync(predictions, { recursive: true });
  }
}

function resultOf(report: string): ClaimRun {
  const result = JSON.parse(report.trim().split('\n').at(-1)!);
  return {
    articles: result.articles,
    value: result.claims.value,
    noValue: result.claims.no_value,
    byType: result.claims_by_type,
    verdicts: result.verdicts,
    report,
  };
}
