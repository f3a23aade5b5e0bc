import { queryOptions } from "@tanstack/react-query";
import type { AnswerLine, Assessment, Replay } from "../../../src/operations/index.ts";
import { get, post } from "./ask-server.ts";

/** A recorded answer with its question and what it was made from. */
export interface KeptAnswer {
  readonly recordId: string;
  readonly id: string;
  readonly askedAt: string;
  readonly screened: boolean;
  readonly editions: readonly string[];
  readonly engine: string;
  readonly law: string;
  readonly question: unknown;
  readonly assessment: Assessment;
  /** What named persons noted beside it. */
  readonly notes: readonly AssessmentNoteShown[];
}

/** A note as it comes back. */
export interface AssessmentNoteShown {
  readonly at: string;
  readonly by: string;
  readonly kind: string;
  readonly judgement: string;
  readonly reason: string;
}

/** The newest recorded answers. */
export const answersQuery = (limit = 200) =>
  queryOptions({
    queryKey: ["answers", limit],
    queryFn: ({ signal }) => get<{ answers: readonly AnswerLine[] }>("/answers", { limit }, signal),
  });

/** One recorded answer. */
export const answerQuery = (id: string) =>
  queryOptions({
    queryKey: ["answer", id],
    queryFn: ({ signal }) => get<KeptAnswer>(`/answers/${encodeURIComponent(id)}`, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

/** Makes a recorded answer again and compares it byte for byte. */
export function replayAnswer(id: string): Promise<Replay> {
  return post<Replay>(`/answers/${encodeURIComponent(id)}/replay`, {});
}
