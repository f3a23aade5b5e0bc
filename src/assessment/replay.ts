import { ok, type Result } from "../vocabulary/index.ts";
import { assess, type World } from "./assess.ts";
import type { RecordedAssessment } from "./assessment-record.port.ts";

/** What replaying a record showed. */
export interface Replay {
  readonly recordId: string;
  readonly id: string;
  readonly identical: boolean;
  /** Bytes compared. */
  readonly bytes: number;
  /** First place where recorded and recomputed answer part, with both sides; absent when identical. */
  readonly firstDifference?: { readonly at: number; readonly recorded: string; readonly recomputed: string };
  /** Why a difference is to be expected: another engine or law edition than the one recorded. */
  readonly notes: readonly string[];
}

/** The bytes of an answer: what is stored, printed with `--json`, and compared on replay. */
export function answerBytes(assessment: object): string {
  return JSON.stringify(assessment);
}

/** Recomputes a recorded answer in the world it was given in (the editions it names) and compares byte for byte. */
export function replay(world: World, record: RecordedAssessment): Result<Replay> {
  const again = assess(world, JSON.parse(record.question), { screen: record.screened, askedAt: record.askedAt });
  if (!again.ok) return again;
  const recomputed = answerBytes(again.value);
  const at = firstDifference(record.answer, recomputed);
  const notes = [
    ...(record.engine === world.engine ? [] : [`recorded by engine ${record.engine}, replayed by ${world.engine}`]),
    ...(record.law === world.rulebook.edition
      ? []
      : [`recorded under law edition ${record.law}, replayed under ${world.rulebook.edition}`]),
  ];
  return ok({
    recordId: record.recordId,
    id: record.id,
    identical: at === undefined,
    bytes: record.answer.length,
    ...(at === undefined
      ? {}
      : { firstDifference: { at, recorded: around(record.answer, at), recomputed: around(recomputed, at) } }),
    notes,
  });
}

function firstDifference(a: string, b: string): number | undefined {
  if (a === b) return undefined;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

const around = (text: string, at: number) => text.slice(Math.max(0, at - 40), at + 60);
