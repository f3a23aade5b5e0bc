import { type Desk, type ListedWorld, listedWorld, today, type ViewedEntry } from "../../operations/index.ts";
import { type Entity, entityIdOf, entityInFull, entityOf } from "./entity.ts";
import { contextOf, MOST_RESULTS, type TopicsOf } from "./match.ts";
import { AddressFields } from "./read-fields.ts";
import { good, misfits, refused, troubled, type YenteReply, type YenteRequest } from "./reply.ts";

/** `GET /entities/{id}`: one entity in full; the id of a list entry is taken too where it is the only one of its kind. */
export async function entity(desk: Desk, topicsOf: TopicsOf, asked: YenteRequest): Promise<YenteReply> {
  const world = await listedWorld(desk, today(desk));
  if (!world.ok) return troubled(world.troubles);
  const found = entryCalled(world.value, asked.params["id"] ?? "");
  if (found === undefined) return noSuchEntity;
  const context = contextOf(world.value, topicsOf, found.entry.list);
  const nested = new AddressFields(asked.query).flag("nested", true);
  return good(nested ? entityInFull(found, context) : entityOf(found, context));
}

/** `GET /entities/{id}/adjacent` and `…/{property}`: what stands beside an entity, here what its listing says; page by page. */
export async function adjacent(desk: Desk, topicsOf: TopicsOf, asked: YenteRequest): Promise<YenteReply> {
  const fields = new AddressFields(asked.query);
  const limit = fields.whole("limit", 10, 0, MOST_RESULTS);
  const offset = fields.whole("offset", 0, 0, 9499);
  if (fields.misfits.length > 0) return misfits(fields.misfits);
  const world = await listedWorld(desk, today(desk));
  if (!world.ok) return troubled(world.troubles);
  const found = entryCalled(world.value, asked.params["id"] ?? "");
  if (found === undefined) return noSuchEntity;
  const context = contextOf(world.value, topicsOf, found.entry.list);
  const beside = (entityInFull(found, context).properties["sanctions"] ?? []).filter((e) => typeof e !== "string");
  const page = (all: readonly Entity[]) => ({
    results: all.slice(offset, offset + limit),
    total: { value: all.length, relation: "eq" },
    limit,
    offset,
  });
  const property = asked.params["property"];
  if (property !== undefined) return good(page(property === "sanctions" ? beside : []));
  return good({ entity: entityOf(found, context), adjacent: { sanctions: page(beside) } });
}

const noSuchEntity = refused(404, "No such entity!");

/** The entry that an id names: an entity's own, or that of a list entry where no other list uses it. */
function entryCalled(world: ListedWorld, id: string): ViewedEntry | undefined {
  const exact = world.entries.find((v) => entityIdOf(v.entry) === id);
  if (exact !== undefined) return exact;
  const [found, other] = world.entries.filter((v) => v.entry.id === id);
  return other === undefined ? found : undefined;
}
