import { printedEntries } from "./ccl-entries.ts";
import { textOf } from "./ecfr-xml.ts";
import { readItems } from "./paragraph-lists.ts";
import { division, type PartText } from "./regulation-source.ts";
import { expectCount, type TableFile, tableFile } from "./table-file.ts";

/** One of the direct-product rules: the words it opens with, and the wording that must still describe its inputs. */
interface Rule {
  readonly rule: string;
  readonly name: string;
  readonly opens: RegExp;
  readonly citation: string;
}

const RULES: readonly Rule[] = [
  { rule: "(b)", name: "national security", opens: /\(b\) National Security FDP rule/, citation: "15 CFR 734.9(b)" },
  { rule: "(c)", name: "9x515", opens: /\(c\) 9x515 FDP rule/, citation: "15 CFR 734.9(c)" },
  { rule: "(d)", name: "600 series", opens: /\(d\) “600 series” FDP rule/, citation: "15 CFR 734.9(d)" },
  {
    rule: "(e)(1)",
    name: "entity list, footnote 1",
    opens: /\(i\) Product Scope Entity List FDP rule: Footnote 1/,
    citation: "15 CFR 734.9(e)(1)",
  },
  {
    rule: "(e)(2)",
    name: "entity list, footnote 4",
    opens: /\(i\) Product Scope Entity List FDP rule: Footnote 4/,
    citation: "15 CFR 734.9(e)(2)",
  },
  {
    rule: "(e)(3)",
    name: "entity list, footnote 5",
    opens: /\(i\) Product scope Entity List FDP rule: footnote 5/,
    citation: "15 CFR 734.9(e)(3)",
  },
  {
    rule: "(f)",
    name: "Russia, Belarus, Crimea",
    opens: /\(f\) Russia\/Belarus\/Temporarily occupied Crimea/,
    citation: "15 CFR 734.9(f)",
  },
  {
    rule: "(g)",
    name: "entity list, footnote 3",
    opens: /\(g\) Russia\/Belarus-Military End User/,
    citation: "15 CFR 734.9(g)",
  },
  { rule: "(h)", name: "advanced computing", opens: /\(h\) Advanced computing FDP rule/, citation: "15 CFR 734.9(h)" },
  { rule: "(i)", name: "supercomputer", opens: /\(i\) “Supercomputer” FDP rule/, citation: "15 CFR 734.9(i)" },
  { rule: "(j)", name: "Iran", opens: /\(j\) Iran FDP rule/, citation: "15 CFR 734.9(j)" },
  {
    rule: "(k)",
    name: "semiconductor manufacturing equipment",
    opens: /\(k\) Semiconductor Manufacturing Equipment \(SME\) FDP rule/,
    citation: "15 CFR 734.9(k)",
  },
  { rule: "(l)", name: "model weights", opens: /\(l\) AI Model weights FDP rule/, citation: "15 CFR 734.9(l)" },
];

interface Input {
  eccn: string;
  /** The commodities it must be for, as printed. */
  for?: string;
}

interface Route {
  rule: string;
  name: string;
  citation: string;
  /** `direct`: product of the technology or software; `plant`: made by a plant that is; `contains`: holds a commodity made by one. */
  route: "direct" | "plant" | "contains";
  inputs?: Input[];
  /** Inputs told by product group or series instead of by a list. */
  anyOf?: string;
}

interface Product {
  rule: string;
  items: string[];
  exceptItems?: string[];
  words?: string;
}

function inputsOf(list: string): Input[] {
  return [...list.matchAll(/(\d[A-E]\d{3})(?:\s*\(for ([^()]*)\))?/g)].map((m) => ({
    eccn: m[1] ?? "",
    ...(m[2] ? { for: m[2] } : {}),
  }));
}

const LIST =
  /specified in (?:ECCN )?((?:\d[DE]\d{3}(?: ?\(for [^()]*\)\)?)?[, ]*(?:or )?)+)of the (?:CCL|Commerce Control List)/g;

/** Rules whose inputs are not a list of entries; the words must still be there. */
const UNLISTED: ReadonlyArray<{
  rule: string;
  words: RegExp;
  routes: Pick<Route, "route" | "inputs" | "anyOf">[];
}> = [
  {
    rule: "(b)",
    words: /requires a written assurance as a supporting document for a license/,
    routes: [
      { route: "direct", anyOf: "technology or software that requires a written assurance" },
      { route: "plant", anyOf: "technology that requires a written assurance" },
    ],
  },
  {
    rule: "(c)",
    words: /specified in ECCN 9D515 or 9E515; .* specified in ECCN 9E515; /,
    routes: [
      { route: "direct", inputs: [{ eccn: "9D515" }, { eccn: "9E515" }] },
      { route: "plant", inputs: [{ eccn: "9E515" }] },
    ],
  },
  {
    rule: "(d)",
    words:
      /“technology” or “software” that is specified in a “600 series” ECCN; .* “technology” that is specified in a “600 series” ECCN; /,
    routes: [
      { route: "direct", anyOf: "600 series technology or software" },
      { route: "plant", anyOf: "600 series technology" },
    ],
  },
  {
    rule: "(f)",
    words: /any ECCN in product groups D or E of the CCL; .* any ECCN in product groups D or E of the CCL; /,
    routes: [
      { route: "direct", anyOf: "any D or E entry" },
      { route: "plant", anyOf: "any D or E entry" },
    ],
  },
  {
    rule: "(g)",
    words:
      /any ECCN in product groups D or E in any categories of the CCL; or .* any ECCN in product groups D or E in any categories of the CCL\./,
    routes: [
      { route: "direct", anyOf: "any D or E entry" },
      { route: "plant", anyOf: "any D or E entry" },
    ],
  },
  {
    rule: "(j)",
    words:
      /product groups D or E in Categories 3 through 9 of the CCL; .* product groups D or E in Categories 3 through 9 of the CCL; /,
    routes: [
      { route: "direct", anyOf: "any D or E entry of Categories 3 to 9" },
      { route: "plant", anyOf: "any D or E entry of Categories 3 to 9" },
    ],
  },
  {
    rule: "(l)",
    words: /specified in ECCN 3A001\.z, 3A090, 4A003\.z, 4A004\.z, 4A005\.z, 4A090, 5A002\.z, 5A004\.z, or 5A992\.z\./,
    routes: [
      {
        route: "plant",
        anyOf: "a plant specified in 3A001.z, 3A090, 4A003.z, 4A004.z, 4A005.z, 4A090, 5A002.z, 5A004.z or 5A992.z",
      },
    ],
  },
];

/** What a rule makes of the section: its own words, up to the next rule. */
function chapters(section: string): Map<string, string> {
  const starts = RULES.map((rule) => section.search(rule.opens));
  if (starts.some((at, i) => at < 0 || (i > 0 && at <= (starts[i - 1] ?? 0))))
    throw new Error("734.9 has lost a rule or changed their order");
  return new Map(RULES.map((rule, i) => [rule.rule, section.slice(starts[i], starts[i + 1] ?? section.length)]));
}

function routesOf(rule: Rule, text: string): Route[] {
  const named = { rule: rule.rule, name: rule.name, citation: rule.citation };
  const unlisted = UNLISTED.find((u) => u.rule === rule.rule);
  if (unlisted) {
    if (!unlisted.words.test(text)) throw new Error(`734.9${rule.rule} describes its inputs otherwise`);
    return unlisted.routes.map((route) => ({ ...named, ...route }));
  }
  const lists = [...text.matchAll(LIST)].map((m) => inputsOf(m[1] ?? ""));
  const order = ["direct", "plant", "contains"] as const;
  return lists.map((inputs, i) => ({ ...named, route: order[i] ?? "contains", inputs }));
}

/** Product scopes that name commodities of the list. */
const PRODUCTS: ReadonlyArray<{ rule: string; words: RegExp }> = [
  { rule: "(e)(3)", words: /foreign-produced commodity is specified in ECCN (3B001 .*?), and meets the conditions/ },
  { rule: "(k)", words: /foreign-produced commodity specified in ECCN (3B001\.a\.4.*?) that meets the conditions/ },
  { rule: "(h)", words: /specified in ECCN (3A001\.z, 4A003\.z, .*? or 5A992\.z)\./ },
];

function productsOf(text: ReadonlyMap<string, string>, known: readonly string[]): Product[] {
  const products = PRODUCTS.map(({ rule, words }) => {
    const read = readItems(words.exec(text.get(rule) ?? "")?.[1] ?? "", known);
    if (!read) throw new Error(`734.9${rule}: product scope not read`);
    return { rule, items: read.items, ...(read.exceptItems.length > 0 ? { exceptItems: read.exceptItems } : {}) };
  });
  if (
    !/Specified in ECCN 3A090, 3E001 \(for 3A090\), 4A090, or 4E001 \(for 4A090\) of the CCL/.test(
      text.get("(h)") ?? "",
    )
  ) {
    throw new Error("734.9(h): the first product scope reads otherwise");
  }
  return [
    ...products,
    { rule: "(h)", items: ["3A090", "4A090"] },
    { rule: "(h)", items: ["3E001"], words: "for 3A090" },
    { rule: "(h)", items: ["4E001"], words: "for 4A090" },
    { rule: "(c)", items: [], words: "any 9x515 entry" },
    { rule: "(d)", items: ["0A919"], words: "any 600 series entry, and 0A919 (as a direct product, not by plant)" },
    { rule: "(l)", items: ["4E091"] },
  ];
}

/** Builds the inputs and products of the foreign-direct-product rules (§ 734.9(b) to (l)). */
export function directProductListsTable(part734: PartText, part774: PartText): TableFile {
  const known = printedEntries(part774).map((e) => e.eccn);
  const text = chapters(textOf(division(part734, "734.9")));
  const routes = RULES.flatMap((rule) => routesOf(rule, text.get(rule.rule) ?? ""));
  expectCount("routes of 734.9", routes.length, 27);
  for (const input of routes.flatMap((r) => r.inputs ?? [])) {
    if (!known.includes(input.eccn)) throw new Error(`734.9 names ${input.eccn}, which is not on the list`);
  }
  return tableFile("law/us/ear/734-scope/fdp-product-lists.table.json", {
    header: {
      source: part734.source,
      textOf: part734.textOf,
      citation: "15 CFR 734.9",
      counts: { rules: RULES.length, routes: routes.length },
    },
    routes,
    products: productsOf(text, known),
  });
}
