import { setImmediate as others } from "node:timers/promises";
import { type Desk, type ListedWorld, listedWorld, type PartyHit, today } from "../../operations/index.ts";
import { isObject } from "../../vocabulary/index.ts";
import { type Entity, type EntryContext, entityOf } from "./entity.ts";
import { type EntityFilter, keeps, readFilter } from "./filter.ts";
import { explanationsOf, type FeatureResult, featuresOf, isAlgorithm, MATCHER } from "./matcher.ts";
import { type Example, readExample } from "./read-example.ts";
import { AddressFields } from "./read-fields.ts";
import { good, misfits, refused, troubled, type YenteReply, type YenteRequest } from "./reply.ts";
import { scopeOf } from "./scope.ts";

/** Most queries of one batch, as in the public API. */
const MOST_QUERIES = 100;

/** Most results of one query, as in the public API. */
export const MOST_RESULTS = 500;

/** `POST /match/{dataset}`: a batch of queries by example. */
export async function match(desk: Desk, topicsOf: TopicsOf, asked: YenteRequest): Promise<YenteReply> {
  const fields = new AddressFields(asked.query);
  const limit = fields.whole("limit", 5, 0, MOST_RESULTS);
  const threshold = fields.number("threshold", 0.7, 0, 1);
  const cutoff = Math.min(fields.number("cutoff", 0.7, 0, 1), threshold);
  const algorithm = fields.text("algorithm") ?? "best";
  const filter = readFilter(fields);
  if (fields.misfits.length > 0) return misfits(fields.misfits);
  if (!isAlgorithm(algorithm)) return refused(400, `Unknown algorithm: ${algorithm.slice(0, 60)}`);
  const world = await listedWorld(desk, today(desk));
  if (!world.ok) return troubled(world.troubles);
  const scope = scopeOf(asked.params["dataset"] ?? "", filter, world.value.lists);
  if ("status" in scope) return scope;
  const queries = isObject(asked.body) ? asked.body["queries"] : undefined;
  if (!isObject(queries)) {
    const msg = queries === undefined ? "Field required" : "Input should be a valid dictionary";
    return misfits([
      { type: queries === undefined ? "missing" : "dict_type", loc: ["body", "queries"], msg, input: asked.body },
    ]);
  }
  const setting = settingOf(asked.body);
  if (setting !== undefined)
    return refused(400, `Invalid configuration parameter: ${setting.slice(0, 60)} for algorithm licet`);
  const inScope = new Set(scope.map((l) => l.list));
  const reply = await answered(world.value, queries, { limit, threshold, cutoff, filter, inScope, topicsOf });
  const weights = isObject(asked.body) && isObject(asked.body["weights"]) ? Object.keys(asked.body["weights"]) : [];
  return weights.length === 0 ? reply : { ...reply, headers: { ...reply.headers, "x-not-used": "weights" } };
}

/** A setting for a scoring method of theirs: ours has none, and an answer that passes over it would mislead. */
function settingOf(body: unknown): string | undefined {
  return isObject(body) && isObject(body["config"]) ? Object.keys(body["config"])[0] : undefined;
}

interface Terms {
  readonly limit: number;
  readonly threshold: number;
  readonly cutoff: number;
  readonly filter: EntityFilter;
  readonly inScope: ReadonlySet<string>;
  readonly topicsOf: TopicsOf;
}

async function answered(
  world: ListedWorld,
  queries: Readonly<Record<string, unknown>>,
  terms: Terms,
): Promise<YenteReply> {
  const given = Object.entries(queries).filter(([, example]) => example !== null);
  if (given.length === 0) return refused(400, "No queries provided.");
  if (given.length > MOST_QUERIES) return refused(400, `Too many queries in one batch (limit: ${MOST_QUERIES})`);
  const responses: Record<string, unknown> = Object.create(null);
  for (const [key, input] of given) {
    const read = readExample(input, key);
    if ("misfits" in read) return misfits(read.misfits);
    if ("invalid" in read) return refused(400, read.invalid);
    responses[key] = answerOne(world, read.example, terms);
    // Between the queries of a batch other requests get their turn.
    if (given.length > 1) await others();
  }
  const absent = world.lists.filter((l) => terms.inScope.has(l.list) && l.edition === undefined).map((l) => l.list);
  return good(
    { responses, matcher: MATCHER, limit: terms.limit },
    { "x-batch-size": String(given.length), ...(absent.length > 0 ? { "x-not-loaded": absent.join(" ") } : {}) },
  );
}

/** One query answered. A query that could not be looked for says so under its own status: it never reads as nothing found. */
function answerOne(world: ListedWorld, { echo, party }: Example, terms: Terms): object {
  const nothing = { results: [], total: { value: 0, relation: "eq" }, query: echo };
  if (party.names.length === 0 && (party.identifiers ?? []).length === 0)
    return { status: 400, ...nothing, detail: "the query has no name and no number, so nothing was looked for" };
  const found = world.match(party, { level: terms.cutoff, limit: MOST_RESULTS, lists: terms.inScope });
  if (!found.ok) return { status: 400, ...nothing, detail: found.troubles.map((t) => t.because).join("; ") };
  const results = found.value.map((hit) => scored(world, hit, terms)).filter((entity) => keeps(terms.filter, entity));
  return {
    status: 200,
    results: results.slice(0, terms.limit),
    total: { value: results.length, relation: "eq" },
    query: echo,
  };
}

/** An entity with how likely it is the party asked about, and why. */
interface ScoredEntity extends Entity {
  readonly score: number;
  readonly features: Readonly<Record<string, number>>;
  readonly explanations: Readonly<Record<string, FeatureResult>>;
  readonly match: boolean;
}

function scored(world: ListedWorld, hit: PartyHit, { threshold, topicsOf }: Terms): ScoredEntity {
  return {
    ...entityOf(hit.viewed, contextOf(world, topicsOf, hit.viewed.entry.list)),
    score: Math.round(hit.score * 1e4) / 1e4,
    features: featuresOf(hit),
    explanations: explanationsOf(hit),
    match: hit.score >= threshold,
  };
}

/** The topics of a list; undefined where it declares none. */
export type TopicsOf = (list: string) => readonly string[] | undefined;

/** What is told of an entry of a list beside its own words. */
export function contextOf(world: ListedWorld, topicsOf: TopicsOf, list: string): EntryContext {
  return { publishedOn: world.lists.find((l) => l.list === list)?.publishedAt, topics: topicsOf(list) };
}
