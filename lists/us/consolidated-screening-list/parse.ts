import {
  headText,
  type ListReader,
  type ParsedPublication,
  type PublicationFile,
  type QuarantinedRecord,
  readDelimited,
  readText,
} from "../../../src/authoring/documents/index.ts";
import { fail, type ListEntry, ok, quoted, type Result } from "../../../src/vocabulary/index.ts";
import { type CslRecord, KIND_OF_TYPE } from "./csl-record.ts";
import { entryOf, type TermsReaders } from "./entry.ts";
import { csvRecords, idMaker, readCsvRecord } from "./read-csv.ts";
import { BadRecord, readRecord, recordsOf, unknownFields } from "./read-json.ts";
import { repeatedKey } from "./repeated-key.ts";
import { LIST_OF_CODE, source } from "./source.ts";

const CSV_HEAD = /^\ufeff?(?:_id,)?source,entity_number,type,programs,name,/;
const JSON_FIELDS = /"(?:federal_register_notice|source_list_url|listCode|federalRegisterNotice)"\s*:/;

/** Reads publications of the source; `readers` read the legal words of single lists, which otherwise stay unread. */
export function readerWith(readers: TermsReaders): ListReader {
  return {
    source,
    carries: Object.values(LIST_OF_CODE),
    consolidates: true,
    recognises(head) {
      const text = headText(head);
      return CSV_HEAD.test(text) || (/^\ufeff?\s*[[{]/.test(text) && JSON_FIELDS.test(text));
    },
    parse(files) {
      const [file, ...more] = files;
      if (file !== undefined && more.length === 0) return parseFile(file, readers);
      const because = `a publication of this list is one file, and ${files.length} were given`;
      return fail({ code: "list/file-count", at: source.id, because, try: "give the JSON or the CSV file alone" });
    },
  };
}

/** The reader that leaves all legal words unread. */
export const reader: ListReader = readerWith({});

function parseFile(file: PublicationFile, readers: TermsReaders): Result<ParsedPublication> {
  const text = readText(file.bytes, file.name);
  if (!text.ok) return text;
  return CSV_HEAD.test(text.value)
    ? parseCsv(text.value, file.name, readers)
    : parseJson(text.value, file.name, readers);
}

function parseJson(text: string, at: string, readers: TermsReaders): Result<ParsedPublication> {
  const read = recordsOf(text, at);
  if (!read.ok) return read;
  const twice = repeatedKey(text);
  if (twice !== undefined) {
    const because = `a record has the field ${quoted(twice)} twice`;
    return fail({ code: "document/malformed", at, because, try: "fetch the document again" });
  }
  const odd = unknownFields(read.value.records);
  if (odd.length > 0) {
    const because = `it has fields that nobody reads: ${odd.slice(0, 5).map(quoted).join(", ")}`;
    return fail({ code: "list/unknown-column", at, because, try: `teach the reader of ${source.id} the new form` });
  }
  const rows = read.value.records.map((raw) => ({ raw, read: () => readRecord(raw) }));
  return collect(rows, at, readers, read.value.declared);
}

function parseCsv(text: string, at: string, readers: TermsReaders): Result<ParsedPublication> {
  const rows = readDelimited(text, at);
  if (!rows.ok) return rows;
  const lines = csvRecords(rows.value, at);
  if (!lines.ok) return lines;
  const makeId = idMaker();
  return collect(
    lines.value.map((raw) => ({ raw, read: () => readCsvRecord(raw, makeId) })),
    at,
    readers,
    undefined,
  );
}

interface Row {
  readonly raw: Readonly<Record<string, unknown>>;
  read(): CslRecord;
}

/** Reads every row. An unknown list or kind stops the load; a single bad record is set aside. */
function collect(
  rows: readonly Row[],
  at: string,
  readers: TermsReaders,
  declared: number | undefined,
): Result<ParsedPublication> {
  const entries: ListEntry[] = [];
  const quarantined: QuarantinedRecord[] = [];
  const ids = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const type = row.raw["type"];
    if (typeof type === "string" && !Object.hasOwn(KIND_OF_TYPE, type.trim())) return unknownCategory(at, "type", type);
    try {
      const record = row.read();
      const list = Object.hasOwn(LIST_OF_CODE, record.code) ? LIST_OF_CODE[record.code] : undefined;
      if (list === undefined) return unknownCategory(at, "list", row.raw["listCode"] ?? row.raw["source"]);
      if (ids.has(record.id)) throw new BadRecord(`the id ${quoted(record.id)} is there twice`);
      entries.push(entryOf(record, list, readers));
      ids.add(record.id);
    } catch (thrown) {
      if (!(thrown instanceof BadRecord)) throw thrown;
      quarantined.push({ at: `record ${index + 1}`, because: thrown.message, raw: JSON.stringify(row.raw) });
    }
  }
  return ok({ entries, quarantined, counted: rows.length, ...(declared === undefined ? {} : { declared }) });
}

function unknownCategory(at: string, what: string, found: unknown): Result<never> {
  const because = `it has records of the ${what} ${quoted(found)}, which nobody knows`;
  return fail({ code: "list/unknown-category", at, because, try: `teach the reader of ${source.id} the new ${what}` });
}
