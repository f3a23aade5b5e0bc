import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { reader } from "../../lists/us/consolidated-screening-list/index.ts";
import { digestOf } from "../archive/index.ts";
import { EmbeddedDatabase, embeddedEditions } from "../storage/embedded/index.ts";

const STRACE = "/usr/bin/strace";
const ID = reader.source.id;
/** Every call by which the database writes or waits for the disk. */
const CALLS = "pwrite64,fsync,fdatasync,ftruncate";
const [BEFORE, AFTER] = [2800, 2890];

/** A publication whose names pack badly, so that it takes many writes. */
function publication(count: number): string {
  const results = Array.from({ length: count }, (_, n) => ({
    id: `p${n}`,
    source: "Entity List (EL) - Bureau of Industry and Security",
    name: `Party ${digestOf(new TextEncoder().encode(String(n)))} Ltd`,
    source_list_url: "https://lists.example/",
  }));
  return JSON.stringify({ results });
}

/** A process that updates from a file into a database, and says what became of it once it is acknowledged. */
function childUpdate(path: string, file: string): string {
  const at = (module: string) => JSON.stringify(new URL(module, import.meta.url).href);
  return `
    const { reader } = await import(${at("../../lists/us/consolidated-screening-list/index.ts")});
    const archive = await import(${at("../archive/index.ts")});
    const { updateList } = await import(${at("../list-history/index.ts")});
    const { EmbeddedDatabase, embeddedArchive, embeddedEditions } = await import(${at("../storage/embedded/index.ts")});
    const { openFetcher } = await import(${at("../storage/fetch/index.ts")});
    const db = new EmbeddedDatabase(${JSON.stringify(path)});
    const bounds = { ...reader.source.bounds, minParties: 3 };
    const done = await updateList({
      sources: [{ ...reader, source: { ...reader.source, bounds } }], store: embeddedEditions(db),
      archive: embeddedArchive(db), fetcher: openFetcher({ hosts: new Set() }), ...archive,
      now: () => "2026-07-31T12:00:00.000Z",
    }, { from: ${JSON.stringify(file)} });
    console.log(done.ok ? done.value[0].attempt.outcome : JSON.stringify(done.troubles));
  `;
}

describe("killing an update at its writes", () => {
  const folder = mkdtempSync(join(tmpdir(), "licet-crash-"));
  const [base, work] = [join(folder, "base.sqlite"), join(folder, "work.sqlite")];
  const [first, second] = [join(folder, "csl-2026-07-30.json"), join(folder, "csl-2026-07-31.json")];
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const node = (code: string, ...before: string[]) => {
    const [program = process.execPath, ...rest] = [...before, process.execPath, "--input-type=module", "-e", code];
    return spawnSync(program, rest, { encoding: "utf8" });
  };
  const freshCopy = () => {
    for (const end of ["-wal", "-shm"]) rmSync(work + end, { force: true });
    copyFileSync(base, work);
  };

  it.skipIf(!existsSync(STRACE))(
    "leaves the old edition or the new one, whole (skipped where strace is not there)",
    async () => {
      writeFileSync(first, publication(BEFORE));
      writeFileSync(second, publication(AFTER));
      expect(node(childUpdate(base, first)).stdout.trim()).toBe("accepted");
      let [killed, acknowledged, point] = [0, 0, 1];
      for (; ; point += 1) {
        freshCopy();
        const inject = `inject=${CALLS}:signal=SIGKILL:when=${point}`;
        const run = node(
          childUpdate(work, second),
          STRACE,
          "-f",
          "-qq",
          "-o",
          "/dev/null",
          "-e",
          `trace=${CALLS}`,
          "-e",
          inject,
        );
        const said = run.stdout.trim();
        const db = new EmbeddedDatabase(work);
        const store = embeddedEditions(db);
        const edition = (await store.inForce(ID))?.edition;
        const accepted = (await store.attempts(ID)).filter((attempt) => attempt.outcome === "accepted").length;
        expect(db.one("PRAGMA integrity_check")?.["integrity_check"]).toBe("ok");
        expect([BEFORE, AFTER]).toContain(edition?.counts.entries);
        expect(edition?.standing.length).toBe(edition?.counts.entries);
        expect(accepted).toBe(edition?.counts.entries === AFTER ? 2 : 1);
        if (said === "accepted") expect(edition?.counts.entries).toBe(AFTER);
        db.close();
        if (point % 4 === 0) {
          expect(["accepted", "unchanged"]).toContain(node(childUpdate(work, second)).stdout.trim());
        }
        if (said === "accepted") acknowledged += 1;
        if (run.signal !== "SIGKILL" && run.status === 0) break;
        killed += 1;
      }
      process.stdout.write(`killed at ${killed} points, ${acknowledged} acknowledged\n`);
      expect(killed).toBeGreaterThanOrEqual(200);
    },
  );
});
