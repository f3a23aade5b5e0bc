import type { Impact } from "./impact.ts";

/** U.S. dollars for a sentence: `$34.1 million`. */
export function dollars(usd: number): string {
  if (Math.abs(usd) >= 1e9) return `$${(usd / 1e9).toFixed(2)} billion`;
  if (Math.abs(usd) >= 1e6) return `$${(usd / 1e6).toFixed(1)} million`;
  return `$${Math.round(usd).toLocaleString("en-US")}`;
}

/** The answer in one sentence. */
export function impactHeadline(i: Pick<Impact, "totals" | "proposal" | "on" | "asOf">): string {
  const { totals: t, proposal } = i;
  const what =
    proposal === undefined
      ? `As of ${i.asOf}, lists in force`
      : `${premise(proposal)}, ${proposal.entries.length + proposal.moves.length === 1 ? "this" : "these together"}`;
  if (t.customers === 0 && t.orders === 0)
    return `${what} would touch no customer and no order that was looked at.`.replace(
      "lists in force would touch",
      "the lists looked at touch",
    );
  const verb = proposal === undefined ? "touch" : "would touch";
  const of = `${t.customers.toLocaleString("en-US")} of ${t.book.customers.toLocaleString("en-US")} customers and ${t.orders.toLocaleString("en-US")} of ${t.book.orders.toLocaleString("en-US")} orders worth ${dollars(t.amountUsd)}, ${t.shareOfSalesPct} percent of sales`;
  const held =
    t.held.orders === 0
      ? "none of those not yet delivered would need a license"
      : `${t.held.orders.toLocaleString("en-US")} orders not yet delivered, ${dollars(t.held.amountUsd)}, need a license or are barred`;
  return `${what} ${verb} ${of}; ${held}.`;
}

function premise(p: NonNullable<Impact["proposal"]>): string {
  const [first, ...others] = p.entries;
  const listed = first
    ? [
        `${first.party}${others.length > 0 ? ` and ${others.length} more` : ""} listed${first.from ? ` from ${first.from}` : ""}`,
      ]
    : [];
  const facts = Object.entries(p.facts).map(([name, value]) => `${name} = ${String(value)}`);
  return `With ${[...listed, ...p.moves, ...facts].join(", ") || "nothing proposed"}`;
}
