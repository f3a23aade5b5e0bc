import table from "./fdp-product-lists.table.json" with { type: "json" };

/** An entry of technology or software that counts for a rule, where printed only for certain commodities. */
export interface DirectProductInput {
  readonly eccn: string;
  readonly for?: string | undefined;
}

/** One way into a direct-product rule of 15 CFR 734.9. */
export interface DirectProductRoute {
  /** `(b)` … `(l)`, `(e)(1)` … `(e)(3)`. */
  readonly rule: string;
  readonly name: string;
  readonly citation: string;
  /** `direct`: product of the technology or software; `plant`: made by a plant that is; `contains`: holds a commodity made by one. */
  readonly route: string;
  readonly inputs?: readonly DirectProductInput[] | undefined;
  /** Inputs told by product group or series, where the rule has no list. */
  readonly anyOf?: string | undefined;
}

/** The items a rule reaches where it names entries; rules that reach anything have none. */
export interface DirectProductItems {
  readonly rule: string;
  readonly items: readonly string[];
  readonly exceptItems?: readonly string[] | undefined;
  readonly words?: string | undefined;
}

/** Source, date and counts of the table. */
export const directProductHeader = table.header;

const routes: readonly DirectProductRoute[] = table.routes;
const products: readonly DirectProductItems[] = table.products;

/** The routes of a rule (`(e)(1)`), in printed order; empty for a rule the section does not have. */
export function directProductRoutes(rule: string): readonly DirectProductRoute[] {
  return routes.filter((route) => route.rule === rule);
}

/** The items a rule names; empty where it reaches items of any kind. */
export function directProductItems(rule: string): readonly DirectProductItems[] {
  return products.filter((product) => product.rule === rule);
}
