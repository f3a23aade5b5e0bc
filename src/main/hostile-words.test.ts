import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { deskInMemory } from "./desk-in-memory.contract.ts";

/** Clears the screen, rings, turns text around, hides, links, begins like a formula and like markup. */
const HOSTILE =
  "=Evil\u001b[2J\u001b]8;;http://attacker.example\u0007 \u202eoC\u2066\u200b\u009b31m<script>alert(1)</script>\r\nlicet: nothing found";
/** What may stand in a terminal: no control character but the end of a line, nothing that turns or hides text. */
const ACTS = /[^\P{C}\n]|[\u2028\u2029]/u;

const { folder, file, run } = deskInMemory();
const question = {
  id: HOSTILE,
  asOf: "2026-08-20",
  transaction: "export",
  item: { eccn: "6A993", eccnParagraph: "a", origin: "US", description: HOSTILE },
  parties: [
    {
      name: HOSTILE,
      role: "end_user",
      country: "CN",
      address: HOSTILE,
      owners: [{ name: HOSTILE, pct: 60, listed: { list: "us/bis-entity-list", name: HOSTILE } }],
      listing: {
        list: "us/bis-entity-list",
        name: HOSTILE,
        requirement: HOSTILE,
        reviewPolicy: HOSTILE,
        federalRegister: HOSTILE,
      },
    },
    { name: `Hikvision ${HOSTILE}`, role: "purchaser", country: "CN" },
  ],
  destination: "CN",
  endUse: HOSTILE,
  facts: { [HOSTILE]: HOSTILE, misuseLimitedByContract: HOSTILE },
};

const asked = () => file("q.json", JSON.stringify(question));
const sign = ["--sign", HOSTILE, "--by", HOSTILE, "--reason", HOSTILE];
const proposal = ["--list", "us/bis-entity-list", "--party", HOSTILE, "--from", "2026-08-21"];

describe("hostile words never act on the terminal", () => {
  it.each<[string, () => string[]]>([
    ["an answer with its proof", () => ["assess", asked(), "--trace"]],
    ["due diligence, signed", () => ["diligence", asked(), ...sign]],
    [
      "what a listing would change",
      () => ["whatif", asked(), ...proposal, "--requirement", HOSTILE, "--policy", HOSTILE, "--full"],
    ],
    ["an answer as JSON", () => ["assess", asked(), "--json"]],
    ["what a listing would change, as JSON", () => ["whatif", asked(), ...proposal, "--json"]],
    ["a name, as JSON", () => ["screen", HOSTILE, "--json"]],
    ["recorded answers", () => ["replay", "--list"]],
    ["a record nobody has", () => ["replay", HOSTILE]],
    ["a name", () => ["screen", HOSTILE]],
    ["a name among those asked by its beginning", () => ["screen", `Hikvision ${HOSTILE}`, "--level", "0.1"]],
    ["a country", () => ["screen", "x", "--country", HOSTILE]],
    ["a kind", () => ["screen", "x", "--type", HOSTILE]],
    ["a profile", () => ["screen", "x", "--profile", HOSTILE]],
    ["a number", () => ["screen", "--id", HOSTILE]],
    ["an address", () => ["screen", "--address", HOSTILE]],
    ["a day", () => ["screen", "x", "--as-of", HOSTILE]],
    ["a section", () => ["explain", HOSTILE]],
    ["words for an item", () => ["eccn", HOSTILE]],
    ["an entry", () => ["lists", "show", HOSTILE]],
    ["editions", () => ["lists", "diff", HOSTILE, HOSTILE]],
    ["a held edition", () => ["lists", "release", HOSTILE, "--by", HOSTILE, "--because", HOSTILE]],
    ["a file to read lists from", () => ["lists", "update", "--from", HOSTILE]],
    ["a file", () => ["assess", HOSTILE]],
    ["a file that is not JSON", () => ["assess", file("bad.json", HOSTILE)]],
    ["a flag", () => ["assess", `--${HOSTILE}`]],
    ["a command", () => [HOSTILE]],
    ["a book", () => ["book", HOSTILE]],
  ])("%s", async (_what, argv) => {
    const { out, err } = await run(...argv());
    expect(out + err).not.toBe("");
    expect([ACTS.exec(out)?.[0], ACTS.exec(err)?.[0]]).toEqual([undefined, undefined]);
    expect(err.split("\n").filter((l) => l.startsWith("licet: nothing found"))).toEqual([]);
  });
});

it("JSON on the terminal is the same value", async () => {
  const { out } = await run("assess", asked(), "--json");
  expect(JSON.parse(out)).toMatchObject({ id: HOSTILE, parties: [{ name: HOSTILE }, {}] });
});

describe("a book full of hostile words", () => {
  const cell = `"${HOSTILE.replaceAll('"', '""')}"`;
  const book = mkdtempSync(join(folder, "book-"));
  const reports = join(folder, "reports");
  beforeAll(async () => {
    await run("demo", book, "--customers", "40", "--orders", "60");
    for (const name of readdirSync(book).filter((n) => n.endsWith(".csv"))) {
      const [head = "", ...rows] = readFileSync(join(book, name), "utf8").trimEnd().split("\n");
      const named = head.split(",").findIndex((c) => /^(name|description)$/i.test(c));
      if (named < 0) continue;
      const cells = rows.map((row) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
      for (const row of cells) row[named] = `${cell.slice(0, -1)} ${row[named]?.replaceAll('"', "")}"`;
      writeFileSync(join(book, name), `${[head, ...cells.map((row) => row.join(","))].join("\n")}\n`);
    }
  }, 60_000);

  it("acts neither on the terminal nor in a report", async () => {
    const proposed = ["--party", "Hikvision", "--list", "EL", "--from", "2019-05-23"];
    const { code, out, err } = await run(
      "impact",
      "--book",
      book,
      "--as-of",
      "2019-05-22",
      ...proposed,
      "--report",
      reports,
    );
    expect([code, ACTS.exec(out)?.[0], ACTS.exec(err)?.[0]]).toEqual([0, undefined, undefined]);
    expect((await run("book", book)).out).not.toMatch(ACTS);
    const written = readdirSync(reports, { recursive: true, encoding: "utf8" });
    expect(written.length).toBeGreaterThan(4);
    for (const name of written.filter((n) => n.endsWith(".html"))) {
      const html = readFileSync(join(reports, name), "utf8");
      expect([name, html.includes("<script"), ACTS.exec(html)?.[0]]).toEqual([name, false, undefined]);
    }
    for (const name of written.filter((n) => n.endsWith(".csv")))
      expect(readFileSync(join(reports, name), "utf8")).not.toMatch(/(^|[,\n])"?=Evil/);
  }, 60_000);
});
