import {
  headText,
  idMaker,
  type ListReader,
  type ParsedPublication,
  type PrintedCells,
  printedPartyEntry,
  type QuarantinedRecord,
  readEcfrTable,
  readNotices,
  readPrintedParty,
  readText,
} from "../../../src/authoring/documents/index.ts";
import { fail, type ListEntry, ok, quoted, type Result } from "../../../src/vocabulary/index.ts";
import { source } from "./source.ts";

const APPENDIX = "Supplement No. 7 to Part 744";
const HEADINGS = ["Country", "Entity", "Federal Register citation"];

const RESERVED = /^\[Reserved\]$/i;
const GROUP = /^The following \w+ subordinate institutions? of (.+?):?$/i;
/** The official text spells the word in more than one way. */
const SUBORDINATE = /^Subordinate instit\w{1,9}:?$/i;

/** The Military End-User List as the rest of the program reads it. */
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
  const rowsReader = new RowsReader();
  for (const [n, row] of rows.value.entries()) rowsReader.read(n + 1, row);
  const { entries, quarantined, headings } = rowsReader;
  return ok({ entries, quarantined, counted: rows.value.length, read: entries.length + headings });
}

/** Reads rows in their order: headings speak for the rows after them. */
class RowsReader {
  readonly entries: ListEntry[] = [];
  readonly quarantined: QuarantinedRecord[] = [];
  /** Rows that are no party. */
  headings = 0;
  private readonly idOf = idMaker("meu");
  private country = "";
  private group = { of: "", citation: "" };
  private subordinate = false;

  read(number: number, [country = "", cell = "", citation = ""]: PrintedCells): void {
    this.country = country || this.country;
    const group = GROUP.exec(cell)?.[1];
    if (group !== undefined) this.group = { of: group, citation };
    if (SUBORDINATE.test(cell)) this.subordinate = true;
    if (group !== undefined || SUBORDINATE.test(cell) || RESERVED.test(cell)) {
      this.headings += 1;
      return;
    }
    // The institutions of a group print no citation of their own; a row that does is no longer of the group.
    const ofGroup = this.group.of !== "" && citation === "";
    if (!ofGroup) this.group = { of: "", citation: "" };
    const read = this.entryOf(cell, citation, ofGroup);
    if (typeof read === "object") this.entries.push(read);
    else this.quarantined.push({ at: `row ${number}`, because: read, raw: [this.country, cell, citation].join(" | ") });
    this.subordinate = false;
  }

  private entryOf(cell: string, printed: string, ofGroup: boolean): ListEntry | string {
    const party = readPrintedParty(this.country, cell);
    if (typeof party === "string") return party;
    if (cell.endsWith(":") || party.addresses.length === 0)
      return "the row is neither a party nor a heading known here";
    const citation = ofGroup ? this.group.citation : printed;
    const notices = readNotices(citation);
    if (notices.length === 0 && !ofGroup) return `the citation ${quoted(citation)} names no rule`;
    if (this.subordinate && !ofGroup) return "it is called subordinate and of nobody";
    return printedPartyEntry(party, notices, {
      id: this.idOf(party),
      list: source.id,
      kind: "organization",
      ...(ofGroup ? { remarks: `subordinate institution of ${this.group.of}` } : {}),
    });
  }
}
