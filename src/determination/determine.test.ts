import { describe, expect, it } from "vitest";
import {
  candidate,
  exception,
  fact,
  from,
  met,
  notMet,
  type Rulebook,
  rule,
  seen,
  unknown,
} from "../authoring/index.ts";
import { day, type Transaction } from "../vocabulary/index.ts";
import { determine } from "./index.ts";

const transaction: Transaction = {
  on: day("2020-06-01"),
  kind: "export",
  item: { classification: { kind: "ear99", code: "EAR99" }, kind: "commodity" },
  parties: [],
  destination: { country: "DE" },
  facts: {},
};
const inside = rule({
  section: "1 X 1.1",
  title: "inside",
  route: "in",
  versions: [seen("2020-01-01", "1 X 1.1", () => met("made here", {}))],
});
const required = (section: string) =>
  rule({
    section,
    title: "always asks",
    versions: [
      from("2020-01-01", section, () =>
        met("it applies", { requirements: [{ reason: "it applies", exceptions: { kind: "ordinary" } }] }),
      ),
    ],
  });
const book = (parts: Partial<Rulebook>): Rulebook => ({
  id: "x",
  edition: "x-1",
  textThrough: day("2020-12-31"),
  jurisdiction: [inside],
  requirements: [],
  bars: [],
  exceptions: [],
  filing: {
    section: "1 X 9",
    title: "papers",
    file: () => ({
      aesLicenseCode: null,
      eeiRequired: null,
      eccnOnEei: null,
      destinationControlStatement: null,
      because: [],
    }),
  },
  notCovered: [{ section: "1 X 8", title: "not read" }],
  standing: [],
  ...parts,
});
const secret = fact("secret", "is it secret?", "exporter");

describe("determination", () => {
  it("says what it did not look at", () => {
    const d = determine(book({}), transaction);
    expect(d.outcome).toBe("no_requirement_found");
    expect(d.assumptions.join()).toContain("not evaluated in this edition of the rulebook: 1 X 8");
    expect(d.trace.at(-1)).toMatchObject({ section: "1 X 8", status: "not_evaluated" });
  });

  it("a version begins on its first day, not before", () => {
    const b = book({ requirements: [required("1 X 2.1")] });
    expect(determine(b, { ...transaction, on: day("2019-12-31") }).outcome).toBe("no_requirement_found");
    expect(determine(b, { ...transaction, on: day("2020-01-01") }).outcome).toBe("license_required");
  });

  it("a missing deciding fact leaves the outcome open and tells what each answer would change", () => {
    const asks = rule({
      section: "1 X 2.2",
      title: "asks",
      facts: [secret],
      versions: [
        seen("2020-01-01", "1 X 2.2", (q) => {
          const value = q.fact("secret");
          if (value === undefined) return unknown("nobody said", ["secret"]);
          return value === true
            ? met("secret", { requirements: [{ reason: "secret", exceptions: { kind: "ordinary" } }] })
            : notMet("not secret");
        }),
      ],
    });
    const d = determine(book({ requirements: [asks] }), transaction);
    expect(d.outcome).toBe("indeterminate");
    expect(d.questions).toMatchObject([
      {
        fact: "secret",
        weight: "deciding",
        changes: [
          { answer: true, outcome: "license_required", adds: ["1 X 2.2"] },
          { answer: false, outcome: "no_requirement_found" },
        ],
      },
    ]);
  });

  it("a rule that fails leaves the outcome open, never reads as nothing found", () => {
    const broken = rule({
      section: "1 X 2.3",
      title: "broken",
      versions: [
        seen("2020-01-01", "1 X 2.3", () => {
          throw new Error("slip of the pen");
        }),
      ],
    });
    const d = determine(book({ requirements: [broken] }), transaction);
    expect(d.outcome).toBe("indeterminate");
    expect(d.trace.find((s) => s.section === "1 X 2.3")).toMatchObject({
      status: "unknown",
      because: expect.stringContaining("slip of the pen"),
    });
  });

  it("an exception must overcome every requirement, alone or with others", () => {
    const only = (symbol: string, section: string) =>
      exception({
        symbol,
        section: `1 X ${symbol}`,
        title: symbol,
        versions: [
          seen("2020-01-01", "1 X", (_q, r) =>
            r.citation === section ? candidate("fits", ["one"]) : { status: "ruled_out", because: "not this one" },
          ),
        ],
      });
    const two = [required("1 X 2.1"), required("1 X 2.2")];
    const alone = determine(book({ requirements: two, exceptions: [only("A", "1 X 2.1")] }), transaction);
    expect([alone.outcome, alone.exceptions[0]?.status]).toEqual(["license_required", "ruled_out"]);
    const both = determine(
      book({ requirements: two, exceptions: [only("A", "1 X 2.1"), only("B", "1 X 2.2")] }),
      transaction,
    );
    expect([both.outcome, both.exceptions.map((e) => e.status)]).toEqual([
      "exception_candidate",
      ["candidate", "candidate"],
    ]);
  });

  it("marks text that is later than the day, and days later than the text", () => {
    const d = determine(book({}), { ...transaction, on: day("2019-05-01") });
    expect(d.trace[0]?.version?.coverage).toBe("later-text-applied");
    expect(determine(book({}), { ...transaction, on: day("2021-05-01") }).trace[0]?.version?.coverage).toBe(
      "no-later-text-seen",
    );
  });

  it("says first which facts no rule reads, and which known one comes close", () => {
    const asks = rule({
      section: "1 X 2.2",
      title: "asks",
      facts: [secret, fact("use", "what for?", "customer", ["military_end_use", "none"])],
      versions: [seen("2020-01-01", "1 X 2.2", (q) => notMet(q.fact("secret") === true ? "secret" : "not secret"))],
    });
    const d = determine(book({ requirements: [asks] }), {
      ...transaction,
      facts: { secrte: true, colour: "red", use: "militray end use" },
    });
    expect(d.assumptions.slice(0, 3)).toEqual([
      "secrte is stated, but read by no rule of this edition; is secret meant?",
      "colour is stated, but read by no rule of this edition",
      "use: “militray end use” is none of the answers that the rules know; is military_end_use meant?",
    ]);
    expect(d.humanJudgement).toEqual([
      "whether secrte as stated was to be secret",
      "whether “militray end use” as stated for use was to be military_end_use",
    ]);
    expect(
      determine(book({ requirements: [asks] }), { ...transaction, facts: { secret: true } }).humanJudgement,
    ).toEqual([]);
  });

  it("two versions on one day cannot be declared", () => {
    const version = from("2020-01-01", "1 X", () => notMet("no"));
    expect(() => rule({ section: "1 X 3", title: "twice", versions: [version, version] })).toThrow(
      "does not start before",
    );
  });
});
