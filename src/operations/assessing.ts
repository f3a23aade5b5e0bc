import type { RecordedAssessment } from "../assessment/assessment-record.port.ts";
import {
  type Assessment,
  answerBytes,
  assess,
  type Replay,
  replay as replayRecord,
  type WhatIf,
  type World,
  whatIf as whatIfOf,
} from "../assessment/index.ts";
import { fail, type Instant, ok, quoted, type Result, type Trouble } from "../vocabulary/index.ts";
import type { Desk, Proposal } from "./desk.ts";
import { dressed, knownAs, latestDay, recognised } from "./recognise-proposed.ts";

/** How a question is to be answered: screened, recorded, with or without trying answers. */
export interface AssessRequest {
  readonly screen: boolean;
  /** Keep the answer for replay. */
  readonly record: boolean;
  /** `none` leaves out what each answer would change, for speed. */
  readonly questions?: "full" | "none";
}

/** One answer of a batch: the assessment, or the troubles in that line's place. */
export type BatchAnswer =
  | Assessment
  | {
      readonly id: string | null;
      readonly line: number;
      readonly refused: Trouble;
      readonly troubles: readonly Trouble[];
    };

/** Answers one question and, where asked, records it. */
export async function assessOne(
  desk: Desk,
  input: unknown,
  request: AssessRequest,
): Promise<Result<{ assessment: Assessment; recordId: string | undefined }>> {
  const world = await desk.world();
  if (!world.ok) return world;
  const askedAt = desk.now();
  const answer = assess(world.value, input, {
    screen: request.screen,
    askedAt,
    ...(request.questions ? { questions: request.questions } : {}),
  });
  if (!answer.ok) return answer;
  if (!request.record) return ok({ assessment: answer.value, recordId: undefined });
  const record = recordOf(world.value, input, answer.value, request.screen, askedAt);
  await desk.record.append(record);
  return ok({ assessment: answer.value, recordId: record.recordId });
}

/** Answers the lines of a batch one by one, in order; a line that cannot be read gets its troubles, the rest go on. */
export function* assessLines(
  world: World,
  lines: Iterable<string>,
  request: AssessRequest,
  askedAt: Instant,
): Generator<BatchAnswer> {
  let number = 0;
  for (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    yield assessLine(world, line, number, request, askedAt);
  }
}

/** Answers one line of a batch, in its place. */
export function assessLine(
  world: World,
  line: string,
  number: number,
  request: AssessRequest,
  askedAt: Instant,
): BatchAnswer {
  const parsed = parseJson(line, `line ${number}`);
  if (!parsed.ok) return refusedLine(null, number, parsed.troubles);
  const answer = assess(world, parsed.value, {
    screen: request.screen,
    askedAt,
    ...(request.questions ? { questions: request.questions } : {}),
  });
  if (answer.ok) return answer.value;
  const id = typeof parsed.value === "object" && parsed.value !== null && "id" in parsed.value ? parsed.value.id : null;
  return refusedLine(typeof id === "string" ? id : null, number, answer.troubles);
}

function refusedLine(id: string | null, line: number, troubles: readonly [Trouble, ...Trouble[]]): BatchAnswer {
  return { id, line, refused: troubles[0], troubles };
}

/** Reads JSON; a slip is told with its place, the text is never lost in a stack trace. */
export function parseJson(text: string, at: string): Result<unknown> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (e) {
    const because = `the text is not JSON: ${e instanceof Error ? e.message.replace(/\s+/g, " ") : quoted(text)}`;
    return fail({ code: "input/not-json", at, because, try: "check quotes, commas and braces near that place" });
  }
}

/** The same question before and after a proposed listing. */
export async function whatIfOne(desk: Desk, input: unknown, proposal: Proposal): Promise<Result<WhatIf>> {
  const world = await desk.world();
  if (!world.ok) return world;
  const entry = desk.propose(proposal);
  if (!entry.ok) return entry;
  const alike = knownAs(world.value.screener, proposal.party, proposal.country, latestDay(desk, world.value));
  const answer = whatIfOf(world.value, input, dressed(entry.value, proposal, alike), {
    screen: true,
    askedAt: desk.now(),
  });
  if (!answer.ok || alike === undefined) return answer;
  return ok({ ...answer.value, notes: [recognised(proposal.party, alike), ...answer.value.notes] });
}

/** Makes a recorded answer again from the editions it names. */
export async function replayOne(desk: Desk, id: string): Promise<Result<Replay>> {
  const record = await desk.record.find(id);
  if (record === undefined) {
    return fail({
      code: "record/unknown",
      at: "id",
      because: `no recorded answer is called ${quoted(id)}`,
      try: "see the newest with `licet replay --list`",
    });
  }
  const world = await desk.world(record.askedAt);
  if (!world.ok) return world;
  const now = record.screened ? editionsOf(world.value) : [];
  if (now.join() !== record.editions.join()) return otherEditions(record.editions, now);
  return replayRecord(world.value, record);
}

/** The record of one answer; its name is the digest of question and answer. */
export function recordOf(
  world: World,
  input: unknown,
  answer: Assessment,
  screened: boolean,
  askedAt: Instant,
): RecordedAssessment {
  const [question, bytes] = [JSON.stringify(input), answerBytes(answer)];
  return {
    recordId: `r-${world.digest(`${question}\n${bytes}`).slice(0, 16)}`,
    id: answer.id,
    askedAt,
    screened,
    question,
    editions: screened ? editionsOf(world) : [],
    engine: world.engine,
    law: world.rulebook.edition,
    answer: bytes,
  };
}

/** The editions a view is made of, `source@edition`, in order. */
function editionsOf(world: World): string[] {
  const { lists } = world.screener.view;
  const own = lists.flatMap((l) => (l.source && l.edition ? [`${l.source}@${l.edition}`] : []));
  const added = lists.flatMap((l) =>
    l.supplementedBy ? [`${l.supplementedBy.source}@${l.supplementedBy.edition}`] : [],
  );
  return [...new Set([...own, ...added])].sort();
}

/** The shelf no longer gives the editions a record was made from: that must never pass as an answer. */
function otherEditions(recorded: readonly string[], now: readonly string[]): Result<never> {
  return fail({
    code: "record/other-editions",
    at: "lists",
    because: `the record was made from ${recorded.join(", ")}, the shelf gives ${now.join(", ") || "none"} for that instant`,
    try: "put back the database that holds those editions",
  });
}
