/** The labelled questions the model learns from: the development queries, and negatives made by recombining names. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import type { NamedEntry, NamedKind } from "../../src/matching/index.ts";

const BENCH = "../shared/bench";

/** A question with its answer; an empty `expectedIds` means nobody listed is meant. */
export interface Question {
  qid: string;
  query: string;
  type?: NamedKind;
  country?: string;
  expectedIds: string[];
  class: string;
}

const KINDS: Readonly<Record<string, NamedKind>> = {
  Individual: "person",
  Entity: "organization",
  Vessel: "vessel",
  Aircraft: "aircraft",
};

/** A list file of the benchmark as entries. */
export function readEntries(file: string): NamedEntry[] {
  const rows = JSON.parse(gunzipSync(readFileSync(`${BENCH}/${file}`)).toString()) as {
    id: string;
    name: string;
    altNames: string[];
    type: string | null;
    countries: string[];
  }[];
  return rows.map((r) => ({
    id: r.id,
    kind: KINDS[r.type ?? ""] ?? "unknown",
    countries: r.countries,
    names: [r.name, ...r.altNames].map((text, i) => ({
      text,
      role: i === 0 ? ("primary" as const) : ("alias" as const),
    })),
  }));
}

/** A query file of the benchmark. */
export function readQuestions(file: string): Question[] {
  return readFileSync(`${BENCH}/${file}`, "utf8")
    .trim()
    .split("\n")
    .map((l) => JSON.parse(l) as Question);
}

/** Small reproducible random numbers (mulberry32). */
export function randomFrom(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Nobody's names: family name of one listed or synthetic person with given names of another; company frames with another brand. */
export function recombined(entries: readonly NamedEntry[], brands: readonly string[], count: number): Question[] {
  const random = randomFrom(7);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const persons = entries
    .filter((e) => e.kind === "person")
    .flatMap((e) => e.names.map((n) => n.text.split(", ")))
    .filter((p) => p.length === 2);
  const companies = entries
    .filter((e) => e.kind === "organization")
    .map((e) => e.names[0]?.text ?? "")
    .filter((n) => n.split(" ").length >= 3);
  const out: Question[] = [];
  for (let i = 0; i < count; i++) {
    if (i % 2 === 0) {
      const [family, given] = [pick(persons)[0] ?? "", pick(persons)[1] ?? ""];
      out.push({
        qid: `rp${i}`,
        query: random() < 0.5 ? `${given} ${family}` : `${family}, ${given}`,
        ...(random() < 0.7 ? { type: "person" as const } : {}),
        expectedIds: [],
        class: "made-person",
      });
    } else {
      const words = pick(companies).split(" ");
      // the rarest-looking word is the longest one that is not a common trade word; replace the first of the two longest
      const longest = [...words].sort((a, b) => b.length - a.length);
      const brand = (pick(brands).split(" ")[0] ?? "").replace(/[,.]/g, "");
      const query = words.map((w) => (w === longest[0] || w === longest[1] ? "" : w));
      query[Math.floor(random() * query.length)] = brand;
      out.push({
        qid: `rc${i}`,
        query: query.filter((w) => w !== "").join(" "),
        ...(random() < 0.7 ? { type: "organization" as const } : {}),
        expectedIds: [],
        class: "made-company",
      });
    }
  }
  return out;
}

/** Labelled name pairs of the benchmark. */
export function readPairs(file: string): { a: string; b: string; kind: NamedKind; match: boolean }[] {
  const rows = parse(readFileSync(`${BENCH}/${file}`), { columns: true }) as Record<string, string>[];
  return rows.map((r) => ({
    a: r["name1"] ?? "",
    b: r["name2"] ?? "",
    kind: PAIR_KINDS[r["schema"] ?? ""] ?? "unknown",
    match: r["is_match"] === "true",
  }));
}

const PAIR_KINDS: Readonly<Record<string, NamedKind>> = {
  Person: "person",
  Company: "organization",
  Organization: "organization",
  Vessel: "vessel",
  Airplane: "aircraft",
};
