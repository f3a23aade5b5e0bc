import table from "./sdn-identifiers-744.8.table.json" with { type: "json" };

/** An OFAC programme identifier that brings the license requirement of 15 CFR 744.8(a)(1). */
export interface SdnIdentifier {
  /** As OFAC prints it between brackets: `RUSSIA-EO14024`. */
  readonly identifier: string;
  readonly group: string;
  readonly citation: string;
}

/** Source, date and count of the table. */
export const sdnIdentifiersHeader = table.header;

const byIdentifier = new Map<string, SdnIdentifier>(table.identifiers.map((record) => [record.identifier, record]));

/** The identifier's place in the section; undefined when it brings no requirement there. Brackets are ignored. */
export function sdnIdentifier(identifier: string): SdnIdentifier | undefined {
  return byIdentifier.get(identifier.replace(/[[\]]/g, "").trim().toUpperCase());
}

/** All fourteen identifiers, in printed order. */
export function sdnIdentifiers(): readonly SdnIdentifier[] {
  return [...byIdentifier.values()];
}
