import type { Entity } from "./entity.ts";
import type { AddressFields } from "./read-fields.ts";
import { isA } from "./schemata.ts";

/** Which entities an answer may hold. */
export interface EntityFilter {
  readonly includeDatasets: readonly string[];
  readonly excludeDatasets: readonly string[];
  readonly excludeSchemata: readonly string[];
  readonly topics: readonly string[];
  readonly excludeIds: readonly string[];
  readonly changedSince: string | undefined;
}

/** Reads the filters that matching and searching have in common. */
export function readFilter(fields: AddressFields): EntityFilter {
  return {
    includeDatasets: fields.texts("include_dataset"),
    excludeDatasets: fields.texts("exclude_dataset"),
    excludeSchemata: fields.texts("exclude_schema"),
    topics: fields.texts("topics"),
    excludeIds: fields.texts("exclude_entity_ids"),
    changedSince: fields.since("changed_since"),
  };
}

/** Does an entity pass? */
export function keeps(filter: EntityFilter, entity: Entity): boolean {
  const inOne = (names: readonly string[]) => names.some((n) => entity.datasets.includes(n));
  const topics = entity.properties["topics"] ?? [];
  return (
    (filter.includeDatasets.length === 0 || inOne(filter.includeDatasets)) &&
    !inOne(filter.excludeDatasets) &&
    !filter.excludeSchemata.some((schema) => isA(entity.schema, schema)) &&
    (filter.topics.length === 0 || filter.topics.some((t) => topics.includes(t))) &&
    !filter.excludeIds.some((id) => id === entity.id || entity.referents.includes(id)) &&
    (filter.changedSince === undefined || (entity.last_change ?? "") >= filter.changedSince)
  );
}
