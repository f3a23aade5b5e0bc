import { describe, expect, it } from "vitest";
import { HIKVISION } from "./first-question.ts";
import { at, type OpenApp } from "./open-app.ts";

/** The book of business and what a feared listing does to it, as a person works through them. */
export function businessOf(app: () => OpenApp): void {
  describe("the book and the feared listing", () => {
    it("opens an order of the board as a question, filled in, and keeps it over a reload", async () => {
      const page = await app().page();
      await page.goto(at("/tomorrow", { party: [HIKVISION], from: "2019-05-23", asOf: "2019-05-22", run: true }));
      const row = page
        .getByRole("article", { name: "Exposure" })
        .getByRole("row")
        .filter({ hasText: "License required" })
        .first();
      const order = row.getByRole("link", { name: /^SO-/ });
      const id = (await order.textContent()) ?? "";
      await order.click();
      const letter = page.getByRole("article", { name: "Determination letter" });
      const proposal = page.getByRole("region", { name: "A proposal" });
      await proposal.getByText("A proposal that nobody has published.").waitFor();
      await letter.getByRole("heading", { name: "A license is required" }).waitFor();
      await page.getByText(`from order ${id} of the book`).waitFor();
      expect(await page.getByLabel("Item").inputValue()).not.toBe("");
      await proposal.getByRole("link", { name: "as things stand" }).click();
      await letter.getByRole("heading", { name: "No license requirement was found" }).waitFor();
      await page.getByRole("textbox", { name: "As of" }).fill("2019-10-09");
      await letter.getByRole("heading", { name: "A license is required" }).waitFor();
      await page.reload();
      await letter.getByRole("heading", { name: "A license is required" }).waitFor();
      await page.getByText(`from order ${id} of the book`).waitFor();
    }, 60_000);

    it("takes an address alone, and finds the customers who give it", async () => {
      const page = await app().page();
      const { customers } = (await (
        await fetch(`${app().address}/api/v1/book/customers?limit=1&q=C-00002`)
      ).json()) as {
        customers: { name: string; address: string; city: string }[];
      };
      const [customer] = customers;
      await page.goto(at("/tomorrow", { asOf: "2019-05-22" }));
      await page.getByRole("radio", { name: "an address, whoever sits there" }).check();
      await page.getByRole("textbox", { name: /Which address/ }).fill(`${customer?.address}, ${customer?.city}`);
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await page.getByText("an address, naming nobody").waitFor();
      await page.getByRole("button", { name: "Ask the whole book" }).click();
      const board = page.getByRole("article", { name: "Exposure" });
      await board.getByRole("row").filter({ hasText: "by address" }).first().waitFor();
      await board
        .getByRole("link", { name: customer?.name ?? "", exact: true })
        .first()
        .waitFor();
    }, 60_000);

    it("takes names from a table of any columns, what a party is known by, and keeps all in the address", async () => {
      const page = await app().page();
      await page.goto(at("/tomorrow", { asOf: "2019-05-22" }));
      const csv = 'no;Company name;town\n1;"Example ""Optics"" GmbH";Jena\n2;海康威视;杭州\n';
      await page
        .locator("input[type=file]")
        .setInputFiles({ name: "feared.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
      const proposed = page.getByRole("list", { name: "Proposed parties" });
      await proposed.getByText('Example "Optics" GmbH').waitFor();
      await proposed.getByText("what else it is known by").first().click();
      await proposed
        .getByLabel(/Other names/)
        .first()
        .fill("Hikvision; Haikang");
      await page.waitForURL(/Haikang/);
      await page.reload();
      await proposed.getByText("海康威视").waitFor();
      expect(
        await proposed
          .getByLabel(/Other names/)
          .first()
          .inputValue(),
      ).toBe("Hikvision; Haikang");
    }, 60_000);

    it("shows the mirror: a list of another government that names the company, and the parts that stop", async () => {
      const page = await app().page();
      await page.goto(at("/tomorrow", { party: ["Example Vision Components, Inc."], asOf: "2019-05-22" }));
      await page.getByLabel("On which list").selectOption("a list of another government");
      await page.getByLabel("Its id: country, then a short name").waitFor();
      await page.getByRole("button", { name: "Ask the whole book" }).click();
      const parts = page.getByRole("table", { name: /the company itself among them/ });
      await parts.getByRole("link", { name: "Example Vision Components, Inc." }).waitFor();
      expect(await parts.textContent()).toMatch(/as proposed on cn\//);
    }, 60_000);

    it("holds goods under way against a rule's savings clause, and says so on the board and the orders", async () => {
      const page = await app().page();
      const feared = { party: [HIKVISION], from: "2019-05-23", asOf: "2019-05-22", like: "84 FR 54002", run: true };
      await page.goto(at("/tomorrow", feared));
      const board = page.getByRole("article", { name: "Exposure" });
      await board.getByText(/Goods under way on .* may go on/).waitFor();
      await board.getByRole("button", { name: /^in transit/ }).click();
      await board
        .getByText(/savings clause: /)
        .first()
        .waitFor();
    }, 60_000);

    it("narrows orders by where they stand and where they go, in the address, and counts what the API counts", async () => {
      const page = await app().page();
      await page.goto(at("/book", { table: "orders" }));
      await page.getByRole("button", { name: /^in transit/ }).click();
      await page.getByLabel("To", { exact: true }).fill("China");
      await page.getByRole("combobox", { name: /^First/ }).selectOption("largest first");
      const told = await fetch(`${app().address}/api/v1/book/orders?status=in_transit&country=CN&sort=amount&limit=1`);
      const { total, lines } = (await told.json()) as { total: number; lines: { id: string }[] };
      await page.getByText(`${total} orders,`).waitFor();
      await page.reload();
      await page.getByText(`${total} orders,`).waitFor();
      expect(await page.locator("tbody tr").first().getByRole("rowheader").textContent()).toBe(lines[0]?.id);
    }, 30_000);

    it("asks the book as things stand, with nothing proposed, and gets what the API counts", async () => {
      const page = await app().page();
      await page.goto(at("/book", { asOf: "2019-10-09" }));
      await page.getByRole("link", { name: "What the lists of this day touch in this book" }).click();
      const response = await fetch(`${app().address}/api/v1/impact`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ asOf: "2019-10-09" }),
      });
      const { impact } = JSON.parse((await response.text()).trim().split("\n").at(-1) ?? "") as {
        impact: { totals: { orders: number; customers: number } };
      };
      const figures = page.getByRole("article", { name: "Exposure" }).locator(".board-figures");
      await figures.waitFor();
      const said = await figures.textContent();
      expect(said).toContain(`${impact.totals.customers} of`);
      expect(said).toContain(`${impact.totals.orders} of`);
      await page.getByRole("button", { name: "propose something" }).click();
      await page.getByRole("form", { name: "The proposal" }).waitFor();
    }, 60_000);

    it("saves the reports that the server makes, as files of their kind", async () => {
      const page = await app().page();
      await page.goto(at("/tomorrow", { party: [HIKVISION], from: "2019-05-23", asOf: "2019-05-22", run: true }));
      const board = page.getByRole("article", { name: "Exposure" });
      for (const [words, file, begins] of [
        ["Board page, PDF", "board.pdf", "%PDF"],
        ["Full annex, workbook", "annex.xlsx", "PK"],
        ["Full annex, JSON", "annex.json", "{"],
        ["Orders, CSV", "orders.csv", "\uFEFForder,"],
      ] as const) {
        const saved = page.waitForEvent("download");
        await board.getByRole("button", { name: words }).click();
        const download = await saved;
        expect(download.suggestedFilename()).toBe(`exposure-2019-05-23-${file}`);
        const chunks: Buffer[] = [];
        for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
        expect(Buffer.concat(chunks).subarray(0, Buffer.byteLength(begins)).toString()).toBe(begins);
      }
    }, 60_000);

    it("puts a second scenario beside the first: another day, another party, what differs by customer", async () => {
      const page = await app().page();
      await page.goto(at("/tomorrow", { party: [HIKVISION], from: "2019-05-23", asOf: "2019-05-22", run: true }));
      const board = page.getByRole("article", { name: "Exposure" });
      await board.getByRole("button", { name: "Compare with another scenario" }).click();
      const second = page.getByRole("form", { name: "The second proposal" });
      await page.getByRole("button", { name: "the first one" }).click();
      await second.getByRole("list", { name: "Proposed parties" }).getByText(HIKVISION).waitFor();
      await second.getByRole("textbox", { name: /Who/ }).fill("Dahua Technology");
      await second.getByRole("textbox", { name: /Who/ }).press("Enter");
      await second.getByRole("button", { name: "Put them side by side" }).click();
      const figures = page.getByRole("row", { name: /customers touched/ });
      await figures.waitFor();
      const [, first = "", both = "", more = ""] = await figures
        .getByRole("cell")
        .or(figures.getByRole("rowheader"))
        .allTextContents();
      expect(Number(both)).toBeGreaterThan(Number(first));
      expect(more).toBe(`+${Number(both) - Number(first)}`);
      await page.getByText(/orders are touched by both, 0 by the first alone/).waitFor();
      await page.getByRole("row").filter({ hasText: "not touched" }).first().waitFor();
      await page.reload();
      await figures.waitFor();
    }, 60_000);

    it("follows a bar of the graph by keyboard alone, in the address, and says the same as a table", async () => {
      const page = await app().page();
      await page.goto(at("/tomorrow", { party: [HIKVISION], from: "2019-05-23", asOf: "2019-05-22", run: true }));
      const graph = page.getByRole("group", { name: /Dollars of touched orders/ });
      const bars = graph.getByRole("button");
      await bars.first().focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowDown");
      const name = await page.evaluate(() => document.activeElement?.querySelector("title")?.textContent);
      expect(name).toMatch(/^Customer: /);
      const before = await bars.count();
      await page.keyboard.press("Enter");
      await page.waitForURL(/pick=/);
      await page.getByText(/^What runs through it:/).waitFor();
      expect(await bars.count()).toBeLessThan(before);
      await page.reload();
      await page.getByText(/^What runs through it:/).waitFor();
      const customers = page.getByRole("table", { name: /Every node of the graph/ }).getByRole("row");
      expect(await customers.filter({ hasText: "in the book" }).count()).toBe(1);
      await page.keyboard.press("Escape");
      await page.getByText(/^The same as a table:/).waitFor();
      expect(await bars.count()).toBe(before);
    }, 60_000);
  });
}

/** Bringing a book in. It comes last: from then on the new book is the one that screens speak of. */
export function bringingIn(app: () => OpenApp): void {
  describe("bringing a book in", () => {
    it("keeps a prepared import over a reload until it is brought in, and opens the new book", async () => {
      const page = await app().page();
      await page.goto(at("/book", { table: "import" }));
      const csv = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
      await page
        .locator("input[type=file]")
        .setInputFiles([
          csv("customers.csv", "Account No,Firma,country\nA-1,Example Cameras Ltd.,China\nA-2,Nowhere Co.,Atlantis\n"),
          csv("products.csv", "product_id,name,eccn\nP-1,hard disk drive,EAR99\nP-2,infrared camera,6A003.b.4.b\n"),
          csv(
            "orders.csv",
            "order_id,order_date,ship_date,status,customer_id,ship_to_country,end_user_customer_id,end_user_country,product_id,quantity,amount_usd,ship_from_country\n" +
              "O-1,2019-05-01,2019-06-30,open,A-1,CN,A-1,CN,P-1,10,1000.50,\n" +
              "O-2,2019-05-01,2019-06-30,open,A-1,CN,A-1,CN,P-2,10,1000.50,SG\n",
          ),
        ]);
      await page.getByLabel("Account No is").selectOption("customer_id");
      await page.getByLabel("Firma is").selectOption("name");
      await page.getByText("Example Cameras Ltd.").first().waitFor();
      await page.reload();
      await page.getByText("Rows that would be set aside").waitFor();
      await page.getByText("Example Cameras Ltd.").first().waitFor();
      await page.getByRole("button", { name: "Bring these in" }).click();
      await page.getByText("Brought in.").waitFor();
      await page.getByRole("link", { name: "See the book" }).click();
      await page.getByRole("link", { name: "Example Cameras Ltd." }).waitFor();
      await page.goto(at("/book", { table: "import" }));
      await page.getByRole("button", { name: "Choose files" }).or(page.getByText("Choose files")).first().waitFor();
      expect(await page.getByText("Example Cameras Ltd.").count()).toBe(0);
    }, 60_000);

    it("asks about an order whose product does not say where it was made, and leaves that open", async () => {
      const page = await app().page();
      await page.goto(at("/ask", { order: "O-2", asOf: "2019-05-22" }));
      const answer = page.getByRole("region", { name: "The answer" });
      const open = answer.getByText("in which country was the item made?", { exact: false }).first();
      const madeIn = page.getByLabel("Made in");
      await open.waitFor({ state: "attached" });
      expect(await madeIn.inputValue()).toBe("");
      await madeIn.fill("United States");
      await madeIn.blur();
      await open.waitFor({ state: "detached" });
      await madeIn.fill("");
      await madeIn.blur();
      await open.waitFor({ state: "attached" });
      expect(await madeIn.inputValue()).toBe("");
    }, 60_000);
  });
}
