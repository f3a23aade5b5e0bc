import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { OpenScreen } from "./every-screen.ts";
import type { OpenApp } from "./open-app.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const FORBIDDEN = /\b(clear|cleared|approved|safe|compliant|permitted)\b/i;

interface Violation {
  readonly impact: string;
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Lesser rules of axe that no screen breaks either. */
const ALSO_HELD = ["heading-order"];

/** Serious and critical findings of axe, as lines; of some rules only, where they are named. */
async function seriousOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  const violations = await page.evaluate(async (only): Promise<Violation[]> => {
    const engine: { run(options: object): Promise<{ violations: Violation[] }> } = Reflect.get(globalThis, "axe");
    return (await engine.run(only === undefined ? {} : { runOnly: only })).violations;
  }, rules);
  return violations
    .filter((v) => v.impact === "serious" || v.impact === "critical" || ALSO_HELD.includes(v.id))
    .map((v) => `${v.impact} ${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(" | ")}`);
}

/** Findings of axe on a page that is open, by rule. */
export async function axeOf(
  page: Page,
): Promise<{ readonly serious: readonly string[]; readonly lesser: readonly string[] }> {
  await page.evaluate(axe);
  const found = await page.evaluate(async (): Promise<Violation[]> => {
    const engine: { run(): Promise<{ violations: Violation[] }> } = Reflect.get(globalThis, "axe");
    return (await engine.run()).violations.map(({ impact, id }) => ({ impact, id, nodes: [] }));
  });
  const heavy = ({ impact }: Violation) => impact === "serious" || impact === "critical";
  return { serious: found.filter(heavy).map((v) => v.id), lesser: found.filter((v) => !heavy(v)).map((v) => v.id) };
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

/** Screens as axe, a narrow page and a listener on the wire see them. */
export function screensIn(app: () => OpenApp, screens: readonly OpenScreen[]): void {
  describe("in a real browser: no serious finding of axe, no sideways scrolling, no word an answer must not say, nobody else asked", () => {
    it.each(screens)(
      "%s",
      async (name, address, shows) => {
        const found: string[] = [];
        const page = await app().page();
        page.on("request", (r) => {
          if (!r.url().startsWith(app().address) && !r.url().startsWith("data:")) found.push(`asked ${r.url()}`);
        });
        page.on("console", (m) => {
          if (m.type() === "error") found.push(`console: ${m.text()}`);
        });
        page.on("pageerror", (e) => found.push(`error: ${e.message}`));
        await page.goto(address);
        await page.getByText(shows).or(page.getByLabel(shows)).filter({ visible: true }).first().waitFor();
        found.push(...(await faultsOf(page)));
        if (name.startsWith("Ask") || name.startsWith("Screen")) {
          const said = FORBIDDEN.exec((await page.locator("body").textContent()) ?? "");
          if (said) found.push(`says ${said[0]}`);
        }
        await page.context().close();
        expect(found).toEqual([]);
      },
      60_000,
    );
  });
}
