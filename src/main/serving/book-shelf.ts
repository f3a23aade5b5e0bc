import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { BOOK_TABLES, mergeBooks, previewTable, readBook } from "../../book/index.ts";
import type { BookImport, BookShelf, Desk, ImportReport, OpenBook, ShelvedBook } from "../../operations/index.ts";
import { fail, type Instant, isObject, ok, quoted, type Result } from "../../vocabulary/index.ts";

/** The id of the demonstration. */
const DEMONSTRATION = "demonstration";

/** Most rows set aside that a report carries; the count is always whole. */
const ROWS_TOLD = 500;

/**
 * Books in folders: `ROOT/<book>/<number>/`, one folder for each import that brought something new, each with all tables
 * as they then were. A book is its imports put over each other in order. Nothing is ever changed in place. The
 * demonstration is written once, when the shelf is opened, so that looking at books writes nothing.
 */
export function folderShelf(root: string, desk: Pick<Desk, "business">): BookShelf {
  const kept = new Map<string, { readonly imports: readonly string[]; readonly reading: OpenBook["reading"] }>();
  let last: Promise<unknown> = Promise.resolve();
  /** One import after another: two at once would not see each other. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const demonstrated = inTurn(() => writeDemonstration(root, desk));
  const open = async (asked?: string): Promise<Result<OpenBook>> => {
    await demonstrated;
    const id = asked ?? listed(root)[0]?.id ?? DEMONSTRATION;
    const imports = isId(id) ? importsOf(root, id) : [];
    if (imports.length === 0) return unknownBook(id);
    const known = kept.get(id);
    if (known?.imports.join() === imports.join()) return ok({ id, reading: known.reading });
    const reading = await readImports(root, id, imports, desk);
    if (!reading.ok) return reading;
    for (const oldest of kept.keys()) if (kept.size >= 2) kept.delete(oldest);
    kept.set(id, { imports, reading: reading.value });
    return ok({ id, reading: reading.value });
  };
  return {
    async list() {
      await demonstrated;
      return listed(root);
    },
    takes,
    open,
    bring: (request) => inTurn(() => bring(root, request, desk, open)),
  };
}

/** INVARIANT: only such an id ever becomes part of a path. */
const isId = (id: string) => /^[a-z0-9][a-z0-9-]{0,40}$/.test(id);
const isNumber = (name: string) => /^\d{4}$/.test(name);

/** Folders of a book's imports, oldest first. */
function importsOf(root: string, id: string): string[] {
  const folder = join(root, id);
  return existsSync(folder) ? readdirSync(folder).filter(isNumber).sort() : [];
}

function listed(root: string): ShelvedBook[] {
  if (!existsSync(root)) return [];
  const books = readdirSync(root).flatMap((id): ShelvedBook[] => {
    const imports = isId(id) ? importsOf(root, id) : [];
    const newest = imports.at(-1);
    if (newest === undefined) return [];
    const importedAt = statSync(join(root, id, newest)).mtime.toISOString() as Instant;
    return [{ id, imports: imports.length, importedAt, demonstration: id === DEMONSTRATION }];
  });
  return books.sort(
    (a, b) => Number(a.demonstration) - Number(b.demonstration) || (a.importedAt < b.importedAt ? 1 : -1),
  );
}

async function readImports(root: string, id: string, imports: readonly string[], desk: Pick<Desk, "business">) {
  let reading: OpenBook["reading"] | undefined;
  for (const number of imports) {
    const raw = await desk.business.files.readFolder(join(root, id, number));
    if (!raw.ok) return raw;
    const read = readBook(raw.value);
    if (!read.ok) return read;
    reading = {
      ...read.value,
      book: reading === undefined ? read.value.book : mergeBooks(reading.book, read.value.book).book,
    };
  }
  return reading === undefined ? unknownBook(id) : ok(reading);
}

async function writeDemonstration(root: string, desk: Pick<Desk, "business">): Promise<void> {
  if (importsOf(root, DEMONSTRATION).length > 0) return;
  const aside = asideIn(root);
  await desk.business.writeDemo(aside, {});
  mkdirSync(join(root, DEMONSTRATION), { recursive: true });
  renameSync(aside, join(root, DEMONSTRATION, "0001"));
}

function asideIn(root: string): string {
  mkdirSync(root, { recursive: true });
  return mkdtempSync(join(root, ".aside-"));
}

/** Writes the files aside over those of the import before, reads the whole, and keeps it when it says something new. */
async function bring(
  root: string,
  request: BookImport,
  desk: Pick<Desk, "business">,
  open: (id: string) => Promise<Result<OpenBook>>,
): Promise<Result<ImportReport>> {
  const { id } = request;
  if (!isId(id)) return unknownBook(id);
  if (id === DEMONSTRATION) return reserved();
  const imports = importsOf(root, id);
  const aside = asideIn(root);
  try {
    const newest = imports.at(-1);
    if (newest !== undefined) cpSync(join(root, id, newest), aside, { recursive: true });
    writeFiles(aside, request);
    const raw = await desk.business.files.readFolder(aside);
    if (!raw.ok) return raw;
    const { mapping } = raw.value.card;
    const tables = raw.value.tables.map((t) => previewTable(t, mapping?.[t.table] ?? {}));
    const read = readBook(raw.value);
    const told = { id, tables, rowsSetAside: 0, setAside: [], troubles: [] };
    if (!read.ok) return request.preview ? ok({ ...told, kept: false, troubles: read.troubles }) : read;
    const { setAside, book } = read.value;
    const report = { ...told, rowsSetAside: setAside.length, setAside: setAside.slice(0, ROWS_TOLD) };
    if (request.preview) return ok({ ...report, kept: false });
    const before = newest === undefined ? undefined : await open(id);
    if (before?.ok === false) return before;
    const merge = before === undefined ? countsOf(book) : counts(mergeBooks(before.value.reading.book, book));
    const kept = before === undefined || merge.added + merge.changed > 0;
    if (kept) {
      mkdirSync(join(root, id), { recursive: true });
      renameSync(aside, join(root, id, String(imports.length + 1).padStart(4, "0")));
    }
    return ok({ ...report, kept, merge });
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

const counts = ({ added, changed, same }: ReturnType<typeof mergeBooks>) => ({ added, changed, same });

function countsOf(book: OpenBook["reading"]["book"]) {
  const added = book.customers.size + book.products.size + book.orders.size + book.bom.length + book.holdings.length;
  return { added, changed: 0, same: 0 };
}

/** Puts the files sent in the place of those of their tables, and the card with what was said about the book. */
function writeFiles(folder: string, { files, company, country, asOf, mapping }: BookImport): void {
  for (const { name, bytes } of files) {
    const table = name.slice(0, name.indexOf("."));
    for (const old of readdirSync(folder)) if (old.startsWith(`${table}.`)) rmSync(join(folder, old));
    writeFileSync(join(folder, name), bytes);
  }
  const path = join(folder, "book.json");
  const before: unknown = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
  const card = isObject(before) ? before : {};
  const mapped = isObject(card.mapping) ? card.mapping : {};
  const said = { ...(company ? { company } : {}), ...(country ? { country } : {}), ...(asOf ? { asOf } : {}) };
  writeFileSync(path, JSON.stringify({ ...card, ...said, mapping: { ...mapped, ...mapping } }));
}

const takes = (name: string): boolean =>
  /^[a-z]+\.(csv|tsv|xlsx|parquet)$/.test(name) && BOOK_TABLES.some((t) => name.startsWith(`${t}.`));

function unknownBook(id: string): Result<never> {
  return fail({
    code: "book/unknown",
    at: "bookId",
    because: `no book of business is called ${quoted(id)}`,
    try: "take one that GET /api/v1/book names, or import one",
  });
}

function reserved(): Result<never> {
  return fail({
    code: "book/conflict",
    at: "id",
    because: "the demonstration is generated, and nothing is imported over it",
    try: "give your book another id",
  });
}
