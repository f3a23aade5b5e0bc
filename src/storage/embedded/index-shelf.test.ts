import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fileIndexShelf } from "./index-shelf.ts";

const home = mkdtempSync(join(tmpdir(), "licet-shelf-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("indexes as files", () => {
  it("are read as written, and a few are kept", () => {
    const folder = join(home, "indexes");
    const shelf = fileIndexShelf(folder);
    expect(shelf.read("names-1")).toBeUndefined();
    for (let i = 0; i < 7; i++) shelf.write(`names-${i}`, Uint8Array.of(i, i, i));
    expect(readdirSync(folder)).toHaveLength(4);
    expect([...(shelf.read("names-6") ?? [])]).toEqual([6, 6, 6]);
  });

  it("a key never leaves the folder", () => {
    const shelf = fileIndexShelf(join(home, "inside"));
    shelf.write("../../outside", Uint8Array.of(1));
    expect(readdirSync(join(home, "inside"))).toEqual(["______outside.index"]);
    expect(readdirSync(home).sort()).toEqual(["indexes", "inside"]);
  });

  it("a folder that cannot be written is no trouble", () => {
    writeFileSync(join(home, "file"), "");
    const shelf = fileIndexShelf(join(home, "file", "indexes"));
    shelf.write("names-1", Uint8Array.of(1));
    expect(shelf.read("names-1")).toBeUndefined();
  });
});
