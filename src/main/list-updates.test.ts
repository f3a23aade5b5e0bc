import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { reader } from "../../lists/us/consolidated-screening-list/index.ts";
import { digestOf, digestOfSet, unpack, unpackedName } from "../archive/index.ts";
import { listStatus, type ReadableSource, releaseHeld, type UpdateDesk, updateList } from "../list-history/index.ts";
import { EmbeddedDatabase, embeddedArchive, embeddedEditions } from "../storage/embedded/index.ts";
import { openFetcher } from "../storage/fetch/index.ts";
import { day, type Instant } from "../vocabulary/index.ts";

const ID = reader.source.id;

/** A publication in the official form: so many organizations, each with one further name. */
function publication(names: readonly string[], declared = names.length): string {
  const results = names.map((name, n) => ({
    id: name,
    source: "Entity List (EL) - Bureau of Industry and Security",
    name,
    alt_names: [`Alias ${n}`],
    start_date: "2026-07-01",
    source_list_url: "https://lists.example/",
  }));
  return JSON.stringify({ total: declared, results });
}

const parties = (count: number, from = 0) => Array.from({ length: count }, (_, n) => `Party ${from + n} Ltd`);

/** The publisher, a real server whose answer a test sets. */
interface Publisher {
  answer: (request: IncomingMessage, response: ServerResponse) => void;
}

describe("updating a list", () => {
  const folder = mkdtempSync(join(tmpdir(), "licet-updates-"));
  let path = "";
  let db: EmbeddedDatabase;
  let desk: UpdateDesk;
  let clock = Date.parse("2026-07-31T06:00:00.000Z");
  const publisher: Publisher = { answer: (_, response) => void response.end() };
  const server = createServer((request, response) => publisher.answer(request, response));
  let files = 0;

  beforeEach(async () => {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    files += 1;
    path = join(folder, `${files}.sqlite`);
    db = new EmbeddedDatabase(path);
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const bounds = { ...reader.source.bounds, minParties: 3, maxParties: 1000 };
    const source: ReadableSource = {
      ...reader,
      source: { ...reader.source, urls: [`http://${host}/consolidated.json`], bounds },
    };
    const limits = { silenceMs: 1500, wholeMs: 10_000 };
    desk = {
      sources: [source],
      store: embeddedEditions(db),
      archive: embeddedArchive(db),
      fetcher: openFetcher({ hosts: new Set([host]), limits }),
      digestOf,
      digestOfSet,
      unpack,
      unpackedName,
      now: () => new Date(clock).toISOString() as Instant,
    };
    clock = Date.parse("2026-07-31T06:00:00.000Z");
  });

  afterEach(async () => {
    db.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const publish = (body: string, headers: Record<string, string> = {}) => {
    publisher.answer = (_, response) => void response.writeHead(200, headers).end(body);
  };

  /** Updates from the publisher an hour later; gives what became of it and why. */
  async function update(): Promise<string[]> {
    clock += 3_600_000;
    const done = await updateList(desk, { source: ID });
    if (!done.ok) return done.troubles.map((trouble) => trouble.code);
    const [report] = done.value;
    return report === undefined ? [] : [report.attempt.outcome, ...report.attempt.reasons.map((reason) => reason.code)];
  }

  const inForce = async () => (await desk.store.inForce(ID))?.edition;

  it("puts a good edition in force, with its documents in the archive and the attempt noted", async () => {
    publish(publication(parties(100)), { "last-modified": "Thu, 30 Jul 2026 10:00:00 GMT" });
    expect(await update()).toEqual(["accepted"]);
    const edition = await inForce();
    expect(edition).toMatchObject({
      publishedAt: "2026-07-30",
      publishedFrom: "publisher-answer",
      counts: { entries: 100 },
    });
    const kept = await embeddedArchive(db).bytesOf(edition?.documents[0] ?? "");
    expect(kept && digestOf(kept)).toBe(edition?.digest);
    expect((await desk.store.attempts(ID)).length).toBe(1);
    const again = await updateList(desk, { source: ID });
    expect(again.ok && Object.keys(again.value[0]?.edition ?? {})).not.toContain("standing");
  });

  it("takes an address given by hand, and says how old its word is", async () => {
    publish(publication(parties(100)), { "last-modified": "Wed, 01 Jul 2026 10:00:00 GMT" });
    const elsewhere = { ...desk, fetcher: openFetcher({ hosts: new Set() }) };
    const from = `${desk.sources[0]?.source.urls[0]?.replace("consolidated.json", "mirror.json")}`;
    const done = await updateList(elsewhere, { from });
    expect(done.ok && done.value[0]?.attempt).toMatchObject({
      outcome: "accepted",
      currentAsOf: "2026-07-01T00:00:00.000Z",
    });
  });

  it("keeps the edition in force whatever the publisher sends instead, and notes each attempt", async () => {
    publish(publication(parties(100)));
    await update();
    const before = await inForce();
    const bad: [string[], Publisher["answer"]][] = [
      [["refused", "list/count-mismatch"], (_, r) => void r.end(publication(parties(101), 140))],
      [["refused", "document/malformed"], (_, r) => void r.end(publication(parties(100)).slice(0, -20))],
      [["refused", "document/other-shape"], (_, r) => void r.end("{}")],
      [["refused", "list/too-few"], (_, r) => void r.end(publication([]))],
      [["failed", "fetch/status"], (_, r) => void r.writeHead(503).end("busy")],
      [["failed", "fetch/timeout"], (_, r) => void r.write("{")],
      [
        ["failed", "fetch/unreachable"],
        (_, r) => void r.writeHead(200, { "content-length": "999" }).write("{", () => r.destroy()),
      ],
      [
        ["failed", "fetch/redirected-elsewhere"],
        (_, r) => void r.writeHead(302, { location: "http://elsewhere.example/list.json" }).end(),
      ],
    ];
    for (const [expected, answer] of bad) {
      publisher.answer = answer;
      expect(await update()).toEqual(expected);
      expect(await inForce()).toEqual(before);
    }
    expect((await desk.store.attempts(ID)).length).toBe(1 + bad.length);
  });

  it("asks only whether anything changed, and counts a no as the latest word", async () => {
    const body = publication(parties(100));
    publisher.answer = (request, response) => {
      const known = request.headers["if-none-match"] === '"v1"';
      response.writeHead(known ? 304 : 200, { etag: '"v1"' }).end(known ? undefined : body);
    };
    expect(await update()).toEqual(["accepted"]);
    const first = (await desk.store.inForce(ID))?.currentAsOf;
    expect(await update()).toEqual(["unchanged"]);
    const second = (await desk.store.inForce(ID))?.currentAsOf;
    expect(first).toBe("2026-07-31T07:00:00.000Z");
    expect(second).toBe("2026-07-31T08:00:00.000Z");
    expect((await desk.store.shelf(ID)).length).toBe(1);
  });

  it("does not ask for a difference to an edition that never took force", async () => {
    publisher.answer = (request, response) => {
      if (request.headers["if-none-match"] !== undefined) response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v1"' }).end("{}");
    };
    expect(await update()).toEqual(["refused", "document/other-shape"]);
    expect(await update()).toEqual(["refused", "document/other-shape"]);
  });

  it("goes back some days where the publisher has nothing for the day yet, and to the next address", async () => {
    const [source] = desk.sources;
    if (source === undefined) throw new Error("no source");
    const base = source.source.urls[0]?.replace("consolidated.json", "") ?? "";
    const urls = [`${base}broken`, `${base}full/DATE/list.json`];
    desk = { ...desk, sources: [{ ...source, source: { ...source.source, urls } }] };
    const asked: string[] = [];
    publisher.answer = (request, response) => {
      asked.push(request.url ?? "");
      if (request.url === "/full/2026-07-29/list.json") response.end(publication(parties(100)));
      else response.writeHead(404).end();
    };
    expect(await update()).toEqual(["accepted"]);
    expect(asked.at(-1)).toBe("/full/2026-07-29/list.json");
    expect(asked.length).toBe(4);
    expect(await inForce()).toMatchObject({ publishedAt: "2026-07-29", publishedFrom: "file-name" });
  });

  it("holds a great loss until two different people release it", async () => {
    publish(publication(parties(100)));
    await update();
    publish(publication(parties(90)));
    expect(await update()).toEqual(["held", "list/parties-gone", "list/aliases-gone"]);
    expect((await inForce())?.counts.entries).toBe(100);
    const [status] = await listStatus(desk.store, desk.sources, { now: desk.now() });
    const id = status?.held[0]?.id ?? "";
    const sign = async (person: string, because = "compared with the notice") => {
      const done = await releaseHeld(desk.store, ID, id, { person, because, at: desk.now() });
      return done.ok ? done.value.outcome : done.troubles[0].code;
    };
    expect(await sign("Ada Byron", " ")).toBe("release/unsigned");
    expect(await sign("Ada Byron")).toBe("signed");
    expect(await sign(" ADA  byron ")).toBe("release/same-person");
    expect((await inForce())?.counts.entries).toBe(100);
    const many = await Promise.all(["Grace Hopper", "Mary Somerville", "Emmy Noether"].map((person) => sign(person)));
    expect(many.filter((outcome) => outcome === "released").length).toBe(1);
    expect((await inForce())?.counts.entries).toBe(90);
    expect(await sign("Sophie Germain")).toBe("release/not-held");
    const outcomes = (await desk.store.attempts(ID)).map((attempt) => attempt.outcome);
    expect(outcomes).toContain("released");
  });

  it("does not release a held edition that another has overtaken", async () => {
    publish(publication(parties(100)));
    await update();
    publish(publication(parties(90)));
    await update();
    const held = (await desk.store.shelf(ID)).at(-1)?.id ?? "";
    publish(publication(parties(101)));
    expect(await update()).toEqual(["accepted"]);
    const late = await releaseHeld(desk.store, ID, held, { person: "Ada Byron", because: "late", at: desk.now() });
    expect(late.ok ? "signed" : late.troubles[0].code).toBe("release/overtaken");
  });

  it("keeps the old edition when the process is killed between building and switching", async () => {
    publish(publication(parties(100)));
    await update();
    const before = await inForce();
    db.close();
    const file = join(folder, `crash-${files}-2026-07-31.json`);
    writeFileSync(file, publication(parties(99)));
    const run = (killed: boolean) =>
      spawnSync(process.execPath, ["--input-type=module", "-e", childUpdate(path, file, killed)], { encoding: "utf8" });
    expect(run(true).signal).toBe("SIGKILL");
    db = new EmbeddedDatabase(path);
    const store = embeddedEditions(db);
    expect((await store.inForce(ID))?.edition).toEqual(before);
    expect((await store.attempts(ID)).length).toBe(1);
    db.close();
    expect(run(false).stdout.trim()).toBe("accepted");
    db = new EmbeddedDatabase(path);
    expect((await embeddedEditions(db).inForce(ID))?.edition.counts.entries).toBe(99);
  });

  it("takes files and names the source they are of; a day in the name is the day of the edition", async () => {
    const file = join(folder, "csl-2026-07-15.json");
    writeFileSync(file, publication(parties(100)));
    const done = await updateList(desk, { from: file });
    expect(done.ok && done.value[0]?.edition).toMatchObject({ publishedAt: "2026-07-15", publishedFrom: "file-name" });
    expect((await desk.store.inForce(ID))?.currentAsOf).toBe("2026-07-15T00:00:00.000Z");
    const [status] = await listStatus(desk.store, desk.sources, { now: desk.now() });
    expect(status?.state).toBe("stale");
    const other = join(folder, "other.txt");
    writeFileSync(other, "hello");
    const unknown = await updateList(desk, { from: other });
    expect(unknown.ok ? "read" : unknown.troubles[0].code).toBe("list/not-recognized");
    const told = await updateList(desk, { from: file, source: "xx/none" });
    expect(told.ok ? "read" : told.troubles[0].code).toBe("list/unknown");
  });

  it("holds an edition dated in the future and refuses one older than that in force", async () => {
    publish(publication(parties(100)));
    await update();
    const from = async (name: string) => {
      const file = join(folder, name);
      writeFileSync(file, publication(parties(101)));
      const done = await updateList(desk, { from: file });
      return done.ok ? done.value[0]?.attempt.reasons.map((reason) => reason.code) : [];
    };
    expect(await from("csl-2026-12-01.json")).toEqual(["list/future"]);
    expect(await from("csl-2026-07-01.json")).toEqual(["list/older"]);
    expect((await inForce())?.publishedAt).toBe(day("2026-07-31"));
  });

  it("lets one of two updates at once switch, and neither mix", async () => {
    publish(publication(parties(100)));
    await update();
    publish(publication(parties(101)));
    const both = await Promise.all([update(), update()]);
    expect(both.flat().sort()).toEqual(["accepted", "unchanged"].sort());
    expect((await inForce())?.counts.entries).toBe(101);
  });
});

/** A process that updates from a file and, when told so, is killed after building the edition and before the switch. */
function childUpdate(path: string, file: string, killed: boolean): string {
  const at = (module: string) => JSON.stringify(new URL(module, import.meta.url).href);
  return `
    const { reader } = await import(${at("../../lists/us/consolidated-screening-list/index.ts")});
    const archive = await import(${at("../archive/index.ts")});
    const { updateList } = await import(${at("../list-history/index.ts")});
    const { EmbeddedDatabase, embeddedArchive, embeddedEditions } = await import(${at("../storage/embedded/index.ts")});
    const { openFetcher } = await import(${at("../storage/fetch/index.ts")});
    const db = new EmbeddedDatabase(${JSON.stringify(path)});
    const store = embeddedEditions(db);
    const build = store.setAside;
    if (${killed}) store.setAside = async (edition) => {
      await build(edition);
      process.kill(process.pid, "SIGKILL");
      await new Promise(() => {});
    };
    const source = { ...reader, source: { ...reader.source, bounds: { ...reader.source.bounds, minParties: 3 } } };
    const done = await updateList({
      sources: [source], store, archive: embeddedArchive(db), fetcher: openFetcher({ hosts: new Set() }), ...archive,
      now: () => "2026-07-31T12:00:00.000Z",
    }, { from: ${JSON.stringify(file)} });
    console.log(done.ok ? done.value[0].attempt.outcome : JSON.stringify(done.troubles));
  `;
}
