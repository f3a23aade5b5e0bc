/** The labelled questions the model learns from: the development queries, and negatives made by recombining names. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import type { NamedEntry, NamedKind } from "../../src/matching/index.ts";
import { isPlace } from "../../src/matching/places.ts";
import { BESIDE } from "../../src/matching/slips.ts";
import { parseName } from "../../src/matching/views.ts";

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

/** A key beside the letter's own. */
function besides(letter: string, random: () => number): string {
  const keys = BESIDE.get(letter) ?? letter;
  return keys[Math.floor(random() * keys.length)] ?? letter;
}

/** The name with one slip of the fingers: a letter left out, doubled, swapped with the next, or a key beside it struck. */
function mistyped(name: string, random: () => number): string {
  const letters = [...name].flatMap((c, i) => (/[a-z]/i.test(c) ? [i] : []));
  const at = letters[Math.floor(random() * letters.length)] ?? 0;
  const letter = name[at] ?? "";
  const [head, tail] = [name.slice(0, at), name.slice(at + 1)];
  const other = besides(letter.toLowerCase(), random);
  const struck = letter === letter.toLowerCase() ? other : other.toUpperCase();
  const slips = [head + tail, head + letter + letter + tail, head + (tail[0] ?? "") + letter + tail.slice(1)];
  const how = Math.floor(random() * 4);
  return slips[how] ?? head + struck + tail;
}

/** Listed names with one slip each; parties that share the name are all meant. */
export function typos(entries: readonly NamedEntry[], count: number): Question[] {
  const random = randomFrom(13);
  const holders = new Map<string, string[]>();
  for (const { id, names } of entries)
    for (const { text } of names) holders.set(text, [...(holders.get(text) ?? []), id]);
  const texts = [...holders.keys()].filter((text) => text.length <= 60 && /[a-z].*[a-z].*[a-z].*[a-z]/i.test(text));
  return Array.from({ length: count }, (_, i): Question => {
    const text = texts[Math.floor(random() * texts.length)] ?? "";
    const expectedIds = holders.get(text) ?? [];
    const kind = entries.find((e) => e.id === expectedIds[0])?.kind ?? "unknown";
    const type = random() < 0.6 && kind !== "unknown" ? { type: kind } : {};
    return { qid: `mt${i}`, query: mistyped(text, random), ...type, expectedIds, class: "made-typo" };
  });
}

/** What people add to a brand when they ask for "the one in Europe". */
const ADDED = ["Europe", "China", "Germany", "International", "Group", "Technologies", "Asia", "UK", "India", "Brazil"];

/**
 * Brands asked alone or with a region: the brand of a listed group means every party that carries it, the brand of a
 * company that nobody lists means nobody.
 */
export function brandsAlone(entries: readonly NamedEntry[], unlisted: readonly string[]): Question[] {
  const random = randomFrom(11);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const typed = (): { type?: NamedKind } => (random() < 0.6 ? { type: "organization" } : {});
  const added = (): string => (random() < 0.3 ? "" : ` ${pick(ADDED)}`);
  const bearers = new Map<string, Set<string>>();
  const groups = new Map<string, number>();
  for (const entry of entries) {
    if (entry.kind === "person") continue;
    for (const name of entry.names)
      for (const word of brandWords(name.text)) bearers.set(word, (bearers.get(word) ?? new Set()).add(entry.id));
    const brand = brandWords(entry.names[0]?.text ?? "")[0];
    if (brand !== undefined) groups.set(brand, (groups.get(brand) ?? 0) + 1);
  }
  const listed = [...groups].filter(([brand, size]) => size >= 3 && (bearers.get(brand)?.size ?? 0) <= 2 * size);
  const strange = [...new Set(unlisted.flatMap((name) => brandWords(name).slice(0, 1)))].filter((w) => !bearers.has(w));
  return [
    ...listed.map(([brand], i): Question => {
      const expectedIds = [...(bearers.get(brand) ?? [])];
      const rest = added();
      const name = rest === "" ? "made-brand" : "made-brand-and";
      return { qid: `mb${i}`, query: brand + rest, ...typed(), expectedIds, class: name };
    }),
    ...strange
      .filter((_, i) => i % 16 === 0)
      .map(
        (brand, i): Question => ({
          qid: `ms${i}`,
          query: brand + added(),
          ...typed(),
          expectedIds: [],
          class: "made-other-brand",
        }),
      ),
  ];
}

/** The telling words of a name that are no place, no trade word and not common. */
function brandWords(name: string): string[] {
  return (parseName(name).views[0]?.words ?? [])
    .filter((w) => w.role === "name" && w.text.length >= 4 && w.weight >= 0.75 && w.concept === undefined)
    .filter((w) => !isPlace(w.text))
    .map((w) => w.text);
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
