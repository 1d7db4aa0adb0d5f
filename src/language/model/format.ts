/** The model file: four magic bytes, the length of a JSON header, the header, and columns of numbers on 8-byte bounds. */

const types = { Uint8Array, Int8Array, Uint16Array, Int32Array, Uint32Array, Float32Array } as const;
export type Column = Uint8Array | Int8Array | Uint16Array | Int32Array | Uint32Array | Float32Array;
type TypeName = keyof typeof types;

const magic = 'ENTM';

interface Section {
  readonly name: string;
  readonly type: TypeName;
  readonly offset: number;
  readonly length: number;
}

/** Values and columns by name. */
export interface ModelFile {
  readonly values: Readonly<Record<string, unknown>>;
  readonly columns: Readonly<Record<string, Column>>;
}

const aligned = (n: number): number => (n + 7) & ~7;

/** Writes a model file into bytes (little-endian, as every platform of Node is). */
export function writeModelFile(file: ModelFile): Uint8Array {
  const sections: Section[] = [];
  let offset = 0;
  for (const [name, column] of Object.entries(file.columns)) {
    sections.push({ name, type: column.constructor.name as TypeName, offset, length: column.length });
    offset += aligned(column.byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify({ values: file.values, sections }));
  const base = aligned(8 + header.length);
  const bytes = new Uint8Array(base + offset);
  bytes.set(new TextEncoder().encode(magic));
  new DataView(bytes.buffer).setUint32(4, header.length, true);
  bytes.set(header, 8);
  sections.forEach(section => {
    const column = file.columns[section.name]!;
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), base + section.offset);
  });
  return bytes;
}

/** Reads a model file; null where the bytes are none. Columns are views on the bytes where alignment allows. */
export function readModelFile(input: Uint8Array): ModelFile | null {
  const bytes = input.byteOffset % 8 === 0 ? input : input.slice();
  if (bytes.length < 8 || new TextDecoder().decode(bytes.subarray(0, 4)) !== magic) return null;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  const base = aligned(8 + length);
  if (base > bytes.length) return null;
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as {
    values: Record<string, unknown>;
    sections: Section[];
  };
  const columns: Record<string, Column> = {};
  for (const { name, type, offset, length: count } of header.sections) {
    const at = bytes.byteOffset + base + offset;
    if (base + offset + count * types[type].BYTES_PER_ELEMENT > bytes.length) return null;
    columns[name] = new types[type](bytes.buffer as ArrayBuffer, at, count);
  }
  return { values: header.values, columns };
}
