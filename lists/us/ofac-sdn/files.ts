import { type PublicationFile, readDelimited, readText } from "../../../src/authoring/documents/index.ts";
import { fail, ok, quoted, type Result } from "../../../src/vocabulary/index.ts";
import { source } from "./source.ts";

/** Columns of each of the files; they print none themselves. */
const COLUMNS = { sdn: 12, alt: 5, add: 6, comments: 2 } as const;

/** One of the files of the set. */
export type Part = keyof typeof COLUMNS;

/** The records of the set, by file, `-0-` read as empty. */
export type Parts = Readonly<Record<Part, readonly string[][]>>;

/** Which file of the set a name is of. */
export function partOf(name: string): Part | undefined {
  const m = /^(sdn_comments|sdn|alt|add)\.csv$/i.exec(name);
  const part = m?.[1]?.toLowerCase();
  return part === "sdn_comments" ? "comments" : (part as Part | undefined);
}

/** Reads the set. Without its aliases or addresses a list of names is half a list, and refused. */
export function readParts(files: readonly PublicationFile[]): Result<Parts> {
  const parts: Record<Part, string[][]> = { sdn: [], alt: [], add: [], comments: [] };
  const seen = new Set<Part>();
  for (const file of files) {
    const part = partOf(file.name);
    if (part === undefined || seen.has(part)) {
      const because =
        part === undefined ? `${quoted(file.name)} is none of its files` : `${quoted(part)} is there twice`;
      return fail({ code: "list/file-count", at: source.id, because, try: "give the files of one publication" });
    }
    const rows = readPart(file, part);
    if (!rows.ok) return rows;
    parts[part] = rows.value;
    seen.add(part);
  }
  const missing = (["sdn", "alt", "add"] as const).filter((part) => !seen.has(part));
  if (missing.length === 0) return ok(parts);
  return fail({
    code: "document/part-missing",
    at: source.id,
    because: `the publication lacks ${missing.map((part) => quoted(`${part}.csv`)).join(" and ")}`,
    try: "give the folder with all four files",
  });
}

function readPart(file: PublicationFile, part: Part): Result<string[][]> {
  const text = readText(file.bytes, file.name);
  if (!text.ok) return text;
  const end = text.value.indexOf("\u001a");
  if (end >= 0) {
    const line = text.value.slice(0, end).split("\n").length;
    return fail({
      code: "list/appended",
      at: `${file.name}:${line}`,
      because: "after the mark of its end something else was appended to it",
      try: "give the file as the publisher serves it",
    });
  }
  const rows = readDelimited(text.value, file.name);
  if (!rows.ok) return rows;
  const width = rows.value[0]?.length;
  if (width !== undefined && width !== COLUMNS[part]) {
    const because = `it has ${width} columns and not ${COLUMNS[part]}`;
    return fail({ code: "list/unknown-column", at: file.name, because, try: "teach the reader the new form" });
  }
  // A heading is not of the publisher's: some keepers of copies put one on top.
  const records = rows.value.filter((row, n) => n > 0 || /^\d+$/.test(row[0] ?? ""));
  return ok(records.map((row) => row.map((cell) => (/^-0-?\s*$/.test(cell) ? "" : cell.trim()))));
}
