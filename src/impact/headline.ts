import type { Impact, PartsStopped } from "./impact.ts";

/** U.S. dollars for a sentence: `$34.1 million`. */
export function dollars(usd: number): string {
  if (Math.abs(usd) >= 1e9) return `$${(usd / 1e9).toFixed(2)} billion`;
  if (Math.abs(usd) >= 1e6) return `$${(usd / 1e6).toFixed(1)} million`;
  return `$${Math.round(usd).toLocaleString("en-US")}`;
}

/** The answer in one sentence. */
export function impactHeadline(i: Pick<Impact, "totals" | "proposal" | "on" | "asOf">): string {
  const { totals: t, proposal } = i;
  const [what, verb] =
    proposal === undefined ? [`As of ${i.asOf}, the lists looked at`, "touch"] : [premise(proposal), "would touch"];
  const parts = t.partsStopped ? partsWords(t.partsStopped, proposal !== undefined) : "";
  if (t.customers === 0 && t.orders === 0) return `${what} ${verb} no customer and no order of the book${parts}.`;
  const of = `${n(t.customers)} of ${n(t.book.customers)} customers and ${n(t.orders)} of ${n(t.book.orders)} orders worth ${dollars(t.amountUsd)}, ${t.shareOfSalesPct} percent of sales`;
  const held =
    t.held.orders === 0
      ? "no order not yet delivered needs a license for what was found"
      : `${t.held.orders === 1 ? "1 order" : `${n(t.held.orders)} orders`} not yet delivered, ${dollars(t.held.amountUsd)}, ${t.held.orders === 1 ? "needs" : "need"} a license or ${t.held.orders === 1 ? "is" : "are"} barred`;
  return `${what} ${verb} ${of}; ${held}${parts}.`;
}

/** What touched suppliers take away. */
function partsWords({ components, products, openOrders: o }: PartsStopped, proposed: boolean): string {
  const count = (x: number, noun: string) => `${n(x)} ${noun}${x === 1 ? "" : "s"}`;
  const takes = proposed ? "would take away" : "takes away";
  return `, and ${takes} ${count(components, "component")} of ${count(products, "product")} with ${count(o.orders, "open order")} worth ${dollars(o.amountUsd)}`;
}

const n = (x: number): string => x.toLocaleString("en-US");

/** What is proposed, as the subject of a sentence. */
function premise(p: NonNullable<Impact["proposal"]>): string {
  const [first, ...others] = p.entries;
  const more = others.length > 0 ? ` and ${n(others.length)} more` : "";
  const listed = first ? [`${first.party}${more} listed${first.from ? ` from ${first.from}` : ""}`] : [];
  const facts = Object.entries(p.facts).map(([name, value]) => `${name} = ${String(value)}`);
  return [...listed, ...p.moves, ...facts].join(", ") || "Nothing proposed";
}
