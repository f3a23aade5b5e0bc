import { bodyRows, textOf } from "./ecfr-xml.ts";
import { division, type PartText } from "./regulation-source.ts";
import { expectCount, type TableFile, tableFile } from "./table-file.ts";

/** The supplements to Part 746 that list goods by tariff code, what they serve, and how many codes each holds. */
const SUPPLEMENTS: Readonly<Record<string, { count: number; usedBy: string[] }>> = {
  "2": { count: 29, usedBy: ["15 CFR 746.8(a)(4)"] },
  "4": { count: 2405, usedBy: ["15 CFR 746.8(a)(5)"] },
  "5": { count: 363, usedBy: ["15 CFR 746.8(a)(7)"] },
  "7": { count: 53, usedBy: ["15 CFR 746.6(a)(1)(ii)", "15 CFR 746.7(a)(1)(ii)-(iii)", "15 CFR 746.8(a)(2)"] },
};

interface Heading {
  supplement: string;
  heading: string;
  codes: string[];
  /** Codes that count only from this wholesale price per unit in U.S. dollars. */
  fromUsd?: Record<string, number>;
}

function readSupplement(part746: PartText, supplement: string, expected: number): Heading[] {
  const headings = new Map<string, Heading>();
  const seen = new Set<string>();
  for (const cells of bodyRows(division(part746, `Supplement No. ${supplement} to Part 746`))) {
    const [code = "", description = ""] = cells.map((cell) => textOf(cell));
    if (!/^\d{6}$/.test(code) || cells.length !== 2)
      throw new Error(`supplement ${supplement} to part 746: code ${code}`);
    if (seen.has(code)) throw new Error(`supplement ${supplement} to part 746 prints ${code} twice`);
    seen.add(code);
    const four = code.slice(0, 4);
    const record = headings.get(four) ?? { supplement, heading: four, codes: [] };
    record.codes.push(code);
    const price = /\$([\d,]+) OR GREATER PER UNIT WHOLESALE PRICE/i.exec(description)?.[1];
    if (price) record.fromUsd = { ...record.fromUsd, [code]: Number(price.replace(",", "")) };
    else if (description.includes("$"))
      throw new Error(`supplement ${supplement} to part 746, ${code}: price not read in ${description}`);
    headings.set(four, record);
  }
  expectCount(`tariff codes of supplement ${supplement} to part 746`, seen.size, expected);
  return [...headings.values()];
}

/** Builds the tariff codes of Supplements No. 2, 4, 5 and 7 to Part 746, one record for each four-digit heading. */
export function htsSupplementsTable(part746: PartText): TableFile {
  const headings = Object.entries(SUPPLEMENTS).flatMap(([supplement, { count }]) =>
    readSupplement(part746, supplement, count),
  );
  return tableFile("law/us/ear/746-embargoes/hts-supplements.table.json", {
    header: {
      source: part746.source,
      textOf: part746.textOf,
      citation: "Supplements No. 2, 4, 5 and 7 to 15 CFR Part 746",
      counts: Object.fromEntries(Object.entries(SUPPLEMENTS).map(([supplement, { count }]) => [supplement, count])),
      usedBy: Object.fromEntries(Object.entries(SUPPLEMENTS).map(([supplement, { usedBy }]) => [supplement, usedBy])),
    },
    headings,
  });
}
