import type { Impact, ImpactCustomer, ImpactOrder } from "../api/impact.ts";
import { outcomeWords } from "../words/outcome-words.ts";

/** One place on a path. */
export interface Step {
  readonly key: string;
  readonly name: string;
  /** What tells two nodes of one name apart. */
  readonly note?: string;
  /** Name of an outcome's color. */
  readonly color?: string;
}

/** One touched order, or its share in one component, from the listed party to the component. */
export interface Path {
  readonly steps: readonly Step[];
  readonly amount: number;
  readonly order: string;
}

/** The columns of the graph, in order. The last is left out where no component counts. */
export const COLUMNS = ["Listed party", "Reached by", "Customer", "What the order needs", "Product", "U.S. component"];

/** Every touched order as paths. An order's dollars go to its components by their cost, so each column holds all of them once. */
export function pathsOf(impact: Impact): readonly Path[] {
  const customers = new Map(impact.customers.map((c) => [c.customerId, c]));
  const products = new Map(impact.products.map((p) => [p.productId, p]));
  const parts = (o: ImpactOrder) =>
    products.get(o.productId)?.usContent.find((u) => u.destination === o.destination)?.components ?? [];
  const withParts = impact.orders.some((o) => parts(o).length > 0);
  return impact.orders.flatMap((o) => {
    const buyer = customers.get(o.customerId);
    const touched = buyer ?? customers.get(o.endUserId ?? "");
    const { word, color } = outcomeWords(o.outcome);
    const steps: Step[] = [
      partyOf(touched),
      reachedBy(touched),
      touched ? { key: touched.customerId, name: touched.name } : { key: o.customerId, name: o.customerName },
      { key: `${o.outcome} ${o.state}`, name: word, note: o.state.replace("_", " "), color },
      { key: o.productId, name: products.get(o.productId)?.name ?? o.productId },
    ];
    const path = { amount: o.amountUsd, order: o.orderId };
    if (!withParts) return [{ ...path, steps }];
    const counted = parts(o);
    const cost = counted.reduce((sum, c) => sum + c.costUsd, 0);
    if (cost === 0) return [{ ...path, steps: [...steps, { key: "none", name: "none that counts" }] }];
    return counted.map((c) => ({
      ...path,
      amount: (o.amountUsd * c.costUsd) / cost,
      steps: [...steps, { key: `${c.component} ${c.eccn}`, name: `${c.component}, ${c.eccn}` }],
    }));
  });
}

function partyOf(customer: ImpactCustomer | undefined): Step {
  const name = customer?.hits[0]?.listedName ?? customer?.ownership?.chains[0]?.listed[0];
  return name === undefined ? { key: "none", name: "no listed party" } : { key: name, name };
}

/** By its own name or papers, or through owners: the affiliate between, with the share that listed parties hold. */
function reachedBy(customer: ImpactCustomer | undefined): Step {
  const hit = customer?.hits[0];
  if (customer === undefined) return { key: "none", name: "the proposal itself" };
  if (hit !== undefined && hit.via !== "owner")
    return { key: hit.via, name: `its own ${hit.via.replace("other ", "second ")}` };
  const chain = customer.ownership?.chains[0];
  if (chain === undefined) return { key: "owner", name: "an owner" };
  const { low, high } = chain.share;
  const share = low === high ? `${low} %` : `${low}–${high} %`;
  const between = chain.path.length > 1 ? chain.path[0] : undefined;
  return between === undefined
    ? { key: `share ${share}`, name: `a share of ${share}` }
    : { key: `${between} ${share}`, name: `${between}, ${share}` };
}
