import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageRoot } from '../base/index.ts';
import { findNames, findPeople, held, resolveName, whoIs } from './index.ts';

/** A sentence with the name in [[ ]], and what it stands for on the date. */
interface Case {
  readonly text: string;
  readonly on: string | null;
  readonly code: string | null;
  readonly nearby?: readonly string[];
  /** The person meant; null where only the polity is asked for. */
  readonly holder?: string | null;
}

const cases = readFileSync(`${packageRoot}/eval/atlas.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Case);

/** What the atlas says of the marked name: a code, or "CODE Name" for a person. */
function answer({ text, on, nearby, holder }: Case): string | null {
  const start = text.indexOf('[[');
  const end = text.indexOf(']]') - 2;
  const plain = text.replace('[[', '').replace(']]', '');
  const near = [...(nearby ?? [])];
  if (holder !== undefined) {
    const hit = findPeople(plain).find(each => each.start <= start && each.end >= end);
    const who = hit && whoIs(hit.text, { title: hit.title ?? '', on, nearby: near })[0];
    return who === undefined ? null : holder === null ? who.code : `${who.code} ${who.name}`;
  }
  const hit = findNames(plain).find(each => each.start < end && each.end > start);
  return hit === undefined ? null : resolveName(hit, { on, nearby: near }).code;
}

test('names with dates and context stand for the right polity', () => {
  const wrong = cases
    .map(each => ({ each, said: answer(each) }))
    .filter(({ each, said }) => said !== (each.holder ? `${each.code} ${each.holder}` : each.code));
  const right = cases.length - wrong.length;
  console.log(`atlas gold: ${right} of ${cases.length} (${((100 * right) / cases.length).toFixed(1)} %)`);
  for (const { each, said } of wrong) console.log(`  ${each.on} ${each.text} → ${said}, not ${each.code}`);
  expect(cases.length).toBeGreaterThanOrEqual(120);
  expect(right / cases.length).toBeGreaterThanOrEqual(0.95);
});

interface OfficeCase {
  readonly name: string;
  readonly code: string;
  readonly office: string;
  readonly on: string;
  readonly held: 'yes' | 'no';
}

test('who held an office is seldom unknown and almost never wrong', () => {
  const offices = readFileSync(`${packageRoot}/eval/atlas-offices.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as OfficeCase);
  const said = offices.map(each => ({
    each,
    answer: held(each.name, each.code, each.office, each.on).answer,
  }));
  const right = said.filter(({ each, answer }) => answer === each.held).length;
  const wrong = said.filter(({ each, answer }) => answer !== 'maybe' && answer !== each.held);
  console.log(`atlas offices: ${right} of ${offices.length} right, ${wrong.length} wrong`);
  expect(wrong.map(({ each }) => each.name)).toHaveLength(0);
  expect(right / offices.length).toBeGreaterThanOrEqual(0.9);
});
