import table from "./crime-control-742.7.table.json" with { type: "json" };

/** An item that 15 CFR 742.7(a) controls for crime control reasons. */
export interface CrimeControlItem {
  /** `(a)(1)` … `(a)(6)`. */
  readonly paragraph: string;
  /** An entry, or a paragraph of one: `0A502.c`. */
  readonly item: string;
  /** The part of the item that counts, in the words of the section. */
  readonly words?: string | undefined;
  /** The column of the Country Chart, for paragraphs (a)(1) to (a)(3). */
  readonly column?: string | undefined;
  /** A license everywhere but in these places, for paragraphs (a)(4) to (a)(6). */
  readonly worldwide?: { readonly except: readonly string[] } | undefined;
  readonly see?: string | undefined;
}

/** Source, date and counts of the table. */
export const crimeControlHeader = table.header;

const items: readonly CrimeControlItem[] = table.items;

/** What the section says about an entry (five-character ECCN), paragraphs included; empty when it does not name it. */
export function crimeControlItems(eccn: string): readonly CrimeControlItem[] {
  return items.filter(({ item }) => item === eccn || item.startsWith(`${eccn}.`));
}
