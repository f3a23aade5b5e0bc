import { describe, expect, it } from "vitest";
import { HIKVISION } from "./first-question.ts";
import { at, type OpenApp } from "./open-app.ts";

/** Names that would do harm if any part of the page trusted them. */
const HOSTILE = [
  "<img src=x onerror=\"document.title='broken'\">",
  "</script><script>document.title='broken'</script>",
  "Acme ‮ dtL ytefaS‬ Trading",
  "‏\u0007Bell\u0000 and nothing",
  `${"Very Long Name of a Company ".repeat(14)}Ltd`.slice(0, 381),
  "W".repeat(381),
];

/** Everything by keyboard; names that would do harm if any part of the page trusted them. */
export function handsOn(app: () => OpenApp): void {
  describe("keyboard and hostile names", () => {
    it("goes everywhere by keys: g and a letter, the palette, help, rows, back", async () => {
      const page = await app().page();
      await page.goto("/ask");
      await page.getByRole("heading", { name: "Ask", exact: true }).waitFor();
      for (const [key, name] of [
        ["s", "Screen"],
        ["t", "Listed tomorrow"],
        ["l", "Lists"],
        ["w", "Law"],
        ["b", "Book"],
        ["n", "Answers"],
        ["a", "Ask"],
      ] as const) {
        await page.keyboard.press("g");
        await page.keyboard.press(key);
        await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
      }
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: "Find anything" }).fill("2019-10-09");
      await page.keyboard.press("Enter");
      await page.getByRole("region", { name: "The day is not today" }).waitFor();
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keys and help" }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await page.keyboard.press("g");
      await page.keyboard.press("s");
      await page.getByText("Six ways").waitFor();
      await page.keyboard.press("/");
      await page.keyboard.type("hickvision");
      await page.getByRole("link", { name: HIKVISION }).waitFor();
      await page.keyboard.press("Escape");
      await page.keyboard.press("j");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Side by side" }).waitFor();
      await page.getByText("Binjiang").first().waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("heading", { name: "Side by side" }).waitFor({ state: "detached" });
    }, 30_000);

    it("finds customers, listed parties, orders and things to do from one field", async () => {
      const page = await app().page();
      await page.goto(at("/ask", { asOf: "2019-10-09" }));
      await page.getByRole("heading", { name: "Ask", exact: true }).waitFor();
      const find = async (words: string, option: RegExp) => {
        await page.keyboard.press("Control+k");
        await page.getByRole("combobox", { name: "Find anything" }).fill(words);
        await page.getByRole("option", { name: option }).first().click();
      };
      await find("hikvision", /Hangzhou Hikvision.*customer/);
      await page.getByText("orders of this customer").waitFor();
      await find("海康威视", /Hangzhou Hikvision.*listed/);
      await page.getByRole("heading", { name: "Side by side" }).waitFor();
      await find("SO-100288", /Order SO-100288 as a question/);
      await page.getByText("from order SO-100288 of the book").waitFor();
      await find("many names", /Screen many names/);
      await page.getByRole("textbox", { name: /One name a line/ }).waitFor();
    }, 30_000);

    it("marks what is current and pressed where the system takes the colors away", async () => {
      const page = await app().page();
      await page.emulateMedia({ forcedColors: "active" });
      await page.goto("/book");
      const current = page.getByRole("link", { name: "Book", exact: true });
      await current.waitFor();
      expect(await current.evaluate((a) => getComputedStyle(a).outlineStyle)).toBe("solid");
      expect(
        await page.getByRole("link", { name: "Lists", exact: true }).evaluate((a) => getComputedStyle(a).outlineStyle),
      ).toBe("none");
    }, 30_000);

    it("shows where the focus is, and skips to the page", async () => {
      const page = await app().page();
      await page.goto("/lists");
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Skip to the page");
      for (let i = 0; i < 12; i++) {
        await page.keyboard.press("Tab");
        const outline = await page.evaluate(() => {
          const on = document.activeElement;
          return on === null || on === document.body ? "none" : getComputedStyle(on).outlineStyle;
        });
        expect(outline).not.toBe("none");
      }
    }, 30_000);

    it("renders hostile names as the text they are", async () => {
      const page = await app().page({ viewport: { width: 1024, height: 800 } });
      const errors: string[] = [];
      page.on("pageerror", (e) => errors.push(e.message));
      for (const n of HOSTILE) {
        const parties = [{ n, r: "end_user", c: "CN" }];
        await page.goto(at("/ask", { eccn: "EAR99", to: "CN", item: n, asOf: "2019-10-09", parties }));
        await page.getByRole("article", { name: "Determination letter" }).or(page.getByRole("alert")).first().waitFor();
        await page.goto(at("/screen", { q: n }));
        await page
          .getByText(/Looked at, as of/)
          .or(page.getByRole("alert"))
          .first()
          .waitFor();
        const state = await page.evaluate(() => ({
          ours: / · licet$/.test(document.title),
          planted: document.querySelectorAll("img[src=x], main script").length,
          beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          raw: /[\u202a-\u202e\u2066-\u2069]/.test(document.querySelector("main")?.textContent ?? ""),
        }));
        expect(state, n.slice(0, 40)).toEqual({ ours: true, planted: 0, beyond: 0, raw: false });
      }
      expect(errors).toEqual([]);
    }, 60_000);

    it("tells troubles in the words of the command line", async () => {
      const page = await app().page();
      await page.goto(at("/ask", { eccn: "9Z9", to: "CN", parties: [{ n: "Somebody", r: "end_user", c: "CN" }] }));
      const alert = page.getByRole("alert");
      await alert.waitFor();
      expect(await alert.textContent()).toContain("eccn/malformed");
      expect(await alert.textContent()).toContain("Try: write it as in `3A001.a.7`");
    }, 30_000);

    it("answers typing without a key of confirmation", async () => {
      const page = await app().page();
      await page.goto(at("/screen", { q: "Dahua" }));
      await page.getByRole("table").waitFor();
      const request = page.waitForResponse((r) => r.url().endsWith("/api/v1/screen"));
      await page.getByRole("textbox", { name: "Name, in any script" }).fill("hikvision");
      expect((await request).status()).toBe(200);
      await page.getByRole("link", { name: HIKVISION }).waitFor();
    }, 30_000);
  });
}
