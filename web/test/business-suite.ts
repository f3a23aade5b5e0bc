import { describe, expect, it } from "vitest";
import { HIKVISION } from "./first-question.ts";
import { at, type OpenApp } from "./open-app.ts";

/** The book of business and what a feared listing does to it, as a person works through them. */
export function businessOf(app: () => OpenApp): void {
  describe("the book and the feared listing", () => {
    it("opens an order of the board as a question, filled in, and keeps it over a reload", async () => {
      const page = await app().page();
      await page.goto(at("/tomorrow", { party: [HIKVISION], from: "2019-05-23", asOf: "2019-05-22", run: true }));
      const order = page.getByRole("article", { name: "Exposure" }).getByRole("link", { name: /^SO-/ }).first();
      const id = (await order.textContent()) ?? "";
      await order.click();
      const letter = page.getByRole("article", { name: "Determination letter" });
      await letter.getByRole("heading", { level: 2 }).waitFor();
      await page.getByText(`from order ${id} of the book`).waitFor();
      expect(await page.getByLabel("Item").inputValue()).not.toBe("");
      await page.getByRole("textbox", { name: "As of" }).fill("2019-10-09");
      await letter.getByRole("heading", { name: "A license is required" }).waitFor();
      await page.reload();
      await letter.getByRole("heading", { name: "A license is required" }).waitFor();
      await page.getByText(`from order ${id} of the book`).waitFor();
    }, 60_000);
  });
}
