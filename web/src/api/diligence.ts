import { queryOptions } from "@tanstack/react-query";
import type { DiligenceAnswer, Judgement } from "../../../src/operations/index.ts";
import { post } from "./ask-server.ts";

/** What guidance makes of a transaction; nothing is kept by looking. */
export const diligenceQuery = (question: unknown, enabled: boolean) =>
  queryOptions({
    queryKey: ["diligence", question],
    queryFn: ({ signal }) => post<DiligenceAnswer>("/diligence", { question, record: false }, signal),
    enabled,
    retry: false,
  });

/** Keeps a named person's judgement with the answer that lay before them. */
export function signJudgement(question: unknown, sign: Judgement): Promise<DiligenceAnswer> {
  return post<DiligenceAnswer>("/diligence", { question, record: true, sign });
}
