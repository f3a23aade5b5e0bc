import { type Desk, type ListedWorld, listedWorld, today } from "../../operations/index.ts";
import { ok, placeName, type Result } from "../../vocabulary/index.ts";
import { datasetOf } from "./datasets.ts";
import { type Entity, entityOf } from "./entity.ts";
import { keeps, readFilter } from "./filter.ts";
import { contextOf, MOST_RESULTS, type TopicsOf } from "./match.ts";
import { AddressFields } from "./read-fields.ts";
import { good, misfits, refused, troubled, type YenteReply, type YenteRequest } from "./reply.ts";
import { isA, isSchema } from "./schemata.ts";
import { scopeOf } from "./scope.ts";

/** Lowest likeness at which a search for words still shows an entity. */
const SEARCH_LEVEL = 0.3;

/** `GET /search/{dataset}`: entities for a few words, with counts by country, topic and dataset. */
export async function search(desk: Desk, topicsOf: TopicsOf, asked: YenteRequest): Promise<YenteReply> {
  const fields = new AddressFields(asked.query);
  const limit = fields.whole("limit", 10, 0, MOST_RESULTS);
  const offset = fields.whole("offset", 0, 0, 9499);
  const filter = readFilter(fields);
  const all = fields.text("filter_op")?.toUpperCase() === "AND";
  const target = fields.flag("target", true);
  if (fields.misfits.length > 0) return misfits(fields.misfits);
  const schema = fields.text("schema") ?? "Thing";
  if (!isSchema(schema)) return refused(400, "Invalid schema");
  const world = await listedWorld(desk, today(desk));
  if (!world.ok) return troubled(world.troubles);
  const scope = scopeOf(asked.params["dataset"] ?? "", filter, world.value.lists);
  if ("status" in scope) return scope;
  const found = entitiesFor(world.value, topicsOf, fields.text("q") ?? "", new Set(scope.map((l) => l.list)));
  if (!found.ok) return troubled(found.troubles);
  const countries = fields.texts("countries").map((c) => c.toLowerCase());
  const datasets = fields.texts("datasets");
  const some = (wanted: readonly string[], has: readonly unknown[]) =>
    wanted.length === 0 || (all ? wanted.every((w) => has.includes(w)) : wanted.some((w) => has.includes(w)));
  const results = found.value.filter(
    (e) =>
      target &&
      isA(e.schema, schema) &&
      keeps(filter, e) &&
      some(countries, countriesOf(e)) &&
      some(datasets, e.datasets),
  );
  return good({
    limit,
    offset,
    total: { value: results.length, relation: "eq" },
    results: results.slice(offset, offset + limit),
    facets: facetsOf(results, fields.texts("facets"), world.value),
  });
}

/** Entities for words: those that are alike, best first, then those that have the words; all of them for none. */
function entitiesFor(
  world: ListedWorld,
  topicsOf: TopicsOf,
  words: string,
  inScope: ReadonlySet<string>,
): Result<readonly Entity[]> {
  const alike =
    words.trim() === ""
      ? ok([])
      : world.match(
          { names: [words], countries: [], address: words },
          { level: SEARCH_LEVEL, limit: MOST_RESULTS, lists: inScope },
        );
  if (!alike.ok) return alike;
  const found = new Set([...alike.value.map((hit) => hit.viewed), ...world.withWords(words)]);
  const mine = [...found].filter((viewed) => inScope.has(viewed.entry.list));
  return ok(mine.map((viewed) => entityOf(viewed, contextOf(world, topicsOf, viewed.entry.list))));
}

const countriesOf = (e: Entity): readonly unknown[] => [
  ...(e.properties["country"] ?? []),
  ...(e.properties["flag"] ?? []),
];

/** Counts of what the results have, most frequent first. */
function facetsOf(results: readonly Entity[], wanted: readonly string[], world: ListedWorld): object {
  const titles = new Map(world.lists.map((l) => [datasetOf(l.list), l.title]));
  const kinds: Record<string, [string, (e: Entity) => readonly unknown[], (name: string) => string]> = {
    countries: ["Countries", countriesOf, (name) => placeName(name.toUpperCase())],
    topics: ["Topics", (e) => e.properties["topics"] ?? [], (name) => TOPICS[name] ?? name],
    datasets: ["Data sources", (e) => e.datasets, (name) => titles.get(name) ?? name],
    schema: ["Types", (e) => [e.schema], (name) => name],
  };
  const names =
    wanted.length === 0 ? ["countries", "topics", "datasets"] : wanted.filter((w) => Object.hasOwn(kinds, w));
  return Object.fromEntries(
    names.map((facet) => {
      const [label, valuesOf, labelOf] = kinds[facet] ?? ["", () => [], String];
      const counts = new Map<string, number>();
      for (const e of results)
        for (const v of valuesOf(e)) if (typeof v === "string") counts.set(v, (counts.get(v) ?? 0) + 1);
      const values = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return [facet, { label, values: values.map(([name, count]) => ({ name, label: labelOf(name), count })) }];
    }),
  );
}

const TOPICS: Readonly<Record<string, string>> = {
  sanction: "Sanctioned entity",
  "export.control": "Export controlled",
  "export.risk": "Trade risk",
  "invest.ban": "Investment ban",
  debarment: "Debarred entity",
};
