import { parse } from "csv-parse/sync";
import { addDays, day } from "../../src/vocabulary/index.ts";
import { expectCount, type TableFile, tableFile } from "./table-file.ts";

interface Line {
  readonly hts8: string;
  readonly hts10: string;
  readonly list: string;
  readonly chapter99_heading: string;
  readonly rate_pct: string;
  readonly effective_from: string;
  readonly effective_to: string;
  readonly fr_citation: string;
}

/** Builds the Section 301 lists from the reference table: per heading of chapter 99 its dated rates and its tariff lines. */
export function section301Table(csv: string): TableFile {
  const lines: Line[] = parse(csv, { columns: true });
  expectCount("rows of the reference table", lines.length, 19_742);
  const headings = [...new Set(lines.map((l) => l.chapter99_heading))].sort();
  const lists = headings.map((heading) => {
    const own = lines.filter((l) => l.chapter99_heading === heading);
    const numbers = [...new Set(own.map((l) => (l.hts10 || l.hts8).replace(/\D/g, "")))].sort();
    return { heading, list: own[0]?.list ?? "", rates: ratesOf(own), lines: grouped(numbers), count: numbers.length };
  });
  const count = lists.reduce((sum, l) => sum + l.count, 0);
  expectCount("tariff lines", count, 10_697);
  return tableFile("law/us/section-301/section-301.table.json", {
    header: {
      source: "U.S. International Trade Commission, China Tariffs reference table, last updated 2020-01-01",
      textOf: "2020-02-14",
      citation: "19 U.S.C. 2411; HTS chapter 99, subchapter III, U.S. note 20",
      counts: { headings: lists.length, lines: count },
    },
    lists,
  });
}

/** The rates of a heading, oldest first, half-open; a rate suspended before it took effect has no days. */
function ratesOf(lines: readonly Line[]) {
  const rates = new Map(
    lines.map((l) => [
      `${l.effective_from} ${l.rate_pct}`,
      {
        pct: Number(l.rate_pct),
        ...(l.effective_from ? { from: l.effective_from } : {}),
        ...(l.effective_to ? { until: addDays(day(l.effective_to), 1) } : {}),
        by: l.fr_citation,
      },
    ]),
  );
  return [...rates.values()].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
}

/** `8401 1000 2000`: the lines of one heading of the tariff after its four digits. */
function grouped(numbers: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const n of numbers) groups.set(n.slice(0, 4), [...(groups.get(n.slice(0, 4)) ?? []), n.slice(4)]);
  return [...groups].map(([four, rest]) => `${four} ${rest.join(" ")}`);
}
