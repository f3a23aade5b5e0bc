import { birthDatesOf, type ViewedEntry } from "../../operations/index.ts";
import type { ListEntry } from "../../vocabulary/index.ts";
import { datasetOf } from "./datasets.ts";
import { schemaOfKind } from "./schemata.ts";

/** An entity in the shape of the public API. */
export interface Entity {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly (string | Entity)[]>>;
  readonly datasets: readonly string[];
  readonly referents: readonly string[];
  readonly target: boolean;
  readonly first_seen: string | null;
  readonly last_seen: string | null;
  readonly last_change: string | null;
}

/** The id of an entry here: its dataset and its own id, for two lists may use the same one. */
export const entityIdOf = ({ list, id }: ListEntry): string => `${datasetOf(list)}-${id}`;

const moment = (day: string | undefined): string | null => (day === undefined ? null : `${day}T00:00:00`);

/** What is told of an entry beside its own words. */
export interface EntryContext {
  /** The day of the edition that has it. */
  readonly publishedOn: string | undefined;
  /** Topics of its list; undefined where the list declares none. */
  readonly topics: readonly string[] | undefined;
}

/** An entry as an entity. */
export function entityOf(viewed: ViewedEntry, { publishedOn, topics }: EntryContext): Entity {
  const { entry, wording, seen } = viewed;
  return {
    id: entityIdOf(entry),
    caption: entry.names[0]?.text ?? entry.addresses[0]?.text ?? entry.id,
    schema: schemaOfKind(entry.kind),
    properties: filled(propertiesOf(entry, topics ?? topicsBySight(entry))),
    datasets: [datasetOf(entry.list)],
    referents: [entry.id],
    target: true,
    first_seen: moment(entry.period.from ?? seen),
    last_seen: moment(publishedOn),
    last_change: moment(wording.from ?? entry.termsHistory?.at(-1)?.period.from ?? entry.period.from),
  };
}

/** The same with what the listing says nested in it, as the public API gives a single entity. */
export function entityInFull(viewed: ViewedEntry, context: EntryContext): Entity {
  const entity = entityOf(viewed, context);
  return { ...entity, properties: { ...entity.properties, sanctions: [listingOf(viewed, entity)] } };
}

function propertiesOf(entry: ListEntry, topics: readonly string[]): Record<string, readonly string[]> {
  const named = (role: string) => entry.names.filter((n) => n.role === role).map((n) => n.text);
  const countries = entry.countries.map((c) => c.toLowerCase());
  const addresses = entry.addresses.map((a) => a.text);
  if (entry.kind === "address") return { full: addresses, country: countries, topics };
  const where = entry.kind === "vessel" ? "flag" : "country";
  return {
    name: named("primary"),
    alias: named("alias"),
    weakAlias: named("weak-alias"),
    previousName: named("former"),
    address: addresses,
    [where]: countries,
    birthDate: birthDatesOf(entry).map(writtenBirth),
    topics,
    program: entry.terms.programs,
    notes: entry.remarks === undefined ? [] : [entry.remarks],
    ...identifiersOf(entry),
  };
}

/** A date of birth as the model writes it: the day, the month or the year that is known; other words as they stand. */
function writtenBirth({ first, last, text }: ReturnType<typeof birthDatesOf>[number]): string {
  if (first === last) return first;
  if (first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7);
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : text;
}

/** Properties by words in the type that a list prints beside an identifier. */
const IDENTIFIERS: ReadonlyArray<readonly [RegExp, string]> = [
  [/passport/i, "passportNumber"],
  [/mmsi/i, "mmsi"],
  [/call sign/i, "callSign"],
  [/tax/i, "taxNumber"],
  [/swift|bic/i, "swiftBic"],
  [/regist|company|commercial|legal entity/i, "registrationNumber"],
  [/tail|aircraft.*serial|manufacturer/i, "serialNumber"],
];

function identifiersOf(entry: ListEntry): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { type, value } of entry.identifiers) {
    const imo = /\bIMO\D{0,3}(\d{7})\b/.exec(`${type} ${value}`)?.[1];
    if (imo !== undefined) {
      found["imoNumber"] = [...(found["imoNumber"] ?? []), imo];
      continue;
    }
    const property = IDENTIFIERS.find(([words]) => words.test(type))?.[1] ?? "idNumber";
    found[property] = [...(found[property] ?? []), value];
  }
  return found;
}

/** Where a list declares no topics: an entry that carries program tags is a sanction, any other is of export control. */
function topicsBySight(entry: ListEntry): string[] {
  return entry.terms.programs.length > 0 ? ["sanction"] : ["export.control"];
}

function listingOf({ entry }: ViewedEntry, party: Entity): Entity {
  const { requirement, policy, programs } = entry.terms;
  const text = (words: string | undefined) => (words === undefined ? [] : [words]);
  return {
    ...party,
    id: `${party.id}-listing`,
    caption: entry.citations[0] ?? "listing",
    schema: "Sanction",
    referents: [],
    target: false,
    properties: filled({
      entity: [party.id],
      startDate: text(entry.period.from),
      endDate: text(entry.period.until),
      provisions: text(requirement?.raw),
      summary: text(policy?.raw),
      program: programs,
      recordId: [entry.id],
      reason: entry.citations,
    }),
  };
}

/** Properties that have a value; the public API leaves the others out. */
function filled<T>(properties: Readonly<Record<string, readonly T[]>>): Record<string, readonly T[]> {
  return Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0));
}
