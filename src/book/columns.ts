import type { BookTable } from "./book-files.port.ts";

/** One column of a table of ours. */
export interface ColumnCard {
  readonly name: string;
  readonly what: string;
  readonly required?: true;
  /** Other headings it is known by, folded to lower case and underscores. */
  readonly alsoCalled?: readonly string[];
}

/** One table of ours. */
export interface TableCard {
  readonly table: BookTable;
  /** Must a book have it? */
  readonly required: boolean;
  readonly columns: readonly ColumnCard[];
}

const col = (name: string, what: string, ...alsoCalled: string[]): ColumnCard => ({ name, what, alsoCalled });
const must = (name: string, what: string, ...alsoCalled: string[]): ColumnCard => ({
  ...col(name, what, ...alsoCalled),
  required: true,
});

/** Every table and column a book may have. Days are `YYYY-MM-DD`, money is U.S. dollars, countries are codes or names. */
export const CARDS: readonly TableCard[] = [
  {
    table: "customers",
    required: true,
    columns: [
      must("customer_id", "the company's own key", "id", "customer", "customer_no", "customer_number", "account"),
      must("name", "name in Latin letters or any script", "customer_name", "company", "account_name"),
      col("name_local", "name in the local script", "local_name", "native_name"),
      col("aliases", "other names, separated by semicolons", "alias", "aka"),
      must("country", "country of the customer", "country_code", "customer_country"),
      col("city", "city", "town"),
      col("address", "street address", "street", "address_line_1"),
      col("website", "website", "url"),
      col("segment", "line of business", "industry"),
      col("customer_since", "first day of business"),
      col("parent_name", "owner", "parent", "owner"),
      col("parent_share_pct", "percent the owner holds; empty = not known", "parent_share", "share_pct"),
      col("credit_limit_usd", "credit limit"),
    ],
  },
  {
    table: "products",
    required: true,
    columns: [
      must("product_id", "the company's own key", "id", "sku", "part_number", "material", "item"),
      must("name", "name of the product", "product_name", "description"),
      col("family", "product family", "category"),
      must("eccn", "classification, from the beginning", "export_classification"),
      col("hts8", "tariff number", "hts", "hts_code", "tariff_code"),
      col("list_price_usd", "price", "price", "price_usd"),
      col("made_in", "country of manufacture", "origin", "country_of_origin"),
      col("intangible", "Y for software and technology"),
      col("surveillance_capable", "Y where the maker says so"),
      col("bom_cost_usd", "cost of material"),
      col("us_content_usd", "U.S. content"),
      col("us_content_pct_of_price", "U.S. content in percent of the price"),
      col("listed_eccn_us_content_pct_of_price", "U.S. content on the control list in percent of the price"),
    ],
  },
  {
    table: "bom",
    required: false,
    columns: [
      must("product_id", "the product it goes into", "parent", "sku"),
      must("line", "number of the line", "line_no", "position"),
      must("component", "name of the component", "component_name", "part"),
      col("component_eccn", "classification of the component", "eccn"),
      col("hts8", "tariff number", "hts", "hts_code"),
      col("supplier", "who sells it", "vendor"),
      col("origin_country", "country of origin", "origin"),
      col("us_origin", "Y for U.S. origin"),
      must("quantity", "pieces in one product", "qty"),
      col("unit_cost_usd", "cost of a piece", "unit_cost"),
      must("line_cost_usd", "cost of the line", "line_cost", "cost"),
    ],
  },
  {
    table: "orders",
    required: true,
    columns: [
      must("order_id", "the company's own key", "id", "order", "order_no", "sales_order"),
      must("order_date", "day of the order", "ordered_on", "date"),
      must("ship_date", "shipped on, or planned", "ships_on", "planned_ship_date"),
      col("arrival_date", "arrived on, or expected", "arrives_on", "delivery_date"),
      must("status", "open, in_transit, shipped or cancelled", "state"),
      must("customer_id", "who ordered", "customer", "sold_to", "account"),
      col("ship_to_country", "where it is shipped; the end user's country when left out", "ship_to"),
      col("ship_from_country", "where it leaves from; the country of manufacture when left out", "ship_from"),
      col("intermediate_consignee", "who handles it on the way", "forwarder"),
      col("end_user_customer_id", "who uses it; the customer when left out", "end_user"),
      col("end_user_country", "where it is used"),
      col("end_use", "what it is for", "use"),
      must("product_id", "what is sold", "product", "sku", "item"),
      must("quantity", "pieces", "qty"),
      col("unit_price_usd", "price of a piece", "unit_price"),
      must("amount_usd", "value of the order line", "amount", "value_usd", "total"),
      col("incoterm", "terms of delivery"),
    ],
  },
  {
    table: "owners",
    required: false,
    columns: [
      must("of", "a customer's key, or an owner's name", "customer_id", "owned"),
      must("owner", "who holds the share", "owner_name", "parent_name"),
      col("owner_country", "country of the owner"),
      col("share_pct", "percent held; empty = not known", "share", "parent_share_pct"),
      col("share_low_pct", "percent held at least"),
      col("share_high_pct", "percent held at most"),
    ],
  },
];

/** The card of a table. */
export function cardOf(table: BookTable): TableCard {
  const card = CARDS.find((c) => c.table === table);
  if (card === undefined) throw new Error(`no card for the table ${table}`);
  return card;
}
