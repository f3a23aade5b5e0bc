import type { RecordedAssessment } from "../assessment/assessment-record.port.ts";
import type { Assessment } from "../assessment/index.ts";
import {
  fail,
  type Instant,
  isObject,
  type LegalDate,
  type Outcome,
  ok,
  quoted,
  type Result,
} from "../vocabulary/index.ts";
import type { Desk } from "./desk.ts";

/** A recorded answer in one line. */
export interface AnswerLine {
  readonly recordId: string;
  readonly id: string;
  readonly askedAt: Instant;
  readonly asOf: LegalDate;
  readonly outcome: Outcome;
  readonly headline: string;
  /** The item and the parties, as they were asked about. */
  readonly item: string;
  readonly parties: readonly string[];
  readonly law: string;
  readonly engine: string;
}

/** The newest recorded answers, newest first. */
export async function newestAnswers(desk: Desk, limit: number): Promise<readonly AnswerLine[]> {
  return (await desk.record.newest(limit)).map(lineOf);
}

function lineOf(record: RecordedAssessment): AnswerLine {
  const { recordId, id, askedAt, law, engine } = record;
  const answer = JSON.parse(record.answer) as Assessment;
  const question: unknown = JSON.parse(record.question);
  const item = isObject(question) && isObject(question.item) ? question.item : {};
  const said = [item.description, item.eccn].filter((w) => typeof w === "string");
  return {
    recordId,
    id,
    askedAt,
    asOf: answer.asOf,
    outcome: answer.outcome,
    headline: answer.headline,
    item: said.join(", "),
    parties: answer.parties.map((p) => p.name),
    law,
    engine,
  };
}

/** A recorded answer whole: the question as it came, the answer as it was given, what it was made from, and what named persons noted beside it. */
export async function answerOf(desk: Desk, id: string) {
  const record = await desk.record.find(id);
  if (record === undefined) return unknownRecord(id);
  const { question, answer, ...rest } = record;
  const notes = await desk.record.notesOn(record.recordId);
  return ok({
    ...rest,
    question: JSON.parse(question) as unknown,
    assessment: JSON.parse(answer) as Assessment,
    notes,
  });
}

function unknownRecord(id: string): Result<never> {
  return fail({
    code: "record/unknown",
    at: "id",
    because: `no recorded answer is called ${quoted(id)}`,
    try: "ask for the newest answers and take one of their ids",
  });
}
