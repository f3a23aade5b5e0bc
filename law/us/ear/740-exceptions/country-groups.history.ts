import { type Move, moved } from "../dated-cells.ts";
import type { CountryGroup } from "./country-group.ts";

/**
 * Rules that moved a place between the country groups of Supplement No. 1 to Part 740 since the beginning of 2018, oldest
 * first, as found in the Federal Register. Columns D:2 to D:4 and A:2 to A:4 also move cells of the Country Chart: see the
 * history beside it. D:5 moves on the day of the notice of the State Department where one came first, for "the State
 * Department's list of countries subject to U.S. arms embargoes shall be controlling" (Note to Country Group D:5).
 * A place of which nothing is written here is answered by the table of 2026, and an older day says so.
 */
export const groupMoves: readonly Move<CountryGroup>[] = [
  moved(
    "2018-02-14",
    "83 FR 38021",
    "S",
    "SS",
    { into: ["D:5"] },
    { note: "printed 2018-08-03; 22 CFR 126.1 since 2018-02-14" },
  ),
  moved("2018-04-02", "83 FR 13849", "S", "IN", { into: ["A:3"] }),
  moved("2018-08-03", "83 FR 38018", "T", "IN", { into: ["A:1", "A:5"], out: ["A:6"] }),
  moved("2019-05-24", "84 FR 24018", "T", "VE", { into: ["D:1", "D:2", "D:3", "D:4"], out: ["B"] }),
  moved("2020-02-24", "85 FR 10274", "T", "RU", { into: ["D:2", "D:4"], out: ["A:2", "A:4"] }),
  moved("2020-02-24", "85 FR 10274", "T", "YE", { into: ["D:1"], out: ["B"] }, { note: "corrected by 85 FR 13009" }),
  moved("2020-12-23", "85 FR 83765", "S", "HK", { out: ["A:6", "B"] }, { note: "read as China since then" }),
  moved("2020-12-28", "85 FR 84211", "S", "UA", { into: ["B"], out: ["D:1"] }),
  moved("2020-12-28", "85 FR 84211", "T", "MX", { into: ["A:6"] }),
  moved("2020-12-28", "85 FR 84211", "T", "CY", { into: ["A:6"] }),
  moved("2021-01-14", "86 FR 4929", "T", "SD", { into: ["B"], out: ["E:1"] }),
  moved("2021-03-08", "86 FR 13173", "S", "MM", { into: ["D:1"], out: ["B"] }),
  moved("2021-03-18", "86 FR 14802", "T", "RU", { into: ["D:5"] }, { note: "22 CFR 126.1" }),
  moved(
    "2021-11-01",
    "86 FR 60165",
    "S",
    "ET",
    { into: ["D:5"] },
    {
      unprinted: true,
      note: "the table does not print it; the list of 22 CFR 126.1, which is controlling, still named Ethiopia on 2025-07-07, the last day it was seen",
    },
  ),
  moved("2021-12-09", "86 FR 70015", "T", "KH", { into: ["D:5"] }),
  moved(
    "2022-03-02",
    "87 FR 13048",
    "S",
    "BY",
    { into: ["D:2", "D:4"], out: ["A:4"] },
    { note: "the summary of the rule names A:4 and the nuclear columns; that D:2 and D:4 came with it was not read" },
  ),
  moved("2024-03-15", "89 FR 18780", "T", "NI", { into: ["D:1", "D:5"], out: ["B"] }),
  moved(
    "2024-05-30",
    "89 FR 40369",
    "T",
    "CY",
    { out: ["D:5"] },
    {
      openFrom: "2022-10-01",
      note: "the State Department suspended the arms embargo from 2022-10-01, year by year, while the table still printed Cyprus",
    },
  ),
  moved("2025-11-07", "22 CFR 126.1", "S", "KH", { out: ["D:5"] }, { note: "printed 2026-02-03" }),
  moved(
    "2026-07-10",
    "91 FR 43038",
    "S",
    "AE",
    { into: ["A:5"], out: ["D:3", "D:4"] },
    {
      note: "that it stood in D:3 and D:4 follows from CB Column 3 of its row, which is still marked, and from 15 CFR 742.6(a)(6)(iii)(B), which names it beside D:4 since",
    },
  ),
];
