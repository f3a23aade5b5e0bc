import type { LegalDate } from "../vocabulary/index.ts";
import { ok } from "../vocabulary/index.ts";
import type { Desk } from "./desk.ts";

/** What answers are made from now: law, lists with their age, engine; and the first day answers are given about. */
export async function worldState(desk: Desk, on: LegalDate) {
  const world = await desk.world();
  if (!world.ok) return world;
  const { rulebook, engine, answersFrom } = world.value;
  const lists = desk.listsAsked(world.value, on);
  return ok({
    today: desk.now().slice(0, 10) as LegalDate,
    asOf: on,
    engine,
    law: { id: rulebook.id, edition: rulebook.edition, textThrough: rulebook.textThrough },
    answersFrom,
    lists,
    /** Is there anything to screen against? */
    ready: lists.some((l) => l.edition !== undefined),
  });
}
