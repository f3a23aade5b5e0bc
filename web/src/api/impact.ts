import { queryOptions } from "@tanstack/react-query";
import { object } from "../frame/read-address.ts";
import { Refused, reached, troublesIn } from "./ask-server.ts";
import { readLines } from "./read-lines.ts";

export type * from "./impact-shape.ts";

import type { Impact } from "./impact-shape.ts";

/** A feared listing: a party or an address alone, what it is recognised by, on which list, from which day. */
export interface FearedListing {
  readonly party?: string;
  readonly address?: string;
  readonly country?: string;
  readonly aliases?: readonly string[];
  readonly list: string;
  readonly from: string;
}

/** A proposal and the day that is asked about, in the form the server takes. */
export interface ImpactAsked {
  readonly asOf: string;
  /** The book of business; the newest where none is named. */
  readonly bookId?: string;
  readonly proposals: readonly FearedListing[];
  /** Products or an entry that move to another classification. */
  readonly items?: readonly { readonly eccn?: string; readonly products?: readonly string[]; readonly to: string }[];
  /** Facts that the proposal changes for every order. */
  readonly changedFacts?: Readonly<Record<string, boolean>>;
  /** The rule whose savings clause goes with the proposal. */
  readonly savingsClause?: { readonly like: string };
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
  const body = JSON.stringify(asked);
  for await (const line of readLines({ path: "/impact", body, type: "application/json" })) {
    if (!object(line)) continue;
    if (object(line["refused"])) throw new Refused(troublesIn(line, 200), 200);
    if (object(line["progress"])) heard.get(body)?.(progressOf(line["progress"]));
    if (object(line["impact"])) return line["impact"] as object as Impact;
  }
  throw new Error("the answer ended before it was whole");
}

function progressOf(raw: Record<string, unknown>): Progress {
  const n = (field: string) => (typeof raw[field] === "number" ? raw[field] : 0);
  return { what: String(raw["what"] ?? ""), done: n("done"), total: n("total") };
}

/** Reports of an impact that the server makes: what each is for, and its name. */
export const REPORTS = [
  ["board.pdf", "Board page, PDF"],
  ["board.html", "Board page, HTML"],
  ["annex.xlsx", "Full annex, workbook"],
  ["annex.pdf", "Full annex, PDF"],
  ["annex.html", "Full annex, HTML"],
  ["annex.json", "Full annex, JSON"],
] as const;

/** One report as a file. Throws {@link Refused}. */
export async function fetchReport(asked: ImpactAsked, file: string): Promise<Blob> {
  const response = await reached("/api/v1/impact/report", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...asked, file }),
  });
  if (response.ok) return response.blob();
  throw new Refused(troublesIn(await response.json().catch(() => undefined), response.status), response.status);
}
