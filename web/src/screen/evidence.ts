import { object } from "../frame/read-address.ts";

/** One word of a name and the word of the entry it was met by. */
export interface WordPair {
  readonly query: string;
  readonly listed: string;
  readonly likeness: number;
  readonly how: string;
}

/** The evidence of a hit as far as it can be shown. */
export interface WordEvidence {
  readonly words: readonly WordPair[];
  readonly onlyInQuery: readonly string[];
  readonly onlyInListed: readonly string[];
  readonly contradictions: readonly string[];
}

/** Reads the evidence of a hit; what it does not hold stays empty. */
export function readEvidence(raw: unknown): WordEvidence {
  const of = object(raw) ? raw : {};
  const words = Array.isArray(of["words"]) ? of["words"].filter(object) : [];
  return {
    words: words.map((w) => ({
      query: String(w["query"] ?? ""),
      listed: String(w["listed"] ?? ""),
      likeness: typeof w["likeness"] === "number" ? w["likeness"] : 0,
      how: String(w["how"] ?? ""),
    })),
    onlyInQuery: texts(of["onlyInQuery"]),
    onlyInListed: texts(of["onlyInListed"]),
    contradictions: texts(of["contradictions"]),
  };
}

const texts = (raw: unknown): readonly string[] => (Array.isArray(raw) ? raw.map(worded) : []);

const worded = (one: unknown): string =>
  typeof one === "string" ? one : object(one) ? Object.values(one).map(String).join(" ") : String(one);
