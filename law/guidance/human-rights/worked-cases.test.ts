import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  coverageFaults,
  differences,
  factConflicts,
  type Rulebook,
  transactionOf,
  type WorkedFile,
} from "../../../src/authoring/index.ts";
import { day } from "../../../src/vocabulary/index.ts";
import { dueDiligenceOf, humanRightsRules } from "./index.ts";

const nothing = {
  aesLicenseCode: null,
  eeiRequired: null,
  eccnOnEei: null,
  destinationControlStatement: null,
  because: [],
};
const book: Rulebook = {
  id: "guidance/human-rights",
  edition: "test",
  textThrough: day("2026-08-20"),
  jurisdiction: [],
  requirements: humanRightsRules,
  bars: [],
  exceptions: [],
  filing: { section: "none", title: "no papers", file: () => nothing },
  notCovered: [],
  standing: [],
};

const here = dirname(fileURLToPath(import.meta.url));
const file: WorkedFile = parse(readFileSync(join(here, "surveillance-rule.cases.yaml"), "utf8"));

describe("due diligence on surveillance, by worked examples", () => {
  for (const example of file.cases) {
    for (const [on, expected] of Object.entries(example.expect)) {
      it(`${example.name} · ${on}`, () => {
        expect(differences(book, file, example, on, expected)).toEqual([]);
      });
    }
  }
});

const asked = (more: object, on = "2026-08-20") => transactionOf({ name: "asked", expect: {}, ...more }, on);
const ecuador = {
  item: { eccn: "6A993.a", origin: "US" },
  to: "Ecuador",
  parties: [{ name: "Policia Nacional", role: "end_user", country: "EC" }],
};

describe("due diligence", () => {
  it("is a sound book", () => {
    expect([...coverageFaults(book), ...factConflicts(book)]).toEqual([]);
  });

  it("only ever notes, requires nothing and holds nothing", () => {
    const opinions = file.cases.flatMap((c) =>
      Object.keys(c.expect).flatMap((on) => {
        const t = transactionOf(c, on);
        return humanRightsRules.flatMap((r) =>
          r.versions.map((v) =>
            v.apply({
              on: t.on,
              transaction: t,
              subject: "subject",
              fact: (n) => t.facts[n],
              statedUnknown: () => false,
            }),
          ),
        );
      }),
    );
    expect(opinions.flatMap((o) => o.redFlags ?? []).every((f) => f.weight === "note")).toBe(true);
    expect(opinions.every((o) => !o.requirements && !o.prohibitions && !o.conditions && !o.missing)).toBe(true);
  });

  it("weighs four sides and cites each", () => {
    const { capable, points, judgements } = dueDiligenceOf(asked({ ...ecuador, endUse: "watching of dissidents" }));
    expect(capable).toBe("yes");
    expect([...new Set(points.map((p) => p.side))]).toEqual(["capability", "endUser", "destination", "endUse"]);
    expect(points.every((p) => p.by !== "")).toBe(true);
    expect(judgements.length).toBe(2);
  });

  it("shows reports nobody here read as to be confirmed, and only once they could be known", () => {
    const told = (on: string) => dueDiligenceOf(asked(ecuador, on)).points.filter((p) => p.text === "K");
    expect(told("2019-04-30")).toEqual([]);
    expect(told("2019-05-01")).toHaveLength(1);
  });

  it("asks nothing of the guidance before its day", () => {
    const by = (on: string) => dueDiligenceOf(asked(ecuador, on)).asks.map((a) => a.by);
    expect(by("2020-09-29")).not.toContain("State Department guidance of 2020-09-30");
    expect(by("2020-09-30")).toContain("State Department guidance of 2020-09-30");
  });

  it("keeps what was stated and leaves the rest open", () => {
    const { asks } = dueDiligenceOf(
      asked({ ...ecuador, facts: { misuseLimitedByContract: true, endUseFitsEndUser: null } }),
    );
    expect(asks.find((a) => a.fact === "misuseLimitedByContract")?.stated).toBe(true);
    expect(asks.find((a) => a.fact === "endUseFitsEndUser")).not.toHaveProperty("stated");
  });

  it("reads no private person", () => {
    const person = { ...ecuador, parties: [{ name: "Maria Example", role: "end_user", country: "EC" }] };
    expect(dueDiligenceOf(asked(person)).points.some((p) => p.side === "endUser")).toBe(false);
  });
});
