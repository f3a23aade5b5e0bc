import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DRIVES, HIKVISION } from "./first-question.ts";
import { at, type OpenApp } from "./open-app.ts";

/** The answer of the API to the same question. */
async function askedByProgram(app: OpenApp, asOf: string): Promise<{ id: string; outcome: string }> {
  const question = {
    asOf,
    transaction: DRIVES.act,
    item: { eccn: DRIVES.eccn, origin: DRIVES.origin, description: DRIVES.item, valueUsd: DRIVES.value },
    parties: DRIVES.parties.map((p) => ({ name: p.n, role: p.r, country: p.c })),
    destination: DRIVES.to,
    endUse: DRIVES.use,
  };
  const response = await fetch(`${app.address}/api/v1/assess`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ question, screen: true, record: false }),
  });
  const { assessment } = (await response.json()) as { assessment: { id: string; outcome: string } };
  return assessment;
}

const letter = (page: Page) => page.getByRole("article", { name: "Determination letter" });

/** The story of 2019 as a newcomer plays it, held against what the API answers. */
export function storyOf(app: () => OpenApp): void {
  describe("the story of 2019 through the browser", () => {
    it("answers 22 May, 8 October and 9 October 2019 as the API does", async () => {
      const page = await app().page();
      for (const [asOf, outcome, headline] of [
        ["2019-05-22", "no_requirement_found", "No license requirement was found"],
        ["2019-10-08", "no_requirement_found", "No license requirement was found"],
        ["2019-10-09", "license_required", "A license is required"],
      ] as const) {
        await page.goto(at("/ask", { ...DRIVES, asOf }));
        await letter(page).getByRole("heading", { name: headline }).waitFor();
        const program = await askedByProgram(app(), asOf);
        expect(program.outcome).toBe(outcome);
        expect(await letter(page).textContent()).toContain(program.id);
      }
      expect(await letter(page).textContent()).toContain("84 FR 54002");
      expect(await letter(page).textContent()).toContain("15 CFR 744.11(a)");
    }, 30_000);

    it("says on every screen that the day is not today, and goes back to today", async () => {
      const page = await app().page();
      await page.goto(at("/ask", { ...DRIVES, asOf: "2019-10-09" }));
      const band = page.getByRole("region", { name: "The day is not today" });
      await band.waitFor();
      expect(await band.textContent()).toContain("As of 9 October 2019");
      await page.getByRole("link", { name: "Lists", exact: true }).click();
      await page.waitForURL(/\/lists\?.*asOf=2019-10-09/);
      await band.waitFor();
      await page.getByRole("button", { name: "back to today" }).click();
      await band.waitFor({ state: "detached" });
      await page.goBack();
      await band.waitFor();
    }, 30_000);

    it("walks the five steps from an empty first visit, and remembers having been skipped", async () => {
      const page = await app().page();
      await page.goto("/");
      await page.getByRole("button", { name: "Begin on 22 May 2019" }).click();
      const guide = page.getByRole("complementary", { name: "The story of 2019" });
      await letter(page).getByRole("heading", { name: "No license requirement was found" }).waitFor();
      await guide.getByRole("button", { name: "Propose the listing" }).click();
      await page.getByRole("heading", { level: 1, name: "Listed tomorrow" }).waitFor();
      await page.getByRole("list", { name: "Proposed parties" }).getByText(HIKVISION).waitFor();
      await page.reload();
      await guide.getByText("Step 2 of 5").waitFor();
      await guide.getByRole("button", { name: "See the exposure" }).click();
      const board = page.getByRole("article", { name: "Exposure" });
      await board.getByRole("heading", { name: /listed from 23 May 2019 would touch/ }).waitFor();
      await guide.getByRole("button", { name: "Move to 9 October" }).click();
      await letter(page).getByRole("heading", { name: "A license is required" }).waitFor();
      await guide.getByRole("button", { name: "Open the proof" }).click();
      await letter(page).getByRole("heading", { name: "Not met" }).waitFor();
      await guide.getByRole("button", { name: "Back" }).click();
      await guide.getByText("Step 4 of 5").waitFor();
      await guide.getByRole("button", { name: "Skip the story" }).click();
      await guide.waitFor({ state: "detached" });
      await page.goto("/ask");
      await page.getByText("Try a true one").waitFor();
      expect(await page.getByRole("button", { name: "Begin on 22 May 2019" }).count()).toBe(0);
    }, 30_000);

    it("asks again at every edit, takes a fact as an answer, and loses nothing by a reload", async () => {
      const page = await app().page();
      await page.goto(at("/ask", { ...DRIVES, asOf: "2019-05-22" }));
      await letter(page).getByRole("heading", { name: "No license requirement was found" }).waitFor();
      await letter(page)
        .getByText(/about what you know/)
        .click();
      await letter(page).getByRole("button", { name: "yes", exact: true }).first().click();
      await letter(page).getByRole("heading", { name: "A license is required" }).waitFor();
      await page.reload();
      await letter(page).getByRole("heading", { name: "A license is required" }).waitFor();
      await page.getByRole("button", { name: "take back" }).click();
      await letter(page).getByRole("heading", { name: "No license requirement was found" }).waitFor();
      await page.getByLabel("As of", { exact: false }).first().fill("2019-10-09");
      await letter(page).getByRole("heading", { name: "A license is required" }).waitFor();
      await letter(page).getByRole("link", { name: "a day before 9 October 2019" }).click();
      await letter(page).getByRole("heading", { name: "No license requirement was found" }).waitFor();
    }, 30_000);

    it("reaches the exposure in three clicks, equal to the API's, and puts two scenarios side by side", async () => {
      const page = await app().page();
      await page.goto(at("/ask", { asOf: "2019-05-22" }));
      await page.getByRole("link", { name: "Listed tomorrow" }).click();
      await page.getByRole("button", { name: HIKVISION }).click();
      await page.getByRole("button", { name: "Ask the whole book" }).click();
      const board = page.getByRole("article", { name: "Exposure" });
      await board.waitFor();
      const response = await fetch(`${app().address}/api/v1/impact`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          asOf: "2019-05-22",
          proposals: [{ party: HIKVISION, list: "us/bis-entity-list", from: "2019-05-23" }],
        }),
      });
      const last = (await response.text()).trim().split("\n").at(-1) ?? "";
      const { impact } = JSON.parse(last) as {
        impact: { totals: { orders: number; customers: number; held: { orders: number } } };
      };
      const said = (await board.textContent()) ?? "";
      expect(said).toContain(`${impact.totals.orders} of`);
      expect(said).toContain(`in ${impact.totals.held.orders} orders`);
      expect(impact.totals.customers).toBeGreaterThan(1);
      await board.getByRole("button", { name: "Compare with another scenario" }).click();
      await page.getByRole("textbox", { name: /Who/ }).fill("Dahua Technology");
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await page.getByRole("button", { name: "Put them side by side" }).click();
      await page.getByRole("row", { name: /customers touched/ }).waitFor();
      await page.getByRole("button", { name: "back to one" }).click();
      await board.waitFor();
    }, 30_000);

    it("keeps an answer and makes it again, byte for byte", async () => {
      const page = await app().page();
      await page.goto(at("/ask", { ...DRIVES, asOf: "2019-10-09" }));
      await page.getByRole("button", { name: "Keep this answer" }).click();
      await page.getByRole("link", { name: /^r-/ }).click();
      await page.getByRole("button", { name: "Make it again" }).click();
      await page.getByText("Identical").waitFor();
      await page.goto("/answers");
      await page.getByRole("link", { name: /hard disk drives for video recorders.*Hangzhou/ }).waitFor();
    }, 30_000);
  });
}
