import { queryOptions } from "@tanstack/react-query";
import type { DatedChange, TouchedCase, TouchLine } from "../../../src/operations/index.ts";
import { get } from "./ask-server.ts";
import { readLines } from "./read-lines.ts";

export type { DatedChange, TouchedCase };

/** Everything on the time line. */
export interface DatedChanges {
  readonly today: string;
  readonly textThrough: string;
  readonly answersFrom: string;
  readonly changes: readonly DatedChange[];
}

/** Every dated change, newest first. */
export const changesQuery = queryOptions({
  queryKey: ["changes"],
  queryFn: ({ signal }) => get<DatedChanges>("/changes", {}, signal),
  staleTime: 300_000,
});

/** A day of law, or an edition as `SOURCE@ID`; among saved answers unless orders of a book are meant. */
export type ChangeAsked = ({ readonly on: string } | { readonly edition: string }) & {
  readonly among?: "answers" | "orders";
  readonly bookId?: string | undefined;
};

/** The cases a change touches, line by line as they are found. */
export async function* readTouched(asked: ChangeAsked, signal: AbortSignal): AsyncGenerator<TouchLine> {
  const lines = readLines({ path: "/changes/touched", body: JSON.stringify(asked), type: "application/json", signal });
  for await (const line of lines) yield line as TouchLine;
}
