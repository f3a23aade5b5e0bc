import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Asking, transactionOf, versionOn, type WorkedFile } from "../../../src/authoring/index.ts";
import { day, type PlaceCode, sectionOf, type Transaction } from "../../../src/vocabulary/index.ts";
import { chartRows } from "./738-country-chart/index.ts";
import { earRulebook, namingSections, sectionsNaming } from "./index.ts";

const here = dirname(fileURLToPath(import.meta.url));
const ON = "2026-08-20";
const PLACES: readonly PlaceCode[] = chartRows.map((r) => r.place);

/** Everyone and everything of a transaction moved to a place. */
function movedTo(t: Transaction, country: PlaceCode): Transaction {
  const parties = t.parties.map(({ headquarters: _h, ultimateParentHeadquarters: _u, ...p }) => ({ ...p, country }));
  return { ...t, destination: { ...t.destination, country }, parties };
}

function speaks(section: string, transaction: Transaction): boolean {
  const stated = (name: string) => {
    const v = transaction.facts[name];
    return v === null || v === "unknown" ? undefined : v;
  };
  const q: Asking = {
    on: transaction.on,
    transaction,
    subject: "subject",
    fact: stated,
    statedUnknown: (name) => name in transaction.facts && stated(name) === undefined,
  };
  return earRulebook.requirements
    .filter((r) => sectionOf(r.section) === section)
    .some((r) => {
      const said = versionOn(r.versions, transaction.on)?.apply(q);
      return said !== undefined && (said.requirements ?? []).length > 0;
    });
}

/** Worked transactions of a section that require something in some places and nothing in others. */
function probesOf(section: string): Transaction[] {
  return globSync("**/*.cases.yaml", { cwd: here }).flatMap((path) => {
    const file: WorkedFile = parse(readFileSync(join(here, path), "utf8"));
    if (file.section === undefined || sectionOf(file.section) !== section) return [];
    return file.cases.map((c) => transactionOf(c, ON)).filter((t) => !speaks(section, movedTo(t, "US")));
  });
}

describe("places named by sections", () => {
  it("are the places where worked examples of those sections require something, and no others", () => {
    const odd: string[] = [];
    for (const section of new Set(namingSections.map((n) => sectionOf(n.section)))) {
      if (section === undefined) throw new Error("a naming section has no number");
      const probes = probesOf(section);
      const named = new Set(
        PLACES.filter((p) => sectionsNaming(p, day(ON)).some((n) => sectionOf(n.section) === section)),
      );
      const required = new Set(PLACES.filter((p) => probes.some((t) => speaks(section, movedTo(t, p)))));
      const missing = [...required].filter((p) => !named.has(p));
      const idle = [...named].filter((p) => !required.has(p));
      if (missing.length + idle.length > 0)
        odd.push(`${section} probes ${probes.length}: not in the table ${missing}; only in the table ${idle}`);
    }
    expect(odd).toEqual([]);
  });
});
