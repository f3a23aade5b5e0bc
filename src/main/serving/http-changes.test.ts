import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DatedChange, type TouchedCase, type TouchLine, updateLists } from "../../operations/index.ts";
import { day, type Instant } from "../../vocabulary/index.ts";
import { packageRoot } from "../launch/index.ts";
import { type InMemoryServer, inMemoryServer } from "./in-memory-server.ts";

const drives = JSON.parse(
  readFileSync(join(packageRoot(import.meta.url), "stories/questions/drives-to-hikvision.json"), "utf8"),
) as Record<string, unknown>;

let clock = Date.parse("2026-11-24T06:00:00.000Z");
let server: InMemoryServer;
let changes: readonly DatedChange[];
beforeAll(async () => {
  server = await inMemoryServer(() => new Date(clock).toISOString() as Instant);
  changes = (await server.app.inject({ method: "GET", url: "/api/v1/changes" })).json<{ changes: DatedChange[] }>()
    .changes;
}, 60_000);
afterAll(() => server.close());

async function keep(question: object): Promise<void> {
  const reply = await server.app.inject({
    method: "POST",
    url: "/api/v1/assess",
    payload: { question, screen: true, record: true },
  });
  expect(reply.statusCode).toBe(200);
}

async function touchedBy(
  asked: object,
): Promise<{ touched: TouchedCase[]; ended: Extract<TouchLine, { ended: unknown }>["ended"] }> {
  const reply = await server.app.inject({ method: "POST", url: "/api/v1/changes/touched", payload: asked });
  expect(reply.statusCode).toBe(200);
  const lines = reply.body
    .trim()
    .split("\n")
    .map((l) => JSON.parse(l) as TouchLine);
  const last = lines.at(-1);
  if (last === undefined || !("ended" in last)) throw new Error(reply.body);
  return { touched: lines.flatMap((l) => ("touched" in l ? [l.touched] : [])), ended: last.ended };
}

/** A publication of the Unverified List with these parties of Germany. */
function unverified(parties: readonly string[]): string {
  const cell = (text: string) => `<TD>${text}</TD>`;
  const rows = parties.map((name, n) =>
    [
      "<TR>",
      cell("GERMANY"),
      cell(`${name}, ${n} Hauptstrasse, Berlin, Germany`),
      cell("91 FR 1000, July 1, 2026."),
      "</TR>",
    ].join(""),
  );
  const head = ["Country", "Listed person and address", "Federal Register citation"]
    .map((h) => `<TH>${h}</TH>`)
    .join("");
  return `<DIV5 N="744" TYPE="PART"><HEAD>PART 744</HEAD><DIV9 N="Supplement No. 6 to Part 744" TYPE="APPENDIX"><HEAD>Unverified List</HEAD><TABLE><THEAD><TR>${head}</TR></THEAD><TBODY>${rows.join("")}</TBODY></TABLE></DIV9></DIV5>`;
}

describe("dated changes", () => {
  it("has rules, the control list, lists and editions on one axis, newest first", () => {
    expect(new Set(changes.map((c) => c.kind))).toEqual(new Set(["rule", "entries", "list", "edition"]));
    expect(changes.map((c) => c.on)).toEqual([...changes.map((c) => c.on)].sort().reverse());
    expect(changes.filter((c) => c.kind === "list" && c.on === "2019-10-09")).toMatchObject([
      { added: expect.any(Number), removed: 0 },
    ]);
    expect(changes.filter((c) => c.kind === "rule" && c.on === "2025-11-10").length).toBeGreaterThan(0);
    expect(changes.find((c) => c.kind === "entries")).toMatchObject({ on: "2026-08-13", by: "91 FR 52501" });
  });
});

describe("saved answers on the other side of a change", () => {
  it("are those alone that come out otherwise, asked on both sides; others are not asked where only a list changed", async () => {
    await keep({ ...drives, asOf: "2019-05-22" });
    await keep({ ...drives, asOf: "2021-01-15" });
    await keep({
      ...drives,
      asOf: "2019-05-22",
      parties: [{ name: "Bäckerei Müller GmbH", roles: ["end_user"], country: "DE" }],
      destination: "DE",
    });
    const { touched, ended } = await touchedBy({ on: "2019-10-09" });
    expect(ended).toEqual({ looked: 3, all: 3, asked: 2, touched: 2, unasked: 0, because: null });
    expect(touched.map((t) => [t.asOf, t.was, t.before.outcome, t.after.outcome])).toEqual([
      ["2021-01-15", "license_required", "no_requirement_found", "license_required"],
      ["2019-05-22", "no_requirement_found", "no_requirement_found", "license_required"],
    ]);
    for (const t of touched) {
      expect(t.after.only).toContain("15 CFR 744.11(a)");
      expect(t.before.only).toEqual([]);
      for (const [on, side] of [
        ["2019-10-08", t.before],
        ["2019-10-09", t.after],
      ] as const) {
        const again = await server.app.inject({
          method: "POST",
          url: "/api/v1/assess",
          payload: { question: { ...drives, asOf: on }, screen: true, record: false },
        });
        expect(again.json<{ assessment: { outcome: string } }>().assessment.outcome).toBe(side.outcome);
      }
    }
    expect((await touchedBy({ on: "2019-10-10" })).touched).toEqual([]);
  });

  it("all are asked where a rule changed, and a day nobody answers about is told", async () => {
    const rule = changes.find((c) => c.kind === "rule" && c.on === "2025-09-29");
    expect(rule).toBeDefined();
    expect((await touchedBy({ on: "2025-09-29" })).ended).toMatchObject({ looked: 3, asked: 3, unasked: 0 });
    const early = await touchedBy({ on: "2018-06-01" });
    expect(early.ended.unasked === early.ended.asked).toBe(true);
  });

  it("are found among the orders of a book too, those alone that a customer's listing reaches", async () => {
    const { touched, ended } = await touchedBy({ on: "2019-10-09", among: "orders" });
    expect(ended.looked).toBe(ended.all);
    expect(ended.looked).toBeGreaterThan(100);
    expect(ended.asked).toBeLessThan(ended.looked / 2);
    expect(touched.length).toBeGreaterThan(0);
    for (const t of touched) expect([t.recordId, typeof t.orderId, t.after.outcome]).not.toContain("undefined");
    const [first] = touched;
    const asked = await server.app.inject({
      method: "GET",
      url: `/api/v1/book/question?orderId=${first?.orderId}&asOf=2019-10-09`,
    });
    const { question } = asked.json<{ question: object }>();
    const again = await server.app.inject({
      method: "POST",
      url: "/api/v1/assess",
      payload: { question, record: false },
    });
    expect(again.json<{ assessment: { outcome: string } }>().assessment.outcome).toBe(first?.after.outcome);
  }, 60_000);

  it("are those that a new edition turns, with the edition before it on the other side", async () => {
    const folder = mkdtempSync(join(tmpdir(), "licet-editions-"));
    const bring = async (publishedAt: string, parties: readonly string[]) => {
      clock += 60_000;
      const from = join(folder, `${publishedAt}.xml`);
      writeFileSync(from, unverified(parties));
      const came = await updateLists(server.desk, { source: "us/bis-unverified", from, publishedAt: day(publishedAt) });
      const edition = came.ok ? came.value[0]?.edition?.id : undefined;
      if (edition === undefined) throw new Error(JSON.stringify(came));
      return edition;
    };
    const before = Array.from({ length: 120 }, (_, n) => `Quiet Lamp Works ${n} GmbH`);
    await bring("2026-07-31", before);
    const newer = await bring("2026-08-07", [...before, "Bäckerei Müller GmbH"]);
    rmSync(folder, { recursive: true });
    const { touched, ended } = await touchedBy({ edition: `us/bis-unverified@${newer}` });
    expect(ended).toMatchObject({ looked: 3, asked: 1, touched: 1 });
    expect(touched.map((t) => [t.parties, t.askedOn, t.after.only])).toEqual([
      [["Bäckerei Müller GmbH"], "2026-11-24", ["15 CFR 744.15(b)"]],
    ]);
  }, 60_000);

  it("refuses an edition that has none before it, and one nobody knows", async () => {
    const first = changes.find((c) => c.kind === "edition");
    if (first?.kind !== "edition") throw new Error("no edition");
    for (const edition of [`${first.source}@${first.edition}`, "us/none@x", "x"]) {
      const reply = await server.app.inject({ method: "POST", url: "/api/v1/changes/touched", payload: { edition } });
      expect([reply.statusCode >= 400, reply.body.includes("edition/no-before")]).toEqual([true, true]);
    }
  });
});
