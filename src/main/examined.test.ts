import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { determine } from "../determination/index.ts";
import { type Determination, readTransaction, troubleLine } from "../vocabulary/index.ts";
import { packageRoot } from "./launch/index.ts";
import { rulebook } from "./rulebook.ts";
import { listTitles, termsReaders } from "./sources.ts";
import { statedListings } from "./stated-listings.ts";

/** Whole transactions with what the text of the law says of them; the form is described beside the files. */
interface Examined {
  readonly id: string;
  readonly on?: string;
  readonly transaction?: string;
  readonly item: string | Readonly<Record<string, unknown>>;
  readonly to: string;
  readonly parties?: readonly unknown[];
  readonly endUse?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly outcome: string | readonly string[];
  readonly cites?: readonly string[];
  readonly offered?: readonly string[];
  readonly notOffered?: readonly string[];
  readonly filing?: Readonly<Record<string, unknown>>;
}

const lists = statedListings(listTitles, termsReaders);

function asked(c: Examined): unknown {
  const stated = typeof c.item === "string" ? { eccn: c.item } : c.item;
  const parties = c.parties ?? ["ultimate_consignee", "end_user"].map((role) => unlisted(role, c.to));
  return {
    asOf: c.on ?? "2026-07-31",
    transaction: c.transaction ?? "export",
    item: { origin: "US", ...stated },
    parties,
    destination: c.to,
    endUse: c.endUse ?? "general commercial use; no red flags reported",
    facts: c.facts ?? {},
  };
}

const unlisted = (role: string, country: string) => ({ name: "Example Trading Co.", role, country });

function answer(c: Examined): Determination {
  const read = readTransaction(asked(c), lists);
  if (!read.ok) throw new Error(read.troubles.map(troubleLine).join("; "));
  return determine(rulebook, read.value, { questions: "none" });
}

/** Everything the answer rests on, whichever heading it stands under. */
function citations(d: Determination): string {
  return [...d.requirements, ...d.prohibitions, ...d.conditions, ...d.referrals].map((r) => r.citation).join("; ");
}

function papers(d: Determination, name: string): unknown {
  if (name === "dcs") return Boolean(d.filing.destinationControlStatement);
  return Object.entries(d.filing).find(([key]) => key === name)?.[1];
}

const folder = join(packageRoot(import.meta.url), "law", "us", "ear", "examined");

for (const file of globSync("*.yaml", { cwd: folder }).sort()) {
  const { category, cases }: { category: string; cases: readonly Examined[] } = parse(
    readFileSync(join(folder, file), "utf8"),
  );
  describe(`examined: ${category}`, () => {
    it("names no transaction twice", () => {
      expect(new Set(cases.map((c) => c.id)).size).toBe(cases.length);
    });
    for (const c of cases) {
      it(c.id, () => {
        const d = answer(c);
        expect([c.outcome].flat(), citations(d)).toContain(d.outcome);
        for (const section of c.cites ?? []) expect(citations(d)).toMatch(new RegExp(`\\b${section}\\b`));
        const candidates = d.exceptions.filter((e) => e.status === "candidate").map((e) => e.symbol);
        for (const symbol of c.offered ?? []) expect(candidates).toContain(symbol);
        for (const symbol of c.notOffered ?? []) expect(candidates).not.toContain(symbol);
        for (const [name, value] of Object.entries(c.filing ?? {})) expect(papers(d, name), name).toEqual(value);
      });
    }
  });
}
