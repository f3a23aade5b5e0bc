import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ListId } from "../../vocabulary/index.ts";
import { packageRoot } from "../launch/index.ts";

let kept: ReadonlyMap<ListId, readonly string[]> | undefined;

/** The topics under which clients of the compatible door filter a list's entries; undefined for a list that declares none. */
export function topicsOfList(list: ListId): readonly string[] | undefined {
  kept ??= new Map(Object.entries(readTable().topics));
  return kept.get(list);
}

function readTable(): { readonly topics: Readonly<Record<ListId, readonly string[]>> } {
  return JSON.parse(readFileSync(join(packageRoot(import.meta.url), "lists", "topics.json"), "utf8"));
}
