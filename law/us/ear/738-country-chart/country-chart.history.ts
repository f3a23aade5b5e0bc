import { day, type LegalDate, type PlaceCode } from "../../../../src/vocabulary/index.ts";
import { type Move, moved } from "../dated-cells.ts";
import type { ChartColumn, ChartFootnote, ChartRow } from "./chart-row.ts";

/** The chart was printed anew that day (90 FR 47189) and has not been amended since: no cell is of a later text. */
export const CHART_AS_PRINTED_SINCE: LegalDate = day("2025-09-30");

/** The rules on firearms that marked CC Column 2 for nearly every place, and took it back. */
const FIREARMS = { from: "2024-05-30", rule: "89 FR 34680", until: "2025-09-30", rescinded: "90 FR 47170" };

/** Not named by the rule on firearms; of Liberia the agency's own export of the chart shows no mark, the rule was not read. */
const CANADA = "CA";
const LIBERIA = "LR";

/**
 * Rules that marked a column of Supplement No. 1 to Part 738 for a place, or took the mark away, since the beginning of
 * 2018, oldest first. CB 2 and CB 3, NP 1 and NP 2 follow Country Groups A:3, D:3, A:4 and D:2, as 15 CFR 742.2(a) and
 * 742.3(a) say, so that the history of the groups carries these cells; they are written out here all the same.
 * `unmarkedInCc2`: places whose row prints no mark under CC Column 2 today.
 */
export function chartMoves(unmarkedInCc2: readonly PlaceCode[]): readonly Move<ChartColumn>[] {
  const firearms = unmarkedInCc2.filter((place) => place !== CANADA);
  return [
    moved("2018-04-02", "83 FR 13849", "S", "IN", { out: ["CB2"] }),
    moved("2018-08-03", "83 FR 38018", "T", "IN", { out: ["NS2"] }),
    moved("2019-05-24", "84 FR 24018", "S", "VE", { into: ["CB3", "NP2"] }),
    moved("2020-02-24", "85 FR 10274", "S", "RU", { into: ["NP1", "NP2"] }),
    moved("2021-01-14", "86 FR 4929", "T", "SD", { out: ["AT1", "AT2"] }),
    moved("2022-03-02", "87 FR 13048", "S", "BY", { into: ["NP1", "NP2"] }),
    moved("2023-08-11", "88 FR 54875", "T", "CN", { into: ["NP2"] }),
    moved("2023-08-11", "88 FR 54875", "T", "MO", { into: ["NP2"] }),
    ...["AT", "FI", "IE", "KR", "SE", "CH"].map((ally) =>
      moved<ChartColumn>("2023-12-08", "88 FR 85479", "S", ally, { out: ["CC1", "CC3"] }),
    ),
    ...["AU", "GB"].map((ally) =>
      moved<ChartColumn>("2024-04-19", "89 FR 28594", "S", ally, { out: ["NS1", "RS1", "MT1"] }),
    ),
    ...firearms.map((place) => moved<ChartColumn>(FIREARMS.from, FIREARMS.rule, "S", place, { into: ["CC2"] })),
    ...firearms.map((place) =>
      moved<ChartColumn>(
        FIREARMS.until,
        FIREARMS.rescinded,
        "S",
        place,
        { out: ["CC2"] },
        place === LIBERIA
          ? { openFrom: FIREARMS.from, note: "whether the rule marked it for Liberia was not read" }
          : {},
      ),
    ),
  ];
}

/** Footnotes that joined a row on a day (89 FR 28594). */
export const FOOTNOTES_SINCE: Readonly<Partial<Record<ChartFootnote, LegalDate>>> = {
  "australia-uk-firearms": day("2024-04-19"),
};

/**
 * Hong Kong's own row until 2020-12-23 (85 FR 83765), by the words of the sections: marked where they require a license
 * to all destinations but named ones or Country Groups A:1, A:3 and A:4 (742.2(a)(1) and (2), 742.3(a)(1), 742.4(a),
 * 742.5(a), 742.6(a)(1) and (4)(i)), not marked where they name Country Groups D:2 and D:3, the OAS (742.17) or countries
 * of terrorism. Crime control follows the chart alone, and the row is not at hand.
 */
export const HONG_KONG_ROW: ChartRow = {
  place: "HK",
  printed: "Hong Kong",
  marks: ["CB1", "CB2", "NP1", "NS1", "NS2", "MT1", "RS1", "RS2"],
  footnotes: [],
};

/** Cells of Hong Kong's own row that no section settles. */
export const HONG_KONG_OPEN: ReadonlySet<ChartColumn> = new Set(["CC1", "CC2", "CC3"]);
