import { describe, expect, it } from "vitest";
import { firstLoadOf } from "./first-load.ts";
import { DRIVES } from "./first-question.ts";
import { at, type OpenApp } from "./open-app.ts";

/** Cameras for the police of Xinjiang: a transaction on which the texts ask for due diligence. */
const CAMERAS = {
  item: "servers for face recognition",
  eccn: "4A003",
  to: "CN",
  use: "surveillance platform with facial recognition for police",
  parties: [{ n: "Urumqi Public Security Bureau", r: "end_user", c: "CN" }],
};

/** The letter beyond its headline: the next step, paper, due diligence and its judgement. */
export function letterOf(app: () => OpenApp): void {
  describe("the letter", () => {
    it("names one next step, and leads to the question that decides", async () => {
      const page = await app().page();
      await page.goto(at("/ask", { ...CAMERAS, asOf: "2026-08-20" }));
      const letter = page.getByRole("article", { name: "Determination letter" });
      const next = letter.locator(".next-step");
      await next.waitFor();
      const [href] = await next
        .getByRole("link", { name: /answer it/ })
        .evaluateAll((a) => a.map((x) => x.getAttribute("href")));
      expect(await page.locator(href ?? "nothing").isVisible()).toBe(true);
      await page.goto(at("/ask", { ...DRIVES, asOf: "2019-10-09" }));
      await next.getByText(/apply for a license, or change the transaction.*keep this answer/).waitFor();
    }, 30_000);

    it("loads at most 200 KB of scripts and styles for the first screen, packed", async () => {
      const { scripts, styles } = await firstLoadOf(app(), "/ask");
      expect(scripts).toBeGreaterThan(50_000);
      expect(scripts + styles).toBeLessThanOrEqual(200 * 1024);
    }, 30_000);

    it("keeps its parts in place while an edit is asked: nothing jumps but what changed", async () => {
      const page = await app().page();
      await page.goto(at("/ask", { ...DRIVES, asOf: "2019-10-09" }));
      const part = page.getByRole("heading", { name: "What would change this answer" });
      await page.getByText("another party in China, on no list").waitFor();
      await page.evaluate(() => {
        const seen: number[] = [];
        Reflect.set(globalThis, "seenHeights", seen);
        const watch = () => {
          seen.push(document.querySelector("article.letter")?.getBoundingClientRect().height ?? 0);
          requestAnimationFrame(watch);
        };
        watch();
      });
      await page.getByLabel("Value, US$").fill("260,000");
      await page.waitForURL(/260000/);
      await page.waitForTimeout(1500);
      const heights = await page.evaluate(() => Reflect.get(globalThis, "seenHeights") as number[]);
      expect(await part.count()).toBe(1);
      expect(new Set(heights.map(Math.round)).size).toBe(1);
    }, 30_000);

    it("prints as a review record: facts stated, what it rests on, lines to sign, nothing of the screen", async () => {
      const page = await app().page();
      await page.goto(at("/ask", { ...DRIVES, asOf: "2019-10-09" }));
      const letter = page.getByRole("article", { name: "Determination letter" });
      await letter.waitFor();
      const record = letter.getByRole("region", { name: "Review record" });
      expect(await record.isVisible()).toBe(false);
      await page.emulateMedia({ media: "print" });
      for (const words of [
        "The transaction as stated",
        "US$ 250,000",
        "owners not stated",
        "Prepared by",
        "Reviewed by",
        "Reason",
      ])
        expect(await record.getByText(words).first().isVisible(), words).toBe(true);
      for (const gone of [
        page.getByRole("navigation", { name: "Screens" }),
        page.getByRole("form", { name: "The transaction" }),
        letter.locator(".next-step"),
      ])
        expect(await gone.isVisible()).toBe(false);
      expect(await letter.locator(".steps .s-met").first().isVisible()).toBe(true);
      const foot = await page.evaluate(() =>
        document.adoptedStyleSheets.flatMap((s) => [...s.cssRules]).map((r) => r.cssText),
      );
      expect(foot.join(" ")).toContain("as of 2019-10-09 · answer q-");
    }, 30_000);

    it("opens the due diligence record, takes answers as facts, and keeps a judgement with a name", async () => {
      const page = await app().page();
      await page.goto(at("/ask", { ...CAMERAS, asOf: "2026-08-20" }));
      await page.getByRole("link", { name: "Open the due diligence record" }).click();
      const record = page.getByRole("article", { name: "Due diligence record" });
      await record.getByText("by its name public security").waitFor();
      await record.getByRole("button", { name: /^yes: can the item/ }).click();
      await record.getByRole("heading", { name: "The item can be used to watch people." }).waitFor();
      const form = record.getByRole("form", { name: "Sign a judgement" });
      const keep = form.getByRole("button", { name: "Keep this judgement" });
      await form.getByLabel("Judgement").fill("not supplied <b>");
      expect(await keep.isDisabled()).toBe(true);
      await form.getByLabel("Reason").fill("the user and the use");
      await form.getByLabel("Your name").fill("A. Reviewer");
      await keep.click();
      await record.getByRole("list", { name: "Judgements kept" }).getByText("not supplied <b>").waitFor();
      await record.getByRole("link", { name: /^r-/ }).click();
      await page.getByRole("list", { name: "Judgements kept" }).getByText("A. Reviewer").waitFor();
    }, 30_000);
  });
}
