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
export {
  type Book,
  type BookReading,
  type Customer,
  eccnOn,
  mergeBooks,
  type Order,
  type Product,
  previewTable,
  type SetAside,
} from "../book/index.ts";
export {
  dollars,
  dueWords,
  type Impact,
  type ImpactCustomer,
  type ImpactOrder,
  type ImpactProduct,
  type ImpactTotals,
  type Inquiry,
  type Money,
  type OrderState,
  openInquiry,
} from "../impact/index.ts";
export type {
  EditionDiff,
  ReleaseReport,
  ShownEntry,
  SourceStatus,
  UpdateReport,
  UpdateRequest,
} from "../list-history/index.ts";
export { ALERT_LEVEL, LONGEST_NAME, MATCHING_VERSION } from "../matching/index.ts";
export { type AddressFlag, birthDatesOf, type ListAsked, readBirthDate, type ViewedEntry } from "../screening/index.ts";
export { type AnswerLine, answerOf, newestAnswers } from "./answers.ts";
export { flag, legalDate, named, partyName, score, shapeNamed, shapes, upTo } from "./asked-fields.ts";
export {
  assessAsked,
  diligenceAsked,
  proposalAsked,
  proposalOf,
  questionsWord,
  screenAsked,
  screenRequestOf,
  today,
  whatIfAsked,
} from "./asked-shapes.ts";
export { question, transactionForm } from "./asked-transaction.ts";
export {
  type AssessRequest,
  assessLine,
  assessLines,
  assessOne,
  type BatchAnswer,
  parseJson,
  recordOf,
  replayOne,
  whatIfOne,
} from "./assessing.ts";
export type {
  BookFile,
  BookImport,
  BookShelf,
  ImportReport,
  OpenBook,
  ShelvedBook,
  TablePreview,
} from "./book-shelf.ts";
export {
  bookInNumbers,
  type CustomerLine,
  type CustomersAsked,
  customersOf,
  type OrderLine,
  type OrdersAndUsd,
  type OrdersAsked,
  ordersOf,
  type PageAsked,
  productsOf,
} from "./book-views.ts";
export {
  chartCell,
  controlEntryPage,
  controlListTree,
  countryChart,
  countryPage,
  partiesInCountry,
} from "./browse-law.ts";
export type { Business, DemoSize } from "./business.ts";
export type { ChangeAsked } from "./change-sides.ts";
export {
  type DatedChange,
  datedChanges,
  type EditionChange,
  type EntriesChange,
  type ListChange,
  type RuleChange,
} from "./dated-changes.ts";
export type { Desk, Proposal } from "./desk.ts";
export {
  type DiligenceAnswer,
  type DiligencePage,
  type DiligenceRequest,
  type DiligenceSheet,
  diligenceAnswer,
  dueDiligence,
  type Judgement,
} from "./due-diligence.ts";
export { type ImpactAsk, impactOn, openBook, openDemoBook } from "./impact.ts";
export type {
  ChartColumn,
  ChartFootnote,
  ChartPlace,
  ControlEntry,
  ControlLine,
  ControlListTree,
  CountryChart,
  EntryUnderColumn,
  ExceptionLineRead,
  LawAtlas,
  PlaceInLaw,
  RequirementRow,
  TextMark,
  WordedScope,
} from "./law-atlas.ts";
export {
  findControlEntries,
  type LawLibrary,
  type LawRule,
  type LawVersion,
  lawSection,
  lawTree,
  type ProposedEntry,
  type RuleKind,
  type WorkedExample,
} from "./law-library.ts";
export { type LawDrift, lawGaps, lawVersionsOn, type VersionInForce } from "./law-review.ts";
export { type ListFile, namedKind, readListFile } from "./list-file.ts";
export { diffOfEditions, releaseEdition, showListed, statusOfLists, updateLists } from "./list-keeping.ts";
export {
  type EntryLine,
  editionsOnShelf,
  type ListTimeline,
  listDay,
  listTimeline,
  type TimelineDay,
} from "./list-timeline.ts";
export { type ListedWorld, listedWorld, type PartyAsked, type PartyHit } from "./match-party.ts";
export {
  type BlocksAsked,
  BRING_TEXT,
  contentsOfText,
  type OfficialTexts,
  type OfficialWords,
  searchText,
  type TextAtHand,
  type TextHeading,
  type TextHit,
  type TextsBrought,
  wordsOfSection,
} from "./official-text.ts";
export { CATALOGUE, type OperationCard } from "./operation.ts";
export { orderAsQuestion } from "./order-as-question.ts";
export { readAsked } from "./read-asked.ts";
export { readOnlyDesk, readOnlyShelf } from "./read-only-desk.ts";
export { type ImpactProposal, type ItemProposal, type Proposals, readProposals } from "./read-proposals.ts";
export { type ScreenedLine, screenLine } from "./screen-line.ts";
export { type Screened, type ScreenRequest, type ShownHit, screenOne } from "./screening.ts";
export {
  type BatchOptions,
  type BatchScreening,
  comparePairs,
  type LineScreener,
  openLineScreener,
  type PairScore,
  screenLines,
} from "./screening-batch.ts";
export { type AlertRate, type ProfileTable, profileNamed, type ScreeningProfile } from "./screening-profiles.ts";
export {
  type SideOfChange,
  type TouchedCase,
  type TouchLine,
  touchedAnswers,
  touchedOrders,
} from "./touched-answers.ts";
export { worldState } from "./world-state.ts";
