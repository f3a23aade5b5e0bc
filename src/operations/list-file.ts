import type { NamedEntry, NamedKind } from "../matching/index.ts";
import type { IdentifiedParty } from "../screening/index.ts";
import {
  Fields,
  fail,
  isObject,
  type ListEntry,
  ok,
  placeCode,
  quoted,
  type Result,
  type Trouble,
} from "../vocabulary/index.ts";

/** What a list file names, entry by entry, with the list each entry belongs to. */
export interface ListFile {
  readonly entries: readonly NamedEntry[];
  /** Entry id to list code. */
  readonly listOf: ReadonlyMap<string, string>;
  readonly nameOf: ReadonlyMap<string, string>;
  /** The entries for which the file prints identifiers. */
  readonly identified: readonly IdentifiedParty[];
}

const KINDS: Readonly<Record<string, NamedKind>> = {
  individual: "person",
  person: "person",
  entity: "organization",
  organization: "organization",
  company: "organization",
  vessel: "vessel",
  ship: "vessel",
  aircraft: "aircraft",
  airplane: "aircraft",
  publicbody: "organization",
};

/** The kind a word of a list or a query stands for; anything else fits every kind. */
export function namedKind(word: unknown): NamedKind {
  const known = typeof word === "string" ? word.toLowerCase() : "";
  return (Object.hasOwn(KINDS, known) ? KINDS[known] : undefined) ?? "unknown";
}

/** Words that say of a party that its kind is not known, or that any will do. */
const ANY_KIND = new Set(["", "unknown", "any", "thing", "legalentity", "legal entity", "party", "other"]);

/** Is it a word for a kind of party, or one that says that any will do? Any other word is a slip to be told. */
export function isKindWord(word: string): boolean {
  return namedKind(word) !== "unknown" || ANY_KIND.has(word.trim().toLowerCase());
}

/** A word for a kind that nobody knows. */
export function unknownKind(word: string, at: string): Trouble {
  const because = `${quoted(word)} is not a kind of party`;
  return { code: "party/unknown-kind", at, because, try: "use person, organization, vessel or aircraft" };
}

/** Reads a list given as a JSON array of `{id, name, altNames[], type, listCode, countries[], identifiers?[{type, value, country}]}`. A record without id or name stops the load. */
export function readListFile(input: unknown, at: string): Result<ListFile> {
  if (!Array.isArray(input)) {
    return fail({
      code: "list-file/not-an-array",
      at,
      because: "the file is not a JSON array of entries",
      try: "give a list in the form of the consolidated projection",
    });
  }
  const fields = new Fields();
  const entries: NamedEntry[] = [];
  const listOf = new Map<string, string>();
  const nameOf = new Map<string, string>();
  const identified: IdentifiedParty[] = [];
  input.forEach((record: unknown, i) => {
    if (!isObject(record) || typeof record.id !== "string" || typeof record.name !== "string") {
      fields.wrongType(`${at}[${i}]`, record, "an entry with id and name");
      return;
    }
    const aliases = fields.list(record.altNames, `${at}[${i}].altNames`).filter((a) => typeof a === "string");
    const countries = fields
      .list(record.countries, `${at}[${i}].countries`)
      .flatMap((c) => (typeof c === "string" ? [placeCode(c) ?? c] : []));
    listOf.set(record.id, typeof record.listCode === "string" ? record.listCode : "");
    nameOf.set(record.id, record.name);
    const identifiers = fields.list(record.identifiers, `${at}[${i}].identifiers`).flatMap(identifierOf);
    if (identifiers.length > 0) identified.push({ id: record.id, identifiers });
    entries.push({
      id: record.id,
      kind: namedKind(record.type),
      names: [{ text: record.name, role: "primary" }, ...aliases.map((text) => ({ text, role: "alias" as const }))],
      countries,
    });
  });
  const [first, ...rest] = fields.troubles;
  return first ? fail(first, ...rest) : ok({ entries, listOf, nameOf, identified });
}

/** `{type, value, country}`; `number` is taken for `value`. What is not of that form is left out: the name is there all the same. */
function identifierOf(input: unknown): ListEntry["identifiers"][number][] {
  if (!isObject(input)) return [];
  const value = input.value ?? input.number;
  if (typeof value !== "string" || value.trim() === "") return [];
  const country = typeof input.country === "string" ? placeCode(input.country) : undefined;
  return [{ type: typeof input.type === "string" ? input.type : "identifier", value, ...(country ? { country } : {}) }];
}
