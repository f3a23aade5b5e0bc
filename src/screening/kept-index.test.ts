import { describe, expect, it } from "vitest";
import type { NamedEntry } from "../matching/index.ts";
import { type IndexShelf, keptNameIndex, SharedShelf, sharedIndex } from "./kept-index.ts";

const entries = (count: number, odd = "Hangzhou Hikvision"): NamedEntry[] =>
  Array.from({ length: count }, (_, i) => ({
    id: String(i),
    kind: "organization",
    countries: ["CN"],
    names: [{ text: i === 7 ? odd : `Trading House Number ${i} of Ningbo`, role: "primary" }],
  }));

/** A shelf that tells what is done with it. */
function watched(): IndexShelf & { readonly done: string[]; readonly held: Map<string, Uint8Array> } {
  const held = new Map<string, Uint8Array>();
  const done: string[] = [];
  return {
    held,
    done,
    read: (key) => {
      done.push(held.has(key) ? "read" : "missed");
      return held.get(key);
    },
    write: (key, snapshot) => {
      done.push("written");
      held.set(key, snapshot);
    },
  };
}

const found = (list: NamedEntry[], shelf?: IndexShelf) =>
  keptNameIndex(list, shelf).search({ name: "Hikvision Hangzhou" });

describe("an index that is kept", () => {
  it("is built once and answers alike when it is read again", () => {
    const shelf = watched();
    expect(found(entries(1200), shelf)).toEqual(found(entries(1200)));
    expect(found(entries(1200), shelf)).toEqual(found(entries(1200)));
    expect(shelf.done).toEqual(["missed", "written", "read"]);
  });

  it("is never that of another list, were it one letter apart", () => {
    const shelf = watched();
    found(entries(1200), shelf);
    expect(found(entries(1200, "Hangzhou Hikvisiom"), shelf)).toEqual(found(entries(1200, "Hangzhou Hikvisiom")));
    expect(shelf.held.size).toBe(2);
  });

  it("is built again where the shelf holds something else under its key", () => {
    const shelf = watched();
    found(entries(1200), shelf);
    const [[key] = [""]] = [...shelf.held];
    shelf.held.set(key, new TextEncoder().encode("damaged"));
    expect(found(entries(1200), shelf)).toEqual(found(entries(1200)));
    expect(shelf.done).toEqual(["missed", "written", "read", "written"]);
  });

  it("is not kept for a short list, and is shared in memory that threads can share", () => {
    const shelf = watched();
    found(entries(20), shelf);
    expect(shelf.done).toEqual([]);
    const list = entries(1200);
    const shared = sharedIndex(list, keptNameIndex(list, undefined));
    expect([...shared.snapshots.values()].map((s) => s.buffer instanceof SharedArrayBuffer)).toEqual([true]);
    expect(found(list, new SharedShelf(shared.snapshots))).toEqual(found(list));
  });
});
