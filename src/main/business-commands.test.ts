import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { Impact } from "../operations/index.ts";
import { deskInMemory } from "./desk-in-memory.contract.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { folder, run } = deskInMemory();

const hikvision = ["--party", "Hikvision", "--list", "EL", "--from", "2019-05-23"];

describe("licet demo, book and impact", () => {
  it("writes the demonstration, looks at it, and asks it", async () => {
    const demo = join(folder, "demo");
    expect((await run("demo", demo)).code).toBe(0);
    expect((await run("book", demo)).out).toContain("0 rows set aside");
    const page = await run("impact", "--book", demo, "--as-of", "2019-05-22", ...hikvision);
    expect(page.code).toBe(0);
    expect(page.out).toMatch(/^Hikvision listed from 2019-05-23 would touch \d+ of 2,000/);
    for (const line of page.out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
    expect(page.out).not.toMatch(/\b(clear(ed)?|approved|safe|compliant|permitted)\b/i);
  });

  it("prints the contract's JSON, the same for the same question, and writes every report", async () => {
    const demo = join(folder, "demo");
    const ask = ["impact", "--book", demo, "--as-of", "2019-05-22", ...hikvision, "--json"];
    const first = await run(...ask, "--report", join(folder, "reports"));
    const impact = JSON.parse(first.out) as Impact;
    for (const part of ["asOf", "proposal", "customers", "orders", "products", "totals", "questions"])
      expect(impact).toHaveProperty(part);
    expect(impact.orders[0]).toMatchObject({
      orderId: expect.any(String),
      customerId: expect.any(String),
      state: "open",
      amountUsd: expect.any(Number),
      outcome: expect.any(String),
      requirements: expect.any(Array),
    });
    expect((await run(...ask)).out).toBe(first.out);
    for (const name of [
      "board.html",
      "board.pdf",
      "annex.html",
      "annex.pdf",
      "annex.xlsx",
      "annex.json",
      "orders.csv",
      "customers.csv",
    ])
      expect(readFileSync(join(folder, "reports", name)).length).toBeGreaterThan(500);
  });

  it.each([
    ["JSON", "p.json", JSON.stringify({ listings: [{ party: "Hikvision", list: "EL", from: "2019-05-23" }] })],
    ["CSV", "p.csv", "party,list,from,country\nHikvision,EL,2019-05-23,\n"],
    ["names one a line", "p.txt", "Hikvision\n"],
  ])("takes proposals as %s", async (_, name, text) => {
    const [demo, file] = [join(folder, "demo"), join(folder, name)];
    writeFileSync(file, text);
    const asked = await run(
      "impact",
      "--book",
      demo,
      "--as-of",
      "2019-05-22",
      "--propose",
      file,
      "--list",
      "EL",
      "--from",
      "2019-05-23",
      "--json",
    );
    expect((JSON.parse(asked.out) as Impact).customers.map((c) => c.customerId)).toContain("C-00001");
  });

  it.each([
    [["--book", "nowhere"], 2, "book/no-folder"],
    [["--book", "DEMO", "--as-of", "2019-02-30"], 2, "date/impossible"],
    [["--book", "DEMO", "--as-of", "2018-06-01"], 2, "date/before-coverage"],
    [["--book", "DEMO", "--party", "Hikvision"], 2, "input/wrong-type at --party.listings[0].list"],
    [["--book", "DEMO", "--party", "Hikvision", "--list", "Santa's List"], 2, "listing/unknown-list"],
    [["--book", "DEMO", "--fact", "nonsense"], 2, "flag/malformed"],
    [["--book", "DEMO", "--move", "P-020=3A0X"], 2, "eccn/malformed"],
  ])("refuses %j with exit code %i and says why", async (flags, code, words) => {
    const asked = await run("impact", ...flags.map((f) => (f === "DEMO" ? join(folder, "demo") : f)));
    expect([asked.code, asked.out]).toEqual([code, ""]);
    expect(asked.err).toContain(words);
    expect(asked.err).toContain("try:");
  });
});
