import { fail, ok, type PlaceCode, quoted, type Result } from "../../../src/vocabulary/index.ts";
import { type CslRecord, codeOf, KIND_OF_TYPE, type PrintedIdentifier } from "./csl-record.ts";
import { readPlaceName } from "./printed-places.ts";
import { source } from "./source.ts";

/** A record of a JSON document, of which nothing is known yet. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Everything the official file may print of a party. A field not here stops the load. */
const OFFICIAL: ReadonlySet<string> = new Set(
  `id _id source entity_number type programs name title addresses federal_register_notice start_date end_date
   standard_order license_requirement license_policy call_sign vessel_type gross_tonnage gross_registered_tonnage
   vessel_flag vessel_owner remarks source_list_url alt_names citizenships dates_of_birth nationalities places_of_birth
   source_information_url ids country`.split(/\s+/),
);

const PROJECTION: ReadonlySet<string> = new Set(
  `id name altNames type listCode source countries entityNumber licenseRequirement licensePolicy programs
   federalRegisterNotice sourceListUrl`.split(/\s+/),
);

/** Thrown inside this folder for a record that must be set aside. */
export class BadRecord extends Error {}

/** Fields that the form does not have, over all records. */
export function unknownFields(records: readonly RawRecord[]): string[] {
  const odd = new Set<string>();
  for (const record of records) {
    const known = "listCode" in record ? PROJECTION : OFFICIAL;
    for (const field of Object.keys(record)) if (!known.has(field)) odd.add(field);
  }
  return [...odd];
}

/** Reads one record of either JSON form; throws {@link BadRecord} for one that must be set aside. */
export function readRecord(raw: RawRecord): CslRecord {
  return "listCode" in raw ? readProjected(raw) : readOfficial(raw);
}

function readProjected(raw: RawRecord): CslRecord {
  const code = text(raw, "listCode");
  return {
    id: required(raw, "id"),
    code: code ?? "",
    kind: kindOf(text(raw, "type")),
    name: required(raw, "name"),
    altNames: words(raw, "altNames"),
    places: words(raw, "countries"),
    addresses: [],
    identifiers: [],
    programs: words(raw, "programs"),
    ...optional("requirement", text(raw, "licenseRequirement")),
    ...optional("policy", text(raw, "licensePolicy")),
    ...optional("notice", text(raw, "federalRegisterNotice")),
    remarks: [],
  };
}

function readOfficial(raw: RawRecord): CslRecord {
  const code = codeOf(required(raw, "source")) ?? "";
  const number = text(raw, "entity_number");
  const id = number ?? text(raw, "_id") ?? required(raw, "id");
  const addresses = objects(raw, "addresses").map((address) => {
    const country = text(address, "country");
    const parts = ["address", "city", "state", "postal_code"].map((part) => text(address, part));
    const place = country === undefined ? undefined : readPlaceName(country);
    return { text: parts.filter(Boolean).join(", "), ...(place === undefined ? {} : { country: place }) };
  });
  const flag = text(raw, "vessel_flag");
  const stated = [text(raw, "country"), flag, ...words(raw, "citizenships"), ...words(raw, "nationalities")];
  return {
    id: `${code.toLowerCase()}-${id}`,
    code,
    kind: kindOf(text(raw, "type")),
    name: required(raw, "name"),
    altNames: words(raw, "alt_names"),
    places: [...stated.filter((place) => place !== undefined), ...addresses.flatMap((a) => a.country ?? [])],
    addresses: addresses.filter((address) => address.text !== ""),
    identifiers: [...objects(raw, "ids").map(identifierOf), ...vesselIdentifiers(raw)],
    programs: words(raw, "programs"),
    ...optional("requirement", text(raw, "license_requirement")),
    ...optional("policy", text(raw, "license_policy")),
    ...optional("notice", text(raw, "federal_register_notice")),
    ...optional("firstDay", text(raw, "start_date")),
    ...optional("lastDay", text(raw, "end_date")),
    remarks: remarksOf((field) => words(raw, field).join("; ") || undefined),
  };
}

function identifierOf(raw: RawRecord): PrintedIdentifier {
  const country = text(raw, "country");
  const place: PlaceCode | undefined = country === undefined ? undefined : readPlaceName(country);
  const value = text(raw, "number") ?? "";
  return { type: text(raw, "type") ?? "identifier", value, ...(place === undefined ? {} : { country: place }) };
}

function vesselIdentifiers(raw: RawRecord): PrintedIdentifier[] {
  const callSign = text(raw, "call_sign");
  return callSign === undefined ? [] : [{ type: "call sign", value: callSign }];
}

const REMARKS: readonly (readonly [field: string, words: string])[] = [
  ["title", "title"],
  ["dates_of_birth", "born"],
  ["places_of_birth", "born in"],
  ["vessel_type", "vessel type"],
  ["vessel_owner", "vessel owner"],
  ["gross_tonnage", "gross tonnage"],
  ["gross_registered_tonnage", "gross registered tonnage"],
  ["standard_order", "standard order"],
  ["remarks", ""],
];

/** What else is printed, each with what it is; shared by all forms. */
export function remarksOf(field: (name: string) => string | undefined): string[] {
  return REMARKS.flatMap(([name, words]) => {
    const printed = field(name);
    return printed === undefined ? [] : [words === "" ? printed : `${words}: ${printed}`];
  });
}

/** The kind by the printed word; an unknown word stops the load before this is reached. */
export function kindOf(type: string | undefined): CslRecord["kind"] {
  const kind = KIND_OF_TYPE[type ?? ""];
  if (kind === undefined) throw new BadRecord(`the type ${quoted(type)} is not known`);
  return kind;
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [key in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: string };
}

/** The trimmed text of a field; numbers are taken as printed only where no digit can have been lost. */
function text(raw: RawRecord, field: string): string | undefined {
  const value = raw[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  if (typeof value !== "string") throw new BadRecord(`the field ${quoted(field)} holds no text`);
  return value.trim() === "" ? undefined : value.trim();
}

function required(raw: RawRecord, field: string): string {
  const value = text(raw, field);
  if (value === undefined) throw new BadRecord(`the field ${quoted(field)} is missing or empty`);
  return value;
}

function words(raw: RawRecord, field: string): string[] {
  const value = raw[field];
  if (!Array.isArray(value)) return text(raw, field)?.split(/;\s*/) ?? [];
  return value.map((one) => {
    if (typeof one !== "string") throw new BadRecord(`the field ${quoted(field)} holds more than texts`);
    return one;
  });
}

function objects(raw: RawRecord, field: string): RawRecord[] {
  const value = raw[field] ?? [];
  if (!Array.isArray(value) || value.some((one) => typeof one !== "object" || one === null)) {
    throw new BadRecord(`the field ${quoted(field)} is not a list of records`);
  }
  return value as RawRecord[];
}

/** The records of a JSON document of either form, with the count it declares. */
export function recordsOf(text_: string, at: string): Result<{ records: RawRecord[]; declared?: number }> {
  const refuse = (code: string, because: string) =>
    fail({ code, at, because, try: `fetch the document again from ${source.urls[0]}` });
  let document: unknown;
  try {
    document = JSON.parse(text_);
  } catch (thrown) {
    return refuse("document/malformed", `it is not whole JSON (${thrown instanceof Error ? thrown.message : ""})`);
  }
  const wrapper = typeof document === "object" && document !== null && !Array.isArray(document) ? document : undefined;
  const records: unknown = wrapper !== undefined && "results" in wrapper ? wrapper.results : document;
  if (!Array.isArray(records) || records.some((one) => typeof one !== "object" || one === null || Array.isArray(one))) {
    return refuse("document/other-shape", "it is neither a list of records nor an object with `results`");
  }
  const total = wrapper !== undefined && "total" in wrapper ? wrapper.total : undefined;
  return ok({ records: records as RawRecord[], ...(typeof total === "number" ? { declared: total } : {}) });
}
