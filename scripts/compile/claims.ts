import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from '../../src/base/index.ts';
import type { Item } from '../../src/claims/find/pattern.ts';

const Predicate = z.strictObject({
  value: z.string(),
  words: z.array(z.string()).min(1),
  near: z.array(z.string()).optional(),
  unless: z.array(z.string()).optional(),
});
const Rule = z.strictObject({ id: z.string(), type: z.string(), match: z.string() });
const words = z.array(z.string());
const Titles = z.strictObject({
  more: words,
  never: words,
  same: z.record(z.string(), words),
  former: words,
  acting: words,
  honorifics: words,
  particles: words,
  takes: words,
});
const Roles = z.object({
  entries: z.array(z.object({ sort: z.string(), nouns: words.optional() })),
});
const File = z.strictObject({
  classes: z.record(z.string(), z.array(z.string())),
  predicates: z.array(Predicate),
  negators: z.array(z.string()),
  titles: Titles,
  rules: z.array(Rule),
});

const builtins: Readonly<Record<string, Item['builtin']>> = {
  '#ord': 'ordinal',
  '#num': 'number',
  '#year': 'year',
  '@party': 'party',
  _: 'any',
};

/** One item of a pattern from its notation: "name:item?", "~3", "<class>", "a|b". */
export function compileItem(text: string, classes: Readonly<Record<string, readonly string[]>>): Item {
  const optional = text.endsWith('?');
  const names = (optional ? text.slice(0, -1) : text).split(':');
  const body = names.pop()!;
  const base = {
    words: null,
    builtin: null,
    optional,
    gap: 0,
    names,
  };
  if (/^~[1-9]\d?$/.test(body)) return { ...base, gap: Number(body.slice(1)) };
  if (body in builtins) return { ...base, builtin: builtins[body]! };
  const words = body.split('|').flatMap(part => {
    if (!/^<.+>$/.test(part)) return [part];
    const list = classes[part.slice(1, -1)];
    if (!list) throw new Error(`lexicon/claims.yaml: there is no class "${part.slice(1, -1)}"`);
    return list;
  });
  return { ...base, words };
}

const readYaml = (file: string): unknown => parse(readFileSync(`${packageRoot}/lexicon/${file}`, 'utf8'));

/** Every title as it stands in a text → the office that it names. */
function offices(titles: z.infer<typeof Titles>): Record<string, string> {
  const roles = Roles.parse(readYaml('roles.yaml'));
  const plain = roles.entries.filter(entry => entry.sort === 'office').flatMap(entry => entry.nouns ?? []);
  const all = [...plain, ...titles.more].filter(title => !titles.never.includes(title));
  const same = Object.entries(titles.same).flatMap(([office, names]) =>
    names.map(name => [name, office] as const),
  );
  return Object.fromEntries([...all.map(title => [title, title] as const), ...same]);
}

/** lexicon/claims.yaml, checked and with its patterns taken apart. */
export function compile() {
  const file = File.parse(readYaml('claims.yaml'));
  const ids = file.rules.map(rule => rule.id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice) throw new Error(`lexicon/claims.yaml: two rules are called "${twice}"`);
  const rules = file.rules.map(rule => {
    const items = rule.match.split(' ').map(item => compileItem(item, file.classes));
    const start = items[0]!;
    if (start.optional || start.gap > 0 || start.builtin === 'party' || start.builtin === 'any')
      throw new Error(`lexicon/claims.yaml: "${rule.id}" must begin with a word, a class or a number`);
    return { id: rule.id, type: rule.type, items };
  });
  const { more, never, same, ...titles } = file.titles;
  return { ...file, titles: { ...titles, offices: offices({ more, never, same, ...titles }) }, rules };
}
