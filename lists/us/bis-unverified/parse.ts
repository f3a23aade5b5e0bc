import {
  firstPrinted,
  headText,
  type ListReader,
  type ParsedPublication,
  type QuarantinedRecord,
  readEcfrTable,
  readNotices,
  readPartyCell,
  readText,
} from "../../../src/authoring/index.ts";
import { fail, type ListEntry, NO_TERMS, ok, quoted, type Result } from "../../../src/vocabulary/index.ts";
import { placeOfHeading } from "./headings.ts";
import { source } from "./source.ts";

const APPENDIX = "Supplement No. 6 to Part 744";
const HEADINGS = ["Country", "Listed person and address", "Federal Register citation"];

/** The Unverified List as the rest of the program reads it. */
export const reader: ListReader = {
  source,
  carries: [source.id],
  recognises(head) {
    const text = headText(head);
    return /<DIV5\b[^>]*\bN="744"/.test(text) && text.includes('TYPE="PART"');
  },
  parse(files) {
    const [file, ...more] = files;
    if (file !== undefined && more.length === 0) return parsePart(file.bytes, file.name);
    const because = `a publication of this list is one file, and ${files.length} were given`;
    return fail({ code: "list/file-count", at: source.id, because, try: "give the eCFR text of Part 744 alone" });
  },
};

function parsePart(bytes: Uint8Array, name: string): Result<ParsedPublication> {
  const text = readText(bytes, name);
  if (!text.ok) return text;
  const rows = readEcfrTable(text.value, APPENDIX, HEADINGS, name);
  if (!rows.ok) return rows;
  const entries: ListEntry[] = [];
  const quarantined: QuarantinedRecord[] = [];
  const ids = new Set<string>();
  let heading = "";
  let reserved = 0;
  for (const [n, [country = "", cell = "", citation = ""]] of rows.value.entries()) {
    heading = country || heading;
    if (/^\[Reserved\]$/i.test(cell)) {
      reserved += 1;
      continue;
    }
    const read = entryOf(heading, cell, citation, ids);
    if (typeof read === "object") entries.push(read);
    else quarantined.push({ at: `row ${n + 1}`, because: read, raw: [heading, cell, citation].join(" | ") });
  }
  return ok({ entries, quarantined, counted: rows.value.length, read: entries.length + reserved });
}

/** One row as an entry, or why it cannot be one. */
function entryOf(heading: string, cell: string, citation: string, ids: Set<string>): ListEntry | string {
  const country = placeOfHeading(heading);
  if (country === undefined) return `the country heading ${quoted(heading)} is not known`;
  const { names, addresses } = readPartyCell(cell, country);
  const name = names[0]?.text ?? "";
  if (!/[\p{L}\p{N}]/u.test(name)) return "the row has no name";
  const notices = readNotices(citation);
  if (notices.length === 0) return `the citation ${quoted(citation)} names no rule`;
  const from = firstPrinted(notices);
  const base = `uvl-${country.toLowerCase()}-${slug(name)}`;
  let id = base;
  for (let copy = 2; ids.has(id); copy += 1) id = `${base}-${copy}`;
  ids.add(id);
  return {
    id,
    list: source.id,
    kind: "unknown",
    names,
    addresses,
    countries: [...new Set([country, ...addresses.flatMap((address) => address.country ?? [])])],
    identifiers: [],
    terms: NO_TERMS,
    citations: notices.map((notice) => notice.page),
    period: from === undefined ? {} : { from },
    firstDay: from === undefined ? "first-seen" : "from-citation",
  };
}

function slug(name: string): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-");
  return words.replace(/^-|-$/g, "");
}
