/** Shapes of the public API as its document of yente 5.5 tells them; older fields that clients still read are optional there. */
import { z } from "zod";

const moment = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
  .nullable();
const properties: z.ZodType = z.record(z.string(), z.array(z.union([z.string(), z.lazy(() => entity)])).min(1));
/** An entity, as every answer gives it. */
export const entity = z.strictObject({
  id: z.string(),
  caption: z.string(),
  schema: z.string(),
  properties,
  datasets: z.array(z.string()),
  referents: z.array(z.string()),
  target: z.boolean(),
  first_seen: moment,
  last_seen: moment,
  last_change: moment,
});
const featureResult = z.strictObject({
  detail: z.string().nullable(),
  score: z.number(),
  query: z.string().nullable(),
  candidate: z.string().nullable(),
});
const scored = entity.extend({
  score: z.number().min(0).max(1),
  match: z.boolean(),
  explanations: z.record(z.string(), featureResult),
  features: z.record(z.string(), z.number()),
});
const total = z.strictObject({ value: z.number().int(), relation: z.literal("eq") });
const example = z.strictObject({
  id: z.string().nullable(),
  schema: z.string(),
  properties: z.record(z.string(), z.array(z.string())),
});
const matches = z.strictObject({
  status: z.number(),
  results: z.array(scored),
  total,
  query: example,
  detail: z.string().optional(),
});
/** The answer to a batch of queries by example. */
export const matchResponse = z.strictObject({
  responses: z.record(z.string(), matches),
  limit: z.number(),
  matcher: z.record(
    z.string(),
    z.strictObject({ description: z.string(), coefficient: z.number(), url: z.string().nullable() }),
  ),
});
const facet = z.strictObject({
  label: z.string(),
  values: z.array(z.strictObject({ name: z.string(), label: z.string(), count: z.number().int() })),
});
/** The answer to a search for words. */
export const searchResponse = z.strictObject({
  limit: z.number(),
  offset: z.number(),
  total,
  results: z.array(entity),
  facets: z.record(z.string(), facet),
});
/** The lists there are. */
export const catalog = z.strictObject({
  datasets: z.array(
    z.looseObject({
      name: z.string(),
      title: z.string(),
      load: z.boolean(),
      children: z.array(z.string()),
      index_version: z.string().nullable(),
      index_current: z.boolean(),
    }),
  ),
  current: z.array(z.string()),
  outdated: z.array(z.string()),
  index_stale: z.boolean(),
});

/** A page of what stands beside an entity under one property. */
export const adjacentPage = z.strictObject({
  results: z.array(z.union([z.string(), entity])),
  total,
  limit: z.number(),
  offset: z.number(),
});

/** Everything that stands beside an entity. */
export const adjacency = z.strictObject({ entity, adjacent: z.record(z.string(), adjacentPage) });
