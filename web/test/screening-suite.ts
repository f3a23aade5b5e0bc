import { describe, expect, it } from "vitest";
import { HIKVISION } from "./first-question.ts";
import { at, type OpenApp } from "./open-app.ts";

/** Many names at once, and what qualifies one. */
export function screeningOf(app: () => OpenApp): void {
  describe("screening", () => {
    it("screens a dropped table of names with their countries, keeps the result while away, and saves every line", async () => {
      const page = await app().page();
      await page.goto(at("/screen", { many: true, asOf: "2026-08-20" }));
      const rows = [
        "no,Name,Country",
        '1,"Hangzhou Hikvision",China',
        "2,大华技术,CN",
        "3,=Nobody At All GmbH,Germany",
      ];
      const dropped = await page.evaluateHandle((text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], "suppliers.csv", { type: "text/csv" }));
        return data;
      }, rows.join("\n"));
      await page.locator(".drop-place").dispatchEvent("drop", { dataTransfer: dropped });
      const names = page.getByRole("textbox", { name: /One name a line/ });
      expect(await names.inputValue()).toBe("Hangzhou Hikvision\tChina\n大华技术\tCN\n=Nobody At All GmbH\tGermany");
      await page.getByRole("button", { name: "Screen 3 names" }).click();
      const table = page.getByRole("table", { name: /Names with the entries/ });
      await table.getByText(HIKVISION).first().waitFor();
      await page.getByText("3 of 3 answered · 2 reach an entry").waitFor();
      expect(await table.getByRole("row").count()).toBe(3);
      await page.getByRole("button", { name: "every name 3" }).click();
      await table.getByText("none met").waitFor();
      await page.keyboard.press("g");
      await page.keyboard.press("l");
      await page.getByRole("heading", { level: 1, name: "Lists" }).waitFor();
      await page.goBack();
      await page.getByText("3 of 3 answered").waitFor();
      const saved = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save as CSV" }).click();
      const chunks: Buffer[] = [];
      for await (const chunk of await (await saved).createReadStream()) chunks.push(chunk as Buffer);
      const lines = Buffer.concat(chunks).toString().split("\r\n");
      expect(lines[0]).toContain("no,name,country,as_of,entry,");
      expect(lines.find((l) => l.startsWith("3,"))).toBe("3,'=Nobody At All GmbH,Germany,2026-08-20,,,,,,,none met");
    }, 60_000);

    it("looks at the address and at numbers too, and says what the address meets apart from hits", async () => {
      const page = await app().page();
      await page.goto(at("/screen", { q: "Example Trading", country: "CN", asOf: "2026-08-20" }));
      await page.getByText("address, or numbers of papers and ships").click();
      await page
        .getByRole("textbox", { name: "Address, if known" })
        .fill("No. 555 Qianmo Road, Binjiang District, Hangzhou");
      const flags = page.getByRole("region", { name: "At this address" });
      await flags.getByRole("link", { name: HIKVISION }).waitFor();
      await page.reload();
      await flags.getByText(/shares 555 qianmo road/i).waitFor();
    }, 30_000);

    it("holds two hundred hits with long names in any script: nothing is wider than a narrow page, keys go through", async () => {
      const page = await app().page({ viewport: { width: 390, height: 844 } });
      const names = [
        "Крупнейшее Научно-Производственное Объединение",
        "شركة الشرق الأوسط للتجارة والمقاولات",
        "杭州海康威视数字技术股份有限公司",
        "W".repeat(120),
      ];
      await page.route("**/api/v1/screen", async (route) => {
        const { limit } = route.request().postDataJSON() as { limit: number };
        const answered = await (await route.fetch()).json();
        const [hit] = answered.hits;
        const hits = Array.from({ length: limit }, (_, i) => ({
          ...hit,
          id: `hit-${i}`,
          name: `${names[i % 4]} ${i}`,
          matched: `${names[i % 4]} ${i}`,
        }));
        await route.fulfill({ json: { ...answered, hits } });
      });
      await page.goto(at("/screen", { q: "hikvision", asOf: "2026-08-20" }));
      const rows = page.locator("table.hits tbody tr");
      await rows.nth(24).waitFor();
      await page.getByRole("button", { name: "Show more, up to 200" }).click();
      await rows.nth(199).waitFor();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
      for (let i = 0; i < 30; i++) await page.keyboard.press("j");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(" 29");
    }, 30_000);

    it("shows names of every script in their own direction and language", async () => {
      const page = await app().page();
      await page.goto(at("/screen", { many: true, asOf: "2026-08-20" }));
      await page.getByRole("textbox", { name: /One name a line/ }).fill("هيكفيجن\n海康威视\nХиквижн\n하이크비전");
      await page.getByRole("button", { name: "Screen 4 names" }).click();
      await page.getByRole("button", { name: "every name 4" }).click();
      const shown = await page
        .getByRole("table", { name: /Names with the entries/ })
        .locator("tbody th bdi")
        .evaluateAll((all) => all.map((b) => [b.getAttribute("lang"), getComputedStyle(b).direction]));
      expect(shown).toEqual([
        ["ar", "rtl"],
        ["zh", "ltr"],
        ["ru", "ltr"],
        ["ko", "ltr"],
      ]);
    }, 30_000);
  });
}
