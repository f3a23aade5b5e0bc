/**
 * A searchable list as one run of bytes, to be kept in a file or shared among threads: read where it lies, ready at once.
 * Layout: eight letters, length of the table and check sums, a table in JSON (version, where each column stands), the
 * columns, each from a multiple of eight on, in the byte order of the machine. Made again rather than converted.
 */
import type { Buckets } from "./buckets.ts";
import type { Columns } from "./columns.ts";
import type { PooledTexts } from "./text-pool.ts";

const MAGIC = "licetidx";
const HEAD = 24;

type Column = Uint8Array | Uint16Array | Int32Array | Float64Array;

interface Placed {
  name: string;
  at: number;
  length: number;
}
interface Table {
  version: string;
  columns: Placed[];
}

/** Packs the columns; `version` is asked for again by whoever reads them. */
export function pack(columns: Columns, version: string): Uint8Array<ArrayBuffer> {
  const found = [...columnsIn(columns, "")].sort(([a], [b]) => (a < b ? -1 : 1));
  let end = 0;
  const placed = found.map(([name, column]) => {
    const at = end;
    end = aligned(at + column.byteLength);
    return { name, at, length: column.length };
  });
  const table = new TextEncoder().encode(JSON.stringify({ version, columns: placed } satisfies Table));
  const start = aligned(HEAD + table.length);
  const out = new Uint8Array(start + end);
  out.set(new TextEncoder().encode(MAGIC));
  out.set(table, HEAD);
  found.forEach(([, column], i) => {
    out.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), start + (placed[i]?.at ?? 0));
  });
  const head = new DataView(out.buffer);
  head.setUint32(8, table.length, true);
  sumOf(out.subarray(HEAD), table.length).forEach((sum, i) => {
    head.setUint32(12 + 4 * i, sum, true);
  });
  return out;
}

/** The columns, without a copy; undefined where the bytes are damaged, cut off, or of another version. */
export function unpack(bytes: Uint8Array, version: string): Columns | undefined {
  const lying = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  if (lying.length < HEAD || lying.length % 8 !== 0 || text(lying.subarray(0, 8)) !== MAGIC) return undefined;
  const head = new DataView(lying.buffer, lying.byteOffset);
  const length = head.getUint32(8, true);
  const sums = sumOf(lying.subarray(HEAD), length);
  if (sums.some((sum, i) => head.getUint32(12 + 4 * i, true) !== sum)) return undefined;
  const start = aligned(HEAD + length);
  if (start > lying.length) return undefined;
  const table = JSON.parse(text(lying.subarray(HEAD, HEAD + length))) as Table;
  return table.version === version ? readColumns(new Reader(lying.subarray(start), table.columns)) : undefined;
}

/** Copied first: the decoder takes no shared memory. */
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.slice());
const aligned = (n: number): number => Math.ceil(n / 8) * 8;

/** Notices damage, not malice: whoever can write the file can write the list. */
function sumOf(data: Uint8Array, tableLength: number): [number, number] {
  const words = new Int32Array(data.buffer, data.byteOffset, data.byteLength >>> 2);
  let a = 0x811c9dc5;
  let b = (data.byteLength + Math.imul(tableLength, 0x01000193)) | 0;
  for (let i = 0; i < words.length; i++) {
    a = Math.imul(a ^ (words[i] as number), 0x01000193);
    b = (b + a) | 0;
  }
  return [a >>> 0, b >>> 0];
}

/** Every column of the tree with its path. */
function* columnsIn(node: object, path: string): Generator<[string, Column]> {
  for (const [key, value] of Object.entries(node)) {
    const name = path === "" ? key : `${path}.${key}`;
    if (isColumn(value)) yield [name, value];
    else yield* columnsIn(value, name);
  }
}

function isColumn(value: unknown): value is Column {
  return (
    value instanceof Int32Array ||
    value instanceof Uint8Array ||
    value instanceof Uint16Array ||
    value instanceof Float64Array
  );
}

/** Finds columns by path. */
class Reader {
  private readonly data: Uint8Array;
  private readonly places: ReadonlyMap<string, Placed>;

  constructor(data: Uint8Array, placed: readonly Placed[]) {
    this.data = data;
    this.places = new Map(placed.map((p) => [p.name, p]));
  }

  bytes(name: string): Uint8Array {
    return new Uint8Array(this.data.buffer, ...this.place(name));
  }
  units(name: string): Uint16Array {
    return new Uint16Array(this.data.buffer, ...this.place(name));
  }
  ints(name: string): Int32Array {
    return new Int32Array(this.data.buffer, ...this.place(name));
  }
  floats(name: string): Float64Array {
    return new Float64Array(this.data.buffer, ...this.place(name));
  }
  texts(name: string): PooledTexts {
    return { units: this.units(`${name}.units`), starts: this.ints(`${name}.starts`) };
  }
  buckets(name: string): Buckets {
    return { starts: this.ints(`${name}.starts`), slots: this.ints(`${name}.slots`) };
  }

  private place(name: string): [number, number] {
    const placed = this.places.get(name);
    // INVARIANT: what one version packs the same version reads; the check sum held
    if (placed === undefined) throw new Error(`the snapshot lacks the column ${name}`);
    return [this.data.byteOffset + placed.at, placed.length];
  }
}

function readColumns(r: Reader): Columns {
  return {
    entries: {
      ids: r.texts("entries.ids"),
      kinds: r.bytes("entries.kinds"),
      countries: r.ints("entries.countries"),
      countryLists: r.texts("entries.countryLists"),
    },
    names: {
      texts: r.texts("names.texts"),
      entries: r.ints("names.entries"),
      roles: r.bytes("names.roles"),
      from: r.ints("names.from"),
      until: r.ints("names.until"),
    },
    views: {
      names: r.ints("views.names"),
      kinds: r.bytes("views.kinds"),
      letters: r.texts("views.letters"),
      squashed: r.bytes("views.squashed"),
      squashedStarts: r.ints("views.squashedStarts"),
      legal: r.ints("views.legal"),
      legalLists: r.texts("views.legalLists"),
      acronyms: r.ints("views.acronyms"),
      acronymLists: r.texts("views.acronymLists"),
      outside: r.floats("views.outside"),
      weights: r.floats("views.weights"),
      starts: r.ints("views.starts"),
      words: r.ints("views.words"),
      marks: r.bytes("views.marks"),
    },
    words: {
      texts: r.texts("words.texts"),
      sounds: r.ints("words.sounds"),
      soundTexts: r.texts("words.soundTexts"),
      roles: r.bytes("words.roles"),
      weights: r.floats("words.weights"),
      concepts: r.ints("words.concepts"),
      conceptTexts: r.texts("words.conceptTexts"),
      arabic: r.ints("words.arabic"),
      arabicTexts: r.texts("words.arabicTexts"),
      marks: r.bytes("words.marks"),
      letters: r.ints("words.letters"),
      viewStarts: r.ints("words.viewStarts"),
      views: r.ints("words.views"),
      soundStarts: r.ints("words.soundStarts"),
      ofSound: r.ints("words.ofSound"),
      byText: r.buckets("words.byText"),
      bySound: r.buckets("words.bySound"),
      byConcept: r.buckets("words.byConcept"),
      bySkeleton: r.buckets("words.bySkeleton"),
      deletions: r.buckets("words.deletions"),
    },
    joined: r.buckets("joined"),
    acronyms: r.buckets("acronyms"),
    trigrams: { starts: r.ints("trigrams.starts"), texts: r.ints("trigrams.texts"), keys: r.ints("trigrams.keys") },
  };
}
