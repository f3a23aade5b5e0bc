/**
 * The catalogue of everything a caller may ask. Doors draw their commands and routes from here and render what comes
 * back; they decide nothing.
 */
export type { RecordedAssessment } from "../assessment/assessment-record.port.ts";
export type {
  Assessment,
  ListProvenance,
  PartyFinding,
  Replay,
  RequiredStep,
  WhatIf,
  World,
} from "../assessment/index.ts";
export { answerBytes } from "../assessment/index.ts";
export type {
  EditionDiff,
  ReleaseReport,
  ShownEntry,
  SourceStatus,
  UpdateReport,
  UpdateRequest,
} from "../list-history/index.ts";
export { ALERT_LEVEL, LONGEST_NAME } from "../matching/index.ts";
export type { ListAsked } from "../screening/index.ts";
export {
  type AssessRequest,
  assessLines,
  assessOne,
  type BatchAnswer,
  parseJson,
  recordOf,
  replayOne,
  whatIfOne,
} from "./assessing.ts";
export type { Desk, Proposal } from "./desk.ts";
export { type ListFile, namedKind, readListFile } from "./list-file.ts";
export { diffOfEditions, releaseEdition, showListed, statusOfLists, updateLists } from "./list-keeping.ts";
export { CATALOGUE, type OperationCard } from "./operation.ts";
export {
  type BatchScreening,
  comparePairs,
  type PairScore,
  type ScreenRequest,
  type ShownHit,
  screenLines,
  screenOne,
} from "./screening.ts";
