import { all, bodyRows, childrenOf, textOf } from "./ecfr-xml.ts";
import { division, type PartText } from "./regulation-source.ts";
import { expectCount, type TableFile, tableFile } from "./table-file.ts";

interface Party {
  paragraph: string;
  name: string;
  advancedComputing: boolean;
  sta: boolean;
  includesSubsidiaries?: true;
  /** First day on which the entry no longer counts, from the note below the table. */
  until?: string;
  citation: string;
  printedDay: string;
}

const EXPIRES =
  /authorization provided for G42 and Core42 in this supplement shall automatically expire on April 6, 2027/;

function partyOf(cells: readonly string[], paragraph: string, expires: boolean): Party {
  const [name = "", authorization = "", printed = ""] = [cells[0], cells.at(-2), cells.at(-1)];
  const m = /^(\d+ FR \d+), (\d+)\/(\d+)\/(\d{4})\.$/.exec(printed);
  if (!m || !/^Advanced Computing Items Consistent with § 742\.6\(a\)\(6\)\(iii\)\(A\)-\(B\)/.test(authorization)) {
    throw new Error(`supplement 8 to part 740, ${name}: ${authorization} ${printed}`);
  }
  return {
    paragraph,
    name,
    advancedComputing: true,
    sta: /License Exception STA/.test(authorization),
    ...(paragraph === "(c)" ? { includesSubsidiaries: true as const } : {}),
    // The text says it expires on April 6: the 6th itself is read as no longer inside.
    ...(expires && paragraph === "(b)" ? { until: "2027-04-06" } : {}),
    citation: m[1] ?? "",
    printedDay: `${m[4]}-${(m[2] ?? "").padStart(2, "0")}-${(m[3] ?? "").padStart(2, "0")}`,
  };
}

/** Builds the ultimate consignees and end users in the UAE that Supplement No. 8 to Part 740 names. */
export function uaePartiesTable(part740: PartText): TableFile {
  const supplement = division(part740, "Supplement No. 8 to Part 740");
  const [tableB, tableC] = all(supplement, "TABLE");
  if (!tableB || !tableC) throw new Error("supplement 8 to part 740 has lost a table");
  const expires = EXPIRES.test(textOf(supplement));
  const rows = (table: typeof tableB) => bodyRows(table).map((cells) => cells.map((cell) => textOf(cell)));
  const parties = [
    ...rows(tableB).map((cells) => partyOf(cells, "(b)", expires)),
    ...rows(tableC).map((cells) => partyOf(cells, "(c)", expires)),
  ];
  const agencies = childrenOf(supplement, "P")
    .map((p) => textOf(p))
    .find((text) => text.startsWith("(a) Government agencies."));
  if (!agencies || !/does not extend to UAE state-owned corporations or to contractors or grantees/.test(agencies)) {
    throw new Error("supplement 8 to part 740: paragraph (a) reads otherwise");
  }
  expectCount("parties of supplement 8 to part 740", parties.length, 10);
  return tableFile("law/us/ear/740-exceptions/supplement-8-uae.table.json", {
    header: {
      source: part740.source,
      textOf: part740.textOf,
      citation: "Supplement No. 8 to 15 CFR Part 740",
      counts: { parties: parties.length },
      usedBy: ["15 CFR 742.6(a)(6)(iii)", "15 CFR 740.2(a)(26)", "15 CFR 740.20"],
      from: "2026-07-10",
      rule: "91 FR 43038",
      test: "the ultimate consignee and every end user must be named; purchaser and intermediate consignee need not be",
    },
    governmentAgencies: {
      paragraph: "(a)",
      advancedComputing: true,
      sta: true,
      from: "2026-07-10",
      includes: "agencies of the UAE, the Ministry of Defense and the armed forces",
      excludes: "state-owned corporations; contractors and grantees of agencies",
    },
    parties,
  });
}
