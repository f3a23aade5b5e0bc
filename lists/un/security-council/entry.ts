import type { XmlElement } from "../../../src/authoring/documents/index.ts";
import { type ListEntry, type ListedName, quoted, readLegalDate } from "../../../src/vocabulary/index.ts";
import { all, BadRecord, values, words } from "./fields.ts";
import { readPlaceName } from "./places.ts";
import { source } from "./source.ts";

/** Roles of names by the quality printed; one not here stops the load. */
export const ROLES: Readonly<Record<string, ListedName["role"]>> = {
  "": "alias",
  Good: "alias",
  Low: "weak-alias",
  "a.k.a.": "alias",
  "f.k.a.": "former",
};

/** Some days carry the zone in which they were typed (xs:date); the day itself is what was printed. */
const ZONE = /(?:Z|[+-]\d\d:\d\d)$/;

/** Reads one record; throws {@link BadRecord} for one that must be set aside. */
export function entryOf(record: XmlElement, kind: "person" | "organization"): ListEntry {
  const reference = words(record, "REFERENCE_NUMBER");
  if (reference === undefined) throw new BadRecord("the record has no reference number");
  const printed = words(record, "LISTED_ON") ?? "";
  const listed = readLegalDate(printed.replace(ZONE, ""));
  if (!listed.ok) throw new BadRecord(`the day of listing is ${quoted(printed)}`);
  const names = namesOf(record, kind);
  if (names[0]?.role !== "primary") throw new BadRecord("the record has no name");
  const addresses = all(record, "ADDRESS")
    .map(addressOf)
    .filter((address) => address.text !== "" || address.country);
  const nationalities = values(record, "NATIONALITY").flatMap((place) => readPlaceName(place) ?? []);
  const remarks = remarksOf(record);
  return {
    id: `un-${reference}`,
    list: source.id,
    kind,
    names,
    addresses: addresses.filter((address) => address.text !== ""),
    countries: [...new Set([...addresses.flatMap((address) => address.country ?? []), ...nationalities])],
    identifiers: all(record, "DOCUMENT").flatMap(identifierOf),
    terms: { footnotes: [], programs: [words(record, "UN_LIST_TYPE") ?? ""].filter(Boolean) },
    citations: [],
    period: { from: listed.value },
    firstDay: "exact",
    ...(remarks === "" ? {} : { remarks }),
  };
}

function namesOf(record: XmlElement, kind: "person" | "organization"): ListedName[] {
  const parts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].map((part) => words(record, part));
  const whole = parts.filter((part) => part !== undefined).join(" ");
  const [first = "", ...second] = kind === "organization" ? whole.split(" ; ") : [whole];
  const original = words(record, "NAME_ORIGINAL_SCRIPT");
  const aliases = all(record, "ALIAS").flatMap((alias): ListedName[] => {
    const text = words(alias, "ALIAS_NAME")?.replace(/^"(.+)"$/, "$1");
    return text === undefined ? [] : [{ text, role: ROLES[words(alias, "QUALITY") ?? ""] ?? "alias" }];
  });
  const further: ListedName[] = [...second, ...(original === undefined ? [] : [original])].map((text) => ({
    text,
    role: "alias",
  }));
  const named = /[\p{L}\p{N}]/u.test(first);
  return [...(named ? [{ text: first.trim(), role: "primary" as const }] : []), ...further, ...aliases];
}

function addressOf(address: XmlElement) {
  const country = words(address, "COUNTRY");
  const code = country === undefined ? undefined : readPlaceName(country);
  const parts = ["STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE"].map((part) => words(address, part));
  const text = [...parts, code === undefined ? country : undefined].filter((part) => part !== undefined).join(", ");
  return { text, ...(code === undefined ? {} : { country: code }) };
}

function identifierOf(document: XmlElement): ListEntry["identifiers"][number][] {
  const value = words(document, "NUMBER");
  if (value === undefined) return [];
  const country = words(document, "ISSUING_COUNTRY") ?? words(document, "COUNTRY_OF_ISSUE");
  const code = country === undefined ? undefined : readPlaceName(country);
  const type = words(document, "TYPE_OF_DOCUMENT") ?? words(document, "TYPE_OF_DOCUMENT2") ?? "document";
  return [{ type, value, ...(code === undefined ? {} : { country: code }) }];
}

function remarksOf(record: XmlElement): string {
  const born = all(record, "DATE_OF_BIRTH").map((birth) =>
    ["DATE", "YEAR", "FROM_YEAR", "TO_YEAR"]
      .map((part) => words(birth, part))
      .filter(Boolean)
      .join(" to "),
  );
  const said = [
    ...born.filter((day) => day !== "").map((day) => `born: ${day}`),
    ...[...values(record, "TITLE"), ...values(record, "DESIGNATION")],
    words(record, "COMMENTS1"),
    ...values(record, "LAST_DAY_UPDATED").map((day) => `amended ${day}`),
  ];
  return said.filter(Boolean).join("; ");
}
