import { text } from "../frame/read-address.ts";

/** State of the chart: the cell that is open, words to narrow the rows by, a column whose marks alone are shown. */
export interface ChartSearch {
  readonly place?: string;
  readonly column?: string;
  readonly find?: string;
  readonly marked?: string;
}

/** Reads the address of the chart. */
export function readChartSearch(raw: Record<string, unknown>): ChartSearch {
  return { ...text(raw, "place"), ...text(raw, "column"), ...text(raw, "find"), ...text(raw, "marked") };
}
