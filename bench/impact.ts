/**
 * How long a whole book takes: reading it, a proposed listing, the lists in force, a changed fact asked again. By hand:
 * `node bench/impact.ts`, or `node bench/impact.ts --large` for 100,000 customers and 1,000,000 orders. Figures are for
 * this machine and this moment; the time a bare loop over the same orders takes stands beside them.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { type ImpactAsk, impactOn, openBook, openInquiry, openLicet } from "../src/main/index.ts";
import { day } from "../src/vocabulary/index.ts";

const large = process.argv.includes("--large");
const size = large ? { customers: 100_000, orders: 1_000_000 } : {};
const folder = mkdtempSync(join(tmpdir(), "licet-bench-"));
const licet = await openLicet({ home: ":memory:" });
const world = await licet.world();
if (!world.ok) throw new Error(JSON.stringify(world.troubles));

/** Runs a step and says how long it took, by the clock and in processor time of all threads together. */
async function timed<T>(what: string, step: () => Promise<T>): Promise<T> {
  const [from, before] = [performance.now(), process.cpuUsage()];
  const value = await step();
  const { user, system } = process.cpuUsage(before);
  const seconds = (ms: number) => (ms / 1000).toFixed(2).padStart(8);
  const mb = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `${seconds(performance.now() - from)} s ${seconds((user + system) / 1000)} s processor  ${what} (resident ${mb} MB)`,
  );
  return value;
}

console.log(
  `${availableParallelism()} threads, ${large ? "100,000 customers, 1,000,000 orders" : "the demonstration book"}`,
);
await timed("write the book", () => licet.business.writeDemo(folder, size));
const reading = await timed("read the book from CSV", () => openBook(licet, folder));
if (!reading.ok) throw new Error(JSON.stringify(reading.troubles));
const { book } = reading.value;
await timed("baseline: one loop over the orders, summing by customer", async () => {
  const sums = new Map<string, number>();
  for (const o of book.orders.values()) sums.set(o.customerId, (sums.get(o.customerId) ?? 0) + o.amountCents);
  return sums.size;
});

const from = day("2019-05-23");
const base: ImpactAsk = { asOf: day("2019-05-22"), listings: [], items: [], changedFacts: {}, facts: {} };
const listing = { list: "EL", party: "Hikvision", from };
const inquiry = openInquiry(world.value);

/** One question, with its sentence. */
async function ask(what: string, question: ImpactAsk): Promise<void> {
  const before = { ...inquiry.counts };
  const impact = await timed(what, () => impactOn(licet, book, question, undefined, inquiry));
  if (!impact.ok) throw new Error(JSON.stringify(impact.troubles));
  const asked = inquiry.counts.asked - before.asked;
  console.log(`            ${impact.value.headline}`);
  console.log(
    `            ${asked} questions put to the law, ${inquiry.counts.remembered - before.remembered} answers remembered`,
  );
}

await ask("Hikvision listed tomorrow", { ...base, listings: [listing] });
await ask("the same again, a fact no rule reads for it added", {
  ...base,
  listings: [listing],
  facts: { licenseHolder: "none" },
});
await ask("the same again, with one production fact", {
  ...base,
  listings: [listing],
  facts: { plantIsDirectProduct: false },
});
await ask("as things stand on 2026-07-31", { ...base, asOf: day("2026-07-31") });
await ask("a rule switched on for the whole book", {
  ...base,
  asOf: day("2026-11-10"),
  changedFacts: { affiliatesRuleInForce: false },
});
const to = { kind: "ccl" as const, code: "3A090", paragraph: "a" };
await ask("3A991 accelerators moved to 3A090", { ...base, items: [{ products: ["P-020", "P-021"], to }] });
await ask("a whole entry, 3A991, moved to 3A090, in 2023", {
  ...base,
  asOf: day("2023-12-01"),
  items: [{ eccn: "3A991", to }],
});
licet.close();
rmSync(folder, { recursive: true });
