import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { LawRule, ProposedEntry, WorkedExample } from "../../../src/operations/index.ts";
import { get } from "./ask-server.ts";

/** The rulebook as a tree. */
export interface LawTree {
  readonly id: string;
  readonly edition: string;
  readonly textThrough: string;
  readonly parts: readonly {
    readonly part: string;
    readonly sections: readonly {
      readonly section: string;
      readonly title: string;
      readonly rules: readonly LawRule[];
    }[];
  }[];
  readonly standing: readonly string[];
}

/** One section with its rules and worked examples. */
export interface LawSection {
  readonly section: string;
  readonly part: string;
  readonly title: string;
  /** In plain words, a paragraph each; null where no page is at hand. */
  readonly plainReading: readonly string[] | null;
  readonly rules: readonly LawRule[];
  readonly examples: readonly WorkedExample[] | null;
}

const hour = 3_600_000;

/** The tree of the law. */
export const lawQuery = queryOptions({
  queryKey: ["law"],
  queryFn: ({ signal }) => get<LawTree>("/law", {}, signal),
  staleTime: hour,
});

/** One section. */
export const sectionQuery = (id: string) =>
  queryOptions({
    queryKey: ["section", id],
    queryFn: ({ signal }) => get<LawSection>("/law/section", { id }, signal),
    staleTime: hour,
    retry: false,
  });

/** Entries of the control list for a number or for words, as of a day. */
export const controlListQuery = (q: string, asOf: string, limit = 12) =>
  queryOptions({
    queryKey: ["eccn", q, asOf, limit],
    queryFn: ({ signal }) =>
      get<{ entries: readonly ProposedEntry[]; humanJudgement: string }>("/law/eccn", { q, asOf, limit }, signal),
    staleTime: hour,
    placeholderData: keepPreviousData,
    enabled: q.trim().length >= 2,
    retry: false,
  });
