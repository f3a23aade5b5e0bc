import { fail, ok, placeCode, quoted, type Result } from "../../../src/vocabulary/index.ts";
import { type CslRecord, codeOf, type PrintedIdentifier } from "./csl-record.ts";
import { readAddress } from "./printed-places.ts";
import { BadRecord, kindOf, remarksOf } from "./read-json.ts";
import { source } from "./source.ts";

const COLUMNS =
  "source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids";

/** A line of the file by column. */
export type CsvRecord = Readonly<Record<string, string>>;

/** The records of the delimited file. Other columns than those of the two known forms stop the load. */
export function csvRecords(rows: readonly string[][], at: string): Result<CsvRecord[]> {
  const [head, ...lines] = rows;
  const columns = (head ?? []).map((column) => column.trim());
  const named = columns.filter((column) => column !== "_id").join();
  if (named !== COLUMNS) {
    const odd = columns.filter((column) => !COLUMNS.split(",").includes(column) && column !== "_id");
    const because =
      odd.length > 0 ? `it has columns that nobody reads: ${odd.map(quoted).join(", ")}` : "its columns are others";
    return fail({ code: "list/unknown-column", at, because, try: `teach the reader of ${source.id} the new form` });
  }
  return ok(lines.map((line) => Object.fromEntries(columns.map((column, i) => [column, line[i]?.trim() ?? ""]))));
}

/** Reads one line; `makeId` gives ids to lines that print none. Throws {@link BadRecord} for one that must be set aside. */
export function readCsvRecord(line: CsvRecord, makeId: (code: string, line: CsvRecord) => string): CslRecord {
  const at = (column: string) => line[column] || undefined;
  const name = at("name");
  if (name === undefined) throw new BadRecord("the field `name` is missing or empty");
  const code = codeOf(at("source") ?? "") ?? "";
  const printedId = at("entity_number") ?? at("_id");
  const addresses = list(at("addresses")).map(readAddress);
  const flag = at("vessel_flag");
  return {
    id: printedId === undefined ? makeId(code, line) : `${code.toLowerCase()}-${printedId}`,
    code,
    kind: kindOf(at("type")),
    name,
    altNames: list(at("alt_names")),
    places: [
      ...(flag === undefined ? [] : [flag]),
      ...list(at("citizenships")),
      ...list(at("nationalities")),
      ...addresses.flatMap((address) => address.country ?? []),
    ],
    addresses: addresses.filter((address) => address.text !== ""),
    identifiers: [...list(at("ids")).map((one) => identifierOf(one, "_id" in line)), ...callSign(at("call_sign"))],
    programs: list(at("programs")),
    ...field("requirement", at("license_requirement")),
    ...field("policy", at("license_policy")),
    ...field("notice", at("federal_register_notice")),
    ...field("firstDay", at("start_date")),
    ...field("lastDay", at("end_date")),
    remarks: remarksOf(at),
  };
}

function field<K extends string>(key: K, value: string | undefined): { readonly [key in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: string };
}

function list(printed: string | undefined): string[] {
  return (printed ?? "")
    .split(/;\s*/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

function callSign(printed: string | undefined): PrintedIdentifier[] {
  return printed === undefined ? [] : [{ type: "call sign", value: printed }];
}

/** `Passport, 836238033, KP` in the newer form, `US, 80-0890696, Tax ID No.` in the older. */
function identifierOf(printed: string, typeFirst: boolean): PrintedIdentifier {
  const parts = printed.split(/,\s+/);
  const ordered = typeFirst ? parts : [...parts].reverse();
  const [type, ...rest] = ordered;
  const last = rest.length > 1 ? rest.at(-1) : undefined;
  const country = last !== undefined && /^[A-Z]{2}$/.test(last) ? placeCode(last) : undefined;
  const value = (country === undefined ? rest : rest.slice(0, -1)).join(", ");
  return { type: type?.replace(/ ?[:-]$/, "") ?? "", value, ...(country === undefined ? {} : { country }) };
}

/** Ids for lines of the older form, made of the list, the name and the notice; lines alike in all three are numbered. */
export function idMaker(): (code: string, line: CsvRecord) => string {
  const given = new Map<string, number>();
  return (code, line) => {
    const words = [code, line["name"] ?? "", line["federal_register_notice"] ?? ""].join(" ");
    const base = words
      .normalize("NFKD")
      .toLowerCase()
      .replace(/\p{M}+/gu, "")
      .replace(/[^\p{L}\p{N}]+/gu, "-");
    const copies = (given.get(base) ?? 0) + 1;
    given.set(base, copies);
    return copies === 1 ? base : `${base}-${copies}`;
  };
}
