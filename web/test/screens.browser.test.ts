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

interface Violation {
  readonly impact: string;
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Serious and critical findings of axe, as lines; of some rules only, where they are named. */
async function seriousOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  const violations = await page.evaluate(async (only): Promise<Violation[]> => {
    const engine: { run(options: object): Promise<{ violations: Violation[] }> } = Reflect.get(globalThis, "axe");
    return (await engine.run(only === undefined ? {} : { runOnly: only })).violations;
  }, rules);
  return violations
    .filter((v) => v.impact === "serious" || v.impact === "critical")
    .map((v) => `${v.impact} ${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(" | ")}`);
}

/** What narrow pages may break that wide ones do not. */
const NARROW_RULES = ["scrollable-region-focusable", "label-content-name-mismatch", "target-size", "color-contrast"];

/** Everything that is wrong with a screen that is open: wide and light, wide and dark, narrow. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
  await page.evaluate(axe);
  const faults = await seriousOf(page);
  await page.emulateMedia({ colorScheme: "dark" });
  faults.push(...(await seriousOf(page, ["color-contrast"])).map((f) => `dark ${f}`));
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (beyond > 0) faults.push(`${beyond} px wider than ${width}`);
    if (width === 390) faults.push(...(await seriousOf(page, NARROW_RULES)).map((f) => `narrow ${f}`));
  }
  return faults;
}

describe.skipIf(BROWSER === undefined)(`every screen in a real browser${WHY_SKIPPED}`, () => {
  let app: OpenApp;
  beforeAll(async () => {
    app = await openApp();
  }, 60_000);
  afterAll(() => app?.close());

  it("has no serious finding of axe and no sideways scrolling, says no word an answer must not say, asks nobody else", async () => {
    const found: string[] = [];
    const page = await app.page();
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
      for (const fault of await faultsOf(page)) found.push(`${name}: ${fault}`);
      if (name.startsWith("Ask") || name.startsWith("Screen")) {
        const said = FORBIDDEN.exec((await page.locator("body").textContent()) ?? "");
        if (said) found.push(`${name} says ${said[0]}`);
      }
    }
    expect(found).toEqual([]);
  }, 120_000);
});
