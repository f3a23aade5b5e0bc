/**
 * Part 774: the Commerce Control List as data (Supplement No. 1), and the reading of its rows: which paragraphs a row
 * covers, and which conditions in its words are met on the stated facts. Uses no other part.
 */

export { onSensitiveList } from "./774-supplement-6-sensitive-list.ts";
export { controlCategories, productGroups } from "./categories.ts";
export { allEccns, cclHeader, entryOn, entryVersions } from "./commerce-control-list.table.ts";
export type {
  Condition,
  Destinations,
  Entry,
  EntryNote,
  ExceptionLine,
  LinePart,
  RequirementKind,
  Row,
  Scope,
  StaBar,
  StaLine,
} from "./entry.ts";
export { absentUnlessStated, conditionHolds, conditionName, POLICE, statedTruth } from "./row-conditions.ts";
export { paragraphOf, possibleParagraphs, rowCovers } from "./row-coverage.ts";
