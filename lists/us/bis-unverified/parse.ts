import {
  headText,
  idMaker,
  type ListReader,
  type ParsedPublication,
  type PrintedParty,
  printedPartyEntry,
  type QuarantinedRecord,
  readEcfrTable,
  readNotices,
  readPrintedParty,
  readText,
} from "../../../src/authoring/documents/index.ts";
import { fail, type ListEntry, ok, quoted, type Result } from "../../../src/vocabulary/index.ts";
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
  const idOf = idMaker("uvl");
  let heading = "";
  let reserved = 0;
  for (const [n, [country = "", cell = "", citation = ""]] of rows.value.entries()) {
    heading = country || heading;
    if (/^\[Reserved\]$/i.test(cell)) {
      reserved += 1;
      continue;
    }
    const read = entryOf(heading, cell, citation, idOf);
    if (typeof read === "object") entries.push(read);
    else quarantined.push({ at: `row ${n + 1}`, because: read, raw: [heading, cell, citation].join(" | ") });
  }
  return ok({ entries, quarantined, counted: rows.value.length, read: entries.length + reserved });
}

/** One row as an entry, or why it cannot be one. */
function entryOf(
  heading: string,
  cell: string,
  citation: string,
  idOf: (p: PrintedParty) => string,
): ListEntry | string {
  const party = readPrintedParty(heading, cell);
  if (typeof party === "string") return party;
  const notices = readNotices(citation);
  if (notices.length === 0) return `the citation ${quoted(citation)} names no rule`;
  return printedPartyEntry(party, notices, { id: idOf(party), list: source.id, kind: "unknown" });
}
