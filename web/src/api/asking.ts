import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { AddressFlag, Assessment, ListAsked, ShownHit, WhatIf } from "../../../src/operations/index.ts";
import { post } from "./ask-server.ts";

/** An answer, with the name of its record where it was kept. */
export interface Assessed {
  readonly assessment: Assessment;
  readonly recordId: string | null;
}

/** Hits for a name, and the lists looked at. */
export interface ScreenedName {
  readonly query: string;
  readonly asOf: string;
  readonly hits: readonly ShownHit[];
  readonly lists: readonly ListAsked[];
  /** Listed parties in the building of the address asked: to be looked at, no hits. */
  readonly flags?: readonly AddressFlag[];
}

/** The answer to a question, not kept; without its open questions where only the outcome is wanted, which is sooner there. */
export const assessQuery = (question: unknown, enabled = true, questions: "full" | "none" = "full") =>
  queryOptions({
    queryKey: ["assess", questions, question],
    queryFn: ({ signal }) => post<Assessed>("/assess", { question, questions, screen: true, record: false }, signal),
    placeholderData: keepPreviousData,
    enabled,
    retry: false,
  });

/** Asks again and keeps question and answer for replay. */
export function keepAnswer(question: unknown): Promise<Assessed> {
  return post<Assessed>("/assess", { question, screen: true, record: true });
}

/** Whom to look for. */
export interface NameAsked {
  readonly name: string;
  readonly asOf: string;
  readonly country?: string;
  readonly address?: string;
  /** Numbers as they are written, `IMO 9187629`. */
  readonly identifiers?: readonly string[];
  readonly type?: string;
  readonly limit?: number;
  readonly level?: number;
}

/** Hits for a name on a day. */
export const screenQuery = (asked: NameAsked) =>
  queryOptions({
    queryKey: ["screen", asked],
    queryFn: ({ signal }) => post<ScreenedName>("/screen", { ...asked, name: asked.name || undefined }, signal),
    placeholderData: keepPreviousData,
    enabled:
      /[\p{L}\p{N}]{2}|[\p{Script=Han}\p{Script=Hangul}]/u.test(asked.name) || (asked.identifiers?.length ?? 0) > 0,
    retry: false,
  });

/** The question before and after a proposed listing. */
export const whatIfQuery = (question: unknown, proposal: unknown, enabled: boolean) =>
  queryOptions({
    queryKey: ["whatif", question, proposal],
    queryFn: ({ signal }) => post<WhatIf>("/whatif", { question, proposal }, signal),
    enabled,
    retry: false,
  });
