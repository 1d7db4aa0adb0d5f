import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from '../../src/base/index.ts';

const Words = z.array(z.string().min(1));
const YesNo = z.enum(['yes', 'no']).default('no');
const RolesFile = z.strictObject({
  entries: z.array(
    z.strictObject({
      role: z.string(),
      sort: z.enum(['office', 'person', 'body', 'mission', 'force']),
      stands: YesNo,
      abroad: YesNo,
      other: YesNo,
      monarch: YesNo,
      nouns: Words,
    }),
  ),
  modifiers: z.record(z.string(), Words),
  honorifics: Words,
  national: z.record(z.string(), Words),
});
const Noun = z.strictObject({
  word: z.string(),
  for: z.enum(['state', 'organisation', 'any']),
  other: z.boolean().optional(),
  tight: z.boolean().optional(),
  is: z.union([z.string(), Words]).optional(),
  role: z.string().optional(),
});
const DescriptionsFile = z.strictObject({
  nouns: z.array(Noun),
  sides: z.array(Noun),
  polity_verbs: Words,
  polity_verbs_with_object: Words,
  polity_objects: Words,
  polity_things: Words,
  not_sides: Words,
  motion_verbs: Words,
  saying_verbs: Words,
});

/** lexicon/roles.yaml and lexicon/descriptions.yaml, checked and turned round to word → meaning. */
export function compile() {
  const roles = RolesFile.parse(yaml('roles'));
  const words = DescriptionsFile.parse(yaml('descriptions'));
  const national = new Map(
    Object.entries(roles.national).flatMap(([code, nouns]) => nouns.map(n => [n, code])),
  );
  return {
    roles: Object.fromEntries(
      roles.entries.flatMap(({ nouns, role, sort, ...flags }) =>
        nouns.map(noun => [
          noun,
          {
            role,
            sort,
            stands: flags.stands === 'yes',
            abroad: flags.abroad === 'yes',
            other: flags.other === 'yes',
            monarch: flags.monarch === 'yes',
            national: national.get(noun) ?? null,
          },
        ]),
      ),
    ),
    modifiers: Object.fromEntries(
      Object.entries(roles.modifiers).flatMap(([role, list]) => list.map(word => [word, role])),
    ),
    honorifics: roles.honorifics,
    nouns: nouns(words.nouns),
    sides: nouns(words.sides),
    polityVerbs: words.polity_verbs,
    polityVerbsWithObject: words.polity_verbs_with_object,
    polityObjects: words.polity_objects,
    polityThings: words.polity_things,
    notSides: words.not_sides,
    motionVerbs: words.motion_verbs,
    sayingVerbs: words.saying_verbs,
  };
}

const yaml = (name: string): unknown => parse(readFileSync(`${packageRoot}/lexicon/${name}.yaml`, 'utf8'));

const nouns = (list: readonly z.infer<typeof Noun>[]) =>
  Object.fromEntries(
    list.map(noun => [
      noun.word,
      {
        for: noun.for,
        other: noun.other ?? false,
        tight: noun.tight ?? false,
        is: noun.is === undefined ? [] : [noun.is].flat(),
        role: noun.role ?? null,
      },
    ]),
  );
