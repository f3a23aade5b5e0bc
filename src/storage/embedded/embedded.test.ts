import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentArchiveContract } from "../contract/document-archive.contract.ts";
import { editionStoreContract } from "../contract/edition-store.contract.ts";
import { EmbeddedDatabase, embeddedArchive, embeddedEditions, MIGRATIONS } from "./index.ts";

/** A database file in a folder of its own, reopened and removed by the test. */
function onDisk<T>(part: (db: EmbeddedDatabase) => T) {
  const folder = mkdtempSync(join(tmpdir(), "licet-embedded-"));
  const path = join(folder, "record.sqlite");
  let db = new EmbeddedDatabase(path);
  return {
    path,
    part: part(db),
    reopen: async () => {
      db.close();
      db = new EmbeddedDatabase(path);
      return part(db);
    },
    close: async () => {
      db.close();
      rmSync(folder, { recursive: true });
    },
  };
}

editionStoreContract("the embedded database", async () => {
  const { part: store, ...rest } = onDisk(embeddedEditions);
  return { store, ...rest };
});

documentArchiveContract("the embedded database", async () => {
  const { part: archive, ...rest } = onDisk(embeddedArchive);
  return { archive, ...rest };
});

describe("the embedded database", () => {
  it("waits for disk at every commit and shares the file", async () => {
    const under = onDisk((db) => db);
    expect(under.part.one("PRAGMA journal_mode")?.["journal_mode"]).toBe("wal");
    expect(under.part.one("PRAGMA synchronous")?.["synchronous"]).toBe(2);
    expect(under.part.one("PRAGMA busy_timeout")?.["timeout"]).toBe(5000);
    await under.close();
  });

  it("refuses to change or delete what was recorded", async () => {
    const under = onDisk((db) => db);
    under.part.run("INSERT INTO list_attempt (source, at, outcome, note) VALUES ('s', 'a', 'failed', '{}')");
    expect(() => under.part.run("UPDATE list_attempt SET outcome = 'accepted'")).toThrow("only ever added to");
    expect(() => under.part.run("DELETE FROM list_attempt")).toThrow("only ever added to");
    await under.close();
  });

  it("runs new steps of the schema once, and none of a newer program", async () => {
    const under = onDisk((db) => db);
    under.part.close();
    const more = [...MIGRATIONS, { name: "next", sql: "CREATE TABLE next (a TEXT) STRICT" }];
    new EmbeddedDatabase(under.path, more).close();
    new EmbeddedDatabase(under.path, more).close();
    expect(() => new EmbeddedDatabase(under.path)).toThrow("newer program");
    rmSync(join(under.path, ".."), { recursive: true });
  });

  it("writes a step whole or not at all", async () => {
    const under = onDisk((db) => db);
    const insert = () =>
      under.part.run("INSERT INTO list_attempt (source, at, outcome, note) VALUES ('s', 'a', 'failed', '{}')");
    expect(() =>
      under.part.inOneStep(() => {
        insert();
        throw new Error("power cut");
      }),
    ).toThrow("power cut");
    expect(under.part.all("SELECT * FROM list_attempt")).toEqual([]);
    under.part.inOneStep(insert);
    expect(under.part.all("SELECT * FROM list_attempt").length).toBe(1);
    await under.close();
  });
});
