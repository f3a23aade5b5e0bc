import type { Assessment, Impact, Replay, WhatIf } from "../../operations/index.ts";

/** What a step of a story showed, in the words in which stories say what they expect. */
export type Shown = Readonly<Record<string, string | readonly string[]>>;

/** What an assessment shows a story. */
export function shownByAssessment(a: Assessment): Shown {
  const candidates = a.exceptions.filter((e) => e.status === "candidate").map((e) => e.symbol);
  return {
    outcome: a.outcome,
    asked: a.trace.map((s) => s.section),
    requires: a.requirements.filter((r) => r.kind === "license").map((r) => r.citation),
    cites: a.parties.flatMap((p) => p.listings.flatMap((l) => l.citations)),
    candidates: candidates.length === 0 ? ["none"] : candidates,
  };
}

/** What a what-if shows a story. */
export function shownByWhatIf(w: WhatIf): Shown {
  return {
    before: w.difference.outcome.before,
    after: w.difference.outcome.after,
    adds: w.difference.requirementsAdded.map((r) => r.citation),
    loses: w.difference.exceptionsLost.map((e) => e.symbol),
    policy: w.difference.reviewPolicyAdded.map((p) => p.policy),
  };
}

/** What an impact shows a story: counts, and dollars to the cent. */
export function shownByImpact(i: Impact): Shown {
  const { totals: t } = i;
  const sum = (m: { orders: number; amountUsd: number }) => `${m.orders} orders ${m.amountUsd.toFixed(2)} USD`;
  const saved = (what: string) => `${i.orders.filter((o) => o.savings === what).length} ${what}`;
  return {
    customers: String(t.customers),
    orders: sum(t),
    open: sum(t.byState.open),
    "in transit": sum(t.byState.in_transit),
    shipped: sum(t.byState.shipped),
    held: sum(t.held),
    products: String(i.products.length),
    savings: [saved("may fall under"), saved("outside"), saved("clause not read")],
    clause: (i.savingsClauses ?? []).flatMap((c) => c.by ?? []),
    parts: t.partsStopped
      ? `${t.partsStopped.components} components of ${t.partsStopped.products} products`
      : "none taken away",
    owned: i.customers.flatMap((c) => (c.ownership ? [c.ownership.half] : [])),
    questions: i.questions.map((q) => q.fact.split(":")[0] ?? q.fact),
  };
}

/** What a replay shows a story. */
export function shownByReplay(r: Replay): Shown {
  return { identical: r.identical ? "yes" : "no" };
}

/** What a step should have shown and did not, one line each; empty when the story holds. */
export function unmet(expects: Readonly<Record<string, string>>, shown: Shown): string[] {
  return Object.entries(expects).flatMap(([what, wanted]) => {
    const got = shown[what];
    if (got === undefined) return [`nothing is known of \`${what}\``];
    const found = typeof got === "string" ? [got] : got;
    const missing = wanted.split(/,\s*/).filter((w) => !found.some((f) => f === w || f.startsWith(`${w}(`)));
    return missing.length === 0
      ? []
      : [`${what}: expected ${missing.join(", ")}, got ${found.slice(0, 8).join(", ") || "nothing"}`];
  });
}
