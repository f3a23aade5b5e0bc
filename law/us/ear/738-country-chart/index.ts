/**
 * Part 738: the Commerce Country Chart, how a destination finds its row, how the rows of an entry are read against it
 * for one reason for control (the sections of Part 742 ask so), and the footnotes that are requirements themselves.
 */

import { entryNotes, entryStanding } from "./738.4-entry-standing.ts";
import { chartFootnotes } from "./738-supplement-1-footnotes.ts";

export {
  destinationIn,
  destinationIs,
  governingPlace,
  requiresThere,
  type There,
} from "./738.3-destinations.ts";
export { chartProhibition, entryOf, itemName } from "./738.4-item.ts";
export { askControl } from "./738.4-license-decision.ts";
export type { Control } from "./738.4-rows.ts";
export { type ColumnMeaning, chartColumns } from "./chart-columns.ts";
export { CHART_AS_PRINTED_SINCE } from "./country-chart.history.ts";
export * from "./country-chart.table.ts";

/** Rules of this part that state requirements or leave them open. */
export const requirementRules = [entryStanding, entryNotes, chartFootnotes];
