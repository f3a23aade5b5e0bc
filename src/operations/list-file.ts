import type { NamedEntry, NamedKind } from "../matching/index.ts";
import { Fields, fail, isObject, ok, placeCode, type Result } from "../vocabulary/index.ts";

/** What a list file names, entry by entry, with the list each entry belongs to. */
export interface ListFile {
  readonly entries: readonly NamedEntry[];
  /** Entry id to list code. */
  readonly listOf: ReadonlyMap<string, string>;
  readonly nameOf: ReadonlyMap<string, string>;
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
};

/** The kind a word of a list or a query stands for; anything else fits every kind. */
export function namedKind(word: unknown): NamedKind {
  return (typeof word === "string" ? KINDS[word.toLowerCase()] : undefined) ?? "unknown";
}

/** Reads a list given as a JSON array of `{id, name, altNames[], type, listCode, countries[]}`. A record without id or name stops the load. */
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
    entries.push({
      id: record.id,
      kind: namedKind(record.type),
      names: [{ text: record.name, role: "primary" }, ...aliases.map((text) => ({ text, role: "alias" as const }))],
      countries,
    });
  });
  const [first, ...rest] = fields.troubles;
  return first ? fail(first, ...rest) : ok({ entries, listOf, nameOf });
}
