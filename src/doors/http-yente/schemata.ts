import type { ListEntry } from "../../vocabulary/index.ts";

/** Schemata of the FollowTheMoney model that a question may name, with the kind of party each means; `any` fits all. */
const SCHEMATA: Readonly<Record<string, "person" | "organization" | "vessel" | "aircraft" | "any">> = {
  Thing: "any",
  LegalEntity: "any",
  Person: "person",
  Organization: "organization",
  Company: "organization",
  PublicBody: "organization",
  Asset: "any",
  Vehicle: "any",
  Vessel: "vessel",
  Airplane: "aircraft",
  Address: "any",
  CryptoWallet: "any",
  Security: "any",
  Position: "any",
};

/** Is there a schema of that name? */
export const isSchema = (name: string): boolean => Object.hasOwn(SCHEMATA, name);

/** The kind of party a schema means, undefined where it fits any. */
export function kindOfSchema(name: string): "person" | "organization" | "vessel" | "aircraft" | undefined {
  const kind = SCHEMATA[name];
  return kind === "any" ? undefined : kind;
}

const OF_KIND: Readonly<Record<ListEntry["kind"], string>> = {
  person: "Person",
  organization: "Organization",
  vessel: "Vessel",
  aircraft: "Airplane",
  address: "Address",
  unknown: "LegalEntity",
};

/** The schema an entry is told as. */
export const schemaOfKind = (kind: ListEntry["kind"]): string => OF_KIND[kind];

/** What each schema also is, itself included: `Person` is a `LegalEntity`, and so on. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  Person: ["Person", "LegalEntity", "Thing"],
  Organization: ["Organization", "LegalEntity", "Thing"],
  Vessel: ["Vessel", "Vehicle", "Asset", "Thing"],
  Airplane: ["Airplane", "Vehicle", "Asset", "Thing"],
  Address: ["Address", "Thing"],
  LegalEntity: ["LegalEntity", "Thing"],
};

/** Is an entity of one schema also of another? Companies are listed as organizations here. */
export function isA(schema: string, other: string): boolean {
  return (ALSO[schema] ?? [schema]).includes(other === "Company" || other === "PublicBody" ? "Organization" : other);
}
