import {
  firstPrinted,
  headText,
  type ListReader,
  type ParsedPublication,
  type PrintedNotice,
  parser,
  type RowReader,
  readDelimited,
  readNotices,
  readText,
} from "../../../src/authoring/documents/index.ts";
import {
  addDays,
  fail,
  type LegalDate,
  type ListEntry,
  ok,
  placeCode,
  quoted,
  type Result,
  readLegalDate,
} from "../../../src/vocabulary/index.ts";
import { joinRows, type ReadRow } from "./join-rows.ts";
import { namesOf } from "./names.ts";
import { source } from "./source.ts";

const COLUMNS =
  "Name,Street_Address,City,State,Country,Postal_Code,Effective_Date,Expiration_Date,Standard_Order,Last_Update,Action,FR_Citation".split(
    ",",
  );

/** Postal codes of the States, the District and the territories, by which an address without a country is known. */
const STATES = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI
   SC SD TN TX UT VT VA WA WV WI WY DC PR GU VI`.split(/\s+/),
);

/** The Denied Persons List as the rest of the program reads it. */
export const reader: ListReader = {
  source,
  carries: [source.id],
  recognises(head) {
    return headText(head).replaceAll('"', "").startsWith(COLUMNS.slice(0, 7).join("\t"));
  },
  parse(files) {
    const [file, ...more] = files;
    if (file !== undefined && more.length === 0) return parseText(file.bytes, file.name);
    const because = `a publication of this list is one file, and ${files.length} were given`;
    return fail({ code: "list/file-count", at: source.id, because, try: "give `dpl.txt` alone" });
  },
};

/** Reads the file; a heading with other columns stops the load. */
function parseText(bytes: Uint8Array, name: string): Result<ParsedPublication> {
  const text = readText(bytes, name);
  if (!text.ok) return text;
  const rows = readDelimited(text.value, name, "\t");
  if (!rows.ok) return rows;
  const [heading, ...lines] = rows.value;
  if (heading?.join() !== COLUMNS.join()) {
    const because = `its columns are ${quoted(heading?.join() ?? "")}`;
    return fail({ code: "list/unknown-column", at: name, because, try: "teach the reader the new form" });
  }
  const filled = lines.filter((line) => line.some((cell) => cell.trim() !== ""));
  const read = readRows(filled.map((line) => Object.fromEntries(COLUMNS.map((column, i) => [column, line[i]]))));
  return ok({
    entries: joinRows(read.records),
    quarantined: read.quarantined.map(({ index, row, troubles }) => ({
      at: `row ${index + 1}`,
      because: troubles[0].because,
      raw: JSON.stringify(row),
    })),
    counted: filled.length,
    read: read.records.length,
  });
}

const readRows = parser((row): ReadRow => {
  const printed = row.take("Name");
  const effective = dayIn(row, "Effective_Date", row.take("Effective_Date"));
  const last = row.optional("Expiration_Date");
  const until = last === undefined ? undefined : addDays(dayIn(row, "Expiration_Date", last), 1);
  const { address, country, remark } = addressOf(row);
  const standard = row.optional("Standard_Order")?.toUpperCase();
  const [updated, action] = [row.optional("Last_Update"), row.optional("Action")];
  // A row stands in the file some days before its notice is printed.
  const printedNotices = row.optional("FR_Citation");
  const notices = readNotices(printedNotices ?? "");
  const oldest = firstPrinted(notices);
  // A renewed order carries the day of its renewal; the party has been denied since its first notice.
  const renewed = oldest !== undefined && oldest < effective;
  const from = renewed ? oldest : effective;
  const remarks = [
    ...(standard === undefined ? [] : [`standard order: ${standard}`]),
    ...(action === undefined ? [] : [action]),
    ...(updated === undefined ? [] : [`last updated ${updated}`]),
    ...remark,
    ...(renewed ? [`present order effective ${effective}`] : []),
  ];
  row.expectNothingLeft();
  const names = namesOf(printed);
  if (names.length === 0) row.refuse("Name", `the name ${quoted(printed)} has no letter`);
  const entry: ListEntry = {
    id: `dpl-${slug(`${printed} ${notices[0]?.page ?? effective}`)}`,
    list: source.id,
    kind: "unknown",
    names,
    addresses: address === undefined ? [] : [address],
    countries: country === undefined ? [] : [country],
    identifiers: [],
    terms: { footnotes: [], programs: [] },
    citations: notices.length > 0 ? pagesOf(notices) : printedNotices === undefined ? [] : [printedNotices],
    // The day of expiration is still a day of denial: the period ends on the day after.
    period: { from, ...(until === undefined ? {} : { until }) },
    firstDay: renewed ? "from-citation" : "exact",
    ...(remarks.length === 0 ? {} : { remarks: remarks.join("; ") }),
  };
  return { entry };
});

/** A day as the file writes it, `06/19/2003` or `3/20/1992`. */
function dayIn(row: RowReader, column: string, printed: string): LegalDate {
  const m = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(printed);
  const read = readLegalDate(m ? `${m[3]}-${m[1]?.padStart(2, "0")}-${m[2]?.padStart(2, "0")}` : printed);
  return read.ok ? read.value : row.refuse(column, `${quoted(printed)} is not a day`);
}

function addressOf(row: RowReader) {
  const [street, city, state] = ["Street_Address", "City", "State"].map((column) => row.optional(column));
  const postal = row.optional("Postal_Code");
  const printed = row.optional("Country");
  const inStates = printed === undefined && state !== undefined && STATES.has(state);
  const country = inStates ? "US" : printed === undefined ? undefined : placeCode(printed);
  const text = [street, city, state, postal].filter((part) => part !== undefined).join(", ");
  return {
    address: text === "" ? undefined : { text, ...(country === undefined ? {} : { country }) },
    country,
    remark: printed !== undefined && country === undefined ? [`place: ${printed}`] : [],
  };
}

function slug(text: string): string {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-");
  return words.replace(/^-|-$/g, "");
}

function pagesOf(notices: readonly PrintedNotice[]): string[] {
  return [...new Set(notices.map((one) => one.page))];
}
