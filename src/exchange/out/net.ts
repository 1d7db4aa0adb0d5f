/** A network as other programs take it: nodes and ties with plain attributes. */
export interface Net {
  readonly title: string;
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly attributes: Attributes }[];
  readonly ties: readonly { readonly a: string; readonly b: string; readonly attributes: Attributes }[];
  readonly directed: boolean;
}

export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** What attributes there are, with their types: by the first value that is met. */
export function attributesOf(rows: readonly { readonly attributes: Attributes }[]): Map<string, string> {
  const types = new Map<string, string>();
  for (const { attributes } of rows)
    for (const [name, value] of Object.entries(attributes)) {
      const type = typeof value === 'number' ? 'double' : typeof value;
      if (!types.has(name)) types.set(name, type);
    }
  return types;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it may stand in XML: marked characters escaped, those that XML 1.0 does not allow left out. */
export const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, char => entities[char]!);
