import type { Desk } from "../../operations/index.ts";
import { isObject } from "../../vocabulary/index.ts";

/** Words that lists print in the entries an answer names: requirement, policy and remarks stand in reasons word for word. */
export async function listedWords(desk: Desk, answer: unknown): Promise<readonly string[]> {
  const names = new Set<string>();
  collectListings(answer, names);
  if (names.size === 0) return [];
  const world = await desk.world();
  if (!world.ok) return [];
  const words = new Set<string>();
  for (const { entry } of world.value.screener.view.entries) {
    if (!entry.names.some((n) => names.has(`${entry.list} ${n.text}`))) continue;
    const past = (entry.termsHistory ?? []).map((t) => t.terms);
    for (const terms of [entry.terms, ...past])
      for (const raw of [terms.requirement?.raw, terms.policy?.raw]) if (raw) words.add(raw);
    if (entry.remarks) words.add(entry.remarks);
  }
  return [...words];
}

/** Every `{list, name}` of an answer. */
function collectListings(value: unknown, names: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) collectListings(one, names);
  else if (isObject(value)) {
    if (typeof value.list === "string" && typeof value.name === "string") names.add(`${value.list} ${value.name}`);
    for (const one of Object.values(value)) collectListings(one, names);
  }
}
