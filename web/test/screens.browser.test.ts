import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DRIVES, HIKVISION } from "./first-question.ts";
import { at, BROWSER, type OpenApp, openApp, WHY_SKIPPED } from "./open-app.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every screen with a state that shows its real content, and a text that proves it is there. */
const SCREENS: ReadonlyArray<readonly [string, string, string | RegExp]> = [
  ["Ask, empty", "/ask", "May this item go to this party"],
  ["Ask, 2019", at("/ask", { ...DRIVES, asOf: "2019-10-09" }), "A license is required"],
  ["Ask, proof", at("/ask", { ...DRIVES, asOf: "2019-10-09", proof: true }), "Not met"],
  ["Screen, empty", "/screen", "Six ways to write one company"],
  ["Screen, hits", at("/screen", { q: "海康威视" }), HIKVISION],
  [
    "Screen, side by side",
    at("/screen", { q: "HIK VISION", hit: "cn-hangzhou-hikvision-digital-technology-co-ltd" }),
    "Binjiang",
  ],
  ["Screen, many", at("/screen", { many: true }), "One name a line"],
  [
    "Listed tomorrow",
    at("/tomorrow", { party: [HIKVISION], from: "2019-05-23", asOf: "2019-05-22" }),
    "not listed on this day",
  ],
  [
    "The board",
    at("/tomorrow", { party: [HIKVISION], from: "2019-05-23", asOf: "2019-05-22", run: true }),
    "What to do first",
  ],
  ["Lists", "/lists", "Entity List"],
  ["A list", at("/lists", { source: "us/bis-entity-list" }), "Editions on the shelf"],
  ["A day of a list", at("/lists", { source: "us/bis-entity-list", day: "2019-10-09" }), HIKVISION],
  ["An entry", at("/lists", { entry: "cn-hangzhou-hikvision-digital-technology-co-ltd" }), "84 FR 54002"],
  ["Law", "/law", "Begin with the section of the story"],
  ["A section", at("/law", { section: "15 CFR 744.11(a)" }), "Versions, newest first"],
  ["Control list", at("/law", { find: "camera" }), "6A003"],
  ["Book, customers", "/book", "most open money first"],
  ["Book, orders", at("/book", { table: "orders" }), "newest first"],
  ["Book, products", at("/book", { table: "products" }), "P-001"],
  ["Book, import", at("/book", { table: "import" }), "Choose files"],
  ["A customer", at("/book", { customer: "C-00001" }), "orders of this customer"],
  ["Answers", "/answers", "Nothing is kept yet"],
];

const FORBIDDEN = /\b(clear|cleared|approved|safe|compliant|permitted)\b/i;

/** Serious and critical findings of axe, as lines. */
async function seriousOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { impact: string; id: string; nodes: { html: string }[] }[] }> };
    }; // -- because axe comes as a script
    const { violations } = await engine.run();
    return violations
      .filter((v) => v.impact === "serious" || v.impact === "critical")
      .map((v) => `${v.impact} ${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(" | ")}`);
  });
}

describe.skipIf(BROWSER === undefined)(`every screen in a real browser${WHY_SKIPPED}`, () => {
  let app: OpenApp;
  beforeAll(async () => {
    app = await openApp();
  }, 60_000);
  afterAll(() => app.close());

  for (const scheme of ["light", "dark"] as const)
    it(`has no serious finding of axe, ${scheme}`, async () => {
      const page = await app.page({ viewport: { width: 1440, height: 900 }, colorScheme: scheme });
      const found: string[] = [];
      for (const [name, address, shows] of SCREENS) {
        await page.goto(address);
        await page.getByText(shows).or(page.getByLabel(shows)).filter({ visible: true }).first().waitFor();
        for (const line of await seriousOf(page)) found.push(`${name}: ${line}`);
      }
      expect(found).toEqual([]);
    }, 120_000);

  it("never scrolls sideways, 390 and 320 pixels wide; says none of the words that an answer must not say; asks nobody else", async () => {
    const found: string[] = [];
    for (const width of [390, 320]) {
      const page = await app.page({ viewport: { width, height: 844 } });
      page.on("request", (r) => {
        if (!r.url().startsWith(app.address) && !r.url().startsWith("data:")) found.push(`asked ${r.url()}`);
      });
      page.on("console", (m) => {
        if (m.type() === "error") found.push(`console: ${m.text()}`);
      });
      page.on("pageerror", (e) => found.push(`error: ${e.message}`));
      for (const [name, address, shows] of SCREENS) {
        await page.goto(address);
        await page.getByText(shows).or(page.getByLabel(shows)).filter({ visible: true }).first().waitFor();
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (width === 390) for (const line of await seriousOf(page)) found.push(`${name}: ${line}`);
        if (beyond > 0) found.push(`${name} at ${width}: ${beyond} px too wide`);
        if (name.startsWith("Ask") || name.startsWith("Screen")) {
          const said = FORBIDDEN.exec((await page.locator("body").textContent()) ?? "");
          if (said) found.push(`${name} says ${said[0]}`);
        }
      }
    }
    expect(found).toEqual([]);
  }, 120_000);
});
