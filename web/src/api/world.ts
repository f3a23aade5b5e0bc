import { queryOptions } from "@tanstack/react-query";
import type { ListAsked } from "../../../src/operations/index.ts";
import { get } from "./ask-server.ts";

/** What answers are made from, as the server tells it. */
export interface WorldState {
  readonly version: string;
  readonly today: string;
  readonly asOf: string;
  readonly engine: string;
  readonly law: { readonly id: string; readonly edition: string; readonly textThrough: string };
  readonly answersFrom: string;
  readonly lists: readonly ListAsked[];
  readonly ready: boolean;
  readonly latency: Readonly<
    Record<string, { readonly answers: number; readonly typicalMs: number; readonly slowMs: number }>
  >;
}

/** The state of the world, for a day or for today. */
export const worldQuery = (asOf?: string) =>
  queryOptions({
    queryKey: ["world", asOf ?? "today"],
    queryFn: ({ signal }) => get<WorldState>("/world", { asOf }, signal),
    staleTime: 60_000,
    refetchInterval: 120_000,
  });
