import { queryOptions } from "@tanstack/react-query";
import { object } from "../frame/read-address.ts";
import { Refused, troublesIn } from "./ask-server.ts";
import { readLines } from "./read-lines.ts";

export type * from "./impact-shape.ts";

import type { Impact } from "./impact-shape.ts";

/** A feared listing: who, on which list, from which day; and the day that is asked about. */
export interface ImpactAsked {
  readonly asOf: string;
  readonly parties: readonly string[];
  readonly list: string;
  readonly from: string;
  /** The book of business; the newest where none is named. */
  readonly bookId?: string;
  /** Products or an entry that move to another classification. */
  readonly move?: { readonly from: string; readonly to: string };
  /** Facts that the proposal changes for every order. */
  readonly changedFacts?: Readonly<Record<string, boolean>>;
}

/** How far a long answer has come. */
export interface Progress {
  readonly what: string;
  readonly done: number;
  readonly total: number;
}

const heard = new Map<string, (progress: Progress) => void>();

/** Listens to the progress of one question. */
export function onProgress(asked: ImpactAsked, told: (progress: Progress) => void): () => void {
  const key = JSON.stringify(asked);
  heard.set(key, told);
  return () => heard.delete(key);
}

/** The whole book asked under a proposal. It goes on when the page is left, and is found again. */
export const impactQuery = (asked: ImpactAsked, enabled: boolean) =>
  queryOptions({
    queryKey: ["impact", asked],
    queryFn: () => askImpact(asked),
    staleTime: 600_000,
    gcTime: 3_600_000,
    enabled,
    retry: false,
  });

async function askImpact(asked: ImpactAsked): Promise<Impact> {
  const body = JSON.stringify(impactRequest(asked));
  for await (const line of readLines({ path: "/impact", body, type: "application/json" })) {
    if (!object(line)) continue;
    if (object(line["refused"])) throw new Refused(troublesIn(line, 200), 200);
    if (object(line["progress"])) heard.get(JSON.stringify(asked))?.(progressOf(line["progress"]));
    if (object(line["impact"])) return line["impact"] as object as Impact;
  }
  throw new Error("the answer ended before it was whole");
}

/** The question in the form the server takes. */
function impactRequest({ asOf, bookId, parties, list, from, move, changedFacts }: ImpactAsked) {
  const moved = move?.from.trim() ?? "";
  const entry = /^(\d[a-e]\d{3}|ear99)/i.test(moved);
  const what = entry ? { eccn: moved } : { products: moved.split(/[\s,;]+/).filter((p) => p !== "") };
  return {
    asOf,
    ...(bookId === undefined ? {} : { bookId }),
    proposals: parties.map((party) => ({ party, list, from })),
    ...(move === undefined || moved === "" ? {} : { items: [{ ...what, to: move.to }] }),
    ...(changedFacts === undefined ? {} : { changedFacts }),
  };
}

function progressOf(raw: Record<string, unknown>): Progress {
  const n = (field: string) => (typeof raw[field] === "number" ? raw[field] : 0);
  return { what: String(raw["what"] ?? ""), done: n("done"), total: n("total") };
}
