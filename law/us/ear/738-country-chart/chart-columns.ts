import type { Citation } from "../../../../src/vocabulary/index.ts";
import type { ChartColumn } from "./country-chart.table.ts";

/** A column of the Country Chart: what it controls for, and the paragraphs that say where a mark requires a license. */
export interface ColumnMeaning {
  readonly column: ChartColumn;
  /** `NS`, as an entry prints its reason for control. */
  readonly reason: string;
  /** The reason as the head of the chart prints it. */
  readonly title: string;
  readonly sections: readonly Citation[];
}

const TITLES: Readonly<Record<string, string>> = {
  CB: "Chemical and biological weapons",
  NP: "Nuclear nonproliferation",
  NS: "National security",
  MT: "Missile technology",
  RS: "Regional stability",
  FC: "Firearms convention",
  CC: "Crime control",
  AT: "Anti-terrorism",
};

const SECTIONS: Readonly<Record<ChartColumn, readonly Citation[]>> = {
  CB1: ["15 CFR 742.2(a)(1)"],
  CB2: ["15 CFR 742.2(a)(2)"],
  CB3: ["15 CFR 742.2(a)(3)"],
  NP1: ["15 CFR 742.3(a)(1)"],
  NP2: ["15 CFR 742.3(a)(2)"],
  NS1: ["15 CFR 742.4(a)(1)"],
  NS2: ["15 CFR 742.4(a)(2)"],
  MT1: ["15 CFR 742.5(a)(1)"],
  RS1: ["15 CFR 742.6(a)(1)"],
  RS2: ["15 CFR 742.6(a)(4)(i)"],
  FC1: ["15 CFR 742.17(a)"],
  CC1: ["15 CFR 742.7(a)(1)"],
  CC2: ["15 CFR 742.7(a)(2)"],
  CC3: ["15 CFR 742.7(a)(3)"],
  AT1: ["15 CFR 742.8(a)(1)", "15 CFR 742.9(a)(1)", "15 CFR 742.19(a)(1)"],
  AT2: ["15 CFR 742.8(a)(1)", "15 CFR 742.9(a)(1)", "15 CFR 742.19(a)(1)"],
};

/** The sixteen columns in printed order. No place carries a mark under AT: those rows send the reader to embargoes. */
export const chartColumns: readonly ColumnMeaning[] = Object.entries(SECTIONS).map(([column, sections]) => ({
  column: column as ChartColumn,
  reason: column.slice(0, 2),
  title: TITLES[column.slice(0, 2)] ?? column,
  sections,
}));
