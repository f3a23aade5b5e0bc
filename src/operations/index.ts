/**
 * The catalogue of everything a caller may ask. Doors draw their commands and routes from here and render what comes
 * back; they decide nothing.
 */
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
export { assessLines, assessOne, type BatchAnswer, parseJson, replayOne, whatIfOne } from "./assessing.ts";
export type { Desk, Proposal } from "./desk.ts";
export { CATALOGUE, type OperationCard } from "./operation.ts";
