import type { ParagraphScope } from "../../../../src/vocabulary/index.ts";
import { type DirectProductInput, directProductItems, directProductRoutes } from "./fdp-product-lists.table.ts";

/** Is an entry of technology or software among those a rule of 15 CFR 734.9 names? */
export type EccnTest = (eccn: string) => boolean;

function inputsOf(rule: string, route: "direct" | "plant"): readonly DirectProductInput[] {
  const inputs = directProductRoutes(rule).find((r) => r.route === route)?.inputs ?? [];
  if (inputs.length === 0) throw new Error(`15 CFR 734.9${rule} prints no list for the route ${route}`);
  return inputs;
}

const lists = new Map<string, EccnTest>();

/** Made once for each rule and route. */
function listOf(rule: string, route: "direct" | "plant"): EccnTest {
  const key = `${rule} ${route}`;
  const known = lists.get(key);
  if (known !== undefined) return known;
  const eccns = new Set(inputsOf(rule, route).map((i) => i.eccn));
  const made: EccnTest = (eccn) => eccns.has(eccn);
  lists.set(key, made);
  return made;
}

/** The entries whose direct product a rule reaches. */
export const directList = (rule: string): EccnTest => listOf(rule, "direct");

/** The entries whose direct product a plant must be. */
export const plantList = (rule: string): EccnTest => listOf(rule, "plant");

/** `3B commodities` → 3B…; `3B991 and 3B992` → either: an entry printed for some equipment counts for that equipment. */
function isFor(words: string | undefined, equipment: string): boolean {
  if (words === undefined) return true;
  return [...words.matchAll(/\d[A-E]\d{3}|\d[A-E]\b/g)].some(([named]) => equipment.startsWith(named));
}

/** (e)(3)(i)(A), footnote 5: the entries, read for the equipment they are printed for when one of them is asked about. */
export const footnote5List =
  (equipment: string): EccnTest =>
  (eccn) =>
    inputsOf("(e)(3)", "direct").some((i) => i.eccn === eccn && isFor(i.for, equipment));

/** (f), (g): any entry of product groups D and E. */
export const anyTechnology: EccnTest = (eccn) => /^\d[DE]\d{3}$/.test(eccn);
/** (f) until 2022-04-07 and (j), Iran, today: product groups D and E of Categories 3 to 9. */
export const categories3to9: EccnTest = (eccn) => /^[3-9][DE]\d{3}$/.test(eccn);

/** (j) before 2024-07-23: product groups D and E of Categories 3 to 5 and 7. */
export const iranFirstList: EccnTest = (eccn) => /^[3-57][DE]\d{3}$/.test(eccn);
/** (d): 600 series software and technology. */
export const series600List: EccnTest = (eccn) => /^\d[DE]6\d\d$/.test(eccn);
/** (l): plants with advanced computing items; the rule names their .z paragraphs, entries are what is stated. */
export const modelWeightsPlantList: EccnTest = (eccn) =>
  /^(?:3A001|3A090|4A003|4A004|4A005|4A090|5A002|5A004|5A992)$/.test(eccn);

const scopesByRule = new Map<string, Readonly<Record<string, ParagraphScope>>>();

/** The items a rule names, as a scope for each entry: whole entries less what is excepted, or paragraphs alone. */
export function itemScopes(rule: string): Readonly<Record<string, ParagraphScope>> {
  const known = scopesByRule.get(rule);
  if (known !== undefined) return known;
  const made = scopesOf(rule);
  scopesByRule.set(rule, made);
  return made;
}

function scopesOf(rule: string): Readonly<Record<string, ParagraphScope>> {
  const rows = directProductItems(rule).filter((r) => r.words === undefined);
  const scopes: Record<string, { whole?: true; only?: string[]; except?: string[] }> = {};
  for (const item of rows.flatMap((r) => r.items)) {
    const [entry = "", ...path] = item.split(".");
    const scope = scopes[entry] ?? {};
    scopes[entry] =
      path.length === 0 ? { ...scope, whole: true } : { ...scope, only: [...(scope.only ?? []), path.join(".")] };
  }
  for (const item of rows.flatMap((r) => r.exceptItems ?? [])) {
    const [entry = "", ...path] = item.split(".");
    const scope = scopes[entry];
    if (scope) scopes[entry] = { ...scope, except: [...(scope.except ?? []), path.join(".")] };
  }
  return scopes;
}
