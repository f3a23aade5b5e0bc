import { type PartyAsked, readBirthDate } from "../../operations/index.ts";
import { isObject, placeCode } from "../../vocabulary/index.ts";
import type { Misfit } from "./reply.ts";
import { isSchema, kindOfSchema } from "./schemata.ts";

/** Properties that hold a number, with the word that says what sort it is. */
const IDENTIFIERS: ReadonlyArray<readonly [string, string]> = [
  ["imoNumber", "IMO "],
  ["mmsi", "MMSI "],
  ["passportNumber", "passport "],
  ["swiftBic", "SWIFT "],
  ["publicKey", "wallet "],
  ["registrationNumber", ""],
  ["idNumber", ""],
  ["taxNumber", ""],
  ["vatCode", ""],
  ["innCode", ""],
  ["ogrnCode", ""],
  ["leiCode", ""],
  ["uscCode", ""],
  ["callSign", ""],
  ["serialNumber", ""],
];

/** A query by example, read: echoed to the caller as understood, and as a party to look for. */
export interface Example {
  readonly echo: {
    readonly id: string | null;
    readonly schema: string;
    readonly properties: Readonly<Record<string, readonly string[]>>;
  };
  readonly party: PartyAsked;
}

/** What came of reading one example. */
export type ReadExample =
  | { readonly example: Example }
  | { readonly misfits: readonly Misfit[] }
  | { readonly invalid: string };

const COUNTRIES = ["country", "jurisdiction", "nationality", "citizenship", "mainCountry", "flag"];
const NAMES = ["name", "alias", "weakAlias", "previousName", "abbreviation", "legalName", "tradeName"];

/** Reads an example `{id?, schema, properties}`; values may come alone or in lists. */
export function readExample(input: unknown, key: string): ReadExample {
  const loc = ["body", "queries", key];
  if (!isObject(input)) {
    const msg = "Input should be a valid dictionary or object to extract fields from";
    return { misfits: [{ type: "model_attributes_type", loc, msg, input }] };
  }
  const { schema, properties, id } = input;
  const missing = (["schema", "properties"] as const)
    .filter((field) => input[field] === undefined)
    .map((field) => ({ type: "missing", loc: [...loc, field], msg: "Field required", input }));
  if (missing.length > 0) return { misfits: missing };
  if (typeof schema !== "string")
    return {
      misfits: [{ type: "string_type", loc: [...loc, "schema"], msg: "Input should be a valid string", input: schema }],
    };
  if (!isObject(properties)) {
    const msg = "Input should be a valid dictionary";
    return { misfits: [{ type: "dict_type", loc: [...loc, "properties"], msg, input: properties }] };
  }
  if (!isSchema(schema)) return { invalid: `Cannot parse example entity: No such schema: ${schema.slice(0, 60)}` };
  const read = Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, valuesOf(name, value)]));
  const kind = kindOfSchema(schema);
  const [address] = read["address"] ?? read["full"] ?? [];
  return {
    example: {
      echo: { id: typeof id === "string" ? id : null, schema, properties: read },
      party: {
        names: namesOf(read),
        identifiers: IDENTIFIERS.flatMap(([name, sort]) => (read[name] ?? []).map((value) => `${sort}${value}`)),
        countries: [...new Set(COUNTRIES.flatMap((c) => read[c] ?? []).map((c) => c.toUpperCase()))],
        ...(address ? { address } : {}),
        ...(kind ? { kind } : {}),
        ...bornOf(read["birthDate"] ?? [], kind),
      },
    },
  };
}

/** Dates of birth that can be compared; only persons have them. */
function bornOf(texts: readonly string[], kind: PartyAsked["kind"]): Pick<PartyAsked, "birthDates"> {
  if (kind !== undefined && kind !== "person") return {};
  const birthDates = texts.map(readBirthDate).filter((d) => d !== undefined);
  return birthDates.length === 0 ? {} : { birthDates };
}

/** Values of a property as a list of texts; countries as lower-case codes where they are known. */
function valuesOf(name: string, value: unknown): string[] {
  const all = (Array.isArray(value) ? value : [value]).filter((v) => v !== null && v !== undefined);
  const texts = all.map((v) => (typeof v === "string" ? v : JSON.stringify(v)).trim()).filter((v) => v !== "");
  return COUNTRIES.includes(name) ? texts.map((t) => placeCode(t)?.toLowerCase() ?? t) : texts;
}

/** Every name to look for; the parts of a person's name put together where no whole name was given. */
function namesOf(properties: Readonly<Record<string, readonly string[]>>): string[] {
  const whole = NAMES.flatMap((n) => properties[n] ?? []);
  const part = (name: string) => properties[name]?.[0];
  const parts = ["firstName", "secondName", "middleName", "fatherName", "lastName"]
    .map(part)
    .filter((p) => p !== undefined);
  const put = parts.length > 0 ? [parts.join(" ")] : [];
  return [...new Set(whole.length > 0 ? whole : put)];
}
