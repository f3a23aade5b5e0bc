import type { AssessmentNote } from "../assessment/assessment-record.port.ts";
import type { Assessment } from "../assessment/index.ts";
import type { Rulebook } from "../determination/index.ts";
import { fail, ok, type Result, readTransaction, type Transaction } from "../vocabulary/index.ts";
import { assessOne } from "./assessing.ts";
import type { Desk } from "./desk.ts";

/** What guidance makes of a transaction, as the rulebook hands it out. */
export type DiligenceSheet = ReturnType<NonNullable<Rulebook["dueDiligence"]>>;

/** One page of due diligence: the transaction, its assessment, what the texts ask, and what named persons decided so far. */
export interface DiligencePage {
  readonly transaction: Transaction;
  readonly assessment: Assessment;
  readonly sheet: DiligenceSheet;
  /** The record that notes are kept with; absent when nothing was kept. */
  readonly recordId?: string;
  readonly notes: readonly AssessmentNote[];
}

/** A judgement by a named person, with the reason. */
export interface Judgement {
  readonly by: string;
  readonly judgement: string;
  readonly reason: string;
}

/** How the page is asked for. */
export interface DiligenceRequest {
  readonly screen: boolean;
  /** Keep the assessment; a judgement is always kept, with the assessment it is about. */
  readonly record: boolean;
  readonly sign?: Judgement;
}

const KIND = "due-diligence";

/**
 * The due diligence page of a transaction. Nothing is decided here: a judgement given with the request is kept as a note
 * beside the recorded assessment, with name, reason, instant, and the sheet that lay before the person.
 */
export async function dueDiligence(
  desk: Desk,
  question: unknown,
  request: DiligenceRequest,
): Promise<Result<DiligencePage>> {
  const world = await desk.world();
  if (!world.ok) return world;
  const guide = world.value.rulebook.dueDiligence;
  if (guide === undefined) return withoutGuide();
  const faults = request.sign ? judgementFaults(request.sign) : undefined;
  if (faults) return faults;
  const read = readTransaction(question, world.value.stated);
  if (!read.ok) return read;
  const record = request.record || request.sign !== undefined;
  const answer = await assessOne(desk, question, { screen: request.screen, record });
  if (!answer.ok) return answer;
  const { assessment, recordId } = answer.value;
  const sheet = guide(read.value);
  if (request.sign && recordId)
    await desk.record.addNote({ recordId, at: desk.now(), kind: KIND, ...request.sign, seen: JSON.stringify(sheet) });
  const notes = recordId ? (await desk.record.notesOn(recordId)).filter((n) => n.kind === KIND) : [];
  return ok({ transaction: read.value, assessment, sheet, ...(recordId ? { recordId } : {}), notes });
}

/** A page of due diligence as programs read it: the sheet's own fields beside the assessment they are about. */
export interface DiligenceAnswer extends DiligenceSheet {
  /** The assessment's id. */
  readonly assessment: string;
  readonly asOf: Assessment["asOf"];
  readonly outcome: Assessment["outcome"];
  readonly headline: string;
  /** Null when nothing was kept. */
  readonly recordId: string | null;
  readonly notes: readonly AssessmentNote[];
}

/** The page as programs read it. */
export function diligenceAnswer({ assessment, sheet, recordId, notes }: DiligencePage): DiligenceAnswer {
  const { id, asOf, outcome, headline } = assessment;
  return { assessment: id, asOf, outcome, headline, recordId: recordId ?? null, ...sheet, notes };
}

function judgementFaults(sign: Judgement): Result<never> | undefined {
  const empty = (["by", "judgement", "reason"] as const).find((field) => sign[field].trim() === "");
  if (empty === undefined) return undefined;
  return fail({
    code: "judgement/incomplete",
    at: empty,
    because: "a judgement needs the name of the person, the words of the judgement and the reason",
    try: "give all three: on the command line --by, --sign and --reason, elsewhere `sign: {by, judgement, reason}`",
  });
}

function withoutGuide(): Result<never> {
  return fail({
    code: "law/missing",
    at: "due diligence",
    because: "the rulebook at hand carries no guidance for due diligence",
    try: "use a release whose law folder holds the guidance",
  });
}
