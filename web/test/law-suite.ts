import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DRIVES } from "./first-question.ts";
import { at, type OpenApp } from "./open-app.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** A part in the form of the official one, with words of our own. */
const SAMPLE = `<DIV5 N="744"><DIV8 N="744.11"><HEAD>§ 744.11 A sample heading.</HEAD>
<P>Words before any paragraph.</P>
<P>(a) <I>First.</I> (1) Ducks need a license under § 744.16 and supplement no. 4 to part 744.</P>
<P>(2) Geese do not.</P></DIV8><DIV8 N="744.99"><HEAD>§ 744.99 Only words.</HEAD><P>Swans swim.</P></DIV8></DIV5>`;

async function bringSample(home: string): Promise<void> {
  const folder = join(home, "..", "official");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "title-15-part-744-2026-08-20.xml"), SAMPLE);
  const licet = [join(ROOT, "src/main/licet.ts"), "--home", home, "law", "text", "--from", folder];
  await promisify(execFile)(process.execPath, licet, { env: { ...process.env, NODE_OPTIONS: "" } });
}

const keepDrives = (app: OpenApp, asOf: string) =>
  fetch(`${app.address}/api/v1/assess`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      question: {
        asOf,
        transaction: DRIVES.act,
        item: { eccn: DRIVES.eccn, origin: DRIVES.origin, description: DRIVES.item },
        parties: DRIVES.parties.map((p) => ({ name: p.n, role: p.r, country: p.c })),
        destination: DRIVES.to,
      },
      screen: true,
      record: true,
    }),
  });

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));

/** The law as people browse it: chart, countries, control list, official text, changes. */
export function lawOf(app: () => OpenApp): void {
  describe("the law to browse", () => {
    it("moves through the chart by arrows, opens a cell by Enter, and keeps it in the address", async () => {
      const page = await app().page();
      await page.goto(at("/law/chart", { find: "germ" }));
      await page.getByRole("grid").getByRole("link", { name: "Germany" }).focus();
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe("Germany, CB1: marked");
      await page.keyboard.press("ArrowRight");
      expect(await focused(page)).toBe("Germany, CB2: no mark");
      await page.keyboard.press("Enter");
      const cell = page.getByRole("complementary", { name: "The cell that is open" });
      await cell.getByRole("heading", { name: "Germany, CB Column 2" }).waitFor();
      await cell.getByText("The chart alone requires no license to Germany").waitFor();
      await page.reload();
      await cell.getByRole("link", { name: "15 CFR 742.2(a)(2)" }).click();
      await page.getByRole("article", { name: "15 CFR 742.2" }).waitFor();
      await page.goBack();
      await cell.waitFor();
      await page.keyboard.press("Escape");
      await cell.waitFor({ state: "detached" });
    }, 30_000);

    it("shows a country with its sections, and asks the least as the API answers it", async () => {
      const page = await app().page();
      await page.goto(at("/law/country", { place: "CU", asOf: "2026-08-20" }));
      const cuba = page.getByRole("article", { name: "Cuba" });
      await cuba.getByText("License required").first().waitFor();
      const said = (await cuba.textContent()) ?? "";
      for (const words of ["15 CFR 746.2", "E:2", "No marks: see"]) expect(said).toContain(words);
      await cuba.getByRole("link", { name: "Entity List" }).click();
      await cuba.getByRole("region", { name: "Parties there" }).getByRole("link").first().waitFor();
    }, 30_000);

    it("reads an entry for a destination, and finds it by category and by words", async () => {
      const page = await app().page();
      await page.goto("/law/control-list");
      await page.getByRole("link", { name: /^Electronics, Equipment/ }).click();
      await page.getByRole("link", { name: "3A001", exact: true }).click();
      const entry = page.getByRole("article", { name: "Entry 3A001" });
      await entry.getByLabel("Read the rows for a destination").selectOption("CN");
      await entry.getByRole("columnheader", { name: "To China" }).waitFor();
      expect(await entry.getByRole("row", { name: /NS Column 2/ }).textContent()).toContain("X · marked");
      await entry.getByLabel("Read the rows for a destination").selectOption("CA");
      await entry.getByRole("columnheader", { name: "To Canada" }).waitFor();
      expect(await entry.getByRole("row", { name: /NS Column 2/ }).textContent()).toContain("no mark");
      await page.goto("/law/control-list");
      await page.getByRole("textbox", { name: /Find an entry/ }).fill("imaging cameras");
      await page.getByRole("link", { name: "6A003" }).waitFor();
    }, 30_000);

    it("says how the official text is brought in, and shows it beside the reading once it is there", async () => {
      const page = await app().page();
      const section = at("/law", { section: "15 CFR 744.11(a)(2)", asOf: "2026-08-20" });
      await page.goto(section);
      const text = page.getByRole("region", { name: "Official text" });
      await text.getByText("The official words are not at hand").waitFor();
      await text.getByText("licet law text", { exact: true }).waitFor();
      await bringSample(app().home);
      await page.reload();
      await text.getByText("Geese do not.").waitFor();
      expect(await text.locator("[aria-current=location]").textContent()).toBe("(2) Geese do not.");
      await text.getByText("otherwise than the words our reading was made from").waitFor();
      await text.getByRole("link", { name: "15 CFR 744.99 →" }).click();
      await page.getByText("No rule is read from it").waitFor();
      await page.getByText("Swans swim.").waitFor();
      await page.goto("/law/text");
      await page.getByRole("textbox", { name: /whole text/ }).fill("license under");
      await page.getByRole("link", { name: /15 CFR 744.11\(a\)\(1\)/ }).click();
      await text.getByText("Ducks need a license").waitFor();
      await text.getByRole("link", { name: "§ 744.16" }).click();
      await page.getByRole("article", { name: "15 CFR 744.16" }).waitFor();
    }, 60_000);

    it("opens a day of the time line with the saved answers that turn on it, asked again", async () => {
      await keepDrives(app(), "2021-01-15");
      const page = await app().page();
      await page.goto(at("/law/changes", { until: "2019-12-31" }));
      await page.getByRole("link", { name: "9 October 2019" }).click();
      const day = page.getByRole("complementary", { name: "The day that is open" });
      await day.getByText("28 added").waitFor();
      const touched = day.getByRole("region", { name: "Saved answers it touches" });
      await touched
        .getByRole("link", { name: /hard disk drives for video recorders/ })
        .first()
        .waitFor();
      await touched.getByText(/out otherwise/).waitFor();
      const said = (await touched.textContent()) ?? "";
      for (const words of ["on 8 October 2019", "No requirement found", "License required", "15 CFR 744.11(a)"])
        expect(said).toContain(words);
      await day.getByRole("button", { name: "Ask the orders of the book too" }).click();
      const orders = day.getByRole("region", { name: "Orders of the book it touches" });
      await orders.getByText(/orders?, \$.* out otherwise/).waitFor();
      await orders.getByRole("link", { name: /^SO-/ }).first().waitFor();
      await page.reload();
      await touched.getByText(/out otherwise/).waitFor();
      await page.getByRole("checkbox", { name: "listings" }).uncheck();
      await page.waitForURL(/without=l/);
      await page.getByText(/0 parties added/).waitFor();
    }, 30_000);

    it("leads from anywhere to a country, an entry, a day, by words and by keys", async () => {
      const page = await app().page();
      const find = async (words: string, option: RegExp) => {
        await page.keyboard.press("Control+k");
        await page.getByRole("combobox", { name: "Find anything" }).fill(words);
        await page.getByRole("option", { name: option }).click();
      };
      await page.goto("/law");
      await page.getByText("Begin with the section of the story").waitFor();
      await find("iraq", /^Iraq/);
      await page.getByRole("heading", { level: 1, name: "Iraq" }).waitFor();
      await find("6a003", /^Entry 6A003/);
      await page.getByRole("heading", { level: 1, name: "6A003" }).waitFor();
      await find("2019-10-09", /What changes on 9 October/);
      await page.getByRole("heading", { level: 2, name: "9 October 2019" }).waitFor();
      await page.keyboard.press("g");
      await page.keyboard.press("h");
      await page.getByRole("heading", { level: 1, name: "Country chart" }).waitFor();
    }, 30_000);
  });
}
