import type { PrintedCitation } from "./citations.ts";
import type { StatedEntry } from "./entry.ts";
import type { ShippedEntry, ShippedList } from "./shipped.ts";

/** Numbers the different values in the order in which they come. */
class Table<T> {
  readonly values: T[] = [];
  private readonly positions = new Map<string, number>();

  at(key: string, value: T): number {
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    this.positions.set(key, this.values.push(value) - 1);
    return this.values.length - 1;
  }
}

const KIND_CODES: Readonly<Partial<Record<StatedEntry["kind"], string>>> = {
  organization: "o",
  address: "a",
  unknown: "?",
};

function trailing(entry: StatedEntry): readonly [] | readonly [string] | readonly [string | null, string] {
  if (entry.remarks !== undefined) return [entry.under ?? null, entry.remarks];
  return entry.under === undefined ? [] : [entry.under];
}

function chainOf(chain: readonly PrintedCitation[], citations: Table<readonly [string, string]>): number[] {
  return chain.map(({ citation, published }) => citations.at(`${citation} ${published}`, [citation, published]));
}

/** The shipped form of an edition: words that repeat are written once. Inverse of the loader. */
export function packed(stated: readonly StatedEntry[], textDate: string, rows: number): ShippedList {
  const requirements = new Table<string>();
  const policies = new Table<string>();
  const terms = new Table<readonly [number, number, readonly number[]]>();
  const citations = new Table<readonly [string, string]>();
  const chains = new Table<readonly number[]>();
  const chainAt = (chain: readonly PrintedCitation[]) => {
    const positions = chainOf(chain, citations);
    return chains.at(positions.join(" "), positions);
  };
  const entries = stated.map((entry): ShippedEntry => {
    const { requirement, policy, footnotes } = entry.terms;
    const code = KIND_CODES[entry.kind];
    if (requirement === undefined || policy === undefined || code === undefined)
      throw new Error(`${entry.id} cannot be packed`);
    const wording = [
      requirements.at(requirement.raw, requirement.raw),
      policies.at(policy.raw, policy.raw),
      footnotes,
    ] as const;
    return [
      entry.id,
      code,
      entry.country ?? "",
      entry.name,
      entry.otherNames.map((other) => (other.role === "former" ? `f:${other.text}` : other.text)),
      entry.addresses.map((address) =>
        address.country === entry.country ? address.text : `${address.country ?? "  "}|${address.text}`,
      ),
      terms.at(JSON.stringify(wording), wording),
      chainAt(entry.chain),
      ...trailing(entry),
    ];
  });
  return {
    textDate,
    rows,
    requirements: requirements.values,
    policies: policies.values,
    terms: terms.values,
    citations: citations.values,
    chains: chains.values,
    entries,
  };
}

/** The file text: one value of each table on a line of its own, so that an edition can be compared with the one before. */
export function printed(list: ShippedList): string {
  const lines = (values: readonly unknown[]) => `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]`;
  const { textDate, rows, ...tables } = list;
  const printedTables = Object.entries(tables).map(([name, values]) => `${JSON.stringify(name)}: ${lines(values)}`);
  return `{\n"textDate": ${JSON.stringify(textDate)},\n"rows": ${rows},\n${printedTables.join(",\n")}\n}\n`;
}
